import { type Objective, objectives } from '@allforone/contracts/objectives';
import { organizations } from '@allforone/contracts/organizations';
import type { World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  checkIn,
  startObjectives,
  type Team,
} from '../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startObjectives();
  team = await buildTeam(world);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const day = 24 * 3600 * 1000;
const daysFromNow = (days: number) => new Date(Date.now() + days * day);

/** Whom the clock of that moment reminds of an objective. */
async function toldOf({ id }: Objective, days: number) {
  const before = world.published(objectives.checkInDue).length;
  world.setNow(daysFromNow(days));
  await world.runJob('objectives', 'remind-check-ins');
  await world.settled();
  const told = world.published(objectives.checkInDue).slice(before);

  return told.filter(({ objectiveId }) => objectiveId === id).map(({ accountId }) => accountId);
}

const started = { startsOn: '2020-01-01', endsOn: '2099-12-31' };

test('the owner is reminded once a week, until somebody checks in', async () => {
  const { bob } = team;
  const objective = await buildObjective(world, team, bob, started);
  const keyResult = await buildKeyResult(world, objective, bob);
  const isDue = async () =>
    (await world.call(objectives.get, { objectiveId: objective.id }, bob)).isCheckInDue;

  expect(await toldOf(objective, 6)).toEqual([]);
  expect(await isDue()).toBe(false);
  expect(await toldOf(objective, 7.1)).toEqual([bob.accountId]);
  expect(await isDue()).toBe(true);
  expect(await toldOf(objective, 8)).toEqual([]);
  expect(await toldOf(objective, 14.2)).toEqual([bob.accountId]);
  await checkIn(world, keyResult, bob, 3);
  expect(await isDue()).toBe(false);
  expect(await toldOf(objective, 20)).toEqual([]);
  expect(await toldOf(objective, 22)).toEqual([bob.accountId]);
});

test('what is closed, deleted, not begun, fed by tasks or without key results waits for nobody', async () => {
  const { bob } = team;
  const build = async (more = {}, source: 'manual' | 'tasks' | null = 'manual') => {
    const objective = await buildObjective(world, team, bob, { ...started, ...more });
    if (source) await buildKeyResult(world, objective, bob, { source });
    return objective;
  };
  const [closed, deleted, fed, empty] = [
    await build(),
    await build(),
    await build({}, 'tasks'),
    await build({}, null),
  ];
  const later = await build({ startsOn: daysFromNow(30).toISOString().slice(0, 10) });
  await world.call(objectives.close, { objectiveId: closed.id, state: 'dropped' }, bob);
  await world.call(objectives.delete, { objectiveId: deleted.id }, bob);

  for (const objective of [closed, deleted, fed, empty, later]) {
    expect(await toldOf(objective, 9)).toEqual([]);
  }
  expect(await toldOf(later, 39)).toEqual([bob.accountId]);
});

test('who left the organisation is not bothered', async () => {
  const { organizationId, ada, eve } = team;
  const objective = await buildObjective(world, team, eve, started);
  await buildKeyResult(world, objective, eve);
  await world.call(organizations.removeMember, { organizationId, accountId: eve.accountId }, ada);

  expect(await toldOf(objective, 8)).toEqual([]);
});
