import { conversationOf } from './support/conversation.ts';
import { fileOf, put } from './support/files.ts';
import { everyonesChannel, found, join } from './support/organization.ts';
import { expect, test } from './support/test.ts';

test('A message becomes a task, and one search finds all that belongs to it for who may see it', async ({
  arrive,
}) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const marc = await arrive('phone', 'Marc Martin');
  const { page } = awa;
  const place = await found(awa, 'Les Voisins', 'company');
  const { id: organizationId } = place;
  await join(place, awa, karim);
  const { organizations } = awa.api;
  const { id: groupId } = await organizations.createGroup.mutate({
    ...{ organizationId, name: 'Boulangerie Martin', kind: 'client' },
  });
  const { token } = await organizations.createInvitationLink.mutate({
    ...{ organizationId, role: 'client', groupId },
  });
  await marc.api.organizations.acceptInvitation.mutate({ token });
  const channel = await everyonesChannel(place, awa);
  await everyonesChannel(place, karim);
  const talk = conversationOf(page);
  const links = page.getByRole('region', { name: 'Liens' });

  await test.step('Awa makes a task of what she said, and finds it linked on both sides', async () => {
    await page.goto(channel);
    await talk.say('Il faut imprimer l’affiche du bal');
    await talk.act('l’affiche du bal', 'En faire une tâche');
    const dialog = page.getByRole('dialog', { name: 'En faire une tâche' });
    await expect(dialog.getByLabel('Titre')).toHaveValue('Il faut imprimer l’affiche du bal');
    await dialog.getByLabel('Titre').fill('Imprimer l’affiche');
    await dialog.getByLabel('Où ?').selectOption('Tâches de l’organisation');
    await dialog.getByRole('button', { name: 'Créer la tâche' }).click();
    await page.getByRole('button', { name: 'Voir la tâche' }).click();
    await expect(page).toHaveURL(/\/tasks\/task\//);
    await links.getByRole('link', { name: /^Message Il faut imprimer/ }).click();
    await expect(page).toHaveURL(/\/chat\//);
    await page.getByRole('button', { name: '1 lien' }).click();
    await expect(links.getByRole('link', { name: /^Tâche Imprimer l’affiche/ })).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('She names the task in a message, and Karim reads its title', async () => {
    await talk.field.pressSequentially('Où en est #affic');
    await page.getByRole('option', { name: /Imprimer l’affiche/ }).click();
    await expect(talk.field).toHaveValue('Où en est #Imprimer l’affiche ');
    await talk.send.click();
    await karim.page.goto(channel);
    const named = conversationOf(karim.page).message('Où en est');
    await expect(named.getByRole('link', { name: /Imprimer l’affiche/ })).toBeVisible();
  });

  await test.step('One search finds the message, the task, the file and the objective for Karim', async () => {
    const space = { kind: 'organization', placeId: organizationId } as const;
    await put(awa, organizationId, space, fileOf('Affiche du bal.txt', 'text/plain', 'Bal'));
    await awa.api.objectives.create.mutate({
      ...{ organizationId, scope: 'organization', title: 'Cent affiches en ville' },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    await awa.api.objectives.create.mutate({
      ...{ organizationId, scope: 'personal', title: 'Affiche secrète' },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    const results = karim.page.getByRole('list', { name: 'Résultats' }).getByRole('link');
    await expect(async () => {
      await karim.page.goto(place.addressOf('/search?q=AFFICHES'));
      for (const name of [
        /Il faut imprimer.+Message/,
        /Imprimer l’affiche.+Tâche/,
        /Affiche du bal.+Fichier/,
        /Cent affiches.+Objectif/,
      ])
        await expect(results.filter({ hasText: name }).first()).toBeVisible({ timeout: 3000 });
    }).toPass();
    await expect(results.filter({ hasText: 'secrète' })).toHaveCount(0);
    await karim.page.getByRole('combobox', { name: 'Nature' }).selectOption('Tâche');
    await expect(karim.page).toHaveURL(/kind=task/);
    await expect(results.filter({ hasText: 'Fichier' })).toHaveCount(0);
    await results.first().click();
    await expect(karim.page).toHaveURL(/\/tasks\/task\//);
  });

  await test.step('What Awa links with a project appears under the eyes of Karim', async () => {
    const { items } = await awa.api.search.everything.query({ organizationId, words: 'affiche du bal' });
    const file = items.find(({ kind }) => kind === 'file');
    const { id: projectId } = await awa.api.projects.create.mutate({
      ...{ organizationId, name: 'Fête du quartier', members: [{ accountId: karim.id, part: 'team' }] },
    });
    await karim.page.goto(place.addressOf(`/projects/${projectId}`));
    const linked = karim.page.getByRole('region', { name: 'Liens' });
    await expect(linked.getByText('Rien n’est encore lié')).toBeVisible();
    await awa.api.links.add.mutate({
      organizationId,
      ...{ from: { kind: 'project', id: projectId }, to: { kind: 'file', id: file?.id ?? '' } },
    });
    await expect(linked.getByRole('link', { name: /Affiche du bal/ })).toBeVisible();
  });

  await test.step('A client finds none of it', async () => {
    await marc.page.goto(place.addressOf('/search?q=affiche'));
    await expect(marc.page.getByText('Rien ne correspond')).toBeVisible();
    await expect(marc.page.getByRole('main')).not.toContainText('bal');
  });

  await test.step('The palette shows the best, and leads to all of it', async () => {
    const palette = page.getByRole('dialog').filter({ has: page.getByText(/^Tout voir pour/) });
    const search = async () => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('textbox').fill('affiche');
      await expect(palette.getByText('Cent affiches en ville')).toBeVisible();
    };
    await search();
    await page.keyboard.press('Enter');
    await expect(palette).toBeHidden();
    await expect(page).not.toHaveURL(/\/search/);
    await search();
    await page.getByText(/^Tout voir pour/).click();
    await expect(page).toHaveURL(/\/search\?q=affiche/);
    await expect(page.getByRole('link', { name: /Affiche secrète.+Objectif/ })).toBeVisible();
  });
});
