import type { TaskChange } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { conflict, isRefusal } from '@allforone/runtime/refusal';
import { arrange, setDone } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { BoardColumn } from '../boards/board-column.ts';
import { Label } from '../boards/label.ts';
import { seersAmong } from './assigning.ts';
import type { Task, TaskEdit } from './task.ts';
import { isSame, type Snapshot } from './task-change.ts';

type Fields = TaskChange['fields'];
type Before = Partial<Record<Fields[number]['field'], unknown>>;

/**
 * Each field as it was before a change. @returns other tasks that changed with it.
 * @throws Refusal changed_since, where one is not as the change left it, or cannot be again what it was.
 */
export async function putBack(
  ctx: Ctx,
  board: Board,
  task: Task,
  now: Snapshot,
  fields: Fields,
): Promise<string[]> {
  for (const { field, after } of fields) {
    const isUndoable = field !== 'deletedAt' && field !== 'blockedByIds' && field !== 'parentId';
    if (!isUndoable || !isSame(now[field], after)) throw conflict('changed_since');
  }
  const before = withoutRule(Object.fromEntries(fields.map(({ field, before }) => [field, before])));
  await assertPossible(ctx, board, task, before);
  const { columnId, doneAt, ...rest } = before;
  editBack(task, rest);
  const others = columnId ? await arrange(ctx, board, task, columnId as string, 'end') : [];
  if (!('doneAt' in before)) return others;

  return [...others, ...(await setDone(ctx, board, task, doneAt !== null))];
}

/** The rule of what was completed went over to the next one, and stays there. */
function withoutRule(before: Before): Before {
  const { recurrence: _rule, ...rest } = before;

  return 'doneAt' in before ? rest : before;
}

/** What is changed together with a deadline since may not go with the one before. */
function editBack(task: Task, { startsAt, dueAt, ...rest }: Before): void {
  const dates = {
    ...(startsAt === undefined ? {} : { startsAt: dateOf(startsAt) }),
    ...(dueAt === undefined ? {} : { dueAt: dateOf(dueAt) }),
  };
  try {
    task.edit({ ...(rest as TaskEdit), ...dates });
  } catch (error) {
    if (!isRefusal(error)) throw error;
    throw conflict('changed_since');
  }
}

/** People who no longer see the board, labels and columns that are gone do not come back. */
async function assertPossible(
  ctx: Ctx,
  board: Board,
  task: Task,
  { assigneeIds, labelIds, columnId }: Before,
): Promise<void> {
  const people = ((assigneeIds ?? []) as string[]).filter((id) => !task.assigneeIds.includes(id));
  const labels = (labelIds ?? []) as string[];
  const isPossible =
    (await seersAmong(ctx, board, people)).length === people.length &&
    (await ctx.em.count(Label, { boardId: board.id, id: { $in: labels } })) === labels.length &&
    (!columnId || (await ctx.em.count(BoardColumn, { boardId: board.id, id: columnId as string })) === 1);
  if (!isPossible) throw conflict('changed_since');
}

const dateOf = (instant: unknown): Date | null => (instant ? new Date(instant as string) : null);
