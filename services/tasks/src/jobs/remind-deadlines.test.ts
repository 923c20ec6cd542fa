import { type Task, tasks } from '@allforone/contracts/tasks';
import type { World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const minute = 60_000;
/** Far from now, so that the clock of the service itself finds nothing. */
const dueAt = new Date(Math.floor(Date.now() / minute) * minute + 90 * 24 * 60 * minute);
const build = (draft: Parameters<typeof buildTask>[3] = {}) =>
  buildTask(world, office, office.bob, { dueAt: dueAt.toISOString(), reminders: [60], ...draft });
async function remindAt(minutes: number, to: Date = dueAt): Promise<void> {
  world.setNow(new Date(to.getTime() + minutes * minute));
  await world.runJob('tasks', 'remind-deadlines');
  await world.settled();
}
const told = ({ id }: Task) =>
  world.published(tasks.deadlineNear).flatMap((fact) => (fact.taskId === id ? [fact] : []));

test('each reminder comes once to each who does it, when its time has come', async () => {
  const { bob, eve, organizationId, home } = office;
  const task = await build({ assigneeIds: [bob.accountId, eve.accountId], reminders: [60, 10, 60] });
  await remindAt(-61);
  expect(told(task)).toEqual([]);

  await remindAt(-60);
  await remindAt(-59);
  expect(told(task)).toHaveLength(2);
  expect(told(task)).toContainEqual({
    ...{ taskId: task.id, boardId: task.boardId, organizationId, place: home },
    ...{ accountId: eve.accountId, minutesBefore: 60 },
  });
  await remindAt(-10);
  expect(told(task).map(({ minutesBefore }) => minutesBefore)).toEqual([60, 60, 10, 10]);
});

test('two clocks that strike at once tell it once', async () => {
  const task = await build();
  world.setNow(new Date(dueAt.getTime() - 30 * minute));
  await Promise.all([world.runJob('tasks', 'remind-deadlines'), world.runJob('tasks', 'remind-deadlines')]);
  await world.settled();
  expect(told(task)).toHaveLength(1);
});

test('what nobody does is told to who made it', async () => {
  const task = await build();
  await remindAt(-60);
  expect(told(task)).toMatchObject([{ accountId: office.bob.accountId }]);
});

test('one that fell due while nothing ran is told late, up to an hour after the deadline', async () => {
  const task = await build();
  await remindAt(59);
  expect(told(task)).toHaveLength(1);

  const other = await build();
  await remindAt(61);
  expect(told(other)).toEqual([]);
});

test('what is done or deleted, and what lies on a hidden board, is not told', async () => {
  const { bob } = office;
  const place = { kind: 'personal', placeId: bob.accountId } as const;
  const [done, gone, hidden, silent] = [
    await build(),
    await build(),
    await build({ place }),
    await build({ reminders: [] }),
  ];
  await world.call(tasks.complete, { taskId: done.id }, bob);
  await world.call(tasks.delete, { taskId: gone.id }, bob);
  await world.sql('tasks', 'update board set hidden_at = now() where id = $1', [hidden.boardId]);

  await remindAt(-60);
  for (const task of [done, gone, hidden, silent]) expect(told(task)).toEqual([]);
});

test('a deadline that was moved is told again', async () => {
  const task = await build();
  await remindAt(-60);
  const later = new Date(dueAt.getTime() + 24 * 60 * minute);
  world.setNow(null);
  await world.call(tasks.update, { taskId: task.id, dueAt: later.toISOString() }, office.bob);

  await remindAt(-60, later);
  expect(told(task)).toHaveLength(2);
});
