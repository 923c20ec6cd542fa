import type { Action } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import { services } from '@allforone/deploy/all-services';
import { type Person, startWorld, type World } from '@allforone/runtime/testing';
import { Client } from 'pg';
import { grow } from './grow.ts';
import type { Ask } from './inputs/asked.ts';
import type { Asking } from './inputs/every-action.ts';
import { type Places, placesOf } from './inputs/places.ts';
import type { Sizes } from './sizes.ts';

export interface GrownWorld {
  world: World;
  reader: Person;
  places: Places;
  /** @returns how to ask once, with all that must be there first. */
  prepare(asking: Asking, input: Asking['input']): Promise<() => Promise<unknown>>;
  /** As the administrator. */
  change(statement: string): Promise<void>;
  stop(): Promise<void>;
}

/** Every service in this process, on a database of its own that looks as if it had been in use for long. */
export async function startGrownWorld(sizes: Sizes): Promise<GrownWorld> {
  const world = await startWorld(services, { DATABASE_POOL: '4' });
  const reader = await world.person('Lecteur');
  await world.settled();
  await grow(world.config.databaseUrl, sizes, reader);
  const client = new Client({ connectionString: world.config.databaseUrl });
  await client.connect();
  const places = await placesOf(client, reader.password);
  let turn = 0;

  const askAs = (as: typeof reader, action: Action, input: unknown) =>
    action.allow === 'service'
      ? world.callAsService(action, input as never, as)
      : world.call(action, input as never, as);
  const ask: Ask = (action, input) => askAs(reader, action, input);

  return {
    world,
    reader,
    places,
    async prepare({ action, from }, input) {
      turn += 1;
      const given = await input(places, ask, turn);
      const as = { ...reader, sessionId: from?.(places) ?? reader.sessionId };

      await world.settled();
      // Rights are asked for once and remembered: that shall not depend on what was asked before.
      await ask(organizations.get, { organizationId: places.organizationId });

      return () => askAs(as, action, given);
    },
    change: async (statement) => void (await client.query(statement)),
    stop: async () => {
      await client.end();
      await world.stop();
    },
  };
}
