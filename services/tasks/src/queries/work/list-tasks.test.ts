import { type Priority, tasks } from '@allforone/contracts/tasks';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildOffice, buildTask, type Office, startTasks } from '../../../test/factories.ts';

let world: World;
let office: Office;
let labelId: string;
const now = new Date('2026-11-25T12:00:00.000Z');
const at = (day: number) => `2026-12-${String(day).padStart(2, '0')}T09:00:00.000Z`;
beforeAll(async () => {
  world = await startTasks();
  office = await buildOffice(world);
  const { bob, eve } = office;
  const build = (title: string, draft: Parameters<typeof buildTask>[3] = {}) =>
    buildTask(world, office, bob, { title, ...draft });
  const first = await build('Répétition générale', { dueAt: at(3), priority: 'low' });
  ({ id: labelId } = await world.call(
    tasks.addLabel,
    { boardId: first.boardId, name: 'Son', color: 'teal' },
    bob,
  ));
  await build('Régler les éclairages', { dueAt: at(1), priority: 'urgent', labelIds: [labelId] });
  await build('Coudre les costumes', { assigneeIds: [eve.accountId], priority: 'high' });
  await build('Louer la sono', {
    dueAt: '2026-11-20T09:00:00.000Z',
    labelIds: [labelId],
    priority: 'urgent',
  });
  const done = await build('Choisir la pièce', { dueAt: at(1), description: 'Une comédie' });
  await world.call(tasks.complete, { taskId: done.id }, bob);
  const place = { kind: 'personal', placeId: bob.accountId } as const;
  await buildTask(world, { ...office, home: place }, bob, { title: 'Dormir', priority: 'none' });
  world.setNow(now);
});
afterAll(async () => {
  world.setNow(null);
  await world.stop();
});

const list = (input: object = {}, as: Person = office.bob) =>
  world.call(tasks.list, { organizationId: office.organizationId, ...input }, as);
const titles = async (...asked: Parameters<typeof list>) =>
  (await list(...asked)).items.map(({ title }) => title);
async function pageByPage(input: object): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await list({ ...input, limit: 1, cursor });
    found.push(...page.items.map(({ title }) => title));
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  return found;
}

test('the three orders go on page by page and say what they say at once', async () => {
  const byDeadline = [
    ...['Louer la sono', 'Régler les éclairages', 'Répétition générale'],
    ...['Coudre les costumes', 'Dormir'],
  ];
  expect(await titles()).toEqual(byDeadline);
  expect(await pageByPage({})).toEqual(byDeadline);

  const newest = [
    'Dormir',
    'Louer la sono',
    'Coudre les costumes',
    'Régler les éclairages',
    'Répétition générale',
  ];
  expect(await titles({ sort: 'newest' })).toEqual(newest);
  expect(await pageByPage({ sort: 'newest' })).toEqual(newest);

  const urgent = [
    'Régler les éclairages',
    'Louer la sono',
    'Coudre les costumes',
    'Répétition générale',
    'Dormir',
  ];
  expect(await titles({ sort: 'priority' })).toEqual(urgent);
  expect(await pageByPage({ sort: 'priority' })).toEqual(urgent);
});

test('it is narrowed by state, person, label, priority, deadline, board and words', async () => {
  const { eve, board } = office;
  expect(await titles({ state: 'late' })).toEqual(['Louer la sono']);
  expect(await titles({ state: 'done' })).toEqual(['Choisir la pièce']);
  expect(await titles({ state: 'all' })).toHaveLength(6);
  expect(await titles({ assigneeId: eve.accountId })).toEqual(['Coudre les costumes']);
  expect(await titles({ labelId, sort: 'newest' })).toEqual(['Louer la sono', 'Régler les éclairages']);
  for (const priority of ['low', 'high'] satisfies Priority[])
    expect(await titles({ priority })).toHaveLength(1);
  expect(await titles({ dueFrom: at(1), dueBefore: at(3) })).toEqual(['Régler les éclairages']);
  expect(await titles({ dueBefore: at(31) })).not.toContain('Coudre les costumes');
  expect(await titles({ boardId: board.id })).not.toContain('Dormir');
  expect(await titles({ words: 'eclairage' })).toEqual(['Régler les éclairages']);
  expect(await titles({ words: 'comedies', state: 'all' })).toEqual(['Choisir la pièce']);
  expect(await titles({ words: 'introuvable' })).toEqual([]);
  expect(await titles({ words: '' })).toHaveLength(5);
});

test('nobody is shown more than what they see', async () => {
  const { eve, guest } = office;
  expect(await titles({}, eve)).not.toContain('Dormir');
  expect(await titles({}, guest)).toEqual([]);
  expect((await world.refusal(list({ cursor: 'abc' }))).code).toBe('invalid_input');
  await expectRefusals(world, tasks.list, {
    input: { organizationId: office.organizationId, state: 'open', sort: 'due' },
    outsider: await world.person('Mallory'),
  });
});

test('what has a word that was rare of late is shown page by page, however much it is', async () => {
  const there = await buildOffice(world);
  const { organizationId, bob } = there;
  const model = await buildTask(world, there, bob, { title: 'Ornithorynque' });
  const copies = (title: string, from: number, most: number) =>
    world.sql(
      'tasks',
      `insert into task (id, organization_id, board_id, column_id, rank, title, description, priority, label_ids,
         assignee_ids, checklist, attachments, time_zone, reminders, created_by, created_at, updated_at)
       select ('ffffffff-ffff-7fff-8fff-' || lpad(to_hex($3 + n), 12, '0'))::uuid, organization_id, board_id,
         column_id, rank, $2, description, priority, label_ids, assignee_ids, checklist, attachments, time_zone,
         reminders, created_by, created_at, updated_at
       from task, generate_series(1, $4::int) as n where id = $1`,
      [model.id, title, from, most],
    );
  await copies('Ornithorynque', 0, 1100);
  await copies('Wombat', 2000, 150);

  const found = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await list({ organizationId, words: 'ornithorynques', limit: 100, cursor }, bob);
    for (const { id } of page.items) found.add(id);
    cursor = page.nextCursor ?? undefined;
  } while (cursor);

  expect(found.size).toBe(1101);
});
