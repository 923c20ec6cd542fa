import { onConversationCreated } from './on-conversation-created.ts';
import { onGrantsChanged } from './on-grants-changed.ts';
import { onGroupChanged } from './on-group-changed.ts';
import { onGroupCreated } from './on-group-created.ts';
import { onGroupDeleted } from './on-group-deleted.ts';
import { onGroupMemberAdded } from './on-group-member-added.ts';
import { onGroupMemberRemoved } from './on-group-member-removed.ts';
import { onLinked } from './on-linked.ts';
import { onMemberJoined } from './on-member-joined.ts';
import { onMemberRemoved } from './on-member-removed.ts';
import { onOrganizationCreated } from './on-organization-created.ts';
import { onProjectCreated } from './on-project-created.ts';
import { onProjectDeleted } from './on-project-deleted.ts';
import { onProjectMemberAdded } from './on-project-member-added.ts';
import { onProjectMemberRemoved } from './on-project-member-removed.ts';
import { onProjectRenamed } from './on-project-renamed.ts';
import { onProjectRestored } from './on-project-restored.ts';
import { onRoleChanged } from './on-role-changed.ts';

/** Everything that this service hears of, by what it is about. */
export const subscriptions = [
  ...[onOrganizationCreated, onConversationCreated, onMemberJoined, onMemberRemoved, onRoleChanged],
  ...[onGrantsChanged, onGroupCreated, onGroupChanged, onGroupDeleted],
  ...[onGroupMemberAdded, onGroupMemberRemoved],
  ...[onProjectCreated, onProjectRenamed, onProjectDeleted, onProjectRestored],
  ...[onProjectMemberAdded, onProjectMemberRemoved, onLinked],
];
