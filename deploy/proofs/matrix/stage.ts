import { startWorld, type World } from '@allforone/runtime/testing';
import { services } from '../../all-services.ts';
import { buildCast, type Cast } from '../cast/cast.ts';
import { pathOf } from '../cast/contracts.ts';
import { type PersonName, personNames } from '../cast/people.ts';
import { type Front, openFront } from './front.ts';
import type { Ask } from './run-cells.ts';

/** The cast, each on a device that has signed in through the front. */
export interface SignedInCast {
  world: World;
  cast: Cast;
  front: Front;
  cookies: Record<PersonName, string>;
  /** Through the front, by the person's own cookies. */
  ask: Ask;
  stop(): Promise<void>;
}

/** @param start - all services in one node, unless told otherwise. */
export async function signInCast(start = () => startWorld(services)): Promise<SignedInCast> {
  const world = await start();
  const cast = await buildCast(world);
  const front = await openFront(world);
  const cookies = {} as Record<PersonName, string>;
  const bySession = new Map<string, string>();
  for (const who of personNames) {
    const { person, cookie } = await front.signIn(cast.people[who]);
    cast.people[who] = person;
    cookies[who] = cookie;
    bySession.set(person.sessionId, cookie);
  }

  return {
    world,
    cast,
    front,
    cookies,
    ask: async (action, input, as) => {
      const cookie = as ? (bySession.get(as.sessionId) ?? (await front.signIn(as)).cookie) : '';
      return front.send(action.kind, pathOf(action), input, cookie);
    },
    stop: async () => {
      await front.stop();
      await world.stop();
    },
  };
}
