import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { linkNamed, namesObjects } from '../entities/naming.ts';

export const onCommented = listen(
  tasks.commented,
  (ctx, { organizationId, commentId: id, authorId, text }) =>
    linkNamed(ctx, { organizationId, authorId, by: { kind: 'comment', id }, text }),
  ({ text }) => namesObjects(text),
);
