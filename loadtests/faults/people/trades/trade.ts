import type { Actor } from '../actor.ts';
import type { Cast } from '../cast.ts';
import type { Habits } from '../habits.ts';

export type Act = (actor: Actor) => Promise<unknown>;

/** What people do in one part of the platform beside talking, each one thing after the other. */
export interface Trade {
  /** By place of the actor; empty for who has no part in it. */
  habitsOf(place: number): Habits<Act>;
  /** At the end, what the platform keeps of it, one line for each thing. */
  collect(): Promise<void>;
}

/** Makes what is needed before anybody begins. */
export type BeginTrade = (cast: Cast) => Promise<Trade>;
