import { startWorld, type World } from '@allforone/runtime/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { services } from '../../all-services.ts';
import { buildCast, type Cast } from '../cast/cast.ts';
import { actions, pathOf } from '../cast/contracts.ts';
import { exampleOf, examples } from './examples.ts';

let world: World;
let cast: Cast;
beforeAll(async () => {
  world = await startWorld(services);
  cast = await buildCast(world);
}, 120_000);
afterAll(() => world.stop());

test('there is an example for each action of each service, and for nothing else', () => {
  const given = Object.entries(examples).flatMap(([service, ofService]) =>
    Object.keys(ofService).map((name) => pathOf({ service, name })),
  );
  const handled = services.flatMap(({ handlers }) => handlers.map(({ action }) => pathOf(action)));

  expect(given.toSorted(), 'Write the missing example in proofs/examples.').toEqual(handled.toSorted());
  expect(actions.map(pathOf).toSorted()).toEqual(handled.toSorted());
});

test.each(actions.map((action) => [pathOf(action), action] as const))(
  'the example of %s is valid',
  async (_, action) => {
    const input = await exampleOf(cast, action);

    expect(action.input.safeParse(input).error).toBeUndefined();
  },
);

test('an action without an example is named', async () => {
  const forgotten = { ...cast, service: 'chat', name: 'forget' } as never;

  await expect(exampleOf(cast, forgotten)).rejects.toThrow('chat.forget has no example');
});
