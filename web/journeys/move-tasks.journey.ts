import { conversationOf } from './support/conversation.ts';
import { everyonesChannel, found, join } from './support/organization.ts';
import { progressListed } from './support/projects-listed.ts';
import { expect, test } from './support/test.ts';
import { boardOf } from './support/work/board.ts';
import { fingerOn } from './support/work/finger.ts';

const poster = 'Imprimer l’affiche';
const hall = 'Réserver la salle';
const lights = 'Accrocher les lampions';

test('A message becomes a task, two people move cards at the same moment, and what they finish counts', async ({
  arrive,
}) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const { page } = awa;
  const { page: phone } = karim;
  const place = await found(awa, 'Les Voisins', 'company');
  const { id: organizationId } = place;
  await join(place, awa, karim);
  const everyone = { organizationId, place: { kind: 'organization', placeId: organizationId } } as const;
  for (const title of [hall, lights]) await awa.api.tasks.create.mutate({ ...everyone, title });
  const address = place.addressOf(`/tasks/board/organization/${organizationId}`);
  const [here, there] = [boardOf(page), boardOf(phone)];

  await test.step('Awa makes a task of a message, and it appears on the board that Karim looks at', async () => {
    await phone.goto(address);
    await expect(there.cards('À faire')).toContainText([hall, lights]);
    await page.goto(await everyonesChannel(place, awa));
    const talk = conversationOf(page);
    await talk.say('Il faut imprimer l’affiche du bal');
    await talk.act('l’affiche du bal', 'En faire une tâche');
    const dialog = page.getByRole('dialog', { name: 'En faire une tâche' });
    await dialog.getByLabel('Titre').fill(poster);
    await dialog.getByLabel('Où ?').selectOption('Tâches de l’organisation');
    await dialog.getByRole('button', { name: 'Créer la tâche' }).click();
    await expect(there.cards('À faire')).toContainText([hall, lights, poster]);
  });

  await test.step('She lets a card go by the keyboard while he lets another one go by touch', async () => {
    await page.goto(address);
    await expect(here.cards('À faire')).toContainText([hall, lights, poster]);
    await page.getByRole('button', { name: `Déplacer ${hall}` }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText(`${hall} est saisie dans À faire`)).toBeAttached();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(`${hall} : En cours, position 1 sur 1.`)).toBeAttached();

    const finger = await fingerOn(there.card(lights));
    await expect(there.lifted).toContainText(lights);
    await there.carryTo(finger, 'En cours');
    await Promise.all([page.keyboard.press('Space'), finger.lift()]);

    await expect(here.cards('À faire')).toContainText([poster]);
    await expect(here.cards('En cours')).toHaveCount(2);
    const together = await here.titles('En cours');
    expect(together.toSorted()).toEqual([lights, hall]);
    await expect(there.cards('À faire')).toContainText([poster]);
    await expect.poll(() => there.titles('En cours')).toEqual(together);
    await Promise.all([page.reload(), phone.reload()]);
    for (const board of [here, there]) await expect.poll(() => board.titles('En cours')).toEqual(together);
  });

  await test.step('A task that is done moves the key result that it is linked with', async () => {
    const { objectives } = awa.api;
    const { id: objectiveId } = await objectives.create.mutate({
      ...{ organizationId, scope: 'organization', title: 'Un bal réussi' },
      ...{ startsOn: '2026-01-01', endsOn: '2026-12-31' },
    });
    await objectives.addKeyResult.mutate({ objectiveId, title: 'Préparatifs terminés', source: 'tasks' });
    await phone.goto(place.addressOf(`/objectives/${objectiveId}`));
    const progress = phone.getByRole('progressbar', { name: 'Progression de Préparatifs terminés' });
    await expect(progress).toHaveAttribute('aria-valuenow', '0');

    await here.card(poster).click();
    await page.getByRole('button', { name: 'Lier à…' }).click();
    await page.getByLabel('Chercher un élément').fill('preparatif');
    await page.getByRole('button', { name: /Préparatifs terminés/ }).click();
    await expect(phone.getByText('Avance avec ses tâches : 0 terminées sur 1')).toBeVisible();
    await page.getByRole('dialog', { name: 'Tâche' }).getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('button', { name: `Marquer comme terminée : ${poster}` }).click();
    await expect(progress).toHaveAttribute('aria-valuenow', '100');
  });

  await test.step('A task of a project that is done moves its percentage', async () => {
    const { id: projectId } = await awa.api.projects.create.mutate({
      ...{ organizationId, name: 'Fête du quartier', members: [{ accountId: karim.id, part: 'team' }] },
    });
    const ofProject = { organizationId, place: { kind: 'project', placeId: projectId } } as const;
    for (const title of ['Louer la sono', 'Choisir la musique'])
      await awa.api.tasks.create.mutate({ ...ofProject, title });
    await phone.goto(place.addressOf(`/projects/${projectId}`));
    const progress = phone.getByRole('progressbar', { name: 'Avancement de Fête du quartier' });
    await expect(progress).toHaveAttribute('aria-valuenow', '0');
    const listed = await progressListed(awa, place, 'Fête du quartier');
    await expect(listed).toHaveAttribute('aria-valuenow', '0');

    await page.goto(place.addressOf(`/tasks/board/project/${projectId}`));
    await page.getByRole('button', { name: 'Actions : Louer la sono' }).click();
    await page.getByRole('menuitem', { name: 'Mettre dans « Terminé »' }).click();
    await expect(here.cards('Terminé')).toContainText(['Louer la sono']);
    await expect(progress).toHaveAttribute('aria-valuenow', '50');
    await expect(listed).toHaveAttribute('aria-valuenow', '50');
  });
});
