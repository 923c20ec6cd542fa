import { type Task, tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import { expectRefusals, type World } from '@allforone/runtime/testing';
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

type Edit = Parameters<typeof world.call<typeof tasks.bulkEdit>>[1]['edit'];
type Draft = Parameters<typeof buildTask>[3];
const build = (draft: Draft = {}) => buildTask(world, office, office.bob, draft);
const read = ({ id: taskId }: Pick<Task, 'id'>) => world.call(tasks.get, { taskId }, office.bob);
const codeOf = async (promise: Promise<unknown>) => (await world.refusal(promise)).code;
const shown = ({ id, columnId, priority, labelIds, assigneeIds, dueAt, doneAt, recurs }: ShownTask) => ({
  ...{ id, columnId, priority, labelIds, assigneeIds, dueAt, recurs, isDone: doneAt !== null },
});
type ShownTask = Pick<
  Task,
  'id' | 'columnId' | 'priority' | 'labelIds' | 'assigneeIds' | 'dueAt' | 'doneAt' | 'recurs'
>;

/** Looks first, and expects that what is done then is what was shown. */
async function edit(ofTasks: readonly { id: string }[], asked: Edit) {
  const input = { boardId, taskIds: ofTasks.map(({ id }) => id), edit: asked };
  await world.quiet();
  const before = await world.rowCounts();
  const { cards, ...outcome } = await world.call(tasks.previewBulk, input, office.bob);
  expect(await world.rowCounts()).toEqual(before);
  expect(await world.call(tasks.bulkEdit, input, office.bob)).toEqual(outcome);
  expect(cards.map(({ id }) => id)).toEqual(outcome.changedIds);
  if (!asked.isDeleted)
    expect(await Promise.all(outcome.changedIds.map(async (id) => shown(await read({ id }))))).toEqual(
      cards.map(shown),
    );

  return outcome;
}

test('many tasks get the same priority, labels, people and deadline at once', async () => {
  const { bob, eve } = office;
  const label = await world.call(tasks.addLabel, { boardId, name: 'Vague', color: 'teal' }, bob);
  const [one, two] = [await build({ assigneeIds: [bob.accountId] }), await build()];
  const dueAt = '2026-12-24T12:00:00.000Z';

  const outcome = await edit([one, two], {
    ...{ priority: 'urgent', addLabelIds: [label.id], dueAt },
    ...{ addAssigneeIds: [eve.accountId], removeAssigneeIds: [bob.accountId] },
  });

  expect(outcome).toEqual({ changedIds: [one.id, two.id], unchangedIds: [], refused: [] });
  expect(await read(one)).toMatchObject({
    ...{ priority: 'urgent', labelIds: [label.id], assigneeIds: [eve.accountId], dueAt },
  });
  const { items } = await world.call(tasks.changes, { taskId: two.id }, bob);
  expect(items).toHaveLength(1);
  await world.told(tasks.assigned, ({ taskId }) => taskId === two.id);
  await world.told(tasks.workChanged, ({ accountId }) => accountId === bob.accountId);
});

test('a label that many were given is taken off them again', async () => {
  const label = await world.call(tasks.addLabel, { boardId, name: 'Passager', color: 'teal' }, office.bob);
  const [one, two] = [await build(), await build()];
  await edit([one, two], { addLabelIds: [label.id] });
  const outcome = await edit([one, two], { removeLabelIds: [label.id] });

  expect(outcome.changedIds).toEqual([one.id, two.id]);
  expect((await read(one)).labelIds).toEqual([]);
});

test('what is as asked already is left alone', async () => {
  const [one, two] = [await build({ priority: 'low' }), await build()];
  const outcome = await edit([one, two], { priority: 'low' });

  expect(outcome).toEqual({ changedIds: [two.id], unchangedIds: [one.id], refused: [] });
  expect(await read(one)).toEqual(one);
});

test('tasks are done where such things lie, opened again, and moved, as it was shown', async () => {
  const [todo, doing, done] = office.board.columns.map(({ id }) => id);
  const recurring = { dueAt: '2026-12-01T08:00:00.000Z', recurrence: 'FREQ=DAILY', title: 'En nombre' };
  const [one, two, again] = [await build(), await build({ columnId: done }), await build(recurring)];

  const finished = await edit([one, two, again], { isDone: true });
  expect(finished).toEqual({ changedIds: [one.id, again.id], unchangedIds: [two.id], refused: [] });
  expect((await read(one)).columnId).toBe(done);
  expect(await world.sql('tasks', "select id from task where title = 'En nombre'")).toHaveLength(2);
  await world.told(tasks.completed, ({ taskId }) => taskId === again.id);

  await edit([one, two], { isDone: false });
  expect((await read(two)).columnId).toBe(todo);
  await edit([one, two], { columnId: doing });
  expect(await read(one)).toMatchObject({ columnId: doing, doneAt: null });
  await edit([one], { columnId: done });
  expect((await read(one)).doneAt).not.toBeNull();
  await edit([one, two], { columnId: todo, isDone: true });
  expect(await read(two)).toMatchObject({ columnId: done, doneAt: expect.any(String) });
  const board = await world.call(tasks.board, { ...office, place: office.home }, office.bob);
  const counted = await world.sql<{ open: number; done: number }>(
    'tasks',
    `select count(*) filter (where done_at is null)::int as open, count(done_at)::int as done
      from task where board_id = $1 and deleted_at is null`,
    [boardId],
  );
  expect({ open: board.openCount, done: board.doneCount }).toEqual(counted[0]);
});

test('those that cannot are named and stay wholly as they are, those that are gone are left out', async () => {
  const { guest } = office;
  const dueAt = '2026-12-01T08:00:00.000Z';
  const [late, ruled, fine, gone] = [
    await build({ startsAt: '2026-12-05T08:00:00.000Z' }),
    await build({ dueAt, recurrence: 'FREQ=DAILY' }),
    await build(),
    await build(),
  ];
  await world.call(tasks.delete, { taskId: gone.id }, office.bob);
  const unknown = { id: newId() };

  expect(await edit([late, fine, gone, unknown], { dueAt, priority: 'high' })).toEqual({
    ...{ changedIds: [fine.id], unchangedIds: [] },
    refused: [{ taskId: late.id, code: 'due_before_start' }],
  });
  expect(await read(late)).toEqual(late);
  expect((await edit([ruled], { dueAt: null, priority: 'high' })).refused).toHaveLength(1);
  expect(await read(ruled)).toEqual(ruled);
  expect((await edit([fine], { addAssigneeIds: [guest.accountId] })).refused).toEqual([
    { taskId: fine.id, code: 'assignee_not_here' },
  ]);
});

test('many are deleted at once, with their subtasks', async () => {
  const [parent, other] = [await build(), await build()];
  const subtask = await build({ parentId: parent.id });
  const before = await world.call(tasks.board, { ...office, place: office.home }, office.bob);
  await edit([parent, subtask, other], { isDeleted: true });

  for (const task of [parent, subtask, other]) expect(await codeOf(read(task))).toBe('not_found');
  const after = await world.call(tasks.board, { ...office, place: office.home }, office.bob);
  expect(after.openCount).toBe(before.openCount - 2);
  await world.told(tasks.deleted, ({ taskId }) => taskId === other.id);
  const back = await world.call(tasks.restore, { taskId: parent.id }, office.bob);
  expect(back.subtaskCount).toBe(1);
  expect((await read(subtask)).deletedAt).toBeNull();
});

test('a column or a label of another board refuses all of it', async () => {
  const input = (asked: Edit) => ({ boardId, taskIds: [newId()], edit: asked });
  for (const action of [tasks.previewBulk, tasks.bulkEdit]) {
    for (const asked of [{ columnId: newId() }, { addLabelIds: [newId()] }])
      expect(await codeOf(world.call(action, input(asked), office.bob))).toBe('not_found');
  }
});

test('whoever may not is refused, and nothing is written', async () => {
  const outsider = await world.person('Mallory');
  const task = await build();
  const input = { boardId, taskIds: [task.id], edit: { priority: 'low' } } as const;
  for (const action of [tasks.previewBulk, tasks.bulkEdit]) {
    await expectRefusals(world, action, { input: { ...input, taskIds: [task.id] }, outsider });
    const asked = { ...input, taskIds: [task.id] };
    expect(await codeOf(world.call(action, asked, office.guest))).toBe('not_found');
  }
});
