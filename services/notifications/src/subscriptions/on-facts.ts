import { onCheckInDue } from './on-check-in-due.ts';
import { onConversationLeft } from './on-conversation-left.ts';
import { onGroupMemberAdded } from './on-group-member-added.ts';
import { onInvited } from './on-invited.ts';
import { onLoggedIn } from './on-logged-in.ts';
import { onMemberJoined } from './on-member-joined.ts';
import { onMemberRemoved } from './on-member-removed.ts';
import { onMessageChanged } from './on-message-changed.ts';
import { onMessageSent } from './on-message-sent.ts';
import { onPasswordChanged } from './on-password-changed.ts';
import { onPasswordResetRequested } from './on-password-reset-requested.ts';
import { onReceiptChanged } from './on-receipt-changed.ts';
import { onRoleChanged } from './on-role-changed.ts';
import { onTwoFactorChanged } from './on-two-factor-changed.ts';
import { onVerificationRequested } from './on-verification-requested.ts';
import { onDeadlineNear } from './projects/on-deadline-near.ts';
import { onProjectDeleted } from './projects/on-project-deleted.ts';
import { onProjectMemberAdded } from './projects/on-project-member-added.ts';
import { onProjectMemberRemoved } from './projects/on-project-member-removed.ts';
import { onStageDelivered } from './projects/on-stage-delivered.ts';
import { onVersionAnswered } from './projects/on-version-answered.ts';
import { onVersionDelivered } from './projects/on-version-delivered.ts';
import { onTaskAssigned } from './tasks/on-task-assigned.ts';
import { onTaskCommented } from './tasks/on-task-commented.ts';
import { onTaskDue } from './tasks/on-task-due.ts';

/** Everything that this service hears of, by who tells it. */
export const subscriptions = [
  ...[onLoggedIn, onPasswordChanged, onTwoFactorChanged, onVerificationRequested, onPasswordResetRequested],
  ...[onInvited, onMemberJoined, onMemberRemoved, onRoleChanged, onGroupMemberAdded],
  ...[onMessageSent, onMessageChanged, onReceiptChanged, onConversationLeft],
  ...[onProjectMemberAdded, onProjectMemberRemoved, onProjectDeleted],
  ...[onVersionDelivered, onVersionAnswered, onStageDelivered, onDeadlineNear],
  ...[onTaskAssigned, onTaskCommented, onTaskDue],
  ...[onCheckInDue],
];
