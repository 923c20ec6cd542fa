import { chat } from '@allforone/contracts/chat';
import { listen } from '@allforone/runtime/subscription';
import { linkNamed, namesObjects } from '../entities/naming.ts';
import { forgetObjects } from '../entities/removal.ts';

/** An edited message links what it names now, and still what it named before; a deleted one nothing. */
export const onMessageChanged = listen(
  chat.messageChanged,
  (ctx, { organizationId, message: { id, authorId, text, deletedAt } }) =>
    deletedAt
      ? forgetObjects(ctx, [{ kind: 'message', id }])
      : linkNamed(ctx, { organizationId, authorId, by: { kind: 'message', id }, text }),
  ({ message }) => message.deletedAt !== null || (message.editedAt !== null && namesObjects(message.text)),
);
