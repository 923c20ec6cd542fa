import type { Action } from '@allforone/contracts/contract';
import type { ErrorCode } from '@allforone/contracts/errors';
import type { Places } from './places.ts';

/** Asks an action as the reader, or as a service where only services may. */
export type Ask = (action: Action, input: unknown) => Promise<unknown>;

/** What to ask an action for; `ask` brings what must be there first, `turn` is another number each time. */
type Input = (places: Places, ask: Ask, turn: number) => unknown;

export interface Asked {
  /** What tells it from other ways to ask the same action. */
  way?: string;
  input: Input;
  /** The same with many rows named: the number of queries may not follow. */
  many?: Input;
  /** The session to ask with, when not the reader's own. */
  from?(places: Places): string | undefined;
  /** Refused all the same, after the work that an accepted one costs. */
  refused?: ErrorCode;
}

/** By the names of a contract's actions: one that is missing does not compile. */
export type AskedOf<Contract> = {
  [Name in keyof Contract as Contract[Name] extends { input: unknown } ? Name : never]: Asked[];
};
