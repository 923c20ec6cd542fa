import type { ObjectCard } from '@allforone/contracts/objects';
import { plainExcerpt } from '@allforone/runtime/excerpt';
import { type RawBuilder, sql } from 'kysely';

export interface ObjectRow {
  kind: 'task' | 'comment';
  id: string;
  task_id: string;
  organization_id: string;
  board_id: string;
  title: string;
  person_id: string | null;
  at: Date;
  due_at: Date | null;
  done_at: Date | null;
}

type Condition = RawBuilder<unknown>;
type Columns = RawBuilder<unknown>;

/** Tasks that are there on some boards, as objects among those of other services, with `more` columns; a condition may follow. */
export const selectTaskObjects = (boards: Condition, more: Columns = sql``) => sql`
  select 'task' as kind, task.id, task.id as task_id, task.organization_id, task.board_id, task.title,
    task.assignee_ids[1] as person_id, task.created_at as at, task.due_at, task.done_at ${more}
  from task
  where task.deleted_at is null and task.board_id = any (array(select board.id from board where ${boards}))`;

/** The same of comments, called by how they begin. */
export const selectCommentObjects = (boards: Condition, more: Columns = sql``) => sql`
  select 'comment' as kind, comment.id, task.id as task_id, task.organization_id, task.board_id,
    comment.text as title, comment.author_id as person_id, comment.created_at as at,
    null::timestamptz as due_at, null::timestamptz as done_at ${more}
  from comment join task on task.id = comment.task_id
  where comment.deleted_at is null and task.deleted_at is null
    and task.board_id = any (array(select board.id from board where ${boards}))`;

/** @param isTheirs - a comment is its author's to change; a task everybody's who sees it. */
export const toObjectCard = (row: ObjectRow, accountId: string, now: Date): ObjectCard => ({
  ...{ kind: row.kind, id: row.id, organizationId: row.organization_id },
  title: row.kind === 'comment' ? plainExcerpt(row.title) : row.title,
  state: row.kind === 'comment' ? null : stateOf(row, now),
  ...{ personId: row.person_id, at: row.at.toISOString() },
  path: `/o/${row.organization_id}/tasks/task/${row.task_id}`,
  canEdit: row.kind === 'task' || row.person_id === accountId,
});

function stateOf({ due_at, done_at }: ObjectRow, now: Date): ObjectCard['state'] {
  if (done_at) return 'done';

  return due_at && due_at < now ? 'late' : 'open';
}
