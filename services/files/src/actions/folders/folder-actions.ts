import { createFolder } from './create-folder.ts';
import { deleteFolder } from './delete-folder.ts';
import { restoreFolder } from './restore-folder.ts';
import { restrictFolder } from './restrict-folder.ts';
import { updateFolder } from './update-folder.ts';

export const folderActions = { createFolder, updateFolder, restrictFolder, deleteFolder, restoreFolder };
