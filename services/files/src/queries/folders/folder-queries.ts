import { listFolders } from './list-folders.ts';
import { listSpaces } from './list-spaces.ts';
import { listTrash } from './list-trash.ts';
import { readFolder } from './read-folder.ts';
import { readSpace } from './read-space.ts';

export const folderQueries = {
  ...{ spaces: listSpaces, space: readSpace },
  ...{ folders: listFolders, folder: readFolder, trash: listTrash },
};
