import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { folderFor } from '../../access.ts';
import { carryAlong, moveTo, renewed, saveNamed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { bringBackWithin, livingParent } from '../../entities/trash.ts';
import { toFolder } from '../../views.ts';

/** Back where it was; to the top of its space where that folder is gone. */
export const restoreFolder = handle(files.restoreFolder, async (ctx, { folderId }) => {
  const { folder, space } = await folderFor(ctx, folderId, 'write', true);
  await lockSpace(ctx, space);
  await renewed(ctx, folder, true);
  await moveTo(ctx, folder, await livingParent(ctx, folder.parentId ?? null));
  await bringBackWithin(ctx, folder, space);
  await saveNamed(ctx);
  await carryAlong(ctx, folder);
  tellSpaceChanged(ctx, folder.organizationId, space.id);

  return toFolder(folder, space, true);
});
