import { tasks } from '@allforone/contracts/tasks';
import { buildGroup } from '@allforone/organizations/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let boardId: string;
const many = 1203;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  const [first] = [await buildTask(world, office, office.bob, { description: 'Modèle' })];
  ({ boardId } = first);
  await world.sql(
    'tasks',
    `insert into task (id, organization_id, board_id, column_id, rank, title, description, priority, label_ids,
        assignee_ids, checklist, attachments, time_zone, reminders, created_by, created_at, updated_at)
      select gen_random_uuid(), organization_id, board_id, ($3::uuid[])[1 + n % 3], 'b' || lpad(n::text, 5, '0'),
        'Tâche ' || n, '', priority, label_ids, assignee_ids, checklist, attachments, time_zone, reminders,
        created_by, created_at, updated_at
      from task, generate_series(2, $2::int) as n where id = $1`,
    [first.id, many, office.board.columns.map(({ id }) => id)],
  );
});
afterAll(() => world.stop());

const read = (input: object = {}, as: Person = office.bob) =>
  world.call(tasks.cards, { boardId, ...input }, as);
async function readAll(limit: number) {
  const pages = [await read({ limit })];
  for (let cursor = pages[0]?.nextCursor; cursor; cursor = pages.at(-1)?.nextCursor)
    pages.push(await read({ limit, cursor }));

  return pages.map(({ items }) => items);
}

test('a board of more than a thousand is read whole in few pages, each task once and in order', async () => {
  const pages = await readAll(500);
  expect(pages.map(({ length }) => length)).toEqual([500, 500, many - 1000]);
  const cards = pages.flat();

  expect(new Set(cards.map(({ id }) => id)).size).toBe(many);
  for (const { id } of office.board.columns) {
    const ranks = cards.filter(({ columnId }) => columnId === id).map(({ rank }) => rank);
    expect(ranks).toEqual(ranks.toSorted((a, b) => (a < b ? -1 : 1)));
  }
});

test('one column, or some tasks, are read alone; subtasks and deleted ones are not on a board', async () => {
  const { bob } = office;
  const columnId = office.board.columns[1]?.id ?? '';
  const parent = await buildTask(world, office, bob, { columnId });
  const [subtask, gone] = [
    await buildTask(world, office, bob, { parentId: parent.id }),
    await buildTask(world, office, bob, { columnId }),
  ];
  await world.call(tasks.delete, { taskId: gone.id }, bob);

  const taskIds = [parent.id, subtask.id, gone.id];
  expect((await read({ taskIds })).items).toMatchObject([{ id: parent.id, subtaskCount: 1 }]);
  const { items } = await read({ columnId, limit: 500 });
  expect(items.at(-1)?.id).not.toBe(gone.id);
  expect(items.every((card) => card.columnId === columnId)).toBe(true);
  expect((await world.refusal(read({ cursor: 'abc' }))).code).toBe('invalid_input');
});

test('boards are listed by their latest change, only those that the reader sees, by the name of their place', async () => {
  const { ada, bob, guest, organizationId, home } = office;
  const groupId = await buildGroup(world, office, 'Scène');
  await buildTask(world, { ...office, home: { kind: 'group', placeId: groupId } }, ada);
  const own = { kind: 'personal', placeId: bob.accountId } as const;
  await buildTask(world, { ...office, home: own }, bob);
  const list = (as: Person, input: object = {}) => world.call(tasks.boards, { organizationId, ...input }, as);

  const page = await list(bob, { limit: 1 });
  expect(page.items).toMatchObject([{ place: own, name: null, openCount: 1, doneCount: 0 }]);
  const rest = await list(bob, { cursor: page.nextCursor });
  expect(rest.items.map(({ place }) => place)).toEqual([home]);
  const ofOwner = (await list(ada)).items.map(({ place, name }) => [place.kind, name]);
  expect(ofOwner).toEqual([
    ['group', 'Scène'],
    ['organization', null],
  ]);
  expect((await list(guest)).items).toEqual([]);
});

test('whoever may not is refused', async () => {
  const { organizationId, home, guest } = office;
  const outsider = await world.person('Mallory');
  await expectRefusals(world, tasks.cards, { input: { boardId, limit: 5 }, outsider });
  await expectRefusals(world, tasks.board, { input: { organizationId, place: home }, outsider });
  await expectRefusals(world, tasks.openBoard, { input: { organizationId, place: home }, outsider });
  await expectRefusals(world, tasks.boards, { input: { organizationId }, outsider });
  await expectRefusals(world, tasks.deletedTasks, { input: { boardId }, outsider });
  expect((await world.refusal(read({}, guest))).code).toBe('not_found');
});
