import { z } from 'zod';
import { Done, Id, page, pageOf, SearchWords } from '../common.ts';
import { command, query } from '../contract.ts';
import { Member, Person, RoleKey } from './objects.ts';

const inOrganization = { organizationId: Id };

export const memberActions = {
  /** All, or those of a group itself, with a role, of a name; `accountId`: that one person, or nobody. */
  members: query({
    allow: 'members.read',
    input: z.object({
      ...inOrganization,
      groupId: Id.optional(),
      role: RoleKey.optional(),
      accountId: Id.optional(),
      search: SearchWords.optional(),
      ...page,
    }),
    output: pageOf(Member),
  }),
  /** Names and photos to show beside what people wrote, also of those who have left. */
  people: query({
    allow: 'organization.read',
    input: z.object({ ...inOrganization, accountIds: z.array(Id).max(100) }),
    output: z.array(Person),
  }),
  changeRole: command({
    allow: 'members.manage',
    input: z.object({ ...inOrganization, accountId: Id, role: RoleKey }),
    output: Member,
    errors: ['last_owner', 'role_above_yours'],
  }),
  removeMember: command({
    allow: 'members.manage',
    input: z.object({ ...inOrganization, accountId: Id }),
    output: Done,
    errors: ['last_owner', 'role_above_yours'],
  }),
  leave: command({
    allow: 'organization.read',
    input: z.object(inOrganization),
    output: Done,
    errors: ['last_owner'],
  }),
};
