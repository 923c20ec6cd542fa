import type { TaskCard } from '@allforone/contracts/tasks';

/** What says to who listens how a card is carried. */
export const dragHelpId = 'drag-help';

export const columnElement = (columnId: string) => document.getElementById(`column-${columnId}`);
export const cardElement = (taskId: string) => document.querySelector<HTMLElement>(`[data-card="${taskId}"]`);
export const cardAround = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-card]') : null;

/** Once the frame that shows it in its new place is drawn: to focus is to lay everything out. */
export const focusHandle = (taskId: string): void =>
  void requestAnimationFrame(() =>
    setTimeout(() =>
      cardElement(taskId)?.querySelector<HTMLElement>('[data-handle]')?.focus({ preventScroll: true }),
    ),
  );

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
