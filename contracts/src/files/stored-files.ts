import { z } from 'zod';
import { Done, Id, line, Name, page, pageOf, SearchWords } from '../common.ts';
import { command, query } from '../contract.ts';
import { FileKind, FileVersion, Restriction, SpaceRef, StoredFile } from './objects.ts';

const ofFile = { fileId: Id };

export const storedFileActions = {
  /**
   * Files of one folder, or with `isDeep` of all folders beneath it. Filters: kind, category, words in the name.
   */
  list: query({
    allow: 'files.read',
    input: z.object({
      organizationId: Id,
      space: SpaceRef,
      folderId: Id.nullable().default(null),
      isDeep: z.boolean().default(false),
      kind: FileKind.optional(),
      category: line(40).optional(),
      words: SearchWords.optional(),
      sort: z.enum(['name', 'newest', 'largest']).default('name'),
      ...page,
    }),
    output: pageOf(StoredFile),
  }),
  get: query({ allow: 'files.read', input: z.object(ofFile), output: StoredFile }),
  /** Latest first. */
  versions: query({
    allow: 'files.read',
    input: z.object({ ...ofFile, ...page }),
    output: pageOf(FileVersion),
  }),
  /** Rename, file under a category, move within its space (`folderId: null`: to the top). */
  update: command({
    allow: 'files.write',
    input: z.object({
      ...ofFile,
      name: Name.optional(),
      category: line(40).nullable().optional(),
      folderId: Id.nullable().optional(),
    }),
    output: StoredFile,
    errors: ['name_taken'],
  }),
  restrict: command({
    allow: 'files.write',
    input: z.object({ ...ofFile, restriction: Restriction }),
    output: StoredFile,
  }),
  /** People who may read it, by page: "who can see this?" `because`: why. */
  readers: query({
    allow: 'files.read',
    input: z.object({ ...ofFile, ...page }),
    output: pageOf(z.object({ accountId: Id, because: z.enum(['space', 'named', 'manager']) })),
  }),
  /** An older version becomes the newest once more; nothing is overwritten. */
  restoreVersion: command({
    allow: 'files.write',
    input: z.object({ ...ofFile, number: z.int().min(1) }),
    output: StoredFile,
  }),
  /** Into the trash, from where it comes back for 30 days. */
  delete: command({ allow: 'files.write', input: z.object(ofFile), output: Done }),
  restore: command({
    allow: 'files.write',
    input: z.object(ofFile),
    output: StoredFile,
    errors: ['name_taken'],
  }),
  /** Out of the trash, for good. */
  purge: command({ allow: 'files.manage', input: z.object(ofFile), output: Done }),
  /** Bytes that the organisation keeps, each content once, and how many it may; null: as many as the disk holds. */
  quota: query({
    allow: 'files.read',
    input: z.object({ organizationId: Id }),
    output: z.object({ usedBytes: z.int(), limitBytes: z.int().nullable() }),
  }),
};
