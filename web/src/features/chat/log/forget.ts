import { queryClient } from '../../../lib/calls/query-client.ts';
import { removeConversation } from '../list/list-query.ts';
import { receiptsOptions } from '../receipts/receipts-query.ts';
import { forgetLog } from './log-query.ts';

/** Whoever is no longer in a conversation keeps nothing of it; what is on the screen goes with its page. */
export function forgetConversation(organizationId: string, conversationId: string): void {
  removeConversation(organizationId, conversationId);
  forgetLog(conversationId);
  queryClient.removeQueries({ queryKey: receiptsOptions(conversationId).queryKey, type: 'inactive' });
}
