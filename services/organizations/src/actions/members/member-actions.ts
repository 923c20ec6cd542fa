import { getGrants } from '../../queries/grants.ts';
import { listMemberIds } from '../../queries/member-ids.ts';
import { listMembers } from '../../queries/members.ts';
import { listPeople } from '../../queries/people.ts';
import { changeRole } from './change-role.ts';
import { leaveOrganization } from './leave-organization.ts';
import { removeMember } from './remove-member.ts';

export const memberActions = {
  members: listMembers,
  people: listPeople,
  changeRole,
  removeMember,
  leave: leaveOrganization,
  grants: getGrants,
  memberIds: listMemberIds,
};
