import { expect, type Page } from '@playwright/test';

/**
 * A word that is missing shows as its key, such as `list.empty_title`, or with its braces. In English nothing is left
 * in French, but for what people wrote themselves.
 */
export async function expectWords(
  page: Page,
  language: 'fr' | 'en',
  said: readonly string[] = [],
): Promise<void> {
  // As a screen reader tells it, so that labels which nobody sees are read too.
  const told = `${await page.title()}\n${await page.locator('body').ariaSnapshot()}`;
  const words = said.reduce((left, one) => left.replaceAll(one, ''), told.replaceAll(/français/gi, ''));

  expect.soft(words.match(/(?<=["\s])[a-z_]+(\.[a-z_]+)+(?=["\s])|\{\{.*/g), page.url()).toBeNull();
  if (language === 'en') expect.soft(words.match(/\S*[àâçéèêëîïôùûœ«»]\S*/gi), page.url()).toBeNull();
}
