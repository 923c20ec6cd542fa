import type { Event, PayloadOf } from '@allforone/contracts/contract';
import { links } from '@allforone/contracts/links';
import { type KeyResult, type Objective, objectives } from '@allforone/contracts/objectives';
import { tasks } from '@allforone/contracts/tasks';
import { newId } from '@allforone/runtime/id';
import type { World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { answeringServices, isDone, linked } from '../../test/answering-services.ts';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  startObjectives,
  type Team,
} from '../../test/factories.ts';

let world: World;
let team: Team;
let objective: Objective;
let keyResult: KeyResult;
beforeAll(async () => {
  world = await startObjectives(answeringServices);
  team = await buildTeam(world);
});
beforeEach(async () => {
  objective = await buildObjective(world, team, team.ada);
  keyResult = await buildKeyResult(world, objective, team.ada, { source: 'tasks', target: 12 });
});
afterAll(() => world.stop());

/** As the other service tells it, and heard by the time this ends. */
async function tell<E extends Event>(event: E, payload: PayloadOf<E>) {
  await world.sql(
    event.service,
    "insert into outbox (id, subject, payload, created_at) values ($1, $2, $3, now() - interval '5 seconds')",
    [newId(), `${world.config.namespace}.events.${event.service}.${event.name}`, JSON.stringify(payload)],
  );
  await world.quiet();
}

const link = (event: typeof links.added | typeof links.removed, taskId: string) => {
  const ends = [
    { kind: 'task' as const, id: taskId },
    { kind: 'keyResult' as const, id: keyResult.id },
  ];
  const { organizationId, ada } = team;

  return tell(event, { organizationId, linkId: newId(), ends, createdBy: ada.accountId });
};

const facts = (taskId: string) => {
  const { organizationId, ada } = team;
  const place = { kind: 'personal' as const, placeId: ada.accountId };
  const by = ada.accountId;

  return {
    ...{ taskId, boardId: newId(), organizationId, place },
    ...{ completedBy: by, reopenedBy: by, deletedBy: by, restoredBy: by },
  };
};

const now = async () => {
  const [first] = await world.call(objectives.keyResults, { objectiveId: objective.id }, team.bob);
  return first;
};
const progress = async () =>
  (await world.call(objectives.get, { objectiveId: objective.id }, team.ada)).progress;

test('a key result that tasks feed counts those that are linked with it and done', async () => {
  expect(keyResult).toMatchObject({ source: 'tasks', start: 0, target: 0, current: 0, progress: 0 });
  const [one, two] = [newId(), newId()];
  isDone.set(one, true).set(two, false);

  linked.set(keyResult.id, [one]);
  await link(links.added, one);
  expect(await now()).toMatchObject({ current: 1, target: 1, progress: 100 });
  linked.set(keyResult.id, [one, two]);
  await link(links.added, two);
  expect(await now()).toMatchObject({ current: 1, target: 2, progress: 50 });
  expect(await progress()).toBe(50);

  isDone.set(two, true);
  await tell(tasks.completed, facts(two));
  expect(await now()).toMatchObject({ current: 2, target: 2, progress: 100 });
  isDone.set(two, false);
  await tell(tasks.reopened, facts(two));
  expect(await now()).toMatchObject({ current: 1, target: 2 });
  isDone.delete(one);
  await tell(tasks.deleted, facts(one));
  expect(await now()).toMatchObject({ current: 0, target: 1 });
  isDone.set(one, true);
  await tell(tasks.restored, facts(one));
  expect(await now()).toMatchObject({ current: 1, target: 2 });
  linked.set(keyResult.id, [one]);
  await link(links.removed, two);
  expect(await now()).toMatchObject({ current: 1, target: 1 });

  const { items } = await world.call(objectives.checkIns, { keyResultId: keyResult.id }, team.bob);
  expect(items.map(({ value, authorId }) => [value, authorId])).toEqual([
    [1, null],
    [0, null],
    [1, null],
    [2, null],
    [1, null],
  ]);
});

test('facts that come late or twice change nothing: the truth is asked for', async () => {
  const taskIds = Array.from({ length: 130 }, () => newId());
  for (const [index, taskId] of taskIds.entries()) isDone.set(taskId, index < 65);
  linked.set(keyResult.id, taskIds);
  await link(links.removed, newId());
  expect(await now()).toMatchObject({ current: 65, target: 130, progress: 50 });

  const [first] = taskIds as [string];
  await tell(tasks.reopened, facts(first));
  await link(links.added, first);
  expect(await now()).toMatchObject({ current: 65, target: 130 });
  linked.set(keyResult.id, []);
  await link(links.added, first);
  expect(await now()).toMatchObject({ current: 0, target: 0, progress: 0 });
});

test('nobody tells by hand what tasks count', async () => {
  const of = { keyResultId: keyResult.id };
  const told = { ...of, value: 3, confidence: 'on_track' } as const;
  const codeOf = async (refused: Promise<unknown>) => (await world.refusal(refused)).code;

  expect(await codeOf(world.call(objectives.checkIn, told, team.ada))).toBe('fed_by_tasks');
  const aim = world.call(objectives.updateKeyResult, { ...of, target: 3 }, team.ada);
  expect(await codeOf(aim)).toBe('fed_by_tasks');
  const named = await world.call(objectives.updateKeyResult, { ...of, title: 'Autre' }, team.ada);
  expect(named.title).toBe('Autre');
});

test('links are counted, and a link with what people measure feeds nothing', async () => {
  const { organizationId } = team;
  const counted = (kind: 'objective' | 'keyResult', id: string, linkCount: number) =>
    tell(links.counted, { organizationId, object: { kind, id }, linkCount, version: linkCount });

  await counted('objective', objective.id, 4);
  await counted('keyResult', keyResult.id, 2);
  const read = await world.call(objectives.get, { objectiveId: objective.id }, team.bob);
  expect([read.linkCount, (await now())?.linkCount]).toEqual([4, 2]);

  keyResult = await buildKeyResult(world, objective, team.ada);
  const taskId = newId();
  isDone.set(taskId, true);
  linked.set(keyResult.id, [taskId]);
  await link(links.added, taskId);
  const all = await world.call(objectives.keyResults, { objectiveId: objective.id }, team.ada);
  expect(all.at(-1)).toMatchObject({ current: 0, target: 100 });
});
