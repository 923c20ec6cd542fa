import type { RoleKey } from '@allforone/contracts/organizations';
import { defineEntity, p } from '@mikro-orm/core';

/** Stays when the person leaves: what they wrote keeps their name. */
export const MembershipSchema = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    organizationId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    roleKey: p.text().$type<RoleKey>(),
    customRoleId: p.uuid().nullable().generated('role_key'),
    /** Copy of the person's, so that one index finds and sorts the members of an organisation. */
    searchName: p.text(),
    joinedAt: p.datetime(),
    leftAt: p.datetime().nullable(),
    removedBy: p.uuid().nullable(),
  },
});

export class Membership extends MembershipSchema.class {
  isActive(): boolean {
    return !this.leftAt;
  }

  wasRemoved(): boolean {
    return Boolean(this.removedBy);
  }

  end(endedBy: string, now: Date): void {
    this.leftAt = now;
    if (endedBy !== this.accountId) this.removedBy = endedBy;
  }

  resume(role: RoleKey, now: Date): void {
    this.roleKey = role;
    this.joinedAt = now;
    this.leftAt = null;
    this.removedBy = null;
  }
}
MembershipSchema.setClass(Membership);
