import type { Board, Task, TaskComment } from '@allforone/contracts/tasks';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { placeFor } from '../../../../test/place.ts';
import { renderRoute } from '../../../../test/render-route.tsx';
import { serverAnswering } from '../../../../test/server.ts';
import { page } from '../../../components/routes/route-page.tsx';
import { queryClient } from '../../../lib/calls/query-client.ts';
import { signedInAccount } from '../../../lib/session/state.ts';
import TaskPage from '../task-page.tsx';

vi.mock('../../../lib/outbox/storage.ts', () => import('../../../../test/memory-storage.ts'));

const route = {
  path: '/o/:organizationId/tasks/task/:taskId',
  ...page('tasks', async () => ({ default: TaskPage })),
};
const board = {
  id: 'board',
  organizationId: 'place',
  place: { kind: 'organization', placeId: 'place' },
  name: null,
  columns: [
    { id: 'to-do', name: 'À faire', rank: 'a', isDone: false, taskCount: 1 },
    { id: 'done', name: 'Terminé', rank: 'b', isDone: true, taskCount: 0 },
  ],
  labels: [],
  openCount: 1,
  doneCount: 0,
  canWrite: true,
  canManage: false,
  isMade: true,
} satisfies Board;
const task: Task = {
  ...{ id: 'rent', organizationId: 'place', boardId: 'board', columnId: 'to-do', rank: 'a' },
  ...{ title: 'Louer la salle', priority: 'none', labelIds: [], assigneeIds: [], place: board.place },
  ...{ placeName: null, startsAt: null, dueAt: null, doneAt: null, parentId: null, linkCount: 0 },
  ...{ subtaskCount: 0, doneSubtaskCount: 0, checkCount: 0, doneCheckCount: 0, commentCount: 0 },
  ...{ attachmentCount: 0, blockerCount: 0, recurs: false, version: 1, description: '', checklist: [] },
  ...{ blockedByIds: [], blocksIds: [], attachments: [], recurrence: null, timeZone: 'Europe/Paris' },
  ...{ reminders: [], minutesSpent: 0, createdBy: 'awa', createdAt: '2026-11-25T09:00:00Z' },
  ...{ updatedAt: '2026-11-25T09:00:00Z', deletedAt: null, canWrite: true },
};
const comment: TaskComment = {
  ...{ id: 'comment', taskId: 'rent', authorId: 'binta', text: 'La salle est libre.', attachments: [] },
  ...{ createdAt: '2026-11-25T09:00:00Z', editedAt: null, deletedAt: null, clientId: 'client' },
};
const nothing = () => ({ items: [], nextCursor: null });
const answers = (changes: Partial<Task> = {}) => ({
  ...placeFor('member'),
  'tasks.get': () => ({ ...task, ...changes }),
  'tasks.board': () => board,
  'tasks.subtasks': nothing,
  'tasks.comments': nothing,
  'tasks.times': nothing,
  'tasks.changes': nothing,
  'links.list': nothing,
  'organizations.people': () => [{ accountId: 'awa', name: 'Awa Diop', photoId: null }],
});

beforeEach(() => {
  queryClient.clear();
  signedInAccount.set('awa');
});

const open = () => renderRoute(route, '/o/place/tasks/task/rent', queryClient);

test('completes a task at once, and offers to open it again', async () => {
  const asked = serverAnswering({
    ...answers(),
    'tasks.complete': () => ({ ...task, doneAt: '2026-11-25T10:00:00Z', version: 2 }),
  });
  await open();

  fireEvent.click(await screen.findByRole('button', { name: 'Marquer comme terminée' }));

  expect(await screen.findByRole('button', { name: 'Rouvrir la tâche' })).toBeTruthy();
  await waitFor(() => expect(asked.some(({ path }) => path === 'tasks.complete')).toBe(true));
  expect(screen.getByRole('button', { name: 'Rouvrir la tâche' })).toBeTruthy();
});

test('changes the title where it is read', async () => {
  const asked = serverAnswering({
    ...answers(),
    'tasks.update': ({ title }: { title: string }) => ({ ...task, title, version: 2 }),
  });
  await open();

  fireEvent.click(await screen.findByRole('button', { name: /Modifier : Titre/ }));
  const field = screen.getByRole('textbox', { name: 'Titre' });
  fireEvent.change(field, { target: { value: 'Louer la grande salle' } });
  fireEvent.keyDown(field, { key: 'Enter' });

  expect(await screen.findByRole('heading', { level: 1, name: 'Louer la grande salle' })).toBeTruthy();
  await waitFor(() =>
    expect(asked.find(({ path }) => path === 'tasks.update')?.input).toEqual({
      taskId: 'rent',
      title: 'Louer la grande salle',
    }),
  );
});

test('adds an item to the checklist and ticks it', async () => {
  serverAnswering({
    ...answers(),
    'tasks.update': ({ checklist }: Pick<Task, 'checklist'>) => ({ ...task, checklist, version: 2 }),
  });
  await open();

  const field = await screen.findByRole('textbox', { name: 'Nouveau point de la liste' });
  fireEvent.change(field, { target: { value: 'Appeler la mairie' } });
  fireEvent.submit(field);

  const item = await screen.findByRole('checkbox', { name: 'Appeler la mairie' });
  fireEvent.click(item);
  await waitFor(() => expect((item as HTMLInputElement).checked).toBe(true));
  expect(screen.getByText('1 sur 1')).toBeTruthy();
});

test('shows a comment at once, and keeps one that was refused', async () => {
  serverAnswering(answers());
  await open();

  const field = await screen.findByRole('textbox', { name: 'Écrire un commentaire' });
  fireEvent.change(field, { target: { value: 'C’est fait demain.' } });
  fireEvent.click(screen.getByRole('button', { name: 'Envoyer le commentaire' }));

  expect(await screen.findByText('C’est fait demain.')).toBeTruthy();
  const alert = await screen.findByRole('alert');
  fireEvent.click(within(alert).getByRole('button', { name: 'Abandonner' }));
  await waitFor(() => expect(screen.queryByText('C’est fait demain.')).toBeNull());
});

test('repeats only what has a deadline, on the day of the week of that deadline', async () => {
  const asked = serverAnswering({
    ...answers({ dueAt: '2026-11-25T12:00:00Z' }),
    'tasks.update': (edit: Partial<Task>) => ({
      ...{ ...task, dueAt: '2026-11-25T12:00:00Z', version: 2 },
      ...edit,
    }),
  });
  await open();

  const field = await screen.findByRole('combobox', { name: 'Répétition' });
  fireEvent.change(field, { target: { value: 'weekly' } });

  await waitFor(() =>
    expect(asked.find(({ path }) => path === 'tasks.update')?.input).toMatchObject({
      recurrence: 'FREQ=WEEKLY;BYDAY=WE',
    }),
  );
  expect(await screen.findByRole('checkbox', { name: 'mercredi' })).toBeTruthy();
});

test('offers nothing to change to who may only read', async () => {
  serverAnswering(answers({ canWrite: false }));
  await open();

  expect(await screen.findByText('Vous pouvez lire cette tâche, pas la modifier.')).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Marquer comme terminée' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Écrire un commentaire' })).toBeNull();
  expect((screen.getByRole('combobox', { name: 'Priorité' }) as HTMLSelectElement).disabled).toBe(true);
});

test('lets a guest, who may not list members, take a task upon themselves', async () => {
  const asked = serverAnswering({
    ...answers(),
    ...placeFor('guest'),
    'tasks.update': () => ({ ...task, assigneeIds: ['awa'], version: 2 }),
  });
  await open();

  const field = await screen.findByRole('combobox', { name: 'Qui s’en charge' });
  fireEvent.click(field);
  fireEvent.change(field, { target: { value: 'aw' } });
  fireEvent.click(await screen.findByRole('option', { name: 'Awa Diop' }));

  await waitFor(() => expect(asked.some(({ path }) => path === 'tasks.update')).toBe(true));
  expect(asked.some(({ path }) => path === 'organizations.members')).toBe(false);
});

test('offers a guest who has commented on the task to be named', async () => {
  serverAnswering({
    ...answers(),
    ...placeFor('guest'),
    'tasks.comments': () => ({ items: [comment], nextCursor: null }),
    'organizations.people': ({ accountIds }: { accountIds: string[] }) =>
      [
        { accountId: 'awa', name: 'Awa Diop', photoId: null },
        { accountId: 'binta', name: 'Binta Sow', photoId: null },
      ].filter(({ accountId }) => accountIds.includes(accountId)),
  });
  await open();
  await screen.findByText('La salle est libre.');

  const field = await screen.findByRole('textbox', { name: 'Écrire un commentaire' });
  fireEvent.change(field, { target: { value: '@bin' } });
  fireEvent.select(field);

  expect(await screen.findByRole('option', { name: 'Binta Sow' })).toBeTruthy();
});
