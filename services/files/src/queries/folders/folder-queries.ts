import { listFolders } from './list-folders.ts';
import { listSpaces, readSpace } from './list-spaces.ts';
import { listTrash } from './list-trash.ts';
import { readFolder } from './read-folder.ts';

export const folderQueries = {
  ...{ spaces: listSpaces, space: readSpace },
  ...{ folders: listFolders, folder: readFolder, trash: listTrash },
};
