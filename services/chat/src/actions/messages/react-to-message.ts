import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { messageFor } from '../../access.ts';
import { revise } from '../../entities/revision.ts';
import { readMessage } from '../../queries/messages/select-messages.ts';
import { toMessage } from '../../views.ts';

export const reactToMessage = handle(chat.react, async (ctx, { messageId, emoji, on }) => {
  const { message } = await messageFor(ctx, messageId, 'chat.write');

  const hasChanged = message.react(ctx.actor.accountId, emoji, on);

  return hasChanged ? revise(ctx, message) : toMessage(await readMessage(ctx, messageId));
});
