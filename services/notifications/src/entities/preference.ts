import type { NotificationKind } from '@allforone/contracts/notifications';
import { idFrom } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';

export const PreferenceSchema = defineEntity({
  name: 'Preference',
  tableName: 'preference',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    kind: p.string().$type<NotificationKind>(),
    inApp: p.boolean(),
    email: p.boolean(),
  },
});

/** How somebody wants to be told of one kind of thing. Who never chose has no row. */
export class Preference extends PreferenceSchema.class {
  static idFor(accountId: string, kind: NotificationKind): string {
    return idFrom('preference', accountId, kind);
  }
}
PreferenceSchema.setClass(Preference);

export interface Ways {
  inApp: boolean;
  email: boolean;
}

/** By e-mail only what is addressed to the person, or what they could not see otherwise. */
export const defaultWays: Record<NotificationKind, Ways> = {
  mention: { inApp: true, email: true },
  direct_message: { inApp: true, email: true },
  group_message: { inApp: true, email: false },
  member_joined: { inApp: true, email: false },
  role_changed: { inApp: true, email: false },
  added_to_group: { inApp: true, email: false },
  removed: { inApp: true, email: true },
  added_to_project: { inApp: true, email: true },
  deliverable_added: { inApp: true, email: true },
  deliverable_accepted: { inApp: true, email: true },
  changes_requested: { inApp: true, email: true },
  stage_delivered: { inApp: true, email: false },
  deadline: { inApp: true, email: true },
  task_assigned: { inApp: true, email: true },
  task_mention: { inApp: true, email: true },
  task_due: { inApp: true, email: true },
  check_in_due: { inApp: true, email: true },
  security: { inApp: true, email: true },
};
