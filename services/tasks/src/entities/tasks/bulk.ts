import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { BulkRefusal, tasks } from '@allforone/contracts/tasks';
import type { Ctx } from '@allforone/runtime/context';
import { isRefusal, notFound } from '@allforone/runtime/refusal';
import { columnsOf } from '../boards/arrange.ts';
import type { Board } from '../boards/board.ts';
import { type BoardColumn, columnOfState } from '../boards/board-column.ts';
import { seersAmong } from './assigning.ts';
import { assertLabels } from './editing.ts';
import { Task } from './task.ts';
import { differences, snapshotOf } from './task-change.ts';

type Bulk = ParsedInputOf<typeof tasks.bulkEdit>;

export interface Plan {
  /** With its fields as they would be; where it stands is still as it was. */
  task: Task;
  assignedBefore: string[];
  before: ReturnType<typeof snapshotOf>;
  column: BoardColumn | undefined;
  /** Where it stands in the end: what is done goes to where such things lie. */
  endsInId: string;
  isDone: boolean;
  isDeleted: boolean;
}

export interface Planned {
  plans: Plan[];
  unchangedIds: string[];
  refused: { taskId: string; code: (typeof BulkRefusal)['_output'] }[];
}

/**
 * What an edit of many would do to each, nothing of it written yet.
 * @throws Refusal not_found, for a label or a column that the board does not know.
 */
export async function planMany(ctx: Ctx, board: Board, { taskIds, edit }: Bulk): Promise<Planned> {
  const found = await ctx.em.find(Task, { id: { $in: taskIds }, boardId: board.id, deletedAt: null });
  const byId = new Map(found.map((task) => [task.id, task]));
  const newcomers = [...new Set(edit.addAssigneeIds ?? [])];
  const areSeen = (await seersAmong(ctx, board, newcomers)).length === newcomers.length;
  await assertLabels(ctx, board, [...new Set(edit.addLabelIds ?? [])]);
  const columns = await columnsOf(ctx, board);
  const column = edit.columnId ? columns.find(({ id }) => id === edit.columnId) : undefined;
  if (edit.columnId && !column) throw notFound('column');

  const planned: Planned = { plans: [], unchangedIds: [], refused: [] };
  for (const taskId of new Set(taskIds)) {
    const task = byId.get(taskId);
    if (!task) continue;
    if (!areSeen) planned.refused.push({ taskId, code: 'assignee_not_here' });
    else planOne(task, edit, { columns, column }, planned);
  }

  return planned;
}

interface Target {
  columns: BoardColumn[];
  column: BoardColumn | undefined;
}

function planOne(task: Task, edit: Bulk['edit'], { columns, column }: Target, planned: Planned): void {
  const before = snapshotOf(task);
  const { priority, labelIds, assigneeIds, dueAt } = task;
  try {
    task.edit(fieldsOf(task, edit));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    Object.assign(task, { priority, labelIds, assigneeIds, dueAt });
    planned.refused.push({ taskId: task.id, code: 'due_before_start' });
    return;
  }
  const wasDone = task.doneAt !== null;
  const moves = column !== undefined && column.id !== task.columnId;
  const isDoneThere = moves ? column.isDone : wasDone;
  const isDone = edit.isDone ?? isDoneThere;
  const isSame = differences(before, snapshotOf(task)).length === 0 && !moves && isDone === wasDone;
  if (isSame && !edit.isDeleted) planned.unchangedIds.push(task.id);
  else {
    const plan = {
      task,
      before,
      assignedBefore: [...assigneeIds],
      isDone,
      isDeleted: edit.isDeleted === true,
    };
    const columnId = moves ? column.id : task.columnId;
    const endsInId =
      isDone === isDoneThere ? columnId : (columnOfState(columns, columnId, isDone)?.id ?? columnId);
    planned.plans.push({ ...plan, column: moves ? column : undefined, endsInId });
  }
}

const most = 20;

/** A deadline before the start, or none where a rule counts from it, is refused by the task itself. */
function fieldsOf(task: Task, edit: Bulk['edit']) {
  const { priority = task.priority, addLabelIds = [], removeLabelIds = [] } = edit;
  const { addAssigneeIds = [], removeAssigneeIds = [] } = edit;
  const people = [...new Set([...task.assigneeIds, ...addAssigneeIds])];
  const labels = [...new Set([...task.labelIds, ...addLabelIds])];
  const dueAt = edit.dueAt ? new Date(edit.dueAt) : null;

  return {
    priority,
    labelIds: labels.filter((id) => !removeLabelIds.includes(id)).slice(0, most),
    assigneeIds: people.filter((id) => !removeAssigneeIds.includes(id)).slice(0, most),
    dueAt: edit.dueAt === undefined ? (task.dueAt ?? null) : dueAt,
  };
}
