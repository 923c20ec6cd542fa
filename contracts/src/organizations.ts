import { contract } from './contract.ts';
import { answersToServices } from './organizations/answers.ts';
import { organizationEvents } from './organizations/events.ts';
import { groupActions } from './organizations/groups.ts';
import { invitationActions } from './organizations/invitations.ts';
import { memberActions } from './organizations/members.ts';
import { organizationActions } from './organizations/organization.ts';
import { roleActions } from './organizations/roles.ts';

export * from './organizations/objects.ts';

export const organizations = contract('organizations', {
  ...organizationActions,
  ...memberActions,
  ...groupActions,
  ...roleActions,
  ...invitationActions,
  ...answersToServices,
  ...organizationEvents,
});
