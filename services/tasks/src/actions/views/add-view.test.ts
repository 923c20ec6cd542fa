import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let boardId: string;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  ({ boardId } = await buildTask(world, office, office.bob));
});
afterAll(() => world.stop());

type Draft = Partial<Parameters<typeof world.call<typeof tasks.addView>>[1]>;
const view = { layout: 'list', filter: { state: 'late' } } as const;
const add = (name: string, draft: Draft = {}, as: Person = office.bob) =>
  world.call(tasks.addView, { organizationId: office.organizationId, boardId, name, ...view, ...draft }, as);
const update = (viewId: string, name: string, as: Person, isShared = false) =>
  world.call(tasks.updateView, { viewId, name, ...view, isShared }, as);
const remove = (viewId: string, as: Person) => world.call(tasks.deleteView, { viewId }, as);
const namesOf = async (as: Person, ofBoard: string | null = boardId) => {
  const input = { organizationId: office.organizationId, boardId: ofBoard };

  return (await world.call(tasks.views, input, as)).map(({ name }) => name);
};
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;

test('a view is its owner’s alone until it is shared with all who see the board', async () => {
  const { bob, eve } = office;
  const own = await add('Mes retards');
  expect(own).toMatchObject({ boardId, ownerId: bob.accountId, isShared: false, filter: { state: 'late' } });
  await add('Nos retards', { isShared: true });
  expect(await namesOf(bob)).toEqual(['Mes retards', 'Nos retards']);
  expect(await namesOf(eve)).toEqual(['Nos retards']);

  expect(await update(own.id, 'Des retards', bob, true)).toMatchObject({ isShared: true });
  expect(await namesOf(eve)).toEqual(['Des retards', 'Nos retards']);
  await remove(own.id, bob);
  expect(await namesOf(eve)).toEqual(['Nos retards']);
});

test('a shared view of somebody else is only looked at, one of their own is not there', async () => {
  const { eve } = office;
  const shared = await add('Partagée', { isShared: true });
  const own = await add('Cachée');

  expect(await codeOf(update(shared.id, 'À moi', eve))).toBe('not_author');
  expect(await codeOf(remove(shared.id, eve))).toBe('not_author');
  expect(await codeOf(update(own.id, 'À moi', eve))).toBe('not_found');
  expect(await codeOf(remove(own.id, eve))).toBe('not_found');
  expect(await codeOf(remove(newId(), eve))).toBe('not_found');
});

test('one without a board is one’s own, even if it is said to be shared', async () => {
  const { bob, eve } = office;
  const mine = await add('Partout', { boardId: null, isShared: true });
  expect(mine).toMatchObject({ boardId: null, isShared: false });
  expect(await update(mine.id, 'Partout encore', bob, true)).toMatchObject({ isShared: false });
  expect(await namesOf(bob, null)).toEqual(['Partout encore']);
  expect(await namesOf(eve, null)).toEqual([]);
  expect(await namesOf(bob)).not.toContain('Partout encore');
});

test('a name is used once by each for each board, whatever its case', async () => {
  const { bob, eve } = office;
  const other = await add('Calme');
  await add('Urgent');
  expect(await codeOf(add('URGENT'))).toBe('name_taken');
  expect(await codeOf(update(other.id, 'urgent', bob))).toBe('name_taken');
  await add('Urgent', {}, eve);
  await add('Urgent', { boardId: null });
});

test('everybody keeps at most fifty', async () => {
  const { ada, organizationId } = office;
  await world.sql(
    'tasks',
    `insert into saved_view (id, organization_id, owner_id, name, layout, filter, is_shared)
      select gen_random_uuid(), $1, $2, 'Vue ' || n, 'list', '{"state":"open"}', false
      from generate_series(1, 50) as n`,
    [organizationId, ada.accountId],
  );
  expect(await codeOf(add('De trop', { boardId: null }, ada))).toBe('limit_reached');
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const { organizationId } = office;
  const { id: viewId } = await add('Pour nous', { isShared: true });

  for (const ofBoard of [boardId, null]) {
    const input = { organizationId, boardId: ofBoard, name: 'Rien', ...view, isShared: false };
    await expectRefusals(world, tasks.addView, { input, outsider });
    await expectRefusals(world, tasks.views, { input: { organizationId, boardId: ofBoard }, outsider });
  }
  await expectRefusals(world, tasks.updateView, { input: { viewId, name: 'Rien', ...view }, outsider });
  await expectRefusals(world, tasks.deleteView, { input: { viewId }, outsider });
  expect(await codeOf(add('Rien', {}, office.guest))).toBe('not_found');
  expect(await codeOf(update(viewId, 'Rien', office.guest))).toBe('not_found');
});
