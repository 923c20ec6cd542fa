import { followMail } from './support/mail.ts';
import { found } from './support/organization.ts';
import { someone } from './support/person.ts';
import { fillSignIn, signIn, signUp } from './support/signing.ts';
import { expect, test } from './support/test.ts';

test('Someone who forgot their password chooses a new one, and every other device is signed out', async ({
  arrive,
  open,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const neighbours = await found(awa, 'Les Voisins du Canal', 'community');
  await awa.page.goto(neighbours.addressOf(''));
  const phone = await open('phone');

  await signIn(phone, { ...awa, password: 'ce n’est pas le bon' });
  await expect(phone.getByRole('alert')).toHaveText('Adresse e-mail ou mot de passe incorrect.');

  await phone.getByRole('link', { name: 'Mot de passe oublié ?' }).click();
  await phone.getByLabel('Adresse e-mail').fill(awa.email);
  await phone.getByRole('button', { name: 'Recevoir le lien' }).click();
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Consultez vos e-mails');

  await followMail(phone, awa.email, 'Choisissez un nouveau mot de passe');
  const link = phone.url();
  const password = `la lune du soir ${awa.id}`;
  await phone.getByLabel('Nouveau mot de passe').fill('trop court');
  await phone.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await expect(phone.getByText('Ce mot de passe est trop court : 15 caractères au moins.')).toBeVisible();
  await phone.getByLabel('Nouveau mot de passe').fill(password);
  await phone.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await phone.getByRole('link', { name: 'Se connecter' }).click();

  await expect(awa.page).toHaveURL(/sign-in/);
  await fillSignIn(phone, { email: awa.email, password });
  await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Bonjour Awa');

  await awa.page.goto(link);
  await awa.page.getByLabel('Nouveau mot de passe').fill('encore une autre phrase');
  await awa.page.getByRole('button', { name: 'Enregistrer ce mot de passe' }).click();
  await expect(awa.page.getByRole('alert')).toContainText('Ce lien a expiré ou a déjà servi.');
});

test('Forms say in plain words what is wrong, and keep what was written', async ({ arrive, open }) => {
  const { email } = await arrive('desktop', 'Awa Diop');
  const page = await open('phone');
  const newcomer = someone('Awa Diop');

  await signUp(page, { ...newcomer, email: 'awa chez exemple', password: 'court' });
  await expect(
    page.getByText('Indiquez une adresse e-mail complète, par exemple nom@exemple.fr.'),
  ).toBeVisible();
  await expect(page.getByLabel('Mot de passe', { exact: true })).toHaveAccessibleDescription(
    /Au moins 15 caractères/,
  );
  await expect(page.getByLabel('Adresse e-mail')).toBeFocused();

  await signUp(page, { ...newcomer, email });
  await expect(page.getByText('Un compte existe déjà avec cette adresse.')).toBeVisible();
  await expect(page.getByLabel('Votre nom')).toHaveValue('Awa Diop');
  await expect(page.getByLabel('Adresse e-mail')).toBeFocused();

  await page.getByLabel('Adresse e-mail').fill(newcomer.email);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
  await expect(page).toHaveURL('/new');
});
