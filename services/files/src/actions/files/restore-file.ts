import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { fileFor } from '../../access.ts';
import { renewed, saveNamed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { factsOf, livingParent } from '../../entities/trash.ts';
import { readFile } from '../../queries/files/select-files.ts';

/** Back where it was; to the top of its space where that folder is gone. */
export const restoreFile = handle(files.restore, async (ctx, { fileId }) => {
  const { file, space } = await fileFor(ctx, fileId, 'write', true);
  await lockSpace(ctx, space);
  await renewed(ctx, file, true);
  const folder = await livingParent(ctx, file.folderId ?? null);
  Object.assign(file, { folderId: folder?.id ?? null, path: folder?.pathWithin() ?? [] });
  Object.assign(file, { deletedAt: null, isTrashedItself: false });
  ctx.publish(files.restored, { ...factsOf(fileId, space), restoredBy: ctx.actor.accountId });
  tellSpaceChanged(ctx, file.organizationId, space.id);
  await saveNamed(ctx);

  return readFile(ctx, space, fileId);
});
