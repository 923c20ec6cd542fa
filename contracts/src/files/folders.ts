import { z } from 'zod';
import { Done, Id, Name, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { Folder, Restriction, Space, SpaceRef, StoredFile } from './objects.ts';

const inSpace = { organizationId: Id, space: SpaceRef };

export const folderActions = {
  /**
   * Those of the organisation that the reader may open, but for conversations: at most 500. Besides, what deleted
   * groups have left.
   */
  spaces: query({ allow: 'files.read', input: z.object({ organizationId: Id }), output: z.array(Space) }),
  /** The door of one space; also asked before its changes are heard live. */
  space: query({ allow: 'files.read', input: z.object(inSpace), output: Space }),
  /** Of one level, by name: at most 500. */
  folders: query({
    allow: 'files.read',
    input: z.object({ ...inSpace, parentId: Id.nullable().default(null) }),
    output: z.array(Folder),
  }),
  /** A folder with those above it, from the top down. */
  folder: query({
    allow: 'files.read',
    input: z.object({ folderId: Id }),
    output: Folder.extend({ path: z.array(z.object({ id: Id, name: z.string() })) }),
  }),
  createFolder: command({
    allow: 'files.write',
    input: z.object({ ...inSpace, parentId: Id.nullable().default(null), name: Name }),
    output: Folder,
    errors: ['name_taken', 'too_deep', 'limit_reached'],
  }),
  /** `parentId: null` moves to the top of its space. */
  updateFolder: command({
    allow: 'files.write',
    input: z.object({ folderId: Id, name: Name.optional(), parentId: Id.nullable().optional() }),
    output: Folder,
    errors: ['name_taken', 'folder_in_itself', 'too_deep'],
  }),
  restrictFolder: command({
    allow: 'files.write',
    input: z.object({ folderId: Id, restriction: Restriction }),
    output: Folder,
  }),
  /** Into the trash, with all that is in it, from where it comes back whole for 30 days. */
  deleteFolder: command({ allow: 'files.write', input: z.object({ folderId: Id }), output: Done }),
  restoreFolder: command({
    allow: 'files.write',
    input: z.object({ folderId: Id }),
    output: Folder,
    errors: ['name_taken'],
  }),
  /** What was thrown away in a space, latest first: files and folders, each once, not what lay within. */
  trash: query({
    allow: 'files.read',
    input: z.object({ ...inSpace, ...page }),
    output: pageOf(
      z.union([StoredFile.extend({ is: z.literal('file') }), Folder.extend({ is: z.literal('folder') })]),
    ),
  }),
};
