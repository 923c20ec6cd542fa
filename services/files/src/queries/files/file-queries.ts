import { attachable } from './attachable.ts';
import { getFile } from './get-file.ts';
import { listFiles } from './list-files.ts';
import { listReaders } from './list-readers.ts';
import { listVersions } from './list-versions.ts';
import { readQuota } from './read-quota.ts';

export const fileQueries = {
  ...{ list: listFiles, get: getFile, versions: listVersions },
  ...{ readers: listReaders, quota: readQuota, attachable },
};
