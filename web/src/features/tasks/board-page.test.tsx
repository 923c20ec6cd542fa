import type { Board, TaskCard } from '@allforone/contracts/tasks';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { boardWith, cardAt, taskOf } from '../../../test/board.ts';
import { placeFor } from '../../../test/place.ts';
import { renderRoute } from '../../../test/render-route.tsx';
import { serverAnswering } from '../../../test/server.ts';
import { page } from '../../components/routes/route-page.tsx';
import { signedInAccount } from '../../lib/session/state.ts';
import BoardPage from './board-page.tsx';

vi.mock('../../lib/outbox/storage.ts', () => import('../../../test/memory-storage.ts'));

const route = {
  path: '/o/:organizationId/tasks/board/:kind/:placeId',
  ...page('tasks', async () => ({ default: BoardPage })),
};
const address = '/o/place/tasks/board/organization/place';
const plan = cardAt('todo', 'a', {
  title: 'Planter les pommiers',
  priority: 'urgent',
  labelIds: ['garden'],
  assigneeIds: ['karim'],
  dueAt: '2020-01-01T09:00:00Z',
  checkCount: 3,
  doneCheckCount: 1,
  blockerCount: 1,
  recurs: true,
});
const water = cardAt('todo', 'b', { title: 'Arroser' });
const dig = cardAt('doing', 'a', { title: 'Bêcher' });

/** The server keeps cards and answers as the service would. */
function serve(cards: TaskCard[], fields: Partial<Board> = {}, more = {}) {
  return serverAnswering({
    ...placeFor('owner'),
    'accounts.me': () => ({ id: 'awa', name: 'Awa Diop', locale: 'fr', timeZone: 'UTC' }),
    'organizations.people': () => [{ accountId: 'karim', name: 'Karim Haddad', photoId: null }],
    'tasks.board': () => boardWith(fields),
    'tasks.cards': () => ({ items: cards, nextCursor: null }),
    'tasks.views': () => [],
    ...more,
  });
}
const column = async (name: string) => within(await screen.findByRole('region', { name }));
const titlesIn = async (name: string) =>
  (await column(name)).queryAllByRole('link').map(({ textContent }) => textContent);
const press = (element: Element, code: string) =>
  act(async () => void fireEvent.keyDown(element, { code, key: code }));
const click = (element: Element) => act(async () => void fireEvent.click(element));

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  // jsdom has no layout: the columns are high, their cards are not.
  const height = {
    get(this: HTMLElement) {
      return this.dataset.index ? 90 : 800;
    },
    configurable: true,
  };
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: height,
    offsetWidth: height,
    clientHeight: height,
    clientWidth: height,
  });
  Element.prototype.scrollIntoView = vi.fn();
  Element.prototype.scrollTo = vi.fn() as never;
  signedInAccount.set('awa');
});

test('says in words what is known of each task', async () => {
  serve([plan]);
  await renderRoute(route, address);
  const todo = await column('À faire');

  expect(await todo.findByText('Urgente')).toBeTruthy();
  expect(todo.getByText(/jours de retard/)).toBeTruthy();
  expect(todo.getByText('Jardin')).toBeTruthy();
  expect(todo.getByText('Attend 1 tâche')).toBeTruthy();
  expect(todo.getByRole('img', { name: /^Points cochés.: 1 sur 3$/ })).toBeTruthy();
  expect(todo.getByRole('img', { name: 'Se répète' })).toBeTruthy();
  expect(await todo.findByRole('img', { name: 'Pour Karim Haddad' })).toBeTruthy();
});

test('an empty board says what it is for and begins with its first task', async () => {
  const made = cardAt('todo', 'z', { title: 'Semer' });
  const asked = serve([], {}, { 'tasks.create': () => taskOf(made) });
  await renderRoute(route, address);
  expect(await screen.findByRole('heading', { name: 'Ce tableau est vide' })).toBeTruthy();
  await click(screen.getByRole('button', { name: 'Ajouter la première tâche' }));
  const line = screen.getByRole('textbox', { name: 'Ajouter une tâche dans À faire' });
  await act(async () => void fireEvent.change(line, { target: { value: ' Semer ' } }));
  await act(async () => void fireEvent.submit(line));

  await waitFor(async () => expect(await titlesIn('À faire')).toEqual(['Semer']));
  expect(asked.find(({ path }) => path === 'tasks.create')?.input).toMatchObject({
    columnId: 'todo',
    title: 'Semer',
  });
  expect((line as HTMLInputElement).value).toBe('');
});

test('a card is carried by the keyboard, shown there at once and sent once', async () => {
  const moved = taskOf({ ...water, columnId: 'doing', rank: 'b', version: 2 });
  const asked = serve([plan, water, dig], {}, { 'tasks.move': () => moved });
  await renderRoute(route, address);
  const handle = await screen.findByRole('button', { name: 'Déplacer Arroser' });
  handle.focus();
  await press(handle, 'Space');
  expect(await screen.findByText('Arroser est saisie dans À faire, en position 2 sur 2.')).toBeTruthy();
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await press(handle, 'ArrowRight');
  expect(await titlesIn('En cours')).toEqual(['Bêcher', 'Arroser']);
  expect(document.activeElement).toBe(handle);
  await press(handle, 'Space');

  expect(await titlesIn('En cours')).toEqual(['Bêcher', 'Arroser']);
  expect(screen.getByText('Arroser est posée dans En cours, en position 2 sur 2.')).toBeTruthy();
  await waitFor(() => expect(asked.some(({ path }) => path === 'tasks.move')).toBe(true));
  const moves = asked.filter(({ path }) => path === 'tasks.move');
  expect(moves).toHaveLength(1);
  expect(moves[0]?.input).toEqual({ taskId: water.id, columnId: 'doing', afterId: dig.id });
  expect(await titlesIn('En cours')).toEqual(['Bêcher', 'Arroser']);
});

test('Escape leaves a carried card where it was', async () => {
  const asked = serve([plan, water]);
  await renderRoute(route, address);
  const handle = await screen.findByRole('button', { name: 'Déplacer Arroser' });
  await press(handle, 'Space');
  await act(() => new Promise((resolve) => setTimeout(resolve, 10)));
  await press(handle, 'ArrowUp');
  expect(await titlesIn('À faire')).toEqual(['Arroser', 'Planter les pommiers']);
  await press(handle, 'Escape');

  expect(await titlesIn('À faire')).toEqual(['Planter les pommiers', 'Arroser']);
  expect(screen.getByText('Déplacement annulé : Arroser reste dans À faire.')).toBeTruthy();
  expect(asked.some(({ path }) => path === 'tasks.move')).toBe(false);
});

test('the filter of the address leaves the other cards out', async () => {
  serve([plan, water]);
  await renderRoute(route, `${address}?label=garden&words=POMMIERS`);

  expect(await titlesIn('À faire')).toEqual(['Planter les pommiers']);
});

test('who may only read is offered no change', async () => {
  serve([plan], { canWrite: false, canManage: false });
  await renderRoute(route, address);
  await screen.findByText('Planter les pommiers');

  expect(screen.getByText('Vous pouvez lire ce tableau, pas le modifier.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: /Déplacer|Ajouter|terminée|Actions/ })).toBeNull();
});

test('a change of several tasks says before what it will do and what it cannot', async () => {
  const outcome = {
    changedIds: [plan.id],
    unchangedIds: [],
    refused: [{ taskId: water.id, code: 'due_before_start' }],
  };
  const asked = serve(
    [plan, water],
    {},
    {
      'tasks.previewBulk': () => ({ ...outcome, cards: [plan] }),
      'tasks.bulkEdit': () => outcome,
    },
  );
  await renderRoute(route, address);
  await click(await screen.findByRole('button', { name: /^Actions.: Arroser$/ }));
  await click(await screen.findByRole('menuitem', { name: 'Sélectionner' }));
  await click(screen.getByRole('checkbox', { name: 'Sélectionner Planter les pommiers' }));
  expect(screen.getByText('2 tâches sélectionnées')).toBeTruthy();
  await click(screen.getByRole('button', { name: 'Modifier…' }));
  const to = await screen.findByLabelText('Nouvelle valeur');
  await act(async () => void fireEvent.change(to, { target: { value: 'doing' } }));
  await click(screen.getByRole('button', { name: 'Voir ce qui va changer' }));

  expect(await screen.findByText('1 tâche va changer.')).toBeTruthy();
  expect(screen.getByText(/Arroser.+L’échéance viendrait avant le début/)).toBeTruthy();
  await click(screen.getByRole('button', { name: 'Appliquer' }));
  await waitFor(() => expect(asked.some(({ path }) => path === 'tasks.bulkEdit')).toBe(true));
  expect(asked.find(({ path }) => path === 'tasks.bulkEdit')?.input).toMatchObject({
    taskIds: [water.id, plan.id],
    edit: { columnId: 'doing' },
  });
});
