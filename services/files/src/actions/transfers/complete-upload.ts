import { files } from '@allforone/contracts/files';
import { handleAfter } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { LockMode } from '@mikro-orm/core';
import { spaceFor } from '../../access.ts';
import { sizeAt, sniff } from '../../adapters/blobs.ts';
import { uploadKeyOf } from '../../entities/content.ts';
import { assertRoom } from '../../entities/quota.ts';
import { store } from '../../entities/storing.ts';
import { Upload } from '../../entities/upload.ts';
import { readFile } from '../../queries/files/select-files.ts';
import { targetOf } from './target-of.ts';

/** Bytes stay where they arrived: no move could be left half-way. */
export const completeUpload = handleAfter(
  files.completeUpload,
  async (ctx, { uploadId }) => {
    const upload = await uploadOf(ctx, uploadId);
    const { organizationId, space, name } = upload;
    const open = await spaceFor(ctx, { organizationId, space }, 'write');
    const key = uploadKeyOf(uploadId);
    const size = await sizeAt(ctx.config, key);

    return { open, key, size, mediaType: size === null ? '' : await sniff(ctx.config, key, { name }) };
  },
  async (ctx, { uploadId, size, sha256 }, { open, key, size: arrived, mediaType }) => {
    const upload = await uploadOf(ctx, uploadId, LockMode.PESSIMISTIC_WRITE);
    if (upload.storedAs) return readFile(ctx, open, upload.storedAs);
    if (arrived !== size || size !== upload.size) throw refuse('upload_incomplete');

    const { name, accountId } = upload;
    const stored = { sha256, key, size, mediaType };
    upload.storedAs = await store(
      ctx,
      { place: open, ...(await targetOf(ctx, upload)), name, accountId },
      stored,
    );
    upload.sentDigest = sha256;
    await assertRoom(ctx, upload.organizationId);

    return readFile(ctx, open, upload.storedAs);
  },
);

async function uploadOf(ctx: Ctx, id: string, lockMode?: LockMode): Promise<Upload> {
  const own = { id, accountId: ctx.actor.accountId };
  const upload = await ctx.em.findOne(Upload, own, { lockMode, refresh: true });
  if (!upload) throw notFound('upload');

  return upload;
}
