import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { readersAmong } from '../../adapters/organizations.ts';
import { ConversationSchema } from '../../entities/conversation.ts';
import { pageOfReceipts } from './select-receipts.ts';

/** For services that tell people what is said: who is in a conversation without a right to read it is left out. */
export const listMemberReceipts = handle(chat.memberReceipts, async (ctx, { conversationId, ...wanted }) => {
  const { items, nextCursor } = await pageOfReceipts(ctx, conversationId, wanted);
  if (items.length === 0) return { items, nextCursor };

  const { organization_id } = await ctx
    .tables(ConversationSchema)
    .selectFrom('conversation')
    .select('organization_id')
    .where('id', '=', conversationId)
    .executeTakeFirstOrThrow();
  const accountIds = items.map(({ accountId }) => accountId);
  const readers = new Set(await readersAmong(ctx, organization_id, accountIds));

  return { items: items.filter(({ accountId }) => readers.has(accountId)), nextCursor };
});
