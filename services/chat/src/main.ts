import { chat } from '@allforone/contracts/chat';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000_initial } from '../migrations/Migration20261121000000_initial.ts';
import { conversationActions } from './actions/conversations/conversation-actions.ts';
import { messageActions } from './actions/messages/message-actions.ts';
import { ConversationSchema } from './entities/conversation.ts';
import { MemberSchema } from './entities/member.ts';
import { MentionSchema } from './entities/mention.ts';
import { MessageSchema } from './entities/message.ts';
import { conversationQueries } from './queries/conversations/conversation-queries.ts';
import { messageQueries } from './queries/messages/message-queries.ts';
import { onConversationCreated } from './subscriptions/on-conversation-created.ts';
import { onGrantsChanged } from './subscriptions/on-grants-changed.ts';
import { onGroupChanged } from './subscriptions/on-group-changed.ts';
import { onGroupCreated } from './subscriptions/on-group-created.ts';
import { onGroupDeleted } from './subscriptions/on-group-deleted.ts';
import { onGroupMemberAdded } from './subscriptions/on-group-member-added.ts';
import { onGroupMemberRemoved } from './subscriptions/on-group-member-removed.ts';
import { onMemberJoined } from './subscriptions/on-member-joined.ts';
import { onMemberRemoved } from './subscriptions/on-member-removed.ts';
import { onOrganizationCreated } from './subscriptions/on-organization-created.ts';
import { onRoleChanged } from './subscriptions/on-role-changed.ts';

export default service(chat, {
  entities: [ConversationSchema, MemberSchema, MessageSchema, MentionSchema],
  migrations: [Migration20261121000000_initial],
  actions: { ...conversationActions, ...conversationQueries, ...messageActions, ...messageQueries },
  subscriptions: [
    ...[onOrganizationCreated, onConversationCreated, onMemberJoined, onMemberRemoved, onRoleChanged],
    ...[onGrantsChanged, onGroupCreated, onGroupChanged, onGroupDeleted],
    ...[onGroupMemberAdded, onGroupMemberRemoved],
  ],
});
