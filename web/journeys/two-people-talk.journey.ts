import type { Page } from '@playwright/test';
import { conversationOf } from './support/conversation.ts';
import { followMail } from './support/mail.ts';
import { someone } from './support/person.ts';
import { signUp } from './support/signing.ts';
import { expect, test } from './support/test.ts';

const latestOn = (page: Page) => page.getByRole('region', { name: 'Dernières discussions' });

test.use({ serviceWorkers: 'allow' });

test('A person signs up, creates an organisation and invites a second one, and the two talk on desktop and phone', async ({
  open,
}) => {
  const [awa, karim] = [someone('Awa Diop'), someone('Karim Haddad')];
  const desktop = await open('desktop');
  const phone = await open('phone');

  await test.step('Awa signs up, and confirms her address', async () => {
    await signUp(desktop, awa);
    await expect(desktop.getByRole('heading', { level: 1 })).toHaveText('Pour qui créez-vous cet espace ?');
    await followMail(desktop, awa.email, 'Confirmez votre adresse e-mail');
    await expect(desktop.getByRole('heading', { level: 1 })).toHaveText('Adresse confirmée');
    await desktop.getByRole('link', { name: 'Continuer vers AllForOne' }).click();
  });

  await test.step('She creates an organisation and invites Karim', async () => {
    await desktop.getByRole('link', { name: 'Association ou quartier' }).click();
    await desktop.getByLabel('Nom', { exact: true }).fill('Les Voisins du Canal');
    await desktop.getByRole('button', { name: 'Créer l’espace' }).click();
    await desktop.getByLabel('Adresses e-mail').fill(karim.email);
    await desktop.getByRole('button', { name: 'Envoyer les invitations' }).click();
    await expect(desktop.getByRole('heading', { level: 1 })).toHaveText('Bonjour Awa');
    await expect(desktop.getByText('1 invitation envoyée')).toBeVisible();
  });

  await test.step('Karim opens the mail on his phone, signs up, and is in', async () => {
    await followMail(phone, karim.email, 'Awa Diop vous invite à rejoindre Les Voisins du Canal');
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Les Voisins du Canal');
    await expect(phone.getByLabel('Adresse e-mail')).toHaveValue(karim.email);
    await phone.getByLabel('Votre nom').fill(karim.name);
    await phone.getByLabel('Mot de passe', { exact: true }).fill(karim.password);
    await phone.getByRole('button', { name: 'Créer un compte et rejoindre' }).click();
    await expect(phone.getByRole('heading', { level: 1 })).toHaveText('Bonjour Karim');
  });

  const here = conversationOf(desktop);
  const there = conversationOf(phone);

  await test.step('Awa writes to him, and his phone says so', async () => {
    await desktop.getByRole('link', { name: 'Discussions', exact: true }).click();
    await desktop.getByRole('link', { name: 'Nouvelle discussion' }).click();
    await desktop.getByRole('button', { name: karim.name }).click();
    await here.say('Bonjour Karim, bienvenue !');
    await expect(phone.getByRole('link', { name: /1 non lu.*Discussions/ })).toBeVisible();
    await expect(latestOn(phone).getByRole('link', { name: /Awa Diop.*Bonjour Karim/ })).toBeVisible();
    await expect(desktop.getByRole('link', { name: /Karim Haddad.*Vous : Bonjour/ })).toBeVisible();
    await expect(desktop.getByText('message non lu')).toBeHidden();
    await desktop.getByRole('link', { name: 'Accueil', exact: true }).click();
    await latestOn(desktop)
      .getByRole('link', { name: /Karim Haddad.*Bonjour/ })
      .click();
  });

  await test.step('He reads it, and types an answer that she sees coming', async () => {
    await phone.getByRole('link', { name: /Discussions/ }).click();
    await phone.getByRole('link', { name: /Awa Diop.*1 message non lu/ }).click();
    await expect(there.message('Bonjour Karim, bienvenue !')).toBeVisible();
    await expect(here.message('Bonjour Karim, bienvenue !')).toContainText('Lu');

    await there.field.pressSequentially('Merci Awa');
    await expect(desktop.getByText('Karim écrit…').first()).toBeVisible();
    await there.send.click();
    await expect(here.message('Merci Awa')).toBeVisible();
    await expect(desktop.getByText('Karim écrit…')).toBeHidden();
  });

  await test.step('She reacts, he answers her message, she corrects it', async () => {
    await here.react('Merci Awa', '👍');
    await expect(there.message('Merci Awa').getByRole('button', { name: /👍.*Awa Diop/ })).toBeVisible();

    await there.act('Bonjour Karim, bienvenue !', 'Répondre');
    await there.say('Heureux d’être là');
    await expect(here.message('Heureux d’être là')).toContainText('Bonjour Karim, bienvenue !');

    await here.act('Bonjour Karim, bienvenue !', 'Modifier');
    await here.correct('Bonjour Karim, et bienvenue chez nous !');
    await expect(there.message('bienvenue chez nous').first()).toContainText('modifié');
  });

  await test.step('After a reload everything is still there, in order', async () => {
    const texts = ['bienvenue chez nous !', 'Merci Awa', 'Heureux d’être là'];

    for (const page of [desktop, phone]) {
      await page.reload();
      await expect(conversationOf(page).messages).toContainText(texts);
      await expect(page.getByRole('button', { name: /^👍/ })).toBeVisible();
    }
  });
});
