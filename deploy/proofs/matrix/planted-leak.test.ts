import { type Node, startNode } from '@allforone/runtime/node';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { services } from '../../all-services.ts';
import { buildCast, type Cast } from '../cast/cast.ts';
import { byBus } from './by-bus.ts';
import { cellsOf } from './cells.ts';
import { leaky, leakyExpectations, leakyService } from './leaky.ts';
import { runCells } from './run-cells.ts';

let world: World;
let cast: Cast;
let node: Node;
beforeAll(async () => {
  world = await startWorld(services, { LOG_LEVEL: 'fatal' });
  cast = await buildCast(world);
  node = await startNode(world.config, [leakyService(cast)]);
  const whoever = () => byBus(world)(leaky.peek, {}, cast.people.owner);
  await vi.waitFor(async () => expect(await whoever()).toEqual({ code: 'invalid_input' }), 10_000);
}, 120_000);
afterAll(async () => {
  await node.stop();
  await world.stop();
});

const inputOf = async (_cast: Cast, _action: unknown, _as: unknown, place: Cast['places']['private']) => ({
  conversationId: place.conversationId,
  organizationId: place.organizationId,
});

test('a door that asks in the wrong place is found', async () => {
  const cells = cellsOf([leaky.peek], leakyExpectations);
  const failures = await runCells({ cast, ask: byBus(world), exampleOf: inputOf }, cells);

  const { conversationId } = cast.places.private;
  expect(failures).toContain('leaky.peek by peer in private: expected not_found, was ok.');
  expect(failures).toContain(
    `leaky.peek by peer in private: shows ${conversationId} (conversation of private).`,
  );
  expect(failures.filter((failure) => failure.includes('by member in private'))).toEqual([]);
});

test('an answer that says too much is found', async () => {
  const cells = cellsOf([leaky.overview], leakyExpectations);
  const failures = await runCells({ cast, ask: byBus(world), exampleOf: inputOf }, cells);

  const { foreign } = cast.places;
  expect(failures).toContain(
    `leaky.overview by owner in ownGroup: shows ${foreign.markers.group} (group of foreign).`,
  );
});

test('an action of which nobody said who may fails the run', () => {
  expect(() => cellsOf([leaky.peek], { leaky: {} })).toThrow('leaky.peek: say who may do this');
});
