import { chat } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';

/** A conversation as the person behind the call sees it; null where there is none for them. */
export const conversationFor = (ctx: SystemCtx, conversationId: string) =>
  ctx.call(chat.get, { conversationId }).catch((error) => {
    if (isRefusal(error, 'not_found') || isRefusal(error, 'forbidden')) return null;
    throw error;
  });

/** Whoever of these may read there today. */
export async function readersOfConversation(
  ctx: SystemCtx,
  conversationId: string,
  accountIds: string[],
): Promise<string[]> {
  const { items } = await ctx.call(chat.memberReceipts, { conversationId, accountIds, limit: 100 });

  return items.map(({ accountId }) => accountId);
}
