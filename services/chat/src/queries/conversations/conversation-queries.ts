import { countUnread } from './count-unread.ts';
import { getConversation } from './get-conversation.ts';
import { listConversationIds } from './list-conversation-ids.ts';
import { listConversations } from './list-conversations.ts';
import { listMemberReceipts } from './list-member-receipts.ts';
import { listReceipts } from './list-receipts.ts';
import { listStandings } from './list-standings.ts';

export const conversationQueries = {
  conversations: listConversations,
  get: getConversation,
  unread: countUnread,
  receipts: listReceipts,
  memberReceipts: listMemberReceipts,
  conversationIds: listConversationIds,
  standings: listStandings,
};
