import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../all-services.ts';
import { buildCast, type Cast } from '../cast/cast.ts';
import { actions, pathOf } from '../cast/contracts.ts';
import { exampleOf } from '../examples/examples.ts';
import { byBus } from './by-bus.ts';
import { cellsOf } from './cells.ts';
import { expectations } from './expectations/expectations.ts';
import { runCells } from './run-cells.ts';

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld(services);
  cast = await buildCast(world);
}, 120_000);
afterAll(() => world.stop());

test('on the bus, each person may do in each place exactly what they should', async () => {
  const cells = cellsOf(actions, expectations);

  expect(await runCells({ cast, ask: byBus(world), exampleOf }, cells)).toEqual([]);
}, 600_000);

const ofServices = actions.filter(({ allow }) => allow === 'service');

test.each(ofServices.map((action) => [pathOf(action), action] as const))(
  'a service gets an answer of %s',
  async (_, action) => {
    const input = await exampleOf(cast, action);

    await expect(world.callAsService(action, input)).resolves.toBeDefined();
  },
);
