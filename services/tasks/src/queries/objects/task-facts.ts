import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { selectTasks } from '../tasks/select-tasks.ts';

export const taskFacts = handle(tasks.taskFacts, async (ctx, { taskId }) => {
  const row = await selectTasks(ctx)
    .where('task.id', '=', taskId)
    .where('task.deleted_at', 'is', null)
    .where('board.hidden_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound('task');

  return {
    ...{ organizationId: row.organization_id, place: { kind: row.kind, placeId: row.place_id } },
    ...{ title: row.title, assigneeIds: row.assignee_ids },
    ...{ dueAt: row.due_at?.toISOString() ?? null, doneAt: row.done_at?.toISOString() ?? null },
  };
});
