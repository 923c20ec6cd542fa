import type { RoleKey } from '@allforone/contracts/organizations';
import { refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';

/** With an address it serves once, for its owner; without, it is a link for whoever holds it. */
export const InvitationSchema = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    email: p.text().nullable(),
    roleKey: p.text().$type<RoleKey>(),
    groupId: p.uuid().nullable(),
    invitedBy: p.uuid(),
    createdAt: p.datetime(),
    expiresAt: p.datetime(),
    useCount: p.integer(),
    revokedAt: p.datetime().nullable(),
  },
});

const daysOfValidity = 14;

export class Invitation extends InvitationSchema.class {
  static atTheStart(now: Date) {
    const expiresAt = new Date(now.getTime() + daysOfValidity * 86_400_000);

    return { createdAt: now, expiresAt, useCount: 0, revokedAt: null };
  }

  isOpen(now: Date): boolean {
    const isSpent = Boolean(this.email) && this.useCount > 0;

    return !this.revokedAt && !isSpent && now < this.expiresAt;
  }

  /**
   * @param guest.wasRemoved - out of the organisation before: a link still lying about does not bring them back.
   * @throws Refusal link_expired, invitation_for_other.
   */
  use(guest: { email: string; wasRemoved: boolean }, now: Date): void {
    if (!this.isOpen(now)) throw refuse('link_expired');
    if (this.email && this.email !== guest.email) throw refuse('invitation_for_other');
    if (!this.email && guest.wasRemoved) throw refuse('link_expired');

    this.useCount += 1;
  }
}
InvitationSchema.setClass(Invitation);
