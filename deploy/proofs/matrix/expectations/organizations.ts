import type { organizations } from '@allforone/contracts/organizations';
import {
  anyone,
  type Expectation,
  inOrganizationThen,
  ofGroup,
  ofOrganization,
  ofOrganizationByGroup,
  own,
  servicesOnly,
} from '../rules.ts';
import type { ExpectationsOf } from './expectations.ts';

/** Into a group invites who may invite there, or who manages groups. */
const intoGroup: Expectation = {
  ...ofGroup,
  verdict: inOrganizationThen(({ inOrganization, inGroup }) => {
    const mayBringIn = inOrganization.includes('groups.manage') || inGroup.includes('members.invite');

    return mayBringIn ? 'ok' : 'forbidden';
  }),
};

/** A link is for whoever holds it, but for who was removed. */
const byLink: Expectation = {
  places: ['ownGroup', 'foreign'],
  verdict: ({ who, isSignedIn }, _action, place) => {
    if (!isSignedIn) return 'unauthenticated';

    return who === 'removed' && place !== 'foreign' ? 'link_expired' : 'ok';
  },
};

export const organizationsExpectations: ExpectationsOf<typeof organizations> = {
  create: own,
  mine: own,
  get: ofOrganization,
  update: ofOrganization,
  changeModules: ofOrganization,
  changeLogo: ofOrganization,
  logo: anyone,

  members: ofOrganizationByGroup,
  people: ofOrganization,
  changeRole: ofOrganization,
  removeMember: ofOrganization,
  leave: ofOrganization,

  groups: ofOrganization,
  createGroup: ofOrganizationByGroup,
  updateGroup: ofGroup,
  deleteGroup: ofGroup,
  addToGroup: ofGroup,
  removeFromGroup: ofGroup,

  roles: ofOrganization,
  createRole: ofOrganization,
  updateRole: ofOrganization,
  deleteRole: ofOrganization,

  invite: intoGroup,
  createInvitationLink: intoGroup,
  invitations: ofOrganization,
  revokeInvitation: ofOrganization,
  invitation: anyone,
  acceptInvitation: byLink,

  grants: servicesOnly,
  memberIds: servicesOnly,
  place: servicesOnly,
  invitationToken: servicesOnly,
};
