import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { conversationFor, rightsIn } from '../../access.ts';
import { lockConversation, tellChanged } from '../../entities/conversation.ts';
import { dismiss } from '../../entities/member.ts';

/** Everyone may leave a group conversation; a channel is left by leaving its place. */
export const removeMember = handle(chat.removeMember, async (ctx, { conversationId, accountId }) => {
  const found = await conversationFor(ctx, conversationId, 'chat.read');
  const isLeaving = accountId === ctx.actor.accountId;
  if (found.kind !== 'group') throw forbidden('chat.manage');
  if (!isLeaving && !(await rightsIn(ctx, found)).manage) throw forbidden('chat.moderate');

  const conversation = await lockConversation(ctx, conversationId);
  const { memberCount } = conversation;
  await dismiss(ctx, [conversation], accountId);
  if (conversation.memberCount === memberCount) throw notFound('member');
  tellChanged(ctx, conversation);

  return { done: true as const };
});
