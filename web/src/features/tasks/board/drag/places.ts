import type { TaskCard } from '@allforone/contracts/tasks';

export const columnElement = (columnId: string) => document.getElementById(`column-${columnId}`);
export const cardElement = (taskId: string) => document.querySelector<HTMLElement>(`[data-card="${taskId}"]`);

/** How many of the column's cards lie above this height of the screen; only those in view are there to ask. */
export function indexAt(columnId: string, others: readonly TaskCard[], y: number): number {
  const elements = [...(columnElement(columnId)?.querySelectorAll<HTMLElement>('[data-card]') ?? [])];
  const indexes = new Map(others.map(({ id }, index) => [id, index]));
  let last = 0;

  for (const element of elements) {
    const index = indexes.get(element.dataset.card ?? '');
    if (index === undefined) continue;
    const { top, height } = element.getBoundingClientRect();
    if (y < top + height / 2) return index;
    last = index + 1;
  }

  return last;
}
