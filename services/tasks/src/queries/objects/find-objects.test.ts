import { projects } from '@allforone/contracts/projects';
import { tasks } from '@allforone/contracts/tasks';
import { buildProject } from '@allforone/projects/test/factories';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
});
afterAll(() => world.stop());

type Draft = Parameters<typeof buildTask>[3];
const build = (title: string, draft: Draft = {}, as: Person = office.bob) =>
  buildTask(world, office, as, { title, ...draft });
const say = (taskId: string, text: string, as: Person = office.bob) =>
  world.call(tasks.addComment, { taskId, text }, as);
const find = (words: string, further: object = {}, as: Person = office.bob) =>
  world.call(tasks.findObjects, { organizationId: office.organizationId, words, ...further }, as);
const titles = async (...asked: Parameters<typeof find>) =>
  (await find(...asked)).items.map(({ title }) => title);

test('tasks and comments are found by their words, whatever the accents, the form and the end of the last one', async () => {
  const { organizationId, bob, eve } = office;
  const task = await build('Préparer les éclairages', {
    ...{ description: 'Vérifier chaque gélatine', assigneeIds: [eve.accountId] },
  });
  const comment = await say(task.id, `<@${eve.accountId}> la gélatine bleue manque`);
  const shared = { organizationId, score: expect.any(Number), canEdit: true };
  const path = `/o/${organizationId}/tasks/task/${task.id}`;

  const { items } = await find('gelatines');
  expect(items).toHaveLength(2);
  expect(items).toContainEqual({
    ...{ ...shared, path, kind: 'task', id: task.id, title: task.title, state: 'open' },
    ...{ personId: eve.accountId, at: task.createdAt, excerpt: 'Vérifier chaque gélatine' },
  });
  const said = '@… la gélatine bleue manque';
  expect(items).toContainEqual({
    ...{ ...shared, path, kind: 'comment', id: comment.id, title: said, state: null },
    ...{ personId: bob.accountId, at: comment.createdAt, excerpt: said },
  });
  for (const words of ['ECLAIRAGE', 'préparer éclai', 'prepar eclairages', 'preparer'])
    expect(await titles(words), words).toEqual([task.title]);
  expect(await titles('eclai preparer')).toEqual([]);
  expect(await titles('gelatine', { kinds: ['comment'] })).toEqual([said]);
  expect(await titles('gelatine', { kinds: [] })).toEqual([]);
});

test('each word is found in a language of its own, and what says nothing is passed over', async () => {
  const task = await build('Réunions budget : running tests');

  for (const words of ['runs réunion', 'la réunion des tests', 'testing du bud'])
    expect(await titles(words), words).toEqual([task.title]);
  for (const words of ['runs absents', 'absents', '!!']) expect(await titles(words), words).toEqual([]);
});

test('what is called so comes before what mentions it, whoever owns either', async () => {
  const { organizationId, ada } = office;
  const often = 'La pergola, encore la pergola : ';
  const project = await buildProject(world, office, ada, [], [], { name: 'Pergola' });
  const mentioning = await buildProject(world, office, ada, [], [], { description: `${often} pergola` });
  const task = await build('La Pergola !', { description: 'Mesurer, scier, poncer et peindre. '.repeat(20) });
  const named = await build('Peindre la pergola du jardin', {}, ada);
  const comment = await say(named.id, 'pergola', ada);
  const input = { organizationId, words: 'pergola' };
  const [ofProjects, ofTasks] = await Promise.all([
    world.call(projects.findObjects, input, ada),
    world.call(tasks.findObjects, input, ada),
  ]);
  const best = [...ofProjects.items, ...ofTasks.items].sort((one, other) => other.score - one.score);

  expect(best.map(({ id }) => id).slice(0, 1)).toEqual([project.id]);
  expect(new Set(best.slice(1, 3).map(({ id }) => id))).toEqual(new Set([task.id, named.id]));
  expect(new Set(best.slice(3).map(({ id }) => id))).toEqual(new Set([comment.id, mentioning.id]));
  for (const { score } of best) expect(score).toBeLessThan(1);
  const exact = await world.call(tasks.findObjects, { ...input, words: 'la pergola' }, ada);
  expect(exact.items[0]).toMatchObject({ id: task.id, score: expect.closeTo(0.8, 0) });
});

test('what is changed is found as it is now, what is deleted not at all', async () => {
  const { bob } = office;
  const task = await build('Ornithorynque');
  const comment = await say(task.id, 'Un kangourou');
  await world.call(tasks.editComment, { commentId: comment.id, text: 'Un wombat' }, bob);
  expect(await titles('kangourou')).toEqual([]);
  expect(await titles('wombat')).toEqual(['Un wombat']);
  await world.call(tasks.deleteComment, { commentId: comment.id }, bob);
  expect(await titles('wombat')).toEqual([]);

  await say(task.id, 'Un koala');
  await world.call(tasks.delete, { taskId: task.id }, bob);
  for (const words of ['ornithorynque', 'koala']) expect(await titles(words)).toEqual([]);
});

test('nobody finds more than what they see, and cards are shown by the same rule', async () => {
  const { ada, bob, eve, guest } = office;
  const { id: placeId } = await buildProject(world, office, ada, [bob]);
  const own = await build('Pangolin secret', { place: { kind: 'personal', placeId: bob.accountId } });
  const inside = await build('Pangolin du projet', { place: { kind: 'project', placeId } });
  const open = await build('Pangolin de tous');
  const comment = await say(inside.id, 'Vu, le pangolin');
  const cards = async ({ accountId }: Person) => {
    const kind = 'task' as const;
    const objects = [
      { kind, id: inside.id },
      { kind: 'comment' as const, id: comment.id },
      { kind: 'message' as const, id: open.id },
      { kind, id: open.id },
      { kind, id: own.id },
    ];
    return (await world.callAsService(tasks.objectCards, { accountId, objects })).map(({ title }) => title);
  };
  const all = [inside.title, 'Vu, le pangolin', open.title];

  expect((await titles('pangolin')).toSorted()).toEqual([...all, own.title].toSorted());
  expect(await cards(bob)).toEqual([...all, own.title]);
  expect((await titles('pangolin', {}, ada)).toSorted()).toEqual(all.toSorted());
  expect(await cards(ada)).toEqual(all);
  expect(await titles('pangolin', {}, eve)).toEqual([open.title]);
  expect(await cards(eve)).toEqual([open.title]);
  expect(await titles('pangolin', {}, guest)).toEqual([]);
  expect(await cards(guest)).toEqual([]);
  expect(await cards(await world.person('Mallory'))).toEqual([]);
  await expectRefusals(world, tasks.findObjects, {
    input: { organizationId: office.organizationId, words: 'pangolin' },
    outsider: await world.person('Mallory'),
  });
});

test('the state of a task is told, and only its author changes a comment', async () => {
  const { bob, eve } = office;
  const task = await build('Tortue', { dueAt: '2020-01-01T00:00:00.000Z' });
  await say(task.id, 'Pauvre tortue', eve);
  const stateOf = async () => (await find('tortue', { kinds: ['task'] })).items[0]?.state;
  expect(await stateOf()).toBe('late');
  await world.call(tasks.complete, { taskId: task.id }, bob);
  expect(await stateOf()).toBe('done');
  expect((await find('tortue', { kinds: ['comment'] })).items).toMatchObject([{ canEdit: false }]);
});

test('it is narrowed by person, place and time, and goes on page by page over both kinds', async () => {
  const { bob, eve } = office;
  const place = { kind: 'personal', placeId: bob.accountId } as const;
  const first = await build('Hérisson un', { assigneeIds: [eve.accountId] });
  await say(first.id, 'Quel hérisson', eve);
  const second = await build('Hérisson deux', { place });
  const all = ['Hérisson deux', 'Hérisson un', 'Quel hérisson'];

  expect((await titles('herisson', { personId: eve.accountId })).toSorted()).toEqual(all.slice(1));
  expect(await titles('herisson', { placeId: bob.accountId })).toEqual(['Hérisson deux']);
  expect(await titles('herisson', { from: second.createdAt })).toEqual(['Hérisson deux']);
  expect(await titles('herisson', { before: first.createdAt })).toEqual([]);
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await find('herisson', { limit: 1, cursor });
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);
  expect(found.toSorted()).toEqual(all);
  expect((await world.refusal(find('herisson', { cursor: 'abc' }))).code).toBe('invalid_input');
});

test('a usual word finds what was asked for, however much else came since', async () => {
  const there = await buildOffice(world);
  const { organizationId, ada, bob } = there;
  const place = { kind: 'personal', placeId: bob.accountId } as const;
  const own = await buildTask(world, there, bob, { title: 'Rapport de mars', place });
  await world.call(tasks.addComment, { taskId: own.id, text: 'Quel rapport' }, bob);
  const common = await buildTask(world, there, ada, { title: 'Rapport commun' });
  const [made] = await world.sql<{ count: number }>(
    'tasks',
    `with made as (
      insert into task (id, organization_id, board_id, column_id, rank, title, description, priority, label_ids,
        assignee_ids, checklist, attachments, time_zone, reminders, created_by, created_at, updated_at)
      select ('ffffffff-ffff-7fff-8fff-' || lpad(to_hex(n), 12, '0'))::uuid, organization_id, board_id, column_id, rank,
        title, description, priority, label_ids, assignee_ids, checklist, attachments, time_zone, reminders,
        created_by, created_at, updated_at
      from task, generate_series(1, 2500) as n where id = $1
      returning id
    ) select count(*)::int from made`,
    [common.id],
  );
  const found = async (further: object) =>
    (await find('rapport', { organizationId, ...further }, bob)).items.map(({ title }) => title);

  expect(made?.count).toBe(2500);
  expect(await found({ placeId: bob.accountId })).toEqual(['Rapport de mars', 'Quel rapport']);
  expect(await found({ before: common.createdAt })).toEqual(['Rapport de mars', 'Quel rapport']);
  expect(await found({ personId: bob.accountId, kinds: ['comment'] })).toEqual(['Quel rapport']);
});

test('of some tasks it is told which are there and which are done', async () => {
  const [open, done, gone] = [await build('Ouverte'), await build('Faite'), await build('Partie')];
  await world.call(tasks.complete, { taskId: done.id }, office.bob);
  await world.call(tasks.delete, { taskId: gone.id }, office.bob);
  const taskIds = [open.id, done.id, gone.id];
  const told = await world.callAsService(tasks.doneIds, { taskIds });

  expect(told).toHaveLength(2);
  expect(told).toContainEqual({ taskId: open.id, isDone: false });
  expect(told).toContainEqual({ taskId: done.id, isDone: true });
});
