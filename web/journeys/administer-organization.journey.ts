import { found, join, talkDirectly } from './support/organization.ts';
import { logo } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('An owner arranges groups and roles, and the log tells it', async ({ arrive }) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const { page } = awa;
  const club = await found(awa, 'Association des étudiants', 'clubs');
  await join(club, awa, karim);
  await karim.page.goto(club.addressOf(''));
  await expect(karim.page.getByRole('heading', { level: 1 })).toHaveText('Bonjour Karim');

  await test.step('She creates a club, and puts Karim into it', async () => {
    await page.goto(club.addressOf('/groups'));
    await page.getByRole('link', { name: 'Créer un club' }).click();
    await page.getByRole('textbox', { name: 'Nom' }).fill('Club photo');
    await page.getByRole('button', { name: 'Créer', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Club' });
    await drawer.getByPlaceholder('Ajouter une personne').click();
    await page.getByRole('option', { name: karim.name }).click();
    await expect(drawer.getByRole('link', { name: karim.name })).toBeVisible();
    await drawer.getByRole('button', { name: 'Fermer' }).click();
  });

  await test.step('She makes a role of her own, and gives it to him', async () => {
    await page.goto(club.addressOf('/roles'));
    await page.getByRole('link', { name: 'Créer un rôle' }).click();
    await page.getByLabel('Nom du rôle').fill('Trésorier');
    await page.getByLabel('Consulter le journal').check();
    await page.getByRole('button', { name: 'Créer le rôle' }).click();
    await expect(page.getByText('Le rôle « Trésorier » est créé.')).toBeVisible();

    await page.goto(club.addressOf('/members'));
    await page.getByRole('main').getByText(karim.name).click();
    await page.getByRole('button', { name: 'Changer le rôle' }).click();
    await page.getByLabel('Trésorier').check();
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(page.getByText('Karim Haddad a maintenant le rôle « Trésorier ».')).toBeVisible();
  });

  await test.step('Karim is told, and may now read the log', async () => {
    await karim.page
      .getByRole('link', { name: /Notifications/ })
      .first()
      .click();
    await expect(karim.page.getByRole('link', { name: /Awa Diop a changé votre rôle/ })).toBeVisible();
    await expect(
      karim.page.getByRole('link', { name: /Awa Diop vous a ajouté au groupe Club photo/ }),
    ).toBeVisible();
    await karim.page.goto(club.addressOf('/audit'));
    for (const sentence of [
      'Awa Diop a changé le rôle de Karim Haddad',
      'Awa Diop a créé le rôle « Trésorier »',
      'Awa Diop a créé le groupe « Club photo »',
      'Awa Diop a ajouté Karim Haddad à un groupe',
      'Karim Haddad a rejoint l’organisation',
    ])
      await expect(karim.page.getByRole('group').filter({ hasText: sentence })).toBeVisible();
  });
});

test('An owner changes name, logo, colours and modules, and everyone sees it at once', async ({ arrive }) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const { page } = awa;
  const club = await found(awa, 'Club', 'clubs');
  await join(club, awa, karim);
  await karim.page.goto(club.addressOf(''));
  const bar = karim.page.getByRole('navigation', { name: 'Navigation' });
  await expect(bar.getByRole('link', { name: 'Discussions' })).toBeVisible();

  await page.goto(club.addressOf('/settings'));
  await page.getByRole('textbox', { name: 'Nom' }).fill('Club de voile');
  await page
    .getByRole('region', { name: 'Nom et logo' })
    .getByRole('button', { name: 'Enregistrer' })
    .click();
  await expect(karim.page.getByRole('button', { name: /Club de voile/ })).toBeVisible();

  await page.locator('input[type=file]').setInputFiles(logo);
  await page.getByRole('button', { name: 'Utiliser cette image' }).click();
  await expect(karim.page.locator('img[src^="/logos/"]:visible')).toHaveCount(1);

  await page.getByLabel('Une autre couleur').check();
  await page.getByLabel('Votre couleur').fill('#ffcc00');
  await expect(page.getByText('Votre couleur est trop claire pour des mots')).toBeVisible();
  await page.getByRole('region', { name: 'Couleurs' }).getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByText('Les couleurs sont changées.')).toBeVisible();

  await page.getByRole('switch', { name: 'Discussions' }).click({ force: true });
  await expect(bar.getByRole('link', { name: 'Discussions' })).toBeHidden();
  const told = page.getByText(/Discussions.+est caché pour tous/);
  await told.locator('..').getByRole('button', { name: 'Annuler' }).click();
  await expect(bar.getByRole('link', { name: 'Discussions' })).toBeVisible();
});

test('A person shows their face, and chooses what they are told of', async ({ arrive }) => {
  const awa = await arrive('phone', 'Awa Diop');
  const karim = await arrive('desktop', 'Karim Haddad');
  const family = await found(awa, 'Famille Diop', 'family');
  await join(family, awa, karim);

  await test.step('Her new name and photo reach the others at once, and are there after a reload', async () => {
    await karim.page.goto(family.addressOf('/members'));
    const row = karim.page.getByRole('main').getByRole('link', { name: /Awa/ });
    await expect(row).toContainText('Awa Diop');
    await awa.page.goto('/account');
    await awa.page.getByLabel('Nom', { exact: true }).fill('Awa Diop-Sarr');
    await awa.page.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(row).toContainText('Awa Diop-Sarr');
    await awa.page.locator('input[type=file]').last().setInputFiles(logo);
    await awa.page.getByRole('button', { name: 'Utiliser cette image' }).click();
    await expect(awa.page.getByText('Photo enregistrée')).toBeVisible();
    await expect(row.locator('img[src^="/photos/"]')).toBeVisible();
    await awa.page.reload();
    await expect(awa.page.getByRole('main').locator('img[src^="/photos/"]')).toBeVisible();
  });

  await test.step('A message that waits for her is in her inbox until she has read it', async () => {
    const direct = await talkDirectly(family, karim, awa);
    const [, conversationId = ''] = direct.split('/chat/');
    await awa.page.goto(family.addressOf('/notifications'));
    await karim.api.chat.send.mutate({ conversationId, text: 'Tu as vu ?' });
    await awa.page.getByRole('link', { name: /Karim Haddad vous a écrit/ }).click();
    await expect(awa.page).toHaveURL(direct);
    await awa.page.goto(family.addressOf('/notifications'));
    await awa.page.getByText('Non lues').click();
    await expect(awa.page.getByRole('link', { name: /Karim Haddad a rejoint/ })).toBeVisible();
    await expect(awa.page.getByRole('link', { name: /Karim Haddad vous a écrit/ })).toBeHidden();
    await awa.page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
    await expect(awa.page.getByText('Vous êtes à jour')).toBeVisible();
  });

  await test.step('What she switches off stays off', async () => {
    await awa.page.goto('/account/notifications');
    const mentions = awa.page.getByRole('switch', { name: /^Mentions : .*e-mail/i });
    await expect(mentions).toBeChecked();
    await mentions.click({ force: true });
    await expect(mentions).not.toBeChecked();
    await expect
      .poll(
        async () =>
          (await awa.api.notifications.preferences.query()).find(({ kind }) => kind === 'mention')?.email,
      )
      .toBe(false);
    await awa.page.reload();
    await expect(mentions).not.toBeChecked();
  });
});
