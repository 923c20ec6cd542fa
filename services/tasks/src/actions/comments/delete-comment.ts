import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { tellComment } from '../../entities/comment.ts';
import { touch } from '../../entities/tasks/telling.ts';
import { toComment } from '../../views.ts';
import { commentFor } from './task-part.ts';

export const deleteComment = handle(tasks.deleteComment, async (ctx, { commentId }) => {
  const { board, rights, task, found: comment } = await commentFor(ctx, commentId);
  if (comment.authorId !== ctx.actor.accountId && !rights.manage) throw refuse('not_author');
  comment.delete(ctx.now);
  task.commentCount -= 1;
  tellComment(ctx, comment);
  await touch(ctx, board, task);

  return toComment(comment);
});
