import { tasks } from '@allforone/contracts/tasks';
import { handleAfter } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { conflict, notFound, refuse } from '@allforone/runtime/refusal';
import { lockedTaskFor, taskFor } from '../../access.ts';
import { attachableIn } from '../../adapters/files.ts';
import { Comment, mostComments } from '../../entities/comment.ts';
import { factsOf, tellTasks } from '../../entities/tasks/telling.ts';
import { toComment } from '../../views.ts';

export const addComment = handleAfter(
  tasks.addComment,
  async (ctx, { taskId, text, fileIds }) => {
    if (!text && fileIds.length === 0) throw refuse('message_empty');

    return fileIds.length > 0 ? attachableIn(ctx, (await taskFor(ctx, taskId)).board.place, fileIds) : [];
  },
  async (ctx, { taskId, text, fileIds, clientId }, attachments) => {
    const { board, task } = await lockedTaskFor(ctx, taskId);
    const authorId = ctx.actor.accountId;
    const first = clientId && (await ctx.em.findOne(Comment, { taskId, authorId, clientId }));
    if (first) return toComment(first);
    if (attachments.length < new Set(fileIds).size) throw notFound('file');
    if (task.commentCount >= mostComments) throw conflict('limit_reached');

    const { organizationId } = board;
    const comment = ctx.em.create(Comment, {
      ...{ id: newId(), organizationId, taskId, authorId, text, attachments, clientId },
      ...{ createdAt: ctx.now, editedAt: null, deletedAt: null },
    });
    task.commentCount += 1;
    task.version += 1;
    await ctx.em.flush();
    ctx.publish(tasks.commented, { ...factsOf(board, task), commentId: comment.id, authorId, text });
    await tellTasks(ctx, board, [taskId]);

    return toComment(comment);
  },
);
