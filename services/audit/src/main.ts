import { audit } from '@allforone/contracts/audit';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000 } from '../migrations/Migration20261121000000_initial.ts';
import { Migration20261127120000_years } from '../migrations/Migration20261127120000_years.ts';
import { AuditEntrySchema } from './entities/audit-entry.ts';
import { makePartitions } from './jobs/make-partitions.ts';
import { search } from './queries/search.ts';
import { onRecorded } from './subscriptions/on-recorded.ts';

export default service(audit, {
  store: 'either',
  entities: [AuditEntrySchema],
  migrations: [Migration20261121000000, Migration20261127120000_years],
  actions: { search },
  subscriptions: [onRecorded],
  jobs: [makePartitions],
});
