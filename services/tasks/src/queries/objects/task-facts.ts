import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { readerAs, rightsIn } from '../../entities/boards/rights.ts';
import { selectTasks } from '../tasks/select-tasks.ts';

export const taskFacts = handle(tasks.taskFacts, async (ctx, { taskId, accountId }) => {
  const row = await selectTasks(ctx)
    .where('task.id', '=', taskId)
    .where('task.deleted_at', 'is', null)
    .where('board.hidden_at', 'is', null)
    .executeTakeFirst();
  if (!row) throw notFound('task');

  const place = { kind: row.kind, placeId: row.place_id };
  const located = { organizationId: row.organization_id, place };
  const reader = await readerAs(ctx, row.organization_id, accountId);

  return {
    ...{ ...located, title: row.title, assigneeIds: row.assignee_ids },
    sees: (await rightsIn(ctx, reader, located)).read,
    ...{ dueAt: row.due_at?.toISOString() ?? null, doneAt: row.done_at?.toISOString() ?? null },
  };
});
