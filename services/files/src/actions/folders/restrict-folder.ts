import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { folderFor } from '../../access.ts';
import { tellSpaceChanged } from '../../entities/space.ts';
import { toFolder } from '../../views.ts';

export const restrictFolder = handle(files.restrictFolder, async (ctx, { folderId, restriction }) => {
  const { folder, space } = await folderFor(ctx, folderId, 'write');
  folder.restriction = restriction;
  tellSpaceChanged(ctx, folder.organizationId, space.id);

  return toFolder(folder, space, true);
});
