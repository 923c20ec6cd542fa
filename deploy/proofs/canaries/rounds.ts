import type { Action } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import { pathOf } from '../cast/contracts.ts';
import { exampleOf } from '../examples/examples.ts';
import { hideTables, refuseWrites } from './broken-store.ts';
import type { Canaries } from './canaries.ts';
import type { House } from './house.ts';
import { plant } from './plant.ts';
import { ask, type Said } from './visitor.ts';

interface Errand {
  action: Action;
  person: Person;
  input: unknown;
}

/** Carries canaries through actions, and gathers on the way what the answers bring. */
export interface Rounds {
  /** As it should be, then as nobody, as a stranger, and with a part that is wrong. */
  carry(action: Action): Promise<void>;
  /** All actions of a service while its tables take nothing, and while they are gone. */
  carryIntoBrokenStore(service: string, actions: readonly Action[]): Promise<void>;
  /** How each refusal reads. */
  refusals: { path: string; text: string }[];
}

export function createRounds(house: House, canaries: Canaries, cast: Cast): Rounds {
  const refusals: Rounds['refusals'] = [];

  return { carry, carryIntoBrokenStore, refusals };

  async function carry(action: Action): Promise<void> {
    const { person, input } = await prepare(action);
    await visit(action, { ...(input as object), organizationId: 'wrong', limit: -1, extra: input }, person);
    await visit(action, input, null);
    await visit(action, input, cast.people.foreigner);
    await visit(action, input, person);
  }

  async function carryIntoBrokenStore(service: string, actions: readonly Action[]): Promise<void> {
    const errands: Errand[] = [];
    for (const action of actions) errands.push(await prepare(action));
    await house.world.settled();
    for (const breakStore of [refuseWrites, hideTables]) {
      const mend = await breakStore(house.world, service);
      for (const { action, input, person } of errands) await visit(action, input, person);
      await mend();
    }
  }

  async function prepare(action: Action): Promise<Errand> {
    const isPersonal = action.service === 'accounts' || action.service === 'notifications';
    const person = isPersonal ? await house.world.person('Malo') : cast.people.owner;
    canaries.gather(person, 'a person', ['email', 'secret', 'name']);
    const input = plant(action.input, await exampleOf(cast, action, person, cast.places.organization));
    canaries.gather(input, pathOf(action), ['secret', 'email', 'words', 'name', 'profile', 'image']);

    return { action, person, input };
  }

  async function visit(action: Action, input: unknown, person: Person | null): Promise<Said> {
    const said = await ask(house, canaries, action, input, person);
    const path = pathOf(action);
    if (said.isRefused) refusals.push({ path, text: said.text });
    else canaries.gather(JSON.parse(said.text), `answer of ${path}`, ['secret', 'email']);

    return said;
  }
}
