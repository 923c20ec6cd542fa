import { audit } from '@allforone/contracts/audit';
import { type TaskPlace, tasks } from '@allforone/contracts/tasks';
import { keepFile } from '@allforone/files/test/keep';
import { buildGroup } from '@allforone/organizations/test/factories';
import { buildProject } from '@allforone/projects/test/factories';
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

type Draft = Parameters<typeof buildTask>[3];
const create = (draft: Draft = {}, as: Person = office.bob) => buildTask(world, office, as, draft);
const codeOf = async (draft: Draft, as?: Person) => (await world.refusal(create(draft, as))).code;

test('a task has all that was asked for, and is told to who does it and to who looks', async () => {
  const { organizationId, bob, eve, home } = office;
  const anchor = await create();
  const { boardId } = anchor;
  const label = await world.call(tasks.addLabel, { boardId, name: 'Presse', color: 'red' }, bob);
  const space = { kind: 'organization', placeId: organizationId } as const;
  const fileId = await keepFile(world, { organizationId, space, ownerId: bob.accountId });
  const linkTo = { kind: 'project' as const, id: newId() };
  const item = { id: newId(), text: 'Relire', isDone: true };
  const given = {
    ...{ title: 'Écrire le communiqué', description: 'Une page', priority: 'high' as const },
    ...{ labelIds: [label.id], assigneeIds: [eve.accountId, bob.accountId], checklist: [item] },
    ...{ startsAt: '2026-12-01T08:00:00.000Z', dueAt: '2026-12-04T17:00:00.000Z', reminders: [60, 1440] },
    ...{ recurrence: 'FREQ=WEEKLY;BYDAY=FR', timeZone: 'Europe/Paris' },
  };

  const task = await create({ ...given, fileIds: [fileId], linkTo });

  expect(task).toMatchObject({
    ...given,
    ...{ checkCount: 1, doneCheckCount: 1, attachmentCount: 1, recurs: true, version: 1, doneAt: null },
    ...{ columnId: anchor.columnId, place: home, placeName: null, createdBy: bob.accountId, canWrite: true },
  });
  expect(task.attachments).toEqual([expect.objectContaining({ fileId, name: 'plan.pdf' })]);
  expect(task.rank > anchor.rank).toBe(true);
  expect(await world.call(tasks.get, { taskId: task.id }, eve)).toEqual(task);
  const facts = { taskId: task.id, boardId, organizationId, place: home };
  const isOurs = ({ taskId }: { taskId: string }) => taskId === task.id;
  expect(await world.told(tasks.created, isOurs)).toEqual({ ...facts, createdBy: bob.accountId, linkTo });
  await world.told(tasks.cardChanged, ({ card }) => card.id === task.id);
  const assigned = world.published(tasks.assigned).filter(isOurs);
  expect(assigned.map(({ accountId }) => accountId).toSorted()).toEqual(
    [bob.accountId, eve.accountId].toSorted(),
  );
  expect(assigned[0]).toMatchObject({ ...facts, assignedBy: bob.accountId });
});

test('there is a board for an organisation, a group, a project and oneself, each with its own tasks', async () => {
  const { organizationId, ada, bob, eve, guest } = office;
  const groupId = await buildGroup(world, office, 'Scène');
  const { id: projectId } = await buildProject(world, office, ada, [bob]);
  const places: [TaskPlace, reader: Person, stranger: Person][] = [
    [{ kind: 'organization', placeId: organizationId }, bob, guest],
    [{ kind: 'group', placeId: groupId }, ada, guest],
    [{ kind: 'project', placeId: projectId }, bob, eve],
    [{ kind: 'personal', placeId: bob.accountId }, bob, ada],
  ];

  for (const [place, reader, stranger] of places) {
    const task = await create({ place }, reader);
    const board = await world.call(tasks.board, { organizationId, place }, reader);
    expect(task, place.kind).toMatchObject({ place, boardId: board.id, columnId: board.columns[0]?.id });
    expect(board.columns.map(({ name }) => name)).toEqual(['À faire', 'En cours', 'Terminé']);
    const hidden = world.refusal(world.call(tasks.get, { taskId: task.id }, stranger));
    expect((await hidden).code, place.kind).toBe('not_found');
    expect(await codeOf({ place }, stranger), place.kind).toBe('not_found');
  }
  expect(await codeOf({ place: { kind: 'organization', placeId: newId() } })).toBe('not_found');
  expect(await codeOf({ place: { kind: 'group', placeId: newId() } })).toBe('not_found');
});

test('what somebody notes for themselves is not in the log of the organisation', async () => {
  const { bob, organizationId } = office;
  const own = await create({ place: { kind: 'personal', placeId: bob.accountId } });
  const shared = await create();
  for (const taskId of [own.id, shared.id]) await world.call(tasks.complete, { taskId }, bob);

  const logged = (taskId: string) =>
    world.told(
      audit.recorded,
      ({ action, subjectId }) => action === 'tasks.complete' && subjectId === taskId,
    );
  expect((await logged(own.id)).organizationId).toBe(null);
  expect((await logged(shared.id)).organizationId).toBe(organizationId);
});

test('in the column for what is done it is done from the start', async () => {
  const done = office.board.columns.at(-1)?.id ?? '';
  const before = await world.call(tasks.board, { ...office, place: office.home }, office.bob);
  expect((await create({ columnId: done })).doneAt).not.toBeNull();
  const after = await world.call(tasks.board, { ...office, place: office.home }, office.bob);

  expect(after).toMatchObject({ openCount: before.openCount, doneCount: before.doneCount + 1 });
  expect(await codeOf({ columnId: newId() })).toBe('not_found');
});

test('a subtask counts in the task that it is part of, and has no subtasks itself', async () => {
  const { bob } = office;
  const parent = await create();
  const before = await world.call(tasks.board, { ...office, place: office.home }, bob);
  const [first, second] = [await create({ parentId: parent.id }), await create({ parentId: parent.id })];
  await world.call(tasks.complete, { taskId: first.id }, bob);

  const read = await world.call(tasks.get, { taskId: parent.id }, bob);
  expect(read).toMatchObject({ subtaskCount: 2, doneSubtaskCount: 1 });
  const { items } = await world.call(tasks.subtasks, { taskId: parent.id, limit: 1 }, bob);
  expect(items.map(({ id }) => id)).toEqual([first.id]);
  const after = await world.call(tasks.board, { ...office, place: office.home }, bob);
  expect([after.openCount, after.doneCount]).toEqual([before.openCount, before.doneCount]);

  expect(await codeOf({ parentId: second.id })).toBe('subtask_too_deep');
  expect(await codeOf({ parentId: newId() })).toBe('not_found');
  const own = { kind: 'personal', placeId: bob.accountId } as const;
  expect(await codeOf({ place: own, parentId: parent.id })).toBe('not_found');
});

test('dates, rules, people, labels and files that do not fit are refused by name', async () => {
  const { organizationId, bob, guest } = office;
  const dueAt = '2026-12-04T17:00:00.000Z';
  const space = { kind: 'personal', placeId: bob.accountId } as const;
  const elsewhere = await keepFile(world, { organizationId, space, ownerId: bob.accountId });

  expect(await codeOf({ startsAt: '2026-12-05T08:00:00.000Z', dueAt })).toBe('due_before_start');
  expect(await codeOf({ recurrence: 'FREQ=DAILY' })).toBe('rule_without_deadline');
  expect(await codeOf({ recurrence: 'FREQ=MINUTELY', dueAt })).toBe('rule_invalid');
  expect(await codeOf({ recurrence: 'FREQ=DAILY', dueAt, timeZone: 'Nowhere/Land' })).toBe('invalid_input');
  for (const accountId of [guest.accountId, newId()])
    expect(await codeOf({ assigneeIds: [bob.accountId, accountId] })).toBe('assignee_not_here');
  expect(await codeOf({ labelIds: [newId()] })).toBe('not_found');
  expect(await codeOf({ fileIds: [elsewhere] })).toBe('not_found');
});

test('a board and a task with subtasks have their ends', async () => {
  const { organizationId, eve } = office;
  const place = { kind: 'personal', placeId: eve.accountId } as const;
  const task = await create({ place }, eve);
  await world.sql('tasks', 'update task set subtask_count = 200 where id = $1', [task.id]);
  expect(await codeOf({ place, parentId: task.id }, eve)).toBe('limit_reached');
  await world.sql('tasks', 'update board set open_count = 20000 where place_id = $1', [eve.accountId]);
  expect(await codeOf({ place }, eve)).toBe('limit_reached');
  await world.sql('tasks', 'update board set open_count = 1 where place_id = $1', [eve.accountId]);
  expect(organizationId).toBe(task.organizationId);
});

test('whoever may not is refused, and nothing is written', async () => {
  const { organizationId, home } = office;
  const input = { organizationId, place: home, title: 'Rien', priority: 'low', dueAt: null } as const;

  await expectRefusals(world, tasks.create, { input, outsider: await world.person('Mallory') });
});
