import { chat } from '@allforone/contracts/chat';
import { service } from '@allforone/runtime/service';
import { Migration20261121000000_initial } from '../migrations/Migration20261121000000_initial.ts';
import { Migration20261125000000_projects } from '../migrations/Migration20261125000000_projects.ts';
import { Migration20261126000000_links } from '../migrations/Migration20261126000000_links.ts';
import { Migration20261127120000_sought } from '../migrations/Migration20261127120000_sought.ts';
import { conversationActions } from './actions/conversations/conversation-actions.ts';
import { messageActions } from './actions/messages/message-actions.ts';
import { ConversationSchema } from './entities/conversation.ts';
import { MemberSchema } from './entities/member.ts';
import { MentionSchema } from './entities/mention.ts';
import { MessageSchema } from './entities/message.ts';
import { conversationQueries } from './queries/conversations/conversation-queries.ts';
import { messageQueries } from './queries/messages/message-queries.ts';
import { objectQueries } from './queries/objects/object-queries.ts';
import { subscriptions } from './subscriptions/on-facts.ts';

export default service(chat, {
  entities: [ConversationSchema, MemberSchema, MessageSchema, MentionSchema],
  migrations: [
    Migration20261121000000_initial,
    Migration20261125000000_projects,
    Migration20261126000000_links,
    Migration20261127120000_sought,
  ],
  actions: {
    ...{ ...conversationActions, ...conversationQueries },
    ...{ ...messageActions, ...messageQueries, ...objectQueries },
  },
  subscriptions,
});
