import type { InputOf } from '@allforone/contracts/contract';
import type { PlacedTask, tasks } from '@allforone/contracts/tasks';
import type { Entry } from '../../../lib/outbox.ts';

type Edit = InputOf<typeof tasks.update>;

/** Changes of one task wait together. */
export const scopeOf = (taskId: string): string => `task ${taskId}`;

/** A task as it is once what waits has been sent. */
export const withPending = <Shown extends PlacedTask>(task: Shown, entries: readonly Entry[]): Shown =>
  entries
    .filter(({ scope, state }) => scope === scopeOf(task.id) && state === 'waiting')
    .reduce(withEntry, task);

function withEntry<Shown extends PlacedTask>(task: Shown, { path, input, order }: Entry): Shown {
  switch (path) {
    case 'tasks.complete':
      return { ...task, doneAt: task.doneAt ?? new Date(order).toISOString() };
    case 'tasks.reopen':
      return { ...task, doneAt: null };
    case 'tasks.move':
      return { ...task, columnId: (input as { columnId: string }).columnId };
    case 'tasks.update':
      return withEdit(task, input as Edit);
    default:
      return task;
  }
}

/** Files are known by what they were when the server has said so; one that is taken off goes at once. */
function withEdit<Shown extends PlacedTask>(task: Shown, { taskId: _, fileIds, ...edit }: Edit): Shown {
  const { attachments = [] } = task as { attachments?: { fileId: string }[] };

  return {
    ...task,
    ...edit,
    ...(fileIds && { attachments: attachments.filter(({ fileId }) => fileIds.includes(fileId)) }),
  };
}
