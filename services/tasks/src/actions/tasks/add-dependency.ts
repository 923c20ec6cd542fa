import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { lockedTaskFor } from '../../access.ts';
import {
  blockersOf,
  DependencySchema,
  mostDependencies,
  recountBlockers,
  waitsFor,
} from '../../entities/tasks/dependency.ts';
import { Task } from '../../entities/tasks/task.ts';
import { keepChange } from '../../entities/tasks/task-change.ts';
import { tellTasks } from '../../entities/tasks/telling.ts';
import { readTask } from '../../queries/tasks/get-task.ts';

/** Between tasks of one board, so that its lock keeps two people from closing a circle together. */
export const addDependency = handle(tasks.addDependency, async (ctx, { taskId, blockedById }) => {
  const { board, rights, task } = await lockedTaskFor(ctx, taskId);
  const blocker = await ctx.em.findOne(Task, { id: blockedById, boardId: board.id, deletedAt: null });
  if (!blocker) throw notFound('task');
  const before = await blockersOf(ctx, taskId);
  if (before.includes(blockedById)) return readTask(ctx, taskId, rights);
  if (before.length >= mostDependencies) throw conflict('limit_reached');
  if (taskId === blockedById || (await waitsFor(ctx, blockedById, taskId)))
    throw conflict('dependency_cycle');

  const { organizationId: organization_id } = board;
  await ctx
    .tables(DependencySchema)
    .insertInto('dependency')
    .values({ task_id: taskId, blocked_by_id: blockedById, organization_id })
    .execute();
  const after = [...before, blockedById].toSorted();
  await keepChange(ctx, task, ctx.actor.accountId, [{ field: 'blockedByIds', before, after }]);
  await recountBlockers(ctx, [blockedById]);
  await tellTasks(ctx, board, [taskId]);

  return readTask(ctx, taskId, rights);
});
