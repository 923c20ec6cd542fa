import { z } from 'zod';
import { Done, Id, Name } from '../common.ts';
import { command, query } from '../contract.ts';
import { Group } from './objects.ts';

const inOrganization = { organizationId: Id };

export const groupActions = {
  /** All groups that the reader may see, at most 500: the tree is made by the reader from `parentId`. */
  groups: query({
    allow: 'organization.read',
    input: z.object(inOrganization),
    output: z.array(Group),
  }),
  createGroup: command({
    allow: 'groups.manage',
    input: z.object({
      ...inOrganization,
      name: Name,
      kind: Group.shape.kind,
      parentId: Id.nullable().default(null),
    }),
    output: Group,
    errors: ['name_taken', 'too_deep', 'limit_reached'],
  }),
  updateGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, name: Name.optional(), parentId: Id.nullable().optional() }),
    output: Group,
    errors: ['name_taken', 'group_in_itself', 'too_deep'],
  }),
  deleteGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id }),
    output: Done,
    errors: ['group_not_empty'],
  }),
  addToGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, accountId: Id }),
    output: Group,
    errors: ['already_member'],
  }),
  removeFromGroup: command({
    allow: 'groups.manage',
    input: z.object({ groupId: Id, accountId: Id }),
    output: Group,
  }),
};
