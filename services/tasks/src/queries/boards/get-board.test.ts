import { tasks } from '@allforone/contracts/tasks';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

const ownOf = (accountId: string) => ({ kind: 'personal', placeId: accountId }) as const;

test('a board that nobody has written on yet is shown as it will be, and once it is open arranged like any other', async () => {
  const { organizationId, eve } = office;
  const located = { organizationId, place: ownOf(eve.accountId) };
  const looked = await world.call(tasks.board, located, eve);
  expect(looked).toMatchObject({ isMade: false, labels: [], openCount: 0 });
  expect((await world.refusal(world.call(tasks.cards, { boardId: looked.id }, eve))).code).toBe('not_found');

  const opened = await Promise.all([1, 2, 3].map(() => world.call(tasks.openBoard, located, eve)));
  const [board] = opened;
  expect(board).toEqual({ ...looked, isMade: true });
  const boardId = board?.id ?? '';
  expect(opened.map(({ columns }) => columns.length)).toEqual([3, 3, 3]);

  expect(await world.call(tasks.cards, { boardId }, eve)).toEqual({ items: [], nextCursor: null });
  expect(await world.call(tasks.views, { organizationId, boardId }, eve)).toEqual([]);
  await world.call(tasks.addLabel, { boardId, name: 'Urgent', color: 'red' }, eve);
  const { columns, labels } = await world.call(tasks.addColumn, { boardId, name: 'Plus tard' }, eve);
  expect(columns).toHaveLength(4);
  expect(labels).toMatchObject([{ name: 'Urgent' }]);
});

test('a board is listed once it holds a task', async () => {
  const { organizationId, bob } = office;
  const place = ownOf(bob.accountId);
  await world.call(tasks.openBoard, { organizationId, place }, bob);
  const listed = async () => {
    const { items } = await world.call(tasks.boards, { organizationId }, bob);

    return items.map((board) => board.place.kind);
  };
  expect(await listed()).not.toContain('personal');

  await world.call(tasks.create, { organizationId, place, title: 'Ranger' }, bob);
  expect(await listed()).toContain('personal');
});

test('a board of somebody else is not found, and is not made either', async () => {
  const { organizationId, bob, guest } = office;
  const located = { organizationId, place: ownOf(guest.accountId) };

  for (const action of [tasks.board, tasks.openBoard])
    expect((await world.refusal(world.call(action, located, bob))).code).toBe('not_found');
});
