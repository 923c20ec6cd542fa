import { createHash } from 'node:crypto';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { handleAfter } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { notFound } from '@allforone/runtime/refusal';
import { blobsOf, sizeAt } from '../../adapters/blobs.ts';
import { StoredFile } from '../../entities/stored-file.ts';
import { store } from '../../entities/storing.ts';

/** Written before it is noted: what a crash leaves without a note is swept. */
export const keepFile = handleAfter(
  files.keep,
  (ctx, { content }) => written(ctx, content),
  async (ctx, { fileId, organizationId, space, ownerId, name, mediaType }, kept) => {
    const known = await ctx.em.findOne(StoredFile, { id: fileId });
    if (known) return { fileId, size: known.size };

    const place = { organizationId, space };
    const target = { place, fileId: null, folderId: null, name, accountId: ownerId, newFileId: fileId };
    await store(ctx, target, { ...kept, mediaType });

    return { fileId, size: kept.size };
  },
);

async function written({ config }: Ctx, content: ParsedInputOf<typeof files.keep>['content']) {
  if (typeof content !== 'string') {
    if ((await sizeAt(config, content.key)) !== content.size) throw notFound('content');
    return content;
  }
  const bytes = Buffer.from(content, 'base64');
  const key = `made/${newId()}`;
  await blobsOf(config).write(key, bytes);

  return { key, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
}
