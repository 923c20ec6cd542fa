import { followMail } from './support/mail.ts';
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
