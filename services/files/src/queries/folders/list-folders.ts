import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { canEdit, folderFor, spaceFor } from '../../access.ts';
import { Folder, mostFolders } from '../../entities/folder.ts';
import { toFolder } from '../../views.ts';
import { readableAmong } from '../files/readable-among.ts';

export const listFolders = handle(files.folders, async (ctx, { parentId, ...place }) => {
  const space = await spaceFor(ctx, place);
  if (parentId && (await folderFor(ctx, parentId)).space.id !== space.id) throw notFound('folder');
  const folders = await ctx.em.find(
    Folder,
    { spaceId: space.id, parentId, deletedAt: null },
    { orderBy: { name: 'asc' }, limit: mostFolders },
  );
  const rows = folders.map((folder) => ({
    ...{ folder, path: folder.path, restriction: folder.restriction ?? null, created_by: folder.createdBy },
  }));
  const readable = await readableAmong(ctx, space, rows);

  return readable.map(({ folder }) => toFolder(folder, space, canEdit(ctx, folder, space.rights)));
});
