import { checkChanges } from './changes.ts';
import { checkLive } from './live.ts';
import { checkMails } from './mails.ts';
import { checkMemberships } from './memberships.ts';
import { checkMessages } from './messages.ts';
import { checkNotifications } from './notifications.ts';
import { checkRecovery } from './recovery.ts';
import { checkRefusals } from './refusals.ts';
import { judges } from './trades/judges.ts';
import { checkUnread } from './unread.ts';
import { checkViews } from './views.ts';
import type { Check, Violation } from './violation.ts';

const checks: readonly Check[] = [
  checkMessages,
  checkChanges,
  checkRefusals,
  checkViews,
  checkLive,
  checkUnread,
  checkNotifications,
  checkMails,
  checkMemberships,
  checkRecovery,
  ...judges.map(({ check }) => check),
];

/** Everything in a history that must not be; nothing, when nothing was lost. */
export const checkHistory: Check = (history) => checks.flatMap((check): Violation[] => check(history));
