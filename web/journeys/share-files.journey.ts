import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { choose, fileOf, largeFile, networkOf } from './support/files.ts';
import { found, join } from './support/organization.ts';
import { expect, test } from './support/test.ts';

test.use({ serviceWorkers: 'allow' });

test('A file is sent over a network that breaks, and another person sees it come', async ({ arrive }) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const karim = await arrive('phone', 'Karim Haddad');
  const place = await found(awa, 'Nexio', 'agency');
  await join(place, awa, karim);
  const space = place.addressOf(`/files/organization/${place.id}`);
  const network = await networkOf(awa.page);
  const plans = await largeFile('Plans.bin');
  const model = await largeFile('Maquette.bin');
  const begun: string[] = [];
  const offsets: number[] = [];
  awa.page.on('request', (request) => {
    if (!request.url().includes('/uploads')) return;
    if (request.method() === 'POST') begun.push(request.url());
    if (request.method() === 'PATCH') offsets.push(Number(request.headers()['upload-offset']));
  });

  await test.step('Both look at the same place', async () => {
    await awa.page.goto(place.addressOf('/files'));
    await awa.page.getByRole('link', { name: /Toute l’organisation/ }).click();
    await karim.page.goto(space);
    await expect(karim.page.getByRole('heading', { name: 'Rien ici pour le moment' })).toBeVisible();
  });

  await test.step('Half of it is there when the network goes; it goes on from there', async () => {
    await choose(awa.page, 'Ajouter des fichiers', plans);
    const sent = awa.page.getByRole('region', { name: 'Envois' });
    await expect(sent.getByText('Envoi de 1 fichier')).toBeVisible();
    await expect(sent.getByText(/[1-9]\d?\s%/)).toBeVisible();

    await network.cut();
    await expect(sent.getByText(/Hors ligne.: 1 fichier/)).toBeVisible();
    await network.free();
    await expect(sent.getByText('1 fichier envoyé')).toBeVisible({ timeout: 40_000 });

    expect(begun).toHaveLength(1);
    expect(offsets.at(-1)).toBeGreaterThan(0);
  });

  await test.step('It stands on both screens, on the other without a reload', async () => {
    for (const { page } of [awa, karim]) {
      await expect(page.getByRole('list', { name: 'Fichiers' })).toContainText('Plans.bin');
    }
  });

  await test.step('After a reload, the same file chosen again goes on where it stopped', async () => {
    await network.slow();
    await choose(awa.page, 'Ajouter des fichiers', model);
    const sent = awa.page.getByRole('region', { name: 'Envois' });
    await expect(sent.getByText('Plans.bin')).toBeHidden();
    await expect(sent.getByText(/[1-9]\d?\s%/).first()).toBeVisible();
    awa.page.on('dialog', (dialog) => void dialog.accept());
    await awa.page.reload();
    await network.free();

    await expect(sent.getByText('1 envoi interrompu')).toBeVisible();
    await choose(awa.page, /^Reprendre « Maquette.bin »/, model);
    await expect(sent.getByText('1 fichier envoyé')).toBeVisible({ timeout: 40_000 });
    await expect(karim.page.getByRole('list', { name: 'Fichiers' })).toContainText('Maquette.bin');
  });

  for (const path of [plans, model]) await rm(dirname(path), { recursive: true });
});

test('A file gets a folder, a second version, fewer readers, a link, and comes back from the trash', async ({
  arrive,
  open,
}) => {
  const awa = await arrive('phone', 'Awa Diop');
  const karim = await arrive('desktop', 'Karim Haddad');
  const place = await found(awa, 'Nexio', 'agency');
  await join(place, awa, karim);
  const space = place.addressOf(`/files/organization/${place.id}`);
  const { page } = awa;
  const name = 'Devis.txt';
  const fileOn = (screen: typeof page) => screen.getByRole('link', { name: /^Devis\.txt/ });

  await test.step('In a folder of its own', async () => {
    await page.goto(space);
    await page.getByRole('link', { name: 'Nouveau dossier' }).filter({ visible: true }).first().click();
    await page.getByLabel('Nom du dossier').fill('Clients');
    await page.getByRole('button', { name: 'Créer le dossier' }).click();
    await page.getByRole('link', { name: 'Clients' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Clients');
    await choose(page, 'Ajouter des fichiers', fileOf(name, 'text/plain', 'Mille euros'));
    await expect(fileOn(page)).toBeVisible();
    await karim.page.goto(page.url());
    await expect(fileOn(karim.page)).toBeVisible();
  });

  const panel = page.getByRole('dialog', { name: 'Fichier' });

  await test.step('A second version, and the first once more', async () => {
    await fileOn(page).click();
    await expect(panel.getByText('Mille euros')).toBeVisible();
    await choose(page, 'Ajouter une version', fileOf(name, 'text/plain', 'Deux mille euros'));
    await expect(panel.getByText('Version 2')).toBeVisible();
    await expect(panel.getByText('Deux mille euros')).toBeVisible();
    await panel.getByRole('button', { name: 'Rétablir la version 1' }).click();
    await expect(panel.getByText('Version 3')).toBeVisible();
    await expect(panel.getByText('Mille euros', { exact: true })).toBeVisible();
  });

  let link = '';

  await test.step('Somebody without an account opens a link, until it is switched off', async () => {
    await panel.getByRole('button', { name: 'Créer un lien' }).click();
    await expect(panel.getByText('Jamais ouvert')).toBeVisible();
    const { items } = await awa.api.files.list.query({
      organizationId: place.id,
      space: { kind: 'organization', placeId: place.id },
      isDeep: true,
    });
    const links = await awa.api.files.links.query({ fileId: items[0]?.id ?? '' });
    link = `/s/${links.items[0]?.token}`;

    const visitor = await open('phone');
    await visitor.goto(link);
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(name);
    await expect(visitor.getByText('Nexio vous envoie ce fichier.')).toBeVisible();
    const download = visitor.waitForEvent('download');
    await visitor.getByRole('link', { name: /^Télécharger/ }).click();
    expect((await download).suggestedFilename()).toBe(name);

    await panel.getByRole('button', { name: /^Désactiver le lien/ }).click();
    await expect(panel.getByText('Jamais ouvert')).toBeHidden();
    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1 })).toHaveText('Ce lien ne fonctionne plus');
  });

  await test.step('Only she may see it: it leaves the other screen by itself', async () => {
    await panel.getByRole('button', { name: 'Changer' }).click();
    await panel.getByLabel('Seulement certaines personnes').check();
    await expect(panel.getByLabel('Ajouter une personne')).toBeVisible();
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(panel.getByText('Seulement certaines personnes')).toBeVisible();
    await expect(fileOn(karim.page)).toBeHidden();
    await karim.page.goto(space);
    await karim.page.getByLabel('Rechercher un fichier').fill('Devis');
    await expect(karim.page.getByText('Aucun fichier ne correspond.')).toBeVisible();
  });

  await test.step('Into the trash and back', async () => {
    await panel.getByRole('button', { name: 'Supprimer', exact: true }).click();
    await expect(fileOn(page)).toBeHidden();
    await page.goto(`${space}?trash`);
    await page.getByRole('button', { name: `Restaurer « ${name} »` }).click();
    await expect(page.getByText('La corbeille est vide')).toBeVisible();
    await page.goto(space);
    await page.getByRole('link', { name: 'Clients' }).click();
    await expect(fileOn(page)).toBeVisible();
  });
});
