import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { fileFor, folderFor } from '../../access.ts';
import { renewed, saveNamed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { readFile } from '../../queries/files/select-files.ts';

export const updateFile = handle(files.update, async (ctx, { fileId, name, category, folderId }) => {
  const { file, space } = await fileFor(ctx, fileId, 'write');
  await lockSpace(ctx, space);
  await renewed(ctx, file, false);
  if (name !== undefined) file.name = name;
  if (category !== undefined) file.category = category || null;
  if (folderId !== undefined) {
    const target = folderId ? await folderFor(ctx, folderId) : null;
    if (target && target.space.id !== space.id) throw notFound('folder');
    file.folderId = folderId;
    file.path = target?.folder.pathWithin() ?? [];
  }
  tellSpaceChanged(ctx, file.organizationId, space.id);
  await saveNamed(ctx);

  return readFile(ctx, space, fileId);
});
