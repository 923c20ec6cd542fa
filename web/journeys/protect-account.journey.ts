import { expectAccessible } from './support/accessibility.ts';
import { authenticatorOf } from './support/authenticator.ts';
import { found } from './support/organization.ts';
import { fillSignIn, signIn } from './support/signing.ts';
import { expect, test } from './support/test.ts';

test('A person turns on two-factor authentication, and signs in with a code, then with a recovery code', async ({
  arrive,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const { page } = awa;
  await found(awa, 'Les Voisins du Canal', 'community');
  await page.goto('/account/security');
  const section = page.getByRole('region', { name: 'Double authentification' });
  const dialog = page.getByRole('dialog', { name: 'Activer la double authentification' });

  await section.getByRole('button', { name: 'Activer' }).click();
  await dialog.getByLabel('Votre mot de passe').fill('ce n’est pas le bon');
  await dialog.getByRole('button', { name: 'Continuer' }).click();
  await expect(dialog.getByText('Mot de passe incorrect.')).toBeVisible();
  await dialog.getByLabel('Votre mot de passe').fill(awa.password);
  await dialog.getByRole('button', { name: 'Continuer' }).click();
  await expect(dialog.getByRole('img', { name: /Code QR/ })).toBeVisible();
  await expectAccessible(page);
  const authenticator = authenticatorOf((await dialog.locator('code').allTextContents()).join());
  await dialog.getByRole('button', { name: 'Continuer' }).click();
  await dialog.getByLabel('Code à six chiffres').fill('000000');
  await dialog.getByRole('button', { name: 'Vérifier' }).click();
  await expect(dialog.getByText('Ce code n’est pas le bon')).toBeVisible();
  await dialog.getByLabel('Code à six chiffres').fill(authenticator.code());
  await dialog.getByRole('button', { name: 'Vérifier' }).click();
  const codes = dialog.getByRole('list', { name: 'Codes de secours' }).getByRole('listitem');
  await expect(codes).toHaveCount(10);
  await expectAccessible(page);
  const [recoveryCode = ''] = await codes.allTextContents();
  await dialog.getByLabel('Je les ai gardés en lieu sûr').check();
  await dialog.getByRole('button', { name: 'Terminer' }).click();
  await expect(section).toContainText('Activée');

  const askForCode = async () => {
    await page.getByRole('button', { name: 'Ouvrir mon menu' }).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Se connecter' }).click();
    await fillSignIn(page, awa);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Vérification en deux étapes');
  };
  const answer = async (code: string) => {
    await page.getByRole('textbox').fill(code);
    await page.getByRole('button', { name: 'Vérifier' }).click();
  };

  await test.step('She signs out, and in again with a code', async () => {
    await askForCode();
    await answer(authenticator.nextCode());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Awa');
  });

  await test.step('Without her phone a recovery code lets her in, once', async () => {
    await askForCode();
    await page.getByRole('button', { name: 'Je n’ai pas mon téléphone' }).click();
    await answer(recoveryCode);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Awa');

    await askForCode();
    await page.getByRole('button', { name: 'Je n’ai pas mon téléphone' }).click();
    await answer(recoveryCode);
    await expect(page.getByText('Ce code n’est pas le bon, ou il a expiré.')).toBeVisible();
  });
});

test('A person sees where they are signed in, and signs another device out at once', async ({
  arrive,
  open,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const neighbours = await found(awa, 'Les Voisins du Canal', 'community');
  const phone = await open('phone');
  await signIn(phone, awa);
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Bonjour Awa');

  await awa.page.goto('/account/security');
  const devices = awa.page.getByRole('region', { name: 'Appareils connectés' }).getByRole('listitem');
  await expect(devices).toHaveCount(2);
  await expect(devices.first()).toContainText('Cet appareil');
  await devices
    .filter({ hasText: 'Android' })
    .getByRole('button', { name: /Déconnecter/ })
    .click();
  await awa.page.getByRole('alertdialog').getByRole('button', { name: 'Déconnecter' }).click();

  await expect(phone).toHaveURL(/\/sign-in/, { timeout: 2000 });
  await expect(devices).toHaveCount(1);
  const refused = await phone.request.get('/trpc/accounts.me');
  expect(refused.status()).toBe(401);
  await phone.goto(neighbours.addressOf('/chat'));
  await expect(phone).toHaveURL(/\/sign-in/);
  await expect(awa.page.getByRole('region', { name: 'Historique des connexions' })).toContainText('Android');
});

test('Someone whose session ends while setting up an organisation signs in again, and goes on there', async ({
  arrive,
}) => {
  const awa = await arrive('phone', 'Awa Diop');
  await awa.page.goto('/new?template=family');
  await awa.page.getByLabel('Nom', { exact: true }).fill('Famille Diop');

  await awa.page.context().clearCookies();
  const ended = awa.page.getByText('Votre session est terminée');
  // What the page asks for by itself may find out sooner than she does.
  await awa.page.getByRole('button', { name: 'Créer l’espace' }).or(ended).first().click();

  await expect(ended).toBeVisible();
  await fillSignIn(awa.page, awa);
  await expect(awa.page).toHaveURL('/new?template=family');
});
