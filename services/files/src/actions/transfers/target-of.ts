import type { Ctx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import { fileFor, folderFor } from '../../access.ts';
import type { Upload } from '../../entities/upload.ts';

/** Where it was to go and may not any more, it lies at the top of its space: what was sent is not lost. */
export async function targetOf(ctx: Ctx, { fileId, folderId }: Upload) {
  return {
    fileId: fileId && (await isOpen(fileFor(ctx, fileId))) ? fileId : null,
    folderId: folderId && (await isOpen(folderFor(ctx, folderId))) ? folderId : null,
  };
}

const isOpen = (asked: Promise<unknown>): Promise<boolean> =>
  asked.then(
    () => true,
    (error) => (isRefusal(error, 'not_found') ? false : Promise.reject(error)),
  );
