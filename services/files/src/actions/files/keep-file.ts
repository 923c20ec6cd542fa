import { createHash } from 'node:crypto';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { blobsOf } from '../../adapters/blobs.ts';
import { StoredFile } from '../../entities/stored-file.ts';
import { store } from '../../entities/storing.ts';

/** Written before it is noted: what a crash leaves without a note is swept. */
export const keepFile = handle(files.keep, async (ctx, input) => {
  const { fileId, organizationId, space, ownerId, name, mediaType } = input;
  const known = await ctx.em.findOne(StoredFile, { id: fileId });
  if (known) return { fileId, size: known.size };

  const bytes = Buffer.from(input.content, 'base64');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const key = `made/${fileId}`;
  await blobsOf(ctx.config).write(key, bytes);
  await store(
    ctx,
    {
      ...{ place: { organizationId, space }, fileId: null, folderId: null, name },
      ...{ accountId: ownerId, newFileId: fileId },
    },
    { sha256, key, size: bytes.length, mediaType },
  );

  return { fileId, size: bytes.length };
});
