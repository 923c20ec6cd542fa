import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { peopleFor } from '../../access.ts';
import { takeTurn } from '../../entities/channel.ts';
import { startConversation } from '../../entities/conversation.ts';
import { enrol } from '../../entities/member.ts';
import { readConversation } from '../../queries/conversations/get-conversation.ts';

export const createGroup = handle(chat.createGroup, async (ctx, { organizationId, name, accountIds }) => {
  await takeTurn(ctx, organizationId);
  const people = await peopleFor(ctx, organizationId, accountIds);
  const createdBy = ctx.actor.accountId;

  const conversation = await startConversation(ctx, { organizationId, kind: 'group', name, createdBy });
  await enrol(ctx, [conversation], [createdBy, ...people]);

  return readConversation(ctx, conversation.id);
});
