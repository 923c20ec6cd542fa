import { z } from 'zod';
import { Id } from '../common.ts';
import { command, query } from '../contract.ts';
import { SpaceRef, StoredFile } from './objects.ts';

/** Under `made/`, by who calls. */
const Written = z.object({
  key: z.string().regex(/^made\/[0-9a-f-]{36}$/),
  size: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

export const answersToServices = {
  /**
   * Files of one space that the person behind the call may read and attach, in the order asked for; those that are
   * not there, or not theirs to see, are left out.
   */
  attachable: query({
    allow: 'service',
    input: z.object({ space: SpaceRef, fileIds: z.array(Id).min(1).max(20) }),
    output: z.array(StoredFile),
  }),
  /** Keeps what a service made, such as a report, as a file of somebody. The same id is the same file. */
  keep: command({
    allow: 'service',
    input: z.object({
      fileId: Id,
      organizationId: Id,
      space: SpaceRef,
      ownerId: Id,
      name: z.string().min(1).max(80),
      mediaType: z.string().max(100),
      /** Base64, for a bus payload ends at 1 MB; or where it lies already in the blob store, however long it is. */
      content: z.union([z.base64().max(900_000), Written]),
    }),
    output: z.object({ fileId: Id, size: z.int() }),
    audited: false,
  }),
};
