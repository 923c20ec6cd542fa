import type { Group as GroupView } from '@allforone/contracts/organizations';
import { defineEntity, p } from '@mikro-orm/core';

export const GroupSchema = defineEntity({
  name: 'Group',
  tableName: 'group',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    parentId: p.uuid().nullable(),
    name: p.text(),
    kind: p.text().$type<GroupView['kind']>(),
    /** Of those put into it: kept true under the organisation's lock. */
    memberCount: p.integer().default(0),
  },
});

export class Group extends GroupSchema.class {}
GroupSchema.setClass(Group);

/** Who was put into a group itself; what holds in the groups beneath it follows from the tree. */
export const GroupMembershipSchema = defineEntity({
  name: 'GroupMembership',
  tableName: 'group_membership',
  properties: {
    organizationId: p.uuid().primary(),
    groupId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    /** Copy of the person's, so that one index finds and sorts the members of a group. */
    searchName: p.text(),
  },
});

export class GroupMembership extends GroupMembershipSchema.class {}
GroupMembershipSchema.setClass(GroupMembership);
