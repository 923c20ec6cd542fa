import type { Ctx } from '@allforone/runtime/context';
import { type MessageRow, selectMessages } from './select-messages.ts';

/** What its author has sent already with the same `clientId`, however often it comes. */
export async function readSentBefore(
  ctx: Ctx,
  conversationId: string,
  clientId: string | null,
): Promise<MessageRow | undefined> {
  if (!clientId) return undefined;

  return selectMessages(ctx)
    .where('message.conversation_id', '=', conversationId)
    .where('message.author_id', '=', ctx.actor.accountId)
    .where('message.client_id', '=', clientId)
    .executeTakeFirst();
}
