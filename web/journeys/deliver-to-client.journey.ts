import { pdfNamed } from './support/documents.ts';
import { found } from './support/organization.ts';
import { progressListed } from './support/projects-listed.ts';
import { expect, test } from './support/test.ts';

test('An agency delivers, its client asks for a change on a phone and then accepts', async ({ arrive }) => {
  test.slow();
  const awa = await arrive('desktop', 'Awa Diop');
  const marc = await arrive('phone', 'Marc Martin');
  const { page } = awa;
  const phone = marc.page;
  const agency = await found(awa, 'Studio Nexio', 'agency');
  await awa.api.projects.create.mutate({ organizationId: agency.id, name: 'Refonte interne' });

  await test.step('She adds the client, and sends a link to the one who follows the work there', async () => {
    await page.goto(agency.addressOf('/projects/clients'));
    await page.getByRole('link', { name: 'Ajouter un client' }).click();
    await page.getByRole('textbox', { name: 'Nom du client' }).fill('Boulangerie Martin');
    await page.getByRole('button', { name: 'Ajouter', exact: true }).click();
    const drawer = page.getByRole('dialog', { name: 'Client' });
    await drawer.getByRole('button', { name: 'Inviter des personnes' }).click();
    await drawer.getByRole('button', { name: 'Créer un lien à partager' }).click();
    const link = await drawer.getByLabel('Lien d’invitation').inputValue();
    await marc.api.organizations.acceptInvitation.mutate({ token: link.split('/').at(-1) ?? '' });
  });

  await test.step('She creates the project with its stages', async () => {
    await page.goto(agency.addressOf('/projects'));
    await page.getByRole('link', { name: 'Nouveau projet' }).click();
    await page.getByLabel('Nom du projet').fill('Site de la boulangerie');
    await page.getByLabel('Client', { exact: true }).selectOption('Boulangerie Martin');
    await page.getByRole('textbox', { name: 'Étape 1' }).fill('Maquettes');
    await page.getByRole('button', { name: 'Créer le projet' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Site de la boulangerie');
    await expect(page.getByRole('progressbar', { name: /Site de la boulangerie/ })).toHaveAttribute(
      'aria-valuenow',
      '0',
    );
  });

  await test.step('She delivers a file', async () => {
    await page.getByRole('link', { name: /^Livrables/ }).click();
    await page.getByRole('link', { name: 'Livrer un fichier' }).click();
    await page.locator('input[type=file]').setInputFiles(pdfNamed('Maquette.pdf', 'Accueil'));
    await expect(page.getByText('Fichier reçu')).toBeVisible();
    await page.getByLabel('Message au client').fill('Voici la page d’accueil.');
    await page.getByRole('button', { name: 'Livrer', exact: true }).click();
    await expect(page.getByText('« Maquette » est livré.')).toBeVisible();
  });

  await test.step('Marc sees his project and what waits for him, and nothing else', async () => {
    await phone.goto(agency.addressOf(''));
    await expect(phone.getByRole('heading', { name: '1 livrable attend votre réponse' })).toBeVisible();
    await expect(phone.getByText('Refonte interne')).toBeHidden();
    await phone.getByRole('link', { name: 'Mes projets' }).click();
    await expect(phone.getByRole('link', { name: /Site de la boulangerie/ }).first()).toBeVisible();
    await expect(phone.getByText('Refonte interne')).toBeHidden();
    await expect(phone.getByRole('link', { name: 'Nouveau projet' })).toBeHidden();
    await phone.getByRole('link', { name: 'Voir et répondre : Maquette' }).click();
    await expect(phone.getByText('Voici la page d’accueil.')).toBeVisible();
  });

  await test.step('He takes it home, and asks for a change in his own words', async () => {
    const download = phone.waitForEvent('download');
    await phone
      .getByRole('region', { name: 'Aperçu de Maquette.pdf' })
      .getByRole('link', { name: /^Télécharger/ })
      .click();
    expect((await download).suggestedFilename()).toBe('Maquette.pdf');
    await phone.getByRole('button', { name: 'Demander une modification' }).click();
    await phone.getByLabel('Que faut-il changer ?').fill('Le logo est trop petit.');
    await phone.getByRole('button', { name: 'Envoyer la demande' }).click();
    await expect(phone.getByText(/Modification demandée par Marc Martin le .+, version 1/)).toBeVisible();
  });

  await test.step('She reads it without reloading, and delivers the second version', async () => {
    await page.getByRole('link', { name: /Maquette/ }).click();
    await expect(page.getByText(/Modification demandée par Marc Martin le .+, version 1/)).toBeVisible();
    await expect(page.getByText('Le logo est trop petit.').first()).toBeVisible();
    await expect(page.getByText('Marc Martin, version 1')).toBeVisible();
    await page.getByRole('link', { name: 'Livrer une nouvelle version' }).click();
    await page.locator('input[type=file]').setInputFiles(pdfNamed('Maquette.pdf', 'Accueil, grand logo'));
    await page.getByRole('button', { name: 'Livrer', exact: true }).click();
    await expect(page.getByText('Version 2 (la dernière)')).toBeVisible();
  });

  const listed = await progressListed(awa, agency, 'Site de la boulangerie');
  await expect(listed).toHaveAttribute('aria-valuenow', '0');

  await test.step('He accepts what he sees, and is told first what that is', async () => {
    await expect(phone.getByRole('heading', { name: 'Que pensez-vous de la version 2 ?' })).toBeVisible();
    await phone.getByRole('button', { name: 'Accepter' }).click();
    const question = phone.getByRole('alertdialog', { name: 'Accepter ce livrable ?' });
    await expect(question).toContainText(/version 2.+Maquette\.pdf/);
    await question.getByRole('button', { name: 'J’accepte' }).click();
    await expect(phone.getByText(/Accepté par Marc Martin le .+, version 2/)).toBeVisible();
  });

  await test.step('She sees who accepted and when, and the percentage has moved by itself', async () => {
    await expect(page.getByText(/Accepté par Marc Martin le .+, version 2/)).toBeVisible();
    await page.getByRole('link', { name: 'Livrables de Site de la boulangerie' }).click();
    await expect(page.getByRole('progressbar', { name: /Site de la boulangerie/ })).toHaveAttribute(
      'aria-valuenow',
      '33',
    );
    await expect(listed).toHaveAttribute('aria-valuenow', '33');
    await page.getByRole('link', { name: 'Historique' }).click();
    await expect(page.getByText('Marc Martin a accepté « Maquette », version 2')).toBeVisible();
    await expect(page.getByText(/Maquettes.+est livrée.+33/)).toBeVisible();
  });
});
