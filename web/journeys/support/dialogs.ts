import type { Page } from '@playwright/test';
import { conversationOf } from './conversation.ts';

/** `path` in the organisation, or of the account. */
type Opening = [what: string, path: string, open: (page: Page) => Promise<void>];

const click = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();
const follow = (name: string) => (page: Page) => page.getByRole('main').getByRole('link', { name }).click();
const openPerson = (page: Page) => page.getByRole('main').getByText('Karim Haddad').click();

async function openSpace(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Toute l’organisation/ }).click();
  await page.getByRole('link', { name: 'Minutes' }).waitFor();
}

async function openFolderForm(page: Page): Promise<void> {
  await openSpace(page);
  await page.getByRole('link', { name: 'Nouveau dossier' }).filter({ visible: true }).click();
}

const actOnFolder = (action: string) => async (page: Page) => {
  await openSpace(page);
  await page.getByRole('button', { name: 'Actions pour « Minutes »' }).click();
  await page.getByRole('menuitem', { name: action }).click();
};

async function askToRemove(page: Page): Promise<void> {
  await openPerson(page);
  await page.getByRole('button', { name: 'Retirer de l’organisation' }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Annuler' }).waitFor();
}

async function openMessage(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^General/ }).click();
  await conversationOf(page).act('Welcome', 'Lu par');
  await page.getByRole('dialog', { name: /^Lu par/ }).waitFor();
}

async function openTaskOfMessage(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^General/ }).click();
  await conversationOf(page).act('Welcome', 'En faire une tâche');
  await page.getByRole('dialog', { name: 'En faire une tâche' }).waitFor();
}

async function openLinkOfMessage(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^General/ }).click();
  await conversationOf(page).act('Welcome', 'Lier à');
  await page.getByLabel('Chercher un élément').fill('welcome');
  await page
    .getByRole('status')
    .filter({ hasText: /résultat/ })
    .waitFor();
}

/** What opens over a page: where, and by which touch. */
export const dialogs: Record<'phone' | 'desktop', Opening[]> = {
  phone: [
    ['everything else', '', click('Plus')],
    ['other organisations', '', click(/Changer d’organisation/)],
    ['search', '', click('Rechercher')],
    ['a person', '/members', openPerson],
    ['a question', '/members', askToRemove],
    ['a message', '/chat', openMessage],
    ['a task of a message', '/chat', openTaskOfMessage],
    ['a link of a message', '/chat', openLinkOfMessage],
    ['a second factor', '/account/security', click('Activer')],
    ['a new folder', '/files', openFolderForm],
    ['who sees a folder', '/files', actOnFolder('Qui peut voir ceci ?')],
  ],
  desktop: [
    ['my menu', '', click('Ouvrir mon menu')],
    ['search', '', click(/Rechercher/)],
    ['a person', '/members', openPerson],
    ['a question', '/members', askToRemove],
    ['a message', '/chat', openMessage],
    ['a task of a message', '/chat', openTaskOfMessage],
    ['a link of a message', '/chat', openLinkOfMessage],
    ['a second factor', '/account/security', click('Activer')],
    ['an invitation', '/members', follow('Inviter')],
    ['a new role', '/roles', follow('Créer un rôle')],
    ['a new folder', '/files', openFolderForm],
    ['another place for a folder', '/files', actOnFolder('Déplacer')],
    ['a new group', '/groups', follow('Créer une équipe')],
  ],
};
