import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { refuse } from '@allforone/runtime/refusal';
import { peopleFor } from '../../access.ts';
import { takeTurn } from '../../entities/channel.ts';
import {
  Conversation,
  lockConversation,
  pairOf,
  startConversation,
  tellChanged,
} from '../../entities/conversation.ts';
import { enrol } from '../../entities/member.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

/** Two who open it at once get the same one; someone who left the organisation and came back finds the old one. */
export const openDirect = handle(chat.openDirect, async (ctx, { organizationId, accountId }) => {
  const own = ctx.actor.accountId;
  if (accountId === own) throw refuse('invalid_input', { fields: [{ path: 'accountId', problem: 'own' }] });
  const pair = pairOf(own, accountId);
  const open = await ctx.em.findOne(Conversation, { organizationId, pair, archivedAt: null, memberCount: 2 });
  if (open) return readConversation(ctx, open.id);

  await takeTurn(ctx, organizationId);
  await peopleFor(ctx, organizationId, [accountId]);
  const conversation = await directOf(ctx, organizationId, pair);
  conversation.reopen();
  await enrol(ctx, [conversation], [own, accountId]);
  tellChanged(ctx, conversation);

  return readConversation(ctx, conversation.id);
});

async function directOf(ctx: Ctx, organizationId: string, pair: string): Promise<Conversation> {
  const old = await ctx.em.findOne(Conversation, { organizationId, pair });
  if (old) return lockConversation(ctx, old.id);

  return startConversation(ctx, { organizationId, kind: 'direct', pair, createdBy: ctx.actor.accountId });
}
