import type { Page } from '@playwright/test';
import { conversationOf } from './support/conversation.ts';
import { everyonesChannel, found, join, talkDirectly } from './support/organization.ts';
import { expect, test } from './support/test.ts';

test('Someone who is removed is cut from page, live line and API at once, and is told so', async ({
  arrive,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const studio = await found(awa, 'Studio Marin', 'agency');
  const club = await found(karim, 'Club de voile', 'clubs');
  await join(studio, awa, karim);
  await join(club, karim, awa);
  const channel = await everyonesChannel(studio, karim);
  const elsewhere = await talkDirectly(club, awa, karim);
  const heard: string[] = [];
  karim.page.on('websocket', (line) =>
    line.on('framereceived', ({ payload }) => heard.push(String(payload))),
  );

  await karim.page.goto(channel);
  await expect(conversationOf(karim.page).field).toBeVisible();
  await awa.page.goto(studio.addressOf('/members'));
  await awa.page.getByRole('main').getByText(karim.name).click();
  await awa.page.getByRole('button', { name: 'Retirer de l’organisation' }).click();
  await awa.page.getByRole('alertdialog').getByRole('button', { name: 'Retirer de l’organisation' }).click();

  await expect(karim.page.getByText('Vous ne faites plus partie de cette organisation.')).toBeVisible({
    timeout: 2000,
  });
  await expect(karim.page).toHaveURL(club.addressOf(''));
  const [, conversationId = ''] = channel.split('/chat/');
  await expect(karim.api.chat.history.query({ conversationId })).rejects.toThrow('not_found');
  await expect(karim.api.organizations.get.query({ organizationId: studio.id })).rejects.toThrow('not_found');

  await test.step('What is said there afterwards never reaches him, what is said elsewhere does', async () => {
    await awa.page.goto(channel);
    await conversationOf(awa.page).say('Entre nous maintenant');
    await expect(conversationOf(awa.page).messages).toContainText(['Entre nous maintenant']);
    await karim.page.goto(elsewhere);
    await awa.page.goto(elsewhere);
    await conversationOf(awa.page).say('Rendez-vous au club');
    await expect(conversationOf(karim.page).messages).toContainText(['Rendez-vous au club']);
    expect(heard.some((frame) => frame.includes('Rendez-vous au club'))).toBe(true);
    expect(heard.some((frame) => frame.includes('Entre nous maintenant'))).toBe(false);
  });

  await karim.page.goto(channel);
  await expectNothingThere(karim.page);
});

test('A stranger finds nothing at another organisation’s addresses, and a guest sees no administration', async ({
  arrive,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const stranger = await arrive('desktop', 'Lea Martin');
  const studio = await found(awa, 'Studio Marin', 'agency');
  await found(stranger, 'Menuiserie Lambert');
  await join(studio, awa, karim, 'guest');
  const conversation = await talkDirectly(studio, awa, karim);

  for (const address of [studio.addressOf(''), studio.addressOf('/members'), conversation]) {
    await stranger.page.goto(address);
    await expectNothingThere(stranger.page);
  }

  await karim.page.goto(conversation);
  await conversationOf(karim.page).say('Bonjour, je suis le client');
  await expect(conversationOf(karim.page).messages).toContainText(['Bonjour, je suis le client']);
  await karim.page.goto(studio.addressOf(''));
  const navigation = karim.page.getByRole('navigation', { name: 'Navigation' });
  await expect(navigation.getByRole('link')).toHaveText([
    ...['Accueil', /Discussions/, 'Mes projets', 'Fichiers'],
  ]);
  await navigation.getByRole('button', { name: 'Plus' }).click();
  await expect(karim.page.getByRole('dialog').getByRole('link', { name: 'Profil' })).toBeVisible();
  await expect(karim.page.getByText('Administration')).toBeHidden();
  await karim.page.goto(studio.addressOf('/members'));
  await expect(karim.page.getByRole('main')).toContainText('Votre rôle ne permet pas');
});

async function expectNothingThere(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page introuvable');
  await expect(page.getByText('Page introuvable')).toHaveCount(1);
  await expect(page).toHaveTitle('Page introuvable · AllForOne');
}
