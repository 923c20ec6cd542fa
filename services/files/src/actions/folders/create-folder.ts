import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { folderFor, spaceFor } from '../../access.ts';
import { Folder, mostFolders, pathBelow, saveNamed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { toFolder } from '../../views.ts';

export const createFolder = handle(files.createFolder, async (ctx, { parentId, name, ...place }) => {
  const space = await spaceFor(ctx, place, 'write');
  await lockSpace(ctx, place);
  const parent = parentId ? await folderFor(ctx, parentId) : null;
  if (parent && parent.space.id !== space.id) throw notFound('folder');
  const beside = { spaceId: space.id, parentId, deletedAt: null };
  if ((await ctx.em.count(Folder, beside)) >= mostFolders) throw conflict('limit_reached');

  const folder = ctx.em.create(Folder, {
    ...{ id: newId(), organizationId: place.organizationId, spaceId: space.id, parentId, name },
    ...{ path: pathBelow(parent?.folder ?? null), restriction: null },
    ...{ createdBy: ctx.actor.accountId, createdAt: ctx.now, deletedAt: null },
  });
  ctx.record({ subjectId: folder.id });
  tellSpaceChanged(ctx, place.organizationId, space.id);
  await saveNamed(ctx);

  return toFolder(folder, space, true);
});
