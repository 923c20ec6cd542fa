import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { folderFor } from '../../access.ts';
import { carryAlong, moveTo, renewed, saveNamed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { toFolder } from '../../views.ts';

export const updateFolder = handle(files.updateFolder, async (ctx, { folderId, name, parentId }) => {
  const { folder, space } = await folderFor(ctx, folderId, 'write');
  await lockSpace(ctx, space);
  await renewed(ctx, folder, false);
  if (name !== undefined) folder.name = name;
  const isMoved = parentId !== undefined && parentId !== (folder.parentId ?? null);
  if (isMoved) {
    const parent = parentId ? await folderFor(ctx, parentId) : null;
    if (parent && parent.space.id !== space.id) throw notFound('folder');
    await moveTo(ctx, folder, parent?.folder ?? null);
  }
  await saveNamed(ctx);
  if (isMoved) await carryAlong(ctx, folder);
  tellSpaceChanged(ctx, folder.organizationId, space.id);

  return toFolder(folder, space, true);
});
