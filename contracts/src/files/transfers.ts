import { z } from 'zod';
import { Done, Id, Instant, Name, page, pageOf } from '../common.ts';
import { always, command, query } from '../contract.ts';
import { Content, FileLink, SpaceRef, StoredFile, Variant } from './objects.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const ofFile = { fileId: Id };

/** How content comes and goes. Bytes never travel over the bus: the front keeps and reads them in the blob store. */
export const transferActions = {
  /**
   * Asked by the front before the first byte: whether this may be put there, and fits. With `fileId` it becomes the
   * next version of that file, whose space and folder then count.
   */
  beginUpload: command({
    allow: 'files.write',
    input: z.object({
      organizationId: Id,
      space: SpaceRef,
      folderId: Id.nullable().default(null),
      fileId: Id.nullable().default(null),
      name: Name,
      mediaType: z.string().max(100).default('application/octet-stream'),
      size: z.int().min(0),
    }),
    output: z.object({ uploadId: Id, expiresAt: Instant }),
    errors: ['quota_exceeded', 'file_too_large'],
    audited: false,
  }),
  /**
   * Said by the front once every byte is kept under `uploads/<uploadId>`. The same again answers the same. A name
   * that is taken gets a number: nobody loses a file by adding one.
   */
  completeUpload: command({
    allow: 'files.write',
    input: z.object({ uploadId: Id, size: z.int().min(0), sha256: Sha256 }),
    output: StoredFile,
    errors: ['quota_exceeded', 'upload_incomplete'],
    isRepeatable: always,
  }),
  /** The file that an upload has become, as it is now, for who lost the answer, and what came; null while it goes on. */
  uploaded: query({
    allow: 'signedIn',
    input: z.object({ uploadId: Id }),
    output: z.object({
      file: StoredFile.nullable(),
      sent: z.object({ size: z.int(), sha256: Sha256 }).nullable(),
    }),
  }),
  cancelUpload: command({
    allow: 'signedIn',
    input: z.object({ uploadId: Id }),
    output: Done,
    audited: false,
  }),

  /** Asked by the front for every request, so that a right that was taken ends at once. */
  content: query({
    allow: 'files.read',
    input: z.object({ ...ofFile, version: z.int().min(1).optional(), variant: Variant.optional() }),
    output: Content,
    errors: ['file_infected', 'not_ready'],
  }),
  /** Noted when somebody takes a copy home, not when they look at a preview. */
  noteDownload: command({
    allow: 'files.read',
    input: z.object({ ...ofFile, version: z.int().min(1) }),
    output: Done,
  }),
  /** A ticket of five minutes for a player or program that sends no cookie: `/files/<id>?ticket=`. */
  ticket: query({
    allow: 'files.read',
    input: z.object(ofFile),
    output: z.object({ ticket: z.string(), expiresAt: Instant }),
  }),
  /** Its holder reads what the one who asked for it may read now. */
  contentByTicket: query({
    allow: 'anyone',
    input: z.object({ ...ofFile, ticket: z.string().max(500) }),
    output: Content,
    errors: ['link_expired', 'file_infected'],
  }),

  createLink: command({
    allow: 'files.write',
    input: z.object({ ...ofFile, days: z.int().min(1).max(365).default(7) }),
    output: FileLink,
    errors: ['limit_reached'],
  }),
  links: query({
    allow: 'files.write',
    input: z.object({ ...ofFile, ...page }),
    output: pageOf(FileLink),
  }),
  revokeLink: command({ allow: 'files.write', input: z.object({ linkId: Id }), output: Done }),
  /** What the page behind a link shows before anything is downloaded. */
  shared: query({
    allow: 'anyone',
    input: z.object({ token: z.string().max(200) }),
    output: z.object({
      name: z.string(),
      size: z.int(),
      mediaType: z.string(),
      organizationName: z.string(),
      expiresAt: Instant,
    }),
    errors: ['link_expired'],
  }),
  contentByLink: command({
    allow: 'anyone',
    input: z.object({ token: z.string().max(200) }),
    output: Content,
    errors: ['link_expired', 'file_infected'],
    audited: false,
    isRepeatable: always,
  }),
};
