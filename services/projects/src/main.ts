import { projects } from '@allforone/contracts/projects';
import { service } from '@allforone/runtime/service';
import { Migration20261125000000_initial } from '../migrations/Migration20261125000000_initial.ts';
import { Migration20261126000000_search } from '../migrations/Migration20261126000000_search.ts';
import { Migration20261126140000_clients } from '../migrations/Migration20261126140000_clients.ts';
import { Migration20261127000000_named } from '../migrations/Migration20261127000000_named.ts';
import { Migration20261127120000_sought } from '../migrations/Migration20261127120000_sought.ts';
import { deliverableActions } from './actions/deliverables/deliverable-actions.ts';
import { projectActions } from './actions/projects/project-actions.ts';
import { requestReport } from './actions/reports/request-report.ts';
import { stageActions } from './actions/stages/stage-actions.ts';
import { entities } from './entities/entities.ts';
import { beginReport } from './jobs/begin-report.ts';
import { forgetOld } from './jobs/forget-old.ts';
import { makeProof } from './jobs/make-proof.ts';
import { makeReport } from './jobs/make-report.ts';
import { remindDeadlines } from './jobs/remind-deadlines.ts';
import { deliverableQueries } from './queries/deliverables/deliverable-queries.ts';
import { objectQueries } from './queries/objects/object-queries.ts';
import { overviewQueries } from './queries/overviews/overview-queries.ts';
import { projectQueries } from './queries/projects/project-queries.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(projects, {
  entities,
  migrations: [
    Migration20261125000000_initial,
    Migration20261126000000_search,
    Migration20261126140000_clients,
    Migration20261127000000_named,
    Migration20261127120000_sought,
  ],
  actions: {
    ...{ ...projectActions, ...stageActions, ...deliverableActions, requestReport },
    ...{ ...projectQueries, ...deliverableQueries, ...overviewQueries, ...objectQueries },
  },
  subscriptions,
  jobs: [beginReport, makeReport, makeProof, remindDeadlines, forgetOld],
});
