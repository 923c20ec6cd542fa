import type { AppRouter } from '@allforone/bff/router';
import type { TaskCard } from '@allforone/contracts/tasks';
import type { inferRouterInputs } from '@trpc/server';

type BulkInput = inferRouterInputs<AppRouter>['tasks']['bulkEdit'];
export type BulkEdit = BulkInput['edit'];

export const bulkFields = [
  'columnId',
  'priority',
  'addLabelIds',
  'removeLabelIds',
  'addAssigneeIds',
  'removeAssigneeIds',
  'dueAt',
  'isDone',
  'isDeleted',
] as const satisfies (keyof BulkEdit)[];
export type BulkField = (typeof bulkFields)[number];

/** One field of many tasks, from what was chosen in a form; null where nothing was. */
export function editOf(field: BulkField, value: string): BulkEdit | null {
  if (field === 'isDeleted') return { isDeleted: true };
  if (field === 'dueAt') return { dueAt: value ? new Date(`${value}T18:00`).toISOString() : null };
  if (!value) return null;
  if (field === 'isDone') return { isDone: value === 'yes' };
  if (field.endsWith('Ids')) return { [field]: [value] };

  return { [field]: value };
}

interface Undo {
  taskIds: string[];
  edit: BulkEdit;
}

/** What brings the cards back to what they were, as few changes; null where no change of many can. */
export function undoOf(edit: BulkEdit, before: readonly TaskCard[]): Undo[] | null {
  const taskIds = before.map(({ id }) => id);
  const back = (editFor: (card: TaskCard) => BulkEdit) => {
    const groups = Map.groupBy(before, (card) => JSON.stringify(editFor(card)));

    return [...groups].map(([key, cards]) => ({
      taskIds: cards.map(({ id }) => id),
      edit: JSON.parse(key) as BulkEdit,
    }));
  };

  if (edit.columnId) return back(({ columnId }) => ({ columnId }));
  if (edit.priority) return back(({ priority }) => ({ priority }));
  if (edit.dueAt !== undefined) return back(({ dueAt }) => ({ dueAt }));
  if (edit.isDone !== undefined) return [{ taskIds, edit: { isDone: !edit.isDone } }];
  if (edit.addLabelIds) return [{ taskIds, edit: { removeLabelIds: edit.addLabelIds } }];
  if (edit.removeLabelIds) return [{ taskIds, edit: { addLabelIds: edit.removeLabelIds } }];
  if (edit.addAssigneeIds) return [{ taskIds, edit: { removeAssigneeIds: edit.addAssigneeIds } }];
  if (edit.removeAssigneeIds) return [{ taskIds, edit: { addAssigneeIds: edit.removeAssigneeIds } }];

  return null;
}
