import type { Action } from '@allforone/contracts/contract';
import type { Cast } from '@allforone/deploy/proofs/cast/cast';
import { actions, pathOf } from '@allforone/deploy/proofs/cast/contracts';
import { type PersonName, personNames } from '@allforone/deploy/proofs/cast/people';
import type { PlaceName } from '@allforone/deploy/proofs/cast/places';
import { exampleOf } from '@allforone/deploy/proofs/examples/examples';
import { actorFor } from '@allforone/deploy/proofs/matrix/actors';
import type { Tally } from '../village/tally.ts';
import { ask } from './ask.ts';

/** An action, and somebody of the cast who may do it in some place. */
export interface Probe {
  action: Action;
  who: PersonName;
  where: PlaceName;
}

/** One asking that is prepared, and may be sent later. */
export interface Shot {
  path: string;
  isReading: boolean;
  fire(tally: Tally): Promise<void>;
}

/** @throws Error for an action that nobody can do while everything is there: its example does not work. */
export async function findProbes(cast: Cast, front: string, tally: Tally): Promise<Probe[]> {
  const probes: Probe[] = [];
  for (const action of actions) probes.push(await probeFor(cast, front, action, tally));

  return probes;
}

const places = ['ownGroup', 'private'] as const satisfies PlaceName[];
const people = [...new Set<PersonName>(['member', 'owner', 'lead', ...personNames])];

async function probeFor(cast: Cast, front: string, action: Action, tally: Tally): Promise<Probe> {
  for (const probe of places.flatMap((where) => people.map((who) => ({ action, who, where })))) {
    const shot = await load(cast, front, probe).catch(() => null);
    const before = tally.deeds.length;
    await shot?.fire(tally);
    if (tally.deeds[before]?.error === null) return probe;
    tally.deeds.length = before;
  }
  throw new Error(`${pathOf(action)} works for nobody of the cast.`);
}

/** Makes all that the action needs, so that nothing but the action itself is asked later. */
export async function load(cast: Cast, front: string, { action, who, where }: Probe): Promise<Shot> {
  const path = pathOf(action);
  const place = cast.places[where];
  // What is done to an account would stand in the way of the next thing that is done to it.
  const isAboutThemselves = action.service === 'accounts';
  const as = isAboutThemselves ? await cast.world.person('Seule') : await actorFor(cast, path, who, place);
  const input = await exampleOf(cast, action, as, place);

  return {
    path,
    isReading: action.kind === 'query',
    fire: async (tally) => void (await tally.time(path, () => ask(cast.world, front, action, input, as))),
  };
}
