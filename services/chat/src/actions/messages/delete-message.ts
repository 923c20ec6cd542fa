import { chat } from '@allforone/contracts/chat';
import { handle } from '@allforone/runtime/action';
import { messageFor } from '../../access.ts';
import { reviseText } from '../../entities/revision.ts';
import { readMessage } from '../../queries/messages/select-messages.ts';
import { toMessage } from '../../views.ts';

export const deleteMessage = handle(chat.delete, async (ctx, { messageId }) => {
  const { message, rights } = await messageFor(ctx, messageId, 'chat.read');

  const hasChanged = message.delete(ctx.actor.accountId, rights.moderate, ctx.now);

  return hasChanged ? reviseText(ctx, message) : toMessage(await readMessage(ctx, messageId));
});
