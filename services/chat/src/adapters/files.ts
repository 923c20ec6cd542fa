import type { Attachment } from '@allforone/contracts/chat';
import { files } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';

/** Files of a conversation as they are now, in the order they are named; those that its author may not read are not there. */
export async function attachableIn(
  ctx: SystemCtx,
  conversationId: string,
  fileIds: string[],
): Promise<Attachment[]> {
  if (fileIds.length === 0) return [];
  const space = { kind: 'conversation', placeId: conversationId } as const;
  const found = await ctx.call(files.attachable, { space, fileIds });

  return found.map(({ id, name, mediaType, size }) => ({ fileId: id, name, mediaType, size }));
}
