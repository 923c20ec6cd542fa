import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A page with one heading of the first level, a title of its own, a language, and nothing still to come. */
export async function expectOrderly(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.locator('[aria-busy=true], .mantine-Skeleton-root')).toHaveCount(0);
  await expect(page).toHaveTitle(/^(?!undefined).+ · AllForOne$/);
  await expect(page.locator('html')).toHaveAttribute('lang', /^(fr|en)$/);
  expect.soft(await overflowOf(page), `${page.url()} scrolls sideways by`).toBe(0);
}

/** Those that look at colours, which are all that differs in the dark. */
const ofColors = ['color-contrast', 'link-in-text-block'];

/** No rule of axe is broken, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', colorScheme);
    const axe = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'dark' ? axe.withRules(ofColors) : axe).analyze();
    const broken = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, any }) => `${id}: ${html.slice(0, 300)} ${any[0]?.message ?? ''}`),
    );
    expect.soft(broken, `${page.url()} in ${colorScheme}`).toEqual([]);
  }
}

const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
