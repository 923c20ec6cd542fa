import { deleteFile } from './delete-file.ts';
import { keepFile } from './keep-file.ts';
import { purgeFile } from './purge-file.ts';
import { restoreFile } from './restore-file.ts';
import { restoreVersion } from './restore-version.ts';
import { restrictFile } from './restrict-file.ts';
import { updateFile } from './update-file.ts';

export const fileActions = {
  ...{ update: updateFile, restrict: restrictFile, restoreVersion },
  ...{ delete: deleteFile, restore: restoreFile, purge: purgeFile, keep: keepFile },
};
