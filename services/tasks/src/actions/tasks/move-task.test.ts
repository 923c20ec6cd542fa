import { type Board, type Task, tasks } from '@allforone/contracts/tasks';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let board: Board;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  ({ board } = office);
});
afterAll(() => world.stop());

const columnIds = () => board.columns.map(({ id }) => id) as [string, string, string];
const move = ({ id }: Task, columnId: string, after: Task | null, as: Person = office.bob) =>
  world.call(tasks.move, { taskId: id, columnId, afterId: after?.id ?? null }, as);
const titlesIn = async (columnId: string) => {
  const { items } = await world.call(tasks.cards, { boardId: board.id, columnId, limit: 500 }, office.bob);

  return items.toSorted((a, b) => (a.rank < b.rank ? -1 : 1)).map(({ title }) => title);
};

test('a task goes behind another one, to the front, and to the end when that one has gone', async () => {
  const [todo, doing] = columnIds();
  const [a, b, c] = [
    await buildTask(world, office, office.bob, { title: 'a' }),
    await buildTask(world, office, office.bob, { title: 'b' }),
    await buildTask(world, office, office.bob, { title: 'c' }),
  ];
  expect(await titlesIn(todo)).toEqual(['a', 'b', 'c']);

  await move(c, todo, null);
  expect(await titlesIn(todo)).toEqual(['c', 'a', 'b']);
  await move(c, todo, a);
  expect(await titlesIn(todo)).toEqual(['a', 'c', 'b']);
  await move(a, doing, null);
  await move(c, todo, a);
  expect(await titlesIn(todo)).toEqual(['b', 'c']);
  expect(b.rank).not.toBe(c.rank);
  const { columns } = await world.call(tasks.board, { ...office, place: office.home }, office.bob);
  expect(columns.map(({ taskCount }) => taskCount)).toEqual([2, 1, 0]);
});

test('two who move at once lose neither move', async () => {
  const [todo, doing] = columnIds();
  const ones = await Promise.all(
    Array.from({ length: 12 }, (_, n) => buildTask(world, office, office.bob, { title: `ensemble ${n}` })),
  );
  const anchor = await buildTask(world, office, office.bob, { title: 'ancre', columnId: doing });
  await Promise.all(ones.map((one, n) => move(one, doing, anchor, n % 2 ? office.bob : office.eve)));

  const titles = await titlesIn(doing);
  expect(titles.filter((title) => title.startsWith('ensemble')).length).toBe(12);
  expect(await titlesIn(todo)).not.toContain('ensemble 0');
  const { items } = await world.call(tasks.cards, { boardId: board.id, columnId: doing }, office.bob);
  expect(new Set(items.map(({ rank }) => rank)).size).toBe(items.length);
});

test('keys stay short however often the same gap is aimed at', async () => {
  const [, doing] = columnIds();
  const [one, other] = [
    await buildTask(world, office, office.bob, { columnId: doing }),
    await buildTask(world, office, office.bob, { columnId: doing }),
  ];
  const anchor = await buildTask(world, office, office.bob, { columnId: doing });
  await move(anchor, doing, null);
  await world.settled();
  const told = world.published(tasks.boardChanged).length;
  for (let turn = 0; turn < 320; turn += 1) await move(turn % 2 ? one : other, doing, anchor);

  const { items } = await world.call(tasks.cards, { boardId: board.id, columnId: doing }, office.bob);
  expect(Math.max(...items.map(({ rank }) => rank.length))).toBeLessThanOrEqual(48);
  // Ranks of others changed: whoever looks has to ask again.
  await world.settled();
  expect(world.published(tasks.boardChanged).length).toBeGreaterThan(told);
}, 60_000);

test('what is moved to the column for what is done is done, and open again when it is moved out', async () => {
  const [todo, , done] = columnIds();
  const task = await buildTask(world, office, office.bob, { assigneeIds: [office.eve.accountId] });
  const completed = await move(task, done, null);
  expect(completed.doneAt).not.toBeNull();
  expect((await world.told(tasks.completed, ({ taskId }) => taskId === task.id)).completedBy).toBe(
    office.bob.accountId,
  );
  expect((await move(task, todo, null)).doneAt).toBeNull();
  await world.told(tasks.reopened, ({ taskId }) => taskId === task.id);
});

test('a column of another board is not found, and whoever may not is refused', async () => {
  const own = { kind: 'personal', placeId: office.bob.accountId } as const;
  const elsewhere = await world.call(tasks.board, { ...office, place: own }, office.bob);
  await buildTask(world, { ...office, home: own }, office.bob);
  const task = await buildTask(world, office, office.bob);
  const input = { taskId: task.id, columnId: elsewhere.columns[0]?.id ?? '', afterId: null };
  expect((await world.refusal(world.call(tasks.move, input, office.bob))).code).toBe('not_found');

  const outsider = await world.person('Mallory');
  const possible = { ...input, columnId: columnIds()[1] };
  await expectRefusals(world, tasks.move, { input: possible, outsider });
  expect((await world.refusal(world.call(tasks.move, possible, office.guest))).code).toBe('not_found');
});
