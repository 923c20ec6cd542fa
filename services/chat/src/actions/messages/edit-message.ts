import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { messageFor } from '../../access.ts';
import { reviseText } from '../../entities/revision.ts';
import { readMessage } from '../../queries/messages/select-messages.ts';
import { toMessage } from '../../views.ts';

export const editMessage = handle(chat.edit, async (ctx, { messageId, text }) => {
  const { message } = await messageFor(ctx, messageId, 'chat.write');

  const hasChanged = message.edit(ctx.actor.accountId, text, ctx.now);

  return hasChanged ? reviseText(ctx, message) : toMessage(await readMessage(ctx, messageId));
});
