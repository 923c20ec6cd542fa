import { getDeliverable } from './get-deliverable.ts';
import { listDeliverables } from './list-deliverables.ts';
import { listDownloads } from './list-downloads.ts';
import { listVersions } from './list-versions.ts';
import { versionFacts } from './version-facts.ts';

export const deliverableQueries = {
  deliverables: listDeliverables,
  deliverable: getDeliverable,
  deliverableVersions: listVersions,
  downloads: listDownloads,
  versionFacts,
};
