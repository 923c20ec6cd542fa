import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { refuse } from '@allforone/runtime/refusal';
import { tellComment } from '../../entities/comment.ts';
import { touch } from '../../entities/tasks/telling.ts';
import { toComment } from '../../views.ts';
import { commentFor } from './task-part.ts';

export const editComment = handle(tasks.editComment, async (ctx, { commentId, text }) => {
  const { board, task, found: comment } = await commentFor(ctx, commentId);
  if (comment.authorId !== ctx.actor.accountId) throw refuse('not_author');
  comment.edit(text, ctx.now);
  tellComment(ctx, comment);
  await touch(ctx, board, task);

  return toComment(comment);
});
