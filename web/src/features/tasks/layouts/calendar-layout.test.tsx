import type { Board } from '@allforone/contracts/tasks';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import dayjs from 'dayjs';
import { expect, test } from 'vitest';
import { boardWith, cardAt, taskOf } from '../../../../test/board.ts';
import { placeFor } from '../../../../test/place.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../test/server.ts';
import { page } from '../../../components/routes/route-page.tsx';
import { dayOf } from '../../../lib/time.ts';
import BoardPage from '../board-page.tsx';

const route = {
  path: '/o/:organizationId/tasks/board/:kind/:placeId',
  ...page('tasks', async () => ({ default: BoardPage })),
};
const fifteenth = dayjs().date(15);

async function openCalendar(fields: Partial<Board> = {}) {
  const asked = serverAnswering({
    ...placeFor('member'),
    'accounts.me': () => ({ id: 'awa', name: 'Awa Diop', locale: 'fr', timeZone: 'UTC' }),
    'tasks.board': () => boardWith(fields),
    'tasks.cards': () => ({ items: [], nextCursor: null }),
    'tasks.views': () => [],
    'tasks.list': () => ({ items: [], nextCursor: null }),
    'tasks.create': () => taskOf(cardAt('todo', 'a')),
  });
  await renderRoute(route, '/o/place/tasks/board/organization/place?layout=calendar');
  await screen.findByText('Aucune échéance ce mois-ci.');

  return asked;
}
const click = (element: Element) => act(async () => void fireEvent.click(element));

test('a task is added on a day of the month, due at its end', async () => {
  const asked = await openCalendar();
  const day = dayOf(fifteenth.toISOString());
  await click(screen.getByRole('button', { name: `Ajouter une tâche le ${day}` }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nouvelle tâche' }));
  await act(async () => {
    fireEvent.change(dialog.getByLabelText('Titre de la tâche'), { target: { value: 'Semer' } });
  });
  await click(dialog.getByRole('button', { name: 'Ajouter' }));

  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(asked.find(({ path }) => path === 'tasks.create')?.input).toEqual({
    ...{ organizationId: 'place', place: { kind: 'organization', placeId: 'place' }, title: 'Semer' },
    dueAt: new Date(`${fifteenth.format('YYYY-MM-DD')}T23:59:00`).toISOString(),
  });
});

test('without a title or a day nothing is sent, and both are asked for', async () => {
  const asked = await openCalendar();
  await click(screen.getByRole('button', { name: 'Ajouter une tâche' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Nouvelle tâche' }));
  await click(dialog.getByRole('button', { name: 'Ajouter' }));

  expect(dialog.getAllByText('Ce champ est nécessaire.')).toHaveLength(2);
  expect(asked.some(({ path }) => path === 'tasks.create')).toBe(false);
});

test('who may only read is offered no task to add', async () => {
  await openCalendar({ canWrite: false });

  expect(screen.queryByRole('button', { name: /^Ajouter une tâche/ })).toBeNull();
});
