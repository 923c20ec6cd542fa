import type { Random } from '../run/random.ts';

/** What somebody does, and how often beside the others. */
export type Habits<Act> = readonly (readonly [Act, number])[];

/** @returns undefined for who has no habit. */
export function chosen<Act>(habits: Habits<Act>, random: Random): Act | undefined {
  let place = random.next() * habits.reduce((sum, [, share]) => sum + share, 0);

  return habits.find(([, share]) => {
    place -= share;

    return place < 0;
  })?.[0];
}
