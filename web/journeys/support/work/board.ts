import { expect, type Locator, type Page } from '@playwright/test';
import type { Finger } from './finger.ts';

/** The board that is open, by the names of its columns. */
export function boardOf(page: Page) {
  const list = (column: string): Locator => page.getByRole('list', { name: column, exact: true });
  const cards = (column: string): Locator => list(column).getByRole('listitem');
  const strip = page.getByRole('region', { name: 'Colonnes du tableau' });

  return {
    cards,
    card: (title: string): Locator => page.getByRole('link', { name: title, exact: true }),
    /** What is under the finger while a card is carried. */
    lifted: page.locator('[data-lifted]'),
    titles: async (column: string): Promise<string[]> =>
      await cards(column).getByRole('link').allTextContents(),

    /** To the next column of a phone, which comes into view while the finger rests at the edge. */
    async carryTo(finger: Finger, column: string): Promise<void> {
      const width = page.viewportSize()?.width ?? 0;
      const target = strip.getByRole('region', { name: column });
      const seen = async () => ((await target.boundingBox())?.x ?? width) / width;
      await finger.slideTo(width - 30);
      await expect.poll(seen, { intervals: [50] }).toBeLessThan(0.35);
      await finger.slideTo(width / 2);
      await expect(target).toHaveAttribute('data-target');
    },
  };
}
