import { organizations } from '@allforone/contracts/organizations';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000_initial } from '../migrations/Migration20261121000000_initial.ts';
import { Migration20261125000000_counts } from '../migrations/Migration20261125000000_counts.ts';
import { Migration20261126130000_roles } from '../migrations/Migration20261126130000_roles.ts';
import { Migration20261126150000_role_counts } from '../migrations/Migration20261126150000_role_counts.ts';
import { Migration20261126190000_present } from '../migrations/Migration20261126190000_present.ts';
import { Migration20261127000000_name_query } from '../migrations/Migration20261127000000_name_query.ts';
import { Migration20261127120000_quick } from '../migrations/Migration20261127120000_quick.ts';
import { groupActions } from './actions/groups/group-actions.ts';
import { invitationActions } from './actions/invitations/invitation-actions.ts';
import { memberActions } from './actions/members/member-actions.ts';
import { organizationActions } from './actions/organization/organization-actions.ts';
import { roleActions } from './actions/roles/role-actions.ts';
import { entities } from './entities/entities.ts';
import { purgeInvitations } from './jobs/purge-invitations.ts';
import { onProfileChanged } from './subscriptions/on-profile-changed.ts';

export default service(organizations, {
  entities,
  migrations: [
    Migration20261121000000_initial,
    Migration20261125000000_counts,
    Migration20261126130000_roles,
    Migration20261126150000_role_counts,
    Migration20261126190000_present,
    Migration20261127000000_name_query,
    Migration20261127120000_quick,
  ],
  actions: {
    ...organizationActions,
    ...memberActions,
    ...groupActions,
    ...roleActions,
    ...invitationActions,
  },
  subscriptions: [onProfileChanged],
  jobs: [purgeInvitations],
});
