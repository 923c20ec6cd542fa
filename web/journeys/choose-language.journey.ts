import type { Page } from '@playwright/test';
import { followMail } from './support/mail.ts';
import { furnish, signedOutPages } from './support/pages.ts';
import { expect, test } from './support/test.ts';

test('The browser chooses the language first, then the person does, on every device and in mails', async ({
  arrive,
  open,
  signIn,
}) => {
  const english = await open('phone', { locale: 'en-GB' });
  await english.goto('/sign-up');
  await expect(english.getByRole('heading', { level: 1 })).toHaveText('Create an account');
  await expect(english.locator('html')).toHaveAttribute('lang', 'en');

  const awa = await arrive('desktop', 'Awa Diop');
  await awa.page.goto('/account');
  await expect(awa.page.getByRole('heading', { level: 1 })).toHaveText('Mon profil');
  await awa.page.getByRole('main').getByText('English', { exact: true }).click();
  await expect(awa.page.getByRole('heading', { level: 1 })).toHaveText('My profile');
  await expect.poll(async () => (await awa.api.accounts.me.query()).locale).toBe('en');

  const elsewhere = await signIn('phone', awa);
  await elsewhere.page.goto('/sign-in');
  await elsewhere.page.getByLabel('Adresse e-mail').fill(awa.email);
  await elsewhere.page.getByLabel('Mot de passe', { exact: true }).fill(awa.password);
  await elsewhere.page.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(elsewhere.page.getByRole('heading', { level: 1 })).toHaveText('Who is this space for?');
  await followMail(elsewhere.page, awa.email, 'Sign-in from a new device');
});

test('In English nothing is left in French, and in neither language a word is missing', async ({
  arrive,
  open,
}) => {
  test.slow();
  const visitor = await open('desktop', { locale: 'en-GB' });
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const { pages } = await furnish(awa, karim);

  for (const address of signedOutPages) await expectEnglish(visitor, address);
  for (const address of pages) await expectWords(awa.page, address);
  await awa.page.evaluate(() => localStorage.setItem('allforone.language', 'en'));
  for (const address of pages) await expectEnglish(awa.page, address);
});

async function expectEnglish(page: Page, address: string): Promise<void> {
  const words = await expectWords(page, address);

  expect.soft(words.replaceAll(/français/gi, '').match(/\S*[àâçéèêëîïôùûœ«»]\S*/gi), address).toBeNull();
}

/** A word that is missing shows as its key, such as `list.empty_title`, or with its braces. */
async function expectWords(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
  // As a screen reader tells it, so that labels which nobody sees are read too.
  const words = `${await page.title()}\n${await page.locator('body').ariaSnapshot()}`;

  expect.soft(words.match(/(?<=["\s])[a-z_]+(\.[a-z_]+)+(?=["\s])|\{\{.*/g), address).toBeNull();

  return words;
}
