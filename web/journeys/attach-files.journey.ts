import { conversationOf } from './support/conversation.ts';
import { choose, fileOf } from './support/files.ts';
import { found, join, talkDirectly } from './support/organization.ts';
import { logo } from './support/picture.ts';
import { expect, test } from './support/test.ts';

test('A photo and a document go out with a message, or with none', async ({ arrive }) => {
  const awa = await arrive('phone', 'Awa Diop');
  const karim = await arrive('desktop', 'Karim Haddad');
  const place = await found(awa, 'Nexio', 'agency');
  await join(place, awa, karim);
  const talk = await talkDirectly(place, awa, karim);
  await Promise.all([awa.page.goto(talk), karim.page.goto(talk)]);
  const [here, there] = [conversationOf(awa.page), conversationOf(karim.page)];

  await test.step('A photo without a word, from a phone', async () => {
    await awa.page.getByRole('button', { name: 'Joindre des fichiers' }).click();
    const asked = awa.page.waitForEvent('filechooser');
    await awa.page.getByRole('menuitem', { name: 'Choisir des photos ou des fichiers' }).click();
    await (await asked).setFiles(logo);
    await expect(awa.page.getByRole('list', { name: 'Fichiers joints' })).toContainText('app-512.png');
    await here.send.click();
    await expect(awa.page.getByRole('list', { name: 'Fichiers joints' })).toBeHidden();

    for (const { page } of [awa, karim]) {
      const picture = page.getByRole('button', { name: 'Agrandir « app-512.png »' });
      await expect(picture.locator('img')).toBeVisible();
    }
    await expect(karim.page.getByRole('link', { name: /Awa Diop.*Photo/ })).toBeVisible();
  });

  await test.step('It is shown large', async () => {
    await karim.page.getByRole('button', { name: 'Agrandir « app-512.png »' }).click();
    await expect(karim.page.getByRole('dialog', { name: 'Images en grand' })).toBeVisible();
    await karim.page.keyboard.press('Escape');
  });

  await test.step('A document with words, in answer to the photo', async () => {
    await there.messages.first().hover();
    await there.messages
      .first()
      .getByRole('button', { name: 'Répondre' })
      .or(there.messages.first().getByRole('button', { name: 'Autres actions' }))
      .first()
      .click();
    const item = karim.page.getByRole('menuitem', { name: /^Répondre/ });
    if (await item.isVisible()) await item.click();
    await choose(karim.page, 'Joindre des fichiers', fileOf('Devis.pdf', 'application/pdf', '%PDF-1.4'));
    await there.say('Merci, voici le devis');
    await expect(here.message('Merci, voici le devis')).toContainText('Devis.pdf');
    await expect(here.message('Merci, voici le devis')).toContainText('Photo');
  });

  await test.step('The conversation remembers its files', async () => {
    await karim.page.getByRole('button', { name: 'À propos de la discussion' }).click();
    await expect(karim.page.getByRole('region', { name: 'Fichiers' })).toContainText('Devis.pdf');
    await karim.page.getByRole('link', { name: 'Tous les fichiers de la discussion' }).click();
    await expect(karim.page.getByRole('list', { name: 'Fichiers' })).toContainText('app-512.png');
  });

  await test.step('A comment of a task bears a file, with or without words', async () => {
    const everyone = { kind: 'organization', placeId: place.id } as const;
    const task = { organizationId: place.id, place: everyone, title: 'Comparer les devis' };
    const { id } = await awa.api.tasks.create.mutate(task);
    for (const { page } of [awa, karim]) await page.goto(place.addressOf(`/tasks/task/${id}`));
    const comments = (page: typeof karim.page) => page.getByRole('region', { name: 'Commentaires' });
    await choose(karim.page, 'Joindre des fichiers', fileOf('Offre.pdf', 'application/pdf', '%PDF-1.4'));
    await expect(karim.page.getByRole('list', { name: 'Fichiers joints' })).toContainText('Offre.pdf');
    await comments(karim.page).getByRole('button', { name: 'Envoyer' }).click();
    await expect(comments(awa.page)).toContainText('Offre.pdf');
    await expect(karim.page.getByRole('list', { name: 'Fichiers joints' })).toBeHidden();
  });
});
