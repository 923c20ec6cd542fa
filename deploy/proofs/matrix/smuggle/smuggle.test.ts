import { type Node, startNode } from '@allforone/runtime/node';
import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { services } from '../../../all-services.ts';
import { buildCast, type Cast } from '../../cast/cast.ts';
import { actions, pathOf } from '../../cast/contracts.ts';
import { exampleOf } from '../../examples/examples.ts';
import { byBus } from '../by-bus.ts';
import { leaky, leakyService } from '../leaky.ts';
import { stateOf } from '../state.ts';
import { idFieldsOf } from './id-fields.ts';
import { smuggle } from './run-smuggle.ts';

let world: World;
let cast: Cast;
let node: Node;
beforeAll(async () => {
  world = await startWorld(services);
  cast = await buildCast(world);
  node = await startNode(world.config, [leakyService(cast)]);
}, 120_000);
afterAll(async () => {
  await node.stop();
  await world.stop();
});

const withIds = actions.filter((action) => action.allow !== 'service' && idFieldsOf(action).length > 0);

describe.each(['owner', 'lead', 'guest'] as const)('%s', (who) => {
  let before: Record<string, string>;
  beforeAll(async () => {
    await world.settled();
    before = await stateOf(world, cast.places.foreign.organizationId);
  }, 120_000);

  test.each(withIds.map((action) => [pathOf(action), action] as const))(
    'learns nothing by an id that is slipped into %s',
    async (_, action) => {
      expect(await smuggle({ cast, ask: byBus(world), exampleOf }, action, who)).toEqual([]);
    },
    60_000,
  );

  test('has changed nothing of another organisation', async () => {
    await world.settled();
    expect(await stateOf(world, cast.places.foreign.organizationId)).toEqual(before);
  });
});

test('a service that believes an id is found', async () => {
  const inputOf = async () => ({ conversationId: cast.places.ownGroup.conversationId });
  const stage = { cast, ask: byBus(world), exampleOf: inputOf };
  const { conversationId } = cast.places.foreign;

  await vi.waitFor(async () => {
    expect(await smuggle(stage, leaky.peek, 'owner')).toContain(
      `leaky.peek by owner, with conversationId: foreign conversation: shows ${conversationId} (conversation of foreign).`,
    );
  }, 10_000);
});
