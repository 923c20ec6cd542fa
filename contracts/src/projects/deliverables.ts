import { z } from 'zod';
import { Id, Instant, Name, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { Deliverable, DeliverableVersion, Verdict } from './objects.ts';

const Note = z
  .string()
  .trim()
  .max(4000)
  .refine((text) => !text.includes('\0'));
const ofDeliverable = { deliverableId: Id };

export const deliverableActions = {
  /** Latest first. */
  deliverables: query({
    allow: 'projects.read',
    input: z.object({ projectId: Id, ...page }),
    output: pageOf(Deliverable),
  }),
  deliverable: query({ allow: 'projects.read', input: z.object(ofDeliverable), output: Deliverable }),
  /** Latest first. */
  deliverableVersions: query({
    allow: 'projects.read',
    input: z.object({ ...ofDeliverable, ...page }),
    output: pageOf(DeliverableVersion),
  }),
  /** The file is one of the portal's space. */
  addDeliverable: command({
    allow: 'projects.write',
    input: z.object({
      projectId: Id,
      stageId: Id.nullable().default(null),
      name: Name,
      description: Note.default(''),
      fileId: Id,
      note: Note.default(''),
    }),
    output: Deliverable,
    errors: ['limit_reached'],
  }),
  /** The same file in a newer version, or another one. It waits for an answer anew. */
  addVersion: command({
    allow: 'projects.write',
    input: z.object({ ...ofDeliverable, fileId: Id, note: Note.default('') }),
    output: Deliverable,
    errors: ['version_unchanged'],
  }),
  /**
   * By a client of the project, about the version that they saw. A change is asked for in words. When every
   * deliverable of a stage is accepted, the stage is delivered.
   */
  answer: command({
    allow: 'projects.read',
    input: z.object({
      ...ofDeliverable,
      version: z.int().min(1),
      verdict: Verdict,
      comment: Note.default(''),
    }),
    output: Deliverable,
    errors: ['version_outdated', 'already_answered', 'comment_missing'],
  }),
  /** Who took which version home, and when; latest first. */
  downloads: query({
    allow: 'projects.write',
    input: z.object({ ...ofDeliverable, ...page }),
    output: pageOf(z.object({ accountId: Id, version: z.int(), downloadedAt: Instant })),
  }),
};
