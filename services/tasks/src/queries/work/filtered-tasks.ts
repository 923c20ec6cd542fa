import type { TaskFilter } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { selectTasks } from '../tasks/select-tasks.ts';

/** As the index has it: what has no deadline is due last. */
const due = sql`coalesce(task.due_at, 'infinity')`;

/** Tasks of the boards that somebody sees, narrowed as they asked. Subtasks are tasks of their own here. */
export function filteredTasks(
  ctx: SystemCtx,
  seen: RawBuilder<boolean>,
  organizationId: string,
  filter: Omit<TaskFilter, 'words'>,
) {
  const { boardId, state, assigneeId, labelId, priority, dueFrom, dueBefore } = filter;
  let rows = selectTasks(ctx)
    .where('task.organization_id', '=', organizationId)
    .where('task.deleted_at', 'is', null)
    .where(sql<boolean>`task.board_id in (select id from board where ${seen})`);
  if (boardId) rows = rows.where('task.board_id', '=', boardId);
  if (state === 'open' || state === 'late') rows = rows.where('task.done_at', 'is', null);
  if (state === 'late') rows = rows.where(sql<boolean>`${due} < ${ctx.now}`);
  if (state === 'done') rows = rows.where('task.done_at', 'is not', null);
  if (assigneeId) rows = rows.where(sql<boolean>`task.assignee_ids @> array[${assigneeId}::uuid]`);
  if (labelId) rows = rows.where(sql<boolean>`task.label_ids @> array[${labelId}::uuid]`);
  if (priority) rows = rows.where('task.priority', '=', priority);
  if (dueFrom) rows = rows.where(sql<boolean>`${due} >= ${dueFrom}::timestamptz`);
  if (dueBefore) rows = rows.where(sql<boolean>`${due} < ${dueBefore}::timestamptz`);

  return rows;
}
