import { onChanged } from './on-changed.ts';
import { onConversationCreated } from './on-conversation-created.ts';
import { onDownloaded } from './on-downloaded.ts';
import { onGrantsChanged } from './on-grants-changed.ts';
import { onGroupDeleted } from './on-group-deleted.ts';
import { onGroupMemberAdded } from './on-group-member-added.ts';
import { onGroupMemberRemoved } from './on-group-member-removed.ts';
import { onLinked } from './on-linked.ts';
import { onMemberJoined } from './on-member-joined.ts';
import { onMemberRemoved } from './on-member-removed.ts';
import { onReportChanged } from './on-report-changed.ts';
import { onRoleChanged } from './on-role-changed.ts';
import { onTasksCounted } from './on-tasks-counted.ts';
import { onVersionAnswered } from './on-version-answered.ts';

/** All that the service listens to. */
export const subscriptions = [
  ...[onMemberJoined, onMemberRemoved, onRoleChanged, onGrantsChanged],
  ...[onGroupMemberAdded, onGroupMemberRemoved, onGroupDeleted],
  ...[onConversationCreated, onDownloaded, onLinked, onTasksCounted],
  ...[onChanged, onVersionAnswered, onReportChanged],
];
