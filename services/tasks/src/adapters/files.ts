import type { Attachment } from '@allforone/contracts/chat';
import { files, type SpaceRef } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';

/** Files of a place as they are now, in the order they are named, each once; those that the person may not read are not there. */
export async function attachableIn(
  ctx: SystemCtx,
  space: SpaceRef,
  fileIds: readonly string[],
): Promise<Attachment[]> {
  if (fileIds.length === 0) return [];
  const found = await ctx.call(files.attachable, { space, fileIds: [...new Set(fileIds)] });

  return found.map(({ id, name, mediaType, size }) => ({ fileId: id, name, mediaType, size }));
}
