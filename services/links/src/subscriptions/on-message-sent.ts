import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { linkNamed, namesObjects } from '../entities/naming.ts';

export const onMessageSent = listen(
  chat.messageSent,
  (ctx, { organizationId, message: { id, authorId, text } }) =>
    linkNamed(ctx, { organizationId, authorId, by: { kind: 'message', id }, text }),
  ({ message }) => namesObjects(message.text),
);
