import { type Task, tasks } from '@allforone/contracts/tasks';
import { keepFile } from '@allforone/files/test/keep';
import { newId } from '@allforone/runtime/id';
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

type Edit = Omit<Parameters<typeof world.call<typeof tasks.update>>[1], 'taskId'>;
const build = (draft: Parameters<typeof buildTask>[3] = {}) => buildTask(world, office, office.bob, draft);
const update = ({ id: taskId }: Task, edit: Edit) =>
  world.call(tasks.update, { taskId, ...edit }, office.bob);
const changesOf = async ({ id: taskId }: Task) =>
  (await world.call(tasks.changes, { taskId }, office.bob)).items;
const latest = async (task: Task) => (await changesOf(task))[0]?.id ?? '';
const undo = (changeId: string, as: Person = office.bob) => world.call(tasks.undo, { changeId }, as);
const codeOf = async (changeId: string) => (await world.refusal(undo(changeId))).code;

test('each field is as it was before, and the undoing can be undone', async () => {
  const { organizationId, bob, eve } = office;
  const { boardId } = await build();
  const label = await world.call(tasks.addLabel, { boardId, name: 'Urgence', color: 'red' }, bob);
  const space = { kind: 'organization', placeId: organizationId } as const;
  const fileId = await keepFile(world, { organizationId, space, ownerId: bob.accountId });
  const edits: Edit[] = [
    ...[{ title: 'Autre' }, { description: 'Plus long' }, { priority: 'low' as const }, { reminders: [15] }],
    ...[{ labelIds: [label.id] }, { assigneeIds: [eve.accountId] }, { fileIds: [fileId] }],
    ...[{ startsAt: '2026-12-01T08:00:00.000Z' }, { dueAt: '2026-12-31T08:00:00.000Z' }],
    { recurrence: 'FREQ=DAILY', dueAt: '2026-12-30T08:00:00.000Z' },
    { checklist: [{ id: newId(), text: 'Un point', isDone: false }] },
  ];
  const stable = ({ version: _version, updatedAt: _updatedAt, ...task }: Task) => task;

  for (const edit of edits) {
    const before = await build();
    const after = await update(before, edit);
    const undone = await undo(await latest(before));
    expect(stable(undone), JSON.stringify(edit)).toEqual(stable(before));
    expect(stable(await undo(await latest(before))), JSON.stringify(edit)).toEqual(stable(after));
  }
});

test('who is given it again by an undoing is told', async () => {
  const { eve, bob } = office;
  const task = await build({ assigneeIds: [eve.accountId] });
  await update(task, { assigneeIds: [] });
  await undo(await latest(task), bob);
  await world.settled();

  expect(world.published(tasks.assigned).filter(({ taskId }) => taskId === task.id)).toHaveLength(2);
});

test('a change is undone once, and says by which other one', async () => {
  const task = await build();
  await update(task, { title: 'Une fois' });
  const changeId = await latest(task);
  const outcomes = await Promise.allSettled([undo(changeId), undo(changeId, office.eve)]);
  expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await codeOf(changeId)).toBe('changed_since');

  const [undoing, change] = await changesOf(task);
  expect(change).toMatchObject({ id: changeId, undoneBy: undoing?.id, canUndo: false });
});

test('a move and a completion are taken back, with what follows from them', async () => {
  const [todo, doing, done] = office.board.columns.map(({ id }) => id);
  const task = await build();
  await world.call(tasks.move, { taskId: task.id, columnId: doing ?? '', afterId: null }, office.bob);
  expect(await undo(await latest(task))).toMatchObject({ columnId: todo, doneAt: null });
  await world.call(tasks.complete, { taskId: task.id }, office.bob);
  expect(await undo(await latest(task))).toMatchObject({ columnId: todo, doneAt: null });
  await world.told(tasks.reopened, ({ taskId }) => taskId === task.id);
  expect(await undo(await latest(task))).toMatchObject({ columnId: done, doneAt: expect.any(String) });
});

test('the rule of a completed task stays with the next one', async () => {
  const task = await build({ title: 'Seul', dueAt: '2026-12-01T08:00:00.000Z', recurrence: 'FREQ=DAILY' });
  await world.call(tasks.complete, { taskId: task.id }, office.bob);
  expect(await undo(await latest(task))).toMatchObject({ doneAt: null, recurrence: null });
  await world.call(tasks.complete, { taskId: task.id }, office.bob);

  const rows = await world.sql('tasks', "select id from task where title = 'Seul'");
  expect(rows).toHaveLength(2);
});

test('what somebody changed since is not overwritten', async () => {
  const task = await build();
  await update(task, { title: 'Un', priority: 'low' });
  const changeId = await latest(task);
  await update(task, { title: 'Deux' });
  expect(await codeOf(changeId)).toBe('changed_since');
  await update(task, { title: 'Un' });
  expect(await undo(changeId)).toMatchObject({ title: task.title, priority: 'none' });
});

test('what cannot be again is left as it is', async () => {
  const { bob, guest } = office;
  const label = await world.call(
    tasks.addLabel,
    { boardId: office.board.id, name: 'Éphémère', color: 'gray' },
    bob,
  );
  const labelled = await build({ labelIds: [label.id] });
  await update(labelled, { labelIds: [] });
  await world.call(tasks.deleteLabel, { labelId: label.id }, bob);
  expect(await codeOf(await latest(labelled))).toBe('changed_since');

  const dated = await build({ dueAt: '2026-12-05T08:00:00.000Z' });
  await update(dated, { dueAt: '2026-12-20T08:00:00.000Z' });
  const changeId = await latest(dated);
  await update(dated, { startsAt: '2026-12-10T08:00:00.000Z' });
  expect(await codeOf(changeId)).toBe('changed_since');

  const ruled = await build();
  await update(ruled, { dueAt: '2026-12-20T08:00:00.000Z' });
  const deadline = await latest(ruled);
  await update(ruled, { recurrence: 'FREQ=DAILY' });
  expect(await codeOf(deadline)).toBe('changed_since');

  const given = await build();
  await world.sql('tasks', 'update task set assignee_ids = array[$1::uuid] where id = $2', [
    ...[guest.accountId, given.id],
  ]);
  await update(given, { assigneeIds: [] });
  expect(await codeOf(await latest(given))).toBe('changed_since');
});

test('deleting and waiting are not undone by it', async () => {
  const [task, other] = [await build(), await build()];
  await world.call(tasks.addDependency, { taskId: task.id, blockedById: other.id }, office.bob);
  expect(await codeOf(await latest(task))).toBe('changed_since');
  expect(await codeOf(newId())).toBe('not_found');
});

test('whoever may not is refused, and nothing is written', async () => {
  const task = await build();
  await update(task, { title: 'Changé' });
  const changeId = await latest(task);

  await expectRefusals(world, tasks.undo, { input: { changeId }, outsider: await world.person('Mallory') });
  expect((await world.refusal(undo(changeId, office.guest))).code).toBe('not_found');
});
