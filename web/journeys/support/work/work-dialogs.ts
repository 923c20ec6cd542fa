import type { Page } from '@playwright/test';
import type { Work } from './work.ts';

/** `at` one of the addresses of work, and how to open what lies over it there. */
type Opening = [
  what: string,
  at: 'board' | 'task' | 'objective',
  end: string,
  open: (page: Page) => Promise<void>,
];

const click = (name: string | RegExp) => (page: Page) =>
  page.getByRole('button', { name }).filter({ visible: true }).first().click();
const choose = (menu: string | RegExp, item: string) => async (page: Page) => {
  await click(menu)(page);
  await page.getByRole('menuitem', { name: item }).click();
};

async function changeMany(page: Page): Promise<void> {
  await choose('Réglages du tableau', 'Sélectionner des tâches')(page);
  await page.getByRole('checkbox', { name: 'Sélectionner Demander un devis' }).check();
  await click('Modifier…')(page);
  const dialog = page.getByRole('dialog', { name: 'Modifier 1 tâche' });
  await dialog.getByLabel('Que faut-il changer ?').selectOption('Donner une priorité');
  await dialog.getByLabel('Nouvelle valeur').selectOption('Haute');
  await dialog.getByRole('button', { name: 'Voir ce qui va changer' }).click();
  await dialog.getByRole('button', { name: 'Appliquer' }).waitFor();
}

async function findTaskToLink(page: Page): Promise<void> {
  await click('Lier à…')(page);
  await page.getByLabel('Chercher un élément').fill('salle');
  await page.getByRole('button', { name: /Réserver la salle/ }).waitFor();
}

/** A list that opens under its field. */
const openList = (label: string) => (page: Page) => page.getByLabel(label).first().press('ArrowDown');

const both: Opening[] = [
  ['saved views', 'board', '', click('Vues')],
  ['the labels of a board', 'board', '', choose('Réglages du tableau', 'Étiquettes')],
  ['a new column', 'board', '', choose('Réglages du tableau', 'Ajouter une colonne')],
  ['a column to delete', 'board', '', choose(/^Actions sur la colonne À faire/, 'Supprimer')],
  ['a task on a day', 'board', '?layout=calendar', click('Ajouter une tâche')],
  ['a change of many tasks', 'board', '', changeMany],
  ['a link of a task', 'task', '', findTaskToLink],
  ['who does a task', 'task', '', openList('Qui s’en charge')],
  ['reminders of a task', 'task', '', openList('Rappels')],
  ['an objective to change', 'objective', '', choose('Actions de l’objectif', 'Modifier l’objectif')],
];

/** What opens over the pages of tasks and objectives. */
export const workDialogs: Record<'phone' | 'desktop', Opening[]> = {
  phone: [
    ...both,
    ['filters of a board', 'board', '', click('Filtres')],
    ['another day for a task', 'board', '?layout=calendar', click(/^Changer le jour : Demander/)],
  ],
  desktop: both,
};

export const addressFor = (work: Work, [, at, end]: Opening): string => work[at] + end;
