import { objectives } from '@allforone/contracts/objectives';
import { service } from '@allforone/runtime/service';
import { Migration20261126000000_initial } from '../migrations/Migration20261126000000_initial.ts';
import { Migration20261126120000_finding } from '../migrations/Migration20261126120000_finding.ts';
import { Migration20261126180000_shared } from '../migrations/Migration20261126180000_shared.ts';
import { Migration20261127000000_named } from '../migrations/Migration20261127000000_named.ts';
import { Migration20261127120000_sought } from '../migrations/Migration20261127120000_sought.ts';
import { keyResultActions } from './actions/key-results/key-result-actions.ts';
import { objectiveActions } from './actions/objectives/objective-actions.ts';
import { entities } from './entities/entities.ts';
import { forgetOld } from './jobs/forget-old.ts';
import { remindCheckIns } from './jobs/remind-check-ins.ts';
import { keyResultQueries } from './queries/key-results/key-result-queries.ts';
import { objectiveQueries } from './queries/objectives/objective-queries.ts';
import { searchQueries } from './queries/search/search-queries.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(objectives, {
  entities,
  migrations: [
    Migration20261126000000_initial,
    Migration20261126120000_finding,
    Migration20261126180000_shared,
    Migration20261127000000_named,
    Migration20261127120000_sought,
  ],
  actions: {
    ...{ ...objectiveActions, ...keyResultActions },
    ...{ ...objectiveQueries, ...keyResultQueries, ...searchQueries },
  },
  subscriptions,
  jobs: [remindCheckIns, forgetOld],
});
