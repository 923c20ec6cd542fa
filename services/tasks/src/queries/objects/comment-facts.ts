import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { CommentSchema } from '../../entities/comment.ts';
import { mentionedIn } from '../../entities/mentions.ts';
import { seersAmong } from '../../entities/tasks/assigning.ts';
import { selectTasks } from '../tasks/select-tasks.ts';

export const commentFacts = handle(tasks.commentFacts, async (ctx, { commentId }) => {
  const comment = await ctx
    .tables(CommentSchema)
    .selectFrom('comment')
    .select(['task_id', 'text'])
    .where('id', '=', commentId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst();
  const task = comment && (await selectTasks(ctx).where('task.id', '=', comment.task_id).executeTakeFirst());
  if (!task || task.deleted_at || task.hidden_at) throw notFound('comment');
  const place = { kind: task.kind, placeId: task.place_id };
  const board = { organizationId: task.organization_id, place };

  return {
    ...{ taskId: comment.task_id, text: comment.text },
    mentionedIds: await seersAmong(ctx, board, mentionedIn(comment.text)),
  };
});
