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
const update = ({ id: taskId }: Pick<Task, 'id'>, edit: Edit, as: Person = office.bob) =>
  world.call(tasks.update, { taskId, ...edit }, as);
const codeOf = async (task: Task, edit: Edit) => (await world.refusal(update(task, edit))).code;
const changesOf = async ({ id: taskId }: Task) =>
  (await world.call(tasks.changes, { taskId }, office.bob)).items;
const toldOf = (task: Task) => world.published(tasks.cardChanged).filter(({ card }) => card.id === task.id);

test('what changes is kept field by field and told, and only to those newly given it', async () => {
  const { bob, eve } = office;
  const task = await buildTask(world, office, bob, { title: 'Avant', assigneeIds: [bob.accountId] });
  const edit = { title: 'Après', priority: 'urgent' as const, assigneeIds: [bob.accountId, eve.accountId] };

  const updated = await update(task, edit);

  expect(updated).toMatchObject({ ...edit, version: task.version + 1 });
  const [change] = await changesOf(task);
  expect(change).toMatchObject({ actorId: bob.accountId, undoneBy: null, canUndo: true });
  expect(change?.fields).toContainEqual({ field: 'title', before: 'Avant', after: 'Après' });
  expect(change?.fields.map(({ field }) => field).toSorted()).toEqual(['assigneeIds', 'priority', 'title']);
  await world.told(tasks.cardChanged, ({ card }) => card.id === task.id && card.title === 'Après');
  const isGiven = (told: { taskId: string; accountId: string }) =>
    told.taskId === task.id && told.accountId === eve.accountId;
  expect(await world.told(tasks.assigned, isGiven)).toMatchObject({ assignedBy: bob.accountId });
  await world.settled();
  expect(world.published(tasks.assigned).filter(({ taskId }) => taskId === task.id)).toHaveLength(2);
});

test('what changes nothing is neither kept nor told', async () => {
  const dueAt = '2026-12-04T17:00:00.000Z';
  const task = await buildTask(world, office, office.bob, { title: 'Pareil', dueAt });
  await world.settled();
  const told = toldOf(task).length;

  const same = await update(task, { title: 'Pareil', dueAt, labelIds: [], fileIds: [], startsAt: null });
  await update(task, {});
  await world.settled();

  expect(same).toEqual(task);
  expect(await changesOf(task)).toEqual([]);
  expect(toldOf(task)).toHaveLength(told);
});

test('who has a task no longer is told that their work changed', async () => {
  const { bob, eve, organizationId } = office;
  const task = await buildTask(world, office, bob, { assigneeIds: [eve.accountId] });
  await world.settled();
  const count = () => world.published(tasks.workChanged).filter((told) => told.accountId === eve.accountId);
  const before = count().length;

  await update(task, { assigneeIds: [] });
  await world.settled();
  expect(count().slice(before)).toEqual([{ accountId: eve.accountId, organizationId }]);
});

test('files of the place are attached and taken off again, those of other places are not found', async () => {
  const { organizationId, bob } = office;
  const task = await buildTask(world, office, bob);
  const keep = (kind: 'organization' | 'personal', placeId: string) =>
    keepFile(world, { organizationId, space: { kind, placeId }, ownerId: bob.accountId });
  const fileId = await keep('organization', organizationId);

  expect((await update(task, { fileIds: [fileId, fileId] })).attachments).toHaveLength(1);
  expect(await codeOf(task, { fileIds: [await keep('personal', bob.accountId)] })).toBe('not_found');
  expect(await codeOf(task, { fileIds: [fileId, newId()] })).toBe('not_found');
  expect((await update(task, { fileIds: [] })).attachments).toEqual([]);
});

test('labels of another board, people who do not see it and dates that contradict are refused', async () => {
  const { bob, guest } = office;
  const own = { kind: 'personal', placeId: bob.accountId } as const;
  const { boardId } = await buildTask(world, { ...office, home: own }, bob);
  const elsewhere = await world.call(tasks.addLabel, { boardId, name: 'À moi', color: 'blue' }, bob);
  const task = await buildTask(world, office, bob, { startsAt: '2026-12-02T08:00:00.000Z' });

  expect(await codeOf(task, { labelIds: [elsewhere.id] })).toBe('not_found');
  expect(await codeOf(task, { assigneeIds: [guest.accountId] })).toBe('assignee_not_here');
  expect(await codeOf(task, { dueAt: '2026-12-01T08:00:00.000Z' })).toBe('due_before_start');
  expect(await codeOf(task, { recurrence: 'FREQ=DAILY' })).toBe('rule_without_deadline');
  const dueAt = '2026-12-03T08:00:00.000Z';
  expect(await codeOf(task, { recurrence: 'FREQ=SECONDLY', dueAt })).toBe('rule_invalid');
  expect(await world.call(tasks.get, { taskId: task.id }, bob)).toEqual(task);
});

test('who left may stay on it, for only newcomers have to see the board', async () => {
  const { bob, eve, ada } = office;
  const task = await buildTask(world, office, bob, { assigneeIds: [eve.accountId] });
  await world.sql('tasks', 'update task set assignee_ids = array[$1::uuid] where id = $2', [
    newId(),
    task.id,
  ]);
  const { assigneeIds } = await world.call(tasks.get, { taskId: task.id }, ada);

  const more = [...assigneeIds, bob.accountId];
  expect((await update(task, { assigneeIds: more })).assigneeIds).toEqual(more);
});

test('whoever may not is refused, and nothing is written', async () => {
  const task = await buildTask(world, office, office.bob);
  const input = { taskId: task.id, title: 'Rien', dueAt: null, reminders: [5] };

  await expectRefusals(world, tasks.update, { input, outsider: await world.person('Mallory') });
  expect((await world.refusal(world.call(tasks.update, input, office.guest))).code).toBe('not_found');
});
