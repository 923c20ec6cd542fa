import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { excerptOf } from '../../telling/excerpt-of.ts';
import { pathToTask, taskSeen } from '../../telling/task-seen.ts';
import { tell } from '../../telling/tell.ts';
import { unlessGone } from '../../telling/unless-gone.ts';

/** To those it names who see the task now. */
export const onTaskCommented = listen(
  tasks.commented,
  async (ctx, event) => {
    const { commentId, authorId, organizationId } = event;
    const comment = await unlessGone(ctx.call(tasks.commentFacts, { commentId }));
    const task = comment && (await taskSeen(ctx, event, authorId));
    if (!task) return;
    const excerpt = await excerptOf(ctx, comment.text, organizationId);
    const facts = { taskTitle: task.title, excerpt };

    for (const accountId of comment.mentionedIds.filter((id) => id !== authorId)) {
      const news = { kind: 'task_mention', accountId, organizationId, actorId: authorId } as const;
      await tell(ctx, { ...news, facts, path: pathToTask(event) });
    }
  },
  ({ text }) => text.includes('<@'),
);
