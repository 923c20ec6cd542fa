import type { Locator, Page } from '@playwright/test';

export const cardIn = (page: Page, columnId: string): Locator =>
  page.locator(`#column-${columnId}`).locator('[data-card]');

/**
 * Watches for a card in a column, from the key or button that lets it go.
 *
 * @returns a function that resolves with the milliseconds until the frame that shows it there was drawn.
 */
export async function watchMove(
  page: Page,
  taskId: string,
  columnId: string,
): Promise<() => Promise<number>> {
  const watched = await page.evaluateHandle(
    ({ card, column }) => {
      let letGoAt = 0;
      for (const type of ['keydown', 'mouseup', 'pointerup'])
        document.addEventListener(type, ({ timeStamp }) => (letGoAt ||= timeStamp), {
          capture: true,
          once: true,
        });
      const shown = new Promise<number>((resolve) => {
        const look = () => {
          if (
            !letGoAt ||
            !document.querySelector(`#column-${column} :not([data-carried]) > [data-card="${card}"]`)
          )
            return;
          observer.disconnect();
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - letGoAt);
            port2.postMessage(null);
          });
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, {
          childList: true,
          subtree: true,
          attributeFilter: ['data-carried'],
        });
      });

      return { shown };
    },
    { card: taskId, column: columnId },
  );

  return () => watched.evaluate(({ shown }) => shown);
}
