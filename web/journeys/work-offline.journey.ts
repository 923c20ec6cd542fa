import { conversationOf } from './support/conversation.ts';
import { found, join, talkDirectly } from './support/organization.ts';
import { keptOnDevice } from './support/storage.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('What is written without a network waits, survives a reload, and is sent once when the network is back', async ({
  arrive,
}) => {
  const awa = await arrive('phone', 'Awa Diop');
  const karim = await arrive('desktop', 'Karim Haddad');
  const site = await found(awa, 'Chantier du port', 'worksite');
  await join(site, awa, karim);
  const address = await talkDirectly(site, awa, karim);
  await Promise.all([awa.page.goto(address), karim.page.goto(address)]);
  const [here, there] = [conversationOf(awa.page), conversationOf(karim.page)];
  const network = awa.page.context();

  await here.say('J’arrive sur place');
  await expect(there.messages).toContainText(['J’arrive sur place']);
  await awa.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => keptOnDevice(awa.page)).toContain('"text":"J’arrive sur place"');

  await network.setOffline(true);
  await here.say('Écrit dans le tunnel');
  await here.say('Toujours dans le tunnel');
  await expect(here.message('Écrit dans le tunnel')).toContainText('En attente d’envoi');
  await expect(awa.page.getByText('Hors ligne : 2 envois en attente')).toBeVisible();
  await there.say('Où es-tu ?');

  await awa.page.reload();
  await expect(here.messages).toContainText([
    'J’arrive sur place',
    'Écrit dans le tunnel',
    'Toujours dans le tunnel',
  ]);
  await expect(here.message('Écrit dans le tunnel')).toContainText('En attente d’envoi');

  await network.setOffline(false);
  const all = ['J’arrive sur place', 'Où es-tu ?', 'Écrit dans le tunnel', 'Toujours dans le tunnel'];
  await expect(there.messages).toContainText(all);
  await expect(here.messages).toContainText(all);
  await expect(awa.page.getByText('en attente')).toBeHidden();

  await Promise.all([awa.page.reload(), karim.page.reload()]);
  await expect(here.messages).toContainText(all);
  await expect(there.messages).toContainText(all);
});

test('The application can be installed, and opens without a network where one has been before', async ({
  arrive,
}) => {
  const awa = await arrive('phone', 'Awa Diop');
  const karim = await arrive('desktop', 'Karim Haddad');
  const family = await found(awa, 'Famille Diop', 'family');
  await join(family, awa, karim);
  const address = await talkDirectly(family, awa, karim);

  await awa.page.goto(address);
  await conversationOf(awa.page).say('Bon voyage !');
  await expect(conversationOf(awa.page).message('Bon voyage !')).toContainText('Envoyé');
  await awa.page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect.poll(() => keptOnDevice(awa.page)).toContain('"text":"Bon voyage !"');
  const chromium = await awa.page.context().newCDPSession(awa.page);
  const { installabilityErrors } = await chromium.send('Page.getInstallabilityErrors');
  // A test's browser keeps nothing, which is the one thing that stands in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);

  await awa.page.context().setOffline(true);
  await awa.page.goto(family.addressOf('/chat'));
  await awa.page.getByRole('link', { name: /Karim Haddad/ }).click();
  await expect(conversationOf(awa.page).messages).toContainText(['Bon voyage !']);
  // A page that opens while the network is only said to be cut sees no more than a server that does not answer.
  await expect(awa.page.getByText(/^(Hors ligne|Reconnexion…)$/)).toBeVisible();
});
