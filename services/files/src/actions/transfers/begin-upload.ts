import type { ParsedInputOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { notFound, refuse } from '@allforone/runtime/refusal';
import { fileFor, folderFor, spaceFor } from '../../access.ts';
import { assertRoom } from '../../entities/quota.ts';
import { resumableFor, Upload } from '../../entities/upload.ts';

const megabyte = 1024 * 1024;

export const beginUpload = handle(files.beginUpload, async (ctx, input) => {
  const { organizationId, size, name, mediaType } = input;
  if (size > ctx.config.filesMaxMegabytes * megabyte) throw refuse('file_too_large');
  const target = await targetOf(ctx, input);
  await assertRoom(ctx, organizationId, size);

  const expiresAt = new Date(ctx.now.getTime() + resumableFor);
  const upload = ctx.em.create(Upload, {
    ...{ id: newId(), organizationId, ...target, accountId: ctx.actor.accountId },
    ...{ name, mediaType, size, createdAt: ctx.now, expiresAt, storedAs: null, sentDigest: null },
  });

  return { uploadId: upload.id, expiresAt: expiresAt.toISOString() };
});

/** A next version goes where the file is, and is everyone's to bring who may write there. */
async function targetOf(
  ctx: Ctx,
  { organizationId, space, folderId, fileId }: ParsedInputOf<typeof files.beginUpload>,
) {
  if (fileId) {
    const { file, space: home } = await fileFor(ctx, fileId);
    if (file.organizationId !== organizationId) throw notFound('file');
    await spaceFor(ctx, home, 'write');

    return { space: home.space, folderId: file.folderId ?? null, fileId };
  }
  const open = await spaceFor(ctx, { organizationId, space }, 'write');
  const folder = folderId ? await folderFor(ctx, folderId) : null;
  if (folder && folder.space.id !== open.id) throw notFound('folder');

  return { space, folderId, fileId: null };
}
