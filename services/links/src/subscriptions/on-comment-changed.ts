import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { linkNamed, namesObjects } from '../entities/naming.ts';
import { forgetObjects } from '../entities/removal.ts';

/** An edited comment links what it names now, and still what it named before; a deleted one nothing. */
export const onCommentChanged = listen(
  tasks.commentChanged,
  (ctx, { organizationId, commentId: id, authorId, text, isDeleted }) =>
    isDeleted
      ? forgetObjects(ctx, [{ kind: 'comment', id }])
      : linkNamed(ctx, { organizationId, authorId, by: { kind: 'comment', id }, text }),
  ({ text, isDeleted }) => isDeleted || namesObjects(text),
);
