import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { folderFor } from '../../access.ts';
import { renewed } from '../../entities/folder.ts';
import { lockSpace, tellSpaceChanged } from '../../entities/space.ts';
import { throwAwayWithin } from '../../entities/trash.ts';

export const deleteFolder = handle(files.deleteFolder, async (ctx, { folderId }) => {
  const { folder, space } = await folderFor(ctx, folderId, 'write');
  await lockSpace(ctx, space);
  await renewed(ctx, folder, false);
  await throwAwayWithin(ctx, folder, space);
  tellSpaceChanged(ctx, folder.organizationId, space.id);

  return { done: true } as const;
});
