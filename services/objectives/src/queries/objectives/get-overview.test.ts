import { objectives } from '@allforone/contracts/objectives';
import { expectRefusals, type Person, type World } from '@allforone/runtime/testing';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  buildKeyResult,
  buildObjective,
  buildTeam,
  checkIn,
  startObjectives,
  type Team,
} from '../../../test/factories.ts';

let world: World;
let team: Team;
beforeAll(async () => {
  world = await startObjectives();
  team = await buildTeam(world);
});
afterEach(() => world.setNow(null));
afterAll(() => world.stop());

const period = { from: '2040-01-01', to: '2040-03-31' };
const overview = (as: Person, scope: 'organization' | 'personal', more = {}) =>
  world.call(objectives.overview, { organizationId: team.organizationId, scope, ...period, ...more }, as);
const on = (day: string) => world.setNow(new Date(`${day}T10:00:00Z`));

test('an overview counts states and dates, and tells how each week ended', async () => {
  const { ada, bob, eve } = team;
  const dates = { startsOn: '2040-01-01', endsOn: '2040-03-31' };
  on('2040-01-02');
  const first = await buildObjective(world, team, ada, dates);
  const measure = await buildKeyResult(world, first, ada);
  on('2040-01-04');
  await checkIn(world, measure, ada, 20);
  await checkIn(world, measure, ada, 30);
  on('2040-01-10');
  const second = await buildObjective(world, team, ada, dates);
  const other = await buildKeyResult(world, second, ada);
  on('2040-01-25');
  await checkIn(world, other, ada, 50, { confidence: 'at_risk' });
  await buildObjective(world, team, ada, { startsOn: '2041-01-01', endsOn: '2041-02-01' });
  const own = await buildObjective(world, team, bob, dates);
  await world.call(objectives.close, { objectiveId: own.id, state: 'done' }, bob);
  on('2040-01-30');

  expect(await overview(eve, 'organization')).toEqual({
    ...{ objectiveCount: 2, averageProgress: 40, dueCheckInCount: 1 },
    byState: { on_track: 1, at_risk: 1, off_track: 0, done: 0, dropped: 0 },
    weeks: [
      { endsOn: '2040-01-08', progress: 30 },
      { endsOn: '2040-01-15', progress: 15 },
      { endsOn: '2040-01-22', progress: 15 },
      { endsOn: '2040-01-29', progress: 40 },
      { endsOn: '2040-02-05', progress: 40 },
    ],
  });
  expect(await overview(bob, 'personal')).toMatchObject({ objectiveCount: 1, byState: { done: 1 } });
  expect(await overview(ada, 'personal')).toMatchObject({ objectiveCount: 0, averageProgress: 0, weeks: [] });
  const long = await overview(ada, 'organization', { from: '2030-01-01' });
  expect(long.weeks).toHaveLength(5);
});

test('whoever may not is refused', async () => {
  const outsider = (await buildTeam(world)).bob;
  const input = { organizationId: team.organizationId, scope: 'organization', ...period } as const;

  await expectRefusals(world, objectives.overview, { input, outsider, unpermitted: team.clem });
});
