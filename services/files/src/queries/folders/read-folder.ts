import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { canEdit, folderFor } from '../../access.ts';
import { Folder } from '../../entities/folder.ts';
import { toFolder } from '../../views.ts';

export const readFolder = handle(files.folder, async (ctx, { folderId }) => {
  const { folder, space } = await folderFor(ctx, folderId);
  const above = await ctx.em.find(Folder, { id: folder.path });
  const nameOf = (id: string) => above.find((one) => one.id === id)?.name ?? '';

  return {
    ...toFolder(folder, space, canEdit(ctx, folder, space.rights)),
    path: folder.path.map((id) => ({ id, name: nameOf(id) })),
  };
});
