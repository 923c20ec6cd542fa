import { createHash } from 'node:crypto';
import { files } from '@allforone/contracts/files';
import { handleAfter } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { blobsOf } from '../../adapters/blobs.ts';
import { StoredFile } from '../../entities/stored-file.ts';
import { store } from '../../entities/storing.ts';

/** Written before it is noted: what a crash leaves without a note is swept. */
export const keepFile = handleAfter(
  files.keep,
  async (ctx, { content }) => {
    const bytes = Buffer.from(content, 'base64');
    const key = `made/${newId()}`;
    await blobsOf(ctx.config).write(key, bytes);

    return { key, size: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  },
  async (ctx, { fileId, organizationId, space, ownerId, name, mediaType }, kept) => {
    const known = await ctx.em.findOne(StoredFile, { id: fileId });
    if (known) return { fileId, size: known.size };

    const place = { organizationId, space };
    const target = { place, fileId: null, folderId: null, name, accountId: ownerId, newFileId: fileId };
    await store(ctx, target, { ...kept, mediaType });

    return { fileId, size: kept.size };
  },
);
