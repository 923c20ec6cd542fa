import type { Page } from '@playwright/test';
import { agencyAtWork } from './support/agency.ts';
import { expect, test } from './support/test.ts';
import { fingerOn } from './support/work/finger.ts';

test.use({ serviceWorkers: 'allow' });

test('A lead arranges stages, and finds figures and reports of all projects', async ({ arrive, signIn }) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const marc = await arrive('phone', 'Marc Martin');
  const { page } = awa;
  const agency = await agencyAtWork(awa, marc);
  const project = agency.addressOf(`/projects/${agency.projectId}`);
  const stages = page
    .getByRole('list')
    .filter({ has: page.getByText('Développement') })
    .getByRole('listitem');

  await test.step('She adds a stage and moves it by the keyboard, and Marc sees it so at once', async () => {
    await marc.page.goto(project);
    await expect(marc.page.getByText('Mise en ligne')).toBeVisible();
    await page.goto(project);
    await page.getByRole('button', { name: 'Ajouter une étape' }).click();
    await page.getByLabel('Nom de l’étape').fill('Photos');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    await expect(stages).toHaveText([/Maquettes/, /Développement/, /Mise en ligne/, /Photos/]);
    await page.getByRole('button', { name: 'Déplacer l’étape Photos' }).focus();
    await page.keyboard.press('Space');
    await expect(page.getByText('Photos est saisie, en position 4 sur 4.')).toBeAttached();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByText('Photos est en position 3 sur 4.')).toBeAttached();
    await page.keyboard.press('Space');
    await expect(stages).toHaveText([/Maquettes/, /Développement/, /Photos/, /Mise en ligne/]);
    await expect(marc.page.getByRole('listitem').filter({ hasText: 'Photos' })).toBeVisible();
  });

  const handle = (on: Page, name: string) => on.getByRole('button', { name: `Déplacer l’étape ${name}` });

  await test.step('She moves it by the mouse, and on her phone by a finger', async () => {
    const { page: phone } = await signIn('phone', awa);
    await phone.goto(project);
    const onPhone = phone
      .getByRole('list')
      .filter({ has: phone.getByText('Développement') })
      .getByRole('listitem');
    await expect(handle(phone, 'Photos')).toBeVisible();

    await handle(page, 'Photos').hover();
    await page.mouse.down();
    const { x = 0, y = 0, height = 0 } = (await handle(page, 'Maquettes').boundingBox()) ?? {};
    await page.mouse.move(x, y + height / 2, { steps: 8 });
    await expect(page.getByText('Photos est en position 1 sur 4.')).toBeAttached();
    await page.mouse.up();
    await expect(stages).toHaveText([/Photos/, /Maquettes/, /Développement/, /Mise en ligne/]);
    await expect(onPhone).toHaveText([/Photos/, /Maquettes/, /Développement/, /Mise en ligne/]);

    await handle(phone, 'Mise en ligne').scrollIntoViewIfNeeded();
    const finger = await fingerOn(handle(phone, 'Photos'));
    await finger.slideOnto(handle(phone, 'Développement'));
    await expect(phone.getByText('Photos est en position 3 sur 4.')).toBeAttached();
    await finger.lift();
    for (const seen of [onPhone, stages])
      await expect(seen).toHaveText([/Maquettes/, /Développement/, /Photos/, /Mise en ligne/]);
  });

  await test.step('She delivers a stage, the percentage moves, and she takes it back', async () => {
    const progress = page.getByRole('progressbar', { name: /Site de la boulangerie/ });
    await expect(progress).toHaveAttribute('aria-valuenow', '25');
    await page.getByRole('button', { name: 'Marquer comme livrée : Photos' }).click();
    await expect(progress).toHaveAttribute('aria-valuenow', '50');
    await expect(marc.page.getByRole('progressbar')).toHaveAttribute('aria-valuenow', '50');
    await page
      .getByText(/Photos.+est livrée/)
      .locator('..')
      .getByRole('button', { name: 'Annuler' })
      .click();
    await expect(progress).toHaveAttribute('aria-valuenow', '25');
  });

  await test.step('The list of projects follows what is delivered elsewhere, without a reload', async () => {
    const { page: list } = await signIn('desktop', awa);
    await list.goto(agency.addressOf('/projects'));
    const progress = list.getByRole('progressbar', { name: /Site de la boulangerie/ });
    await expect(progress).toHaveAttribute('aria-valuenow', '25');
    await page.getByRole('button', { name: 'Marquer comme livrée : Mise en ligne' }).click();
    await expect(progress).toHaveAttribute('aria-valuenow', '50');
    await page.getByRole('button', { name: 'Rouvrir l’étape Mise en ligne' }).click();
    await expect(progress).toHaveAttribute('aria-valuenow', '25');
  });

  await test.step('She deletes a project, and brings it back', async () => {
    await page.getByRole('button', { name: 'Actions du projet' }).click();
    await page.getByRole('menuitem', { name: 'Supprimer le projet' }).click();
    const row = page.getByRole('main').getByRole('link', { name: /Site de la boulangerie/ });
    await expect(page.getByText(/Site de la boulangerie.+est supprimé/)).toBeVisible();
    await expect(row).toBeHidden();
    await page.getByRole('link', { name: 'Projets supprimés' }).click();
    await page.getByRole('button', { name: 'Récupérer Site de la boulangerie' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Fermer' }).click();
    await expect(row).toBeVisible();
  });

  await test.step('The dashboard says how all of them are, as figures, as charts and as tables', async () => {
    await page.getByRole('link', { name: 'Tableau de bord' }).click();
    await expect(page.getByRole('link', { name: '2 en cours' })).toBeVisible();
    await expect(page.getByRole('link', { name: '1 en retard' })).toBeVisible();
    await expect(page.getByRole('region', { name: 'En retard' })).toContainText('Identité visuelle');
    const figure = page.getByRole('figure', { name: /étapes? livrées? en douze mois/ });
    await expect(figure.locator('.recharts-bar-rectangle').first()).toBeAttached();
    await figure.getByRole('button', { name: 'Voir le tableau' }).click();
    await expect(figure.getByRole('columnheader', { name: 'Étapes livrées' })).toBeVisible();
  });

  await test.step('A report is made while she watches, and comes home', async () => {
    await page.getByRole('button', { name: 'Rapport PDF' }).click();
    const ready = page.getByRole('link', { name: /^Télécharger : Tous les projets PDF/ });
    await expect(ready).toBeVisible();
    const download = page.waitForEvent('download');
    await ready.click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
  });
});

test('An answer that a client gives without a network is sent once, as soon as there is one', async ({
  arrive,
}) => {
  const awa = await arrive('desktop', 'Awa Diop');
  const marc = await arrive('phone', 'Marc Martin');
  const { page } = marc;
  const agency = await agencyAtWork(awa, marc);
  const { deliverableId } = agency;
  await page.goto(agency.addressOf(`/projects/${agency.projectId}/deliverables/${deliverableId}`));
  await expect(page.getByRole('button', { name: 'Accepter' })).toBeVisible();

  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Demander une modification' }).click();
  await page.getByLabel('Que faut-il changer ?').fill('Plus grand.');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('Votre réponse est gardée sur cet appareil.')).toBeVisible();
  expect((await awa.api.projects.deliverable.query({ deliverableId })).state).toBe('waiting');

  await page.context().setOffline(false);
  await expect(page.getByText(/Modification demandée par Marc Martin/)).toBeVisible();
  const { items } = await awa.api.projects.history.query({ projectId: agency.projectId, deliverableId });
  expect(items.filter(({ what }) => what === 'changes_requested')).toHaveLength(1);
});
