import { files } from '@allforone/contracts/files';
import { service } from '@allforone/runtime/service';
import { Migration20261125000000_initial } from '../migrations/Migration20261125000000_initial.ts';
import { Migration20261126000000_search } from '../migrations/Migration20261126000000_search.ts';
import { Migration20261126120000_waiting } from '../migrations/Migration20261126120000_waiting.ts';
import { Migration20261126180000_last_name } from '../migrations/Migration20261126180000_last_name.ts';
import { Migration20261126200000_sent } from '../migrations/Migration20261126200000_sent.ts';
import { Migration20261127000000_named } from '../migrations/Migration20261127000000_named.ts';
import { Migration20261127120000_sought } from '../migrations/Migration20261127120000_sought.ts';
import { fileActions } from './actions/files/file-actions.ts';
import { folderActions } from './actions/folders/folder-actions.ts';
import { transferActions } from './actions/transfers/transfer-actions.ts';
import { entities } from './entities/entities.ts';
import { fileJobs } from './jobs/file-jobs.ts';
import { fileQueries } from './queries/files/file-queries.ts';
import { folderQueries } from './queries/folders/folder-queries.ts';
import { objectQueries } from './queries/objects/object-queries.ts';
import { transferQueries } from './queries/transfers/transfer-queries.ts';
import { onGroupDeleted } from './subscriptions/on-group-deleted.ts';
import { onLinked } from './subscriptions/on-linked.ts';

export default service(files, {
  entities,
  migrations: [
    Migration20261125000000_initial,
    Migration20261126000000_search,
    Migration20261126120000_waiting,
    Migration20261126180000_last_name,
    Migration20261126200000_sent,
    Migration20261127000000_named,
    Migration20261127120000_sought,
  ],
  actions: {
    ...{ ...folderActions, ...fileActions, ...transferActions },
    ...{ ...folderQueries, ...fileQueries, ...transferQueries, ...objectQueries },
  },
  subscriptions: [onLinked, onGroupDeleted],
  jobs: fileJobs,
});
