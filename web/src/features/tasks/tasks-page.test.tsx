import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import TasksPage from './tasks-page.tsx';

const route = {
  path: '/o/:organizationId/tasks',
  ...page('tasks', async () => ({ default: TasksPage })),
};
const none = { items: [], nextCursor: null };
const answers = {
  'accounts.me': () => ({ id: 'awa', name: 'Awa Diop' }),
  'tasks.boards': () => none,
  'tasks.list': () => none,
  'tasks.mine': () => none,
  'organizations.groups': () => [{ id: 'site', name: 'Quai Nord', kind: 'site', isMember: true }],
};

async function boardsFor(role: 'member' | 'guest') {
  serverAnswering({ ...placeFor(role), ...answers });
  await renderRoute(route, '/o/place/tasks');
  const boards = within(await screen.findByRole('region', { name: 'Tableaux' }));
  await boards.findByRole('link', { name: /Quai Nord/ });

  return boards.getAllByRole('link').map(({ textContent }) => textContent);
}

test('lists the boards that somebody may open, even those that nobody opened yet', async () => {
  expect(await boardsFor('member')).toEqual([
    expect.stringContaining('Mes tâches personnelles'),
    expect.stringContaining('Toute l’organisation'),
    expect.stringContaining('Quai Nord'),
  ]);
});

test('does not lead a guest to the board of the whole organisation', async () => {
  expect(await boardsFor('guest')).toEqual([
    expect.stringContaining('Mes tâches personnelles'),
    expect.stringContaining('Quai Nord'),
  ]);
});

test('says to whoever may not see tasks that the page is not theirs', async () => {
  serverAnswering({ ...placeFor('client'), ...answers });
  await renderRoute(route, '/o/place/tasks');

  expect(await screen.findByRole('heading', { name: 'Accès réservé', level: 1 })).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Charge par personne' })).toBeNull();
});
