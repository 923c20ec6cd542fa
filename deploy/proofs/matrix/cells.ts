import type { Action } from '@allforone/contracts/contract';
import { pathOf } from '../cast/contracts.ts';
import { everyone, type Who } from '../cast/people.ts';
import type { PlaceName } from '../cast/places.ts';
import type { Expectation, Verdict } from './rules.ts';
import { standingIn } from './standing.ts';

/** One square of the matrix: somebody asks for something somewhere, about their own object or another's. */
export interface Cell {
  action: Action;
  place: PlaceName;
  who: Who;
  whose: 'own' | 'others';
  expected: Verdict;
}

export type Expectations = Record<string, Record<string, Expectation>>;

/** @throws Error for an action of which nobody said who may. */
export function cellsOf(actions: readonly Action[], expectations: Expectations): Cell[] {
  return actions.flatMap((action) => {
    const expectation = expectations[action.service]?.[action.name];
    if (!expectation)
      throw new Error(`${pathOf(action)}: say who may do this, in proofs/matrix/expectations.`);
    const { places, verdict, ofOthers } = expectation;

    return places.flatMap((place) =>
      everyone.flatMap((who): Cell[] => {
        const cell = { action, place, who };
        const standing = standingIn(who, place);
        const mine = { ...cell, whose: 'own', expected: verdict(standing, action, place) } as const;
        if (!ofOthers) return [mine];

        return [mine, { ...cell, whose: 'others', expected: ofOthers(standing, action, place) }];
      }),
    );
  });
}

export const nameOf = ({ action, who, place, whose }: Cell): string =>
  `${pathOf(action)} by ${who} in ${place}${whose === 'others' ? ', of somebody else' : ''}`;
