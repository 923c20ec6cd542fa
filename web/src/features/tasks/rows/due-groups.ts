import type { PlacedTask } from '@allforone/contracts/tasks';
import dayjs from 'dayjs';

/** In the order in which they ask for attention. */
const dueGroups = ['late', 'today', 'tomorrow', 'week', 'later', 'none', 'done'] as const;
export type DueGroup = (typeof dueGroups)[number];

type Dated = Pick<PlacedTask, 'dueAt' | 'doneAt'>;

/** How near a deadline is in the reader's own days. */
export function dueGroupOf({ dueAt, doneAt }: Dated, now = dayjs()): DueGroup {
  if (doneAt) return 'done';
  if (!dueAt) return 'none';
  const due = dayjs(dueAt);

  if (due.isBefore(now)) return 'late';
  if (due.isSame(now, 'day')) return 'today';
  if (due.isSame(now.add(1, 'day'), 'day')) return 'tomorrow';

  return due.isBefore(now.startOf('day').add(8, 'day')) ? 'week' : 'later';
}

export const isLate = (task: Dated): boolean => dueGroupOf(task) === 'late';

/** Each group that has any, its tasks in the order given. */
export function byDue<Task extends Dated>(tasks: readonly Task[], now = dayjs()): [DueGroup, Task[]][] {
  const groups = Map.groupBy(tasks, (task) => dueGroupOf(task, now));

  return dueGroups.flatMap((name): [DueGroup, Task[]][] => {
    const group = groups.get(name);

    return group ? [[name, group]] : [];
  });
}
