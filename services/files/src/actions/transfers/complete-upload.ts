import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { LockMode } from '@mikro-orm/core';
import { spaceFor } from '../../access.ts';
import { sizeAt, sniff } from '../../adapters/blobs.ts';
import { uploadKeyOf } from '../../entities/content.ts';
import { assertRoom } from '../../entities/quota.ts';
import { store } from '../../entities/storing.ts';
import { Upload } from '../../entities/upload.ts';
import { readFile } from '../../queries/files/select-files.ts';

/** Bytes stay where they arrived: nothing is moved that a crash could leave half-way. */
export const completeUpload = handle(files.completeUpload, async (ctx, { uploadId, size, sha256 }) => {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE };
  const accountId = ctx.actor.accountId;
  const upload = await ctx.em.findOne(Upload, { id: uploadId, accountId }, lock);
  if (!upload) throw notFound('upload');
  const { organizationId, fileId = null, folderId = null, name } = upload;
  const space = await spaceFor(ctx, { organizationId, space: upload.space }, 'write');
  if (upload.storedAs) return readFile(ctx, space, upload.storedAs);

  const key = uploadKeyOf(uploadId);
  const arrived = await sizeAt(ctx.config, key);
  if (arrived !== size || size !== upload.size) throw refuse('upload_incomplete');
  await assertRoom(ctx, organizationId, size);
  const mediaType = await sniff(ctx.config, key, upload);
  const stored = { sha256, key, size, mediaType };
  upload.storedAs = await store(ctx, { place: space, fileId, folderId, name, accountId }, stored);

  return readFile(ctx, space, upload.storedAs);
});
