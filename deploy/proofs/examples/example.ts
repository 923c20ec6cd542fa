import type { Action, ActionsOf, InputOf } from '@allforone/contracts/contract';
import type { Person } from '@allforone/runtime/testing';
import type { Cast } from '../cast/cast.ts';
import type { Place } from '../cast/places.ts';

/**
 * An input that would succeed in the place for somebody who may do it there, with fresh objects where the action uses
 * them up. `as` is who will ask: what belongs to one person, such as a session or a message, is theirs.
 */
export type Example<A extends Action> = (
  cast: Cast,
  as: Person,
  place: Place,
) => InputOf<A> | Promise<InputOf<A>>;

/** One for each action of a contract: an action without an example does not compile. */
export type ExamplesOf<C> = {
  [K in keyof ActionsOf<C>]: ActionsOf<C>[K] extends Action ? Example<ActionsOf<C>[K]> : never;
};

let count = 0;

/** A number that no other example has. */
export const next = (): number => ++count;
