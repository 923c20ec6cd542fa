import type { BuiltInRole } from '@allforone/contracts/permissions';
import fc from 'fast-check';
import { type Act, anyAct, reachesFar } from './acts.ts';

/** What happens next in a history: one act, the same one again by its key, or two at the same moment. */
export type Move =
  | { kind: 'alone' | 'repeated' | 'doubled'; act: Act }
  | { kind: 'together'; act: Act; other: Act }
  | { kind: 'clock'; minutes: number };

/** Of two that reach far, each leaves work for others, which may take its turn in any order: no model tells which. */
const mayMeet = ([act, other]: [Act, Act]): boolean => !(reachesFar(act) && reachesFar(other));

const move: fc.Arbitrary<Move> = fc.oneof(
  { weight: 20, arbitrary: fc.record({ kind: fc.constant('alone'), act: anyAct }) as fc.Arbitrary<Move> },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('repeated', 'doubled'),
      act: anyAct,
    }) as fc.Arbitrary<Move>,
  },
  {
    weight: 6,
    arbitrary: fc
      .tuple(anyAct, anyAct)
      .filter(mayMeet)
      .map(([act, other]): Move => ({ kind: 'together', act, other })),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -90, max: 90 }).map((minutes): Move => ({ kind: 'clock', minutes })),
  },
);

/** A conversation with something in it: most of what can go wrong happens in one. */
const talk: Move[] = [
  { do: 'openGroup', by: 0, people: [1, 2] } as const,
  { do: 'send', by: 1, in: 1, names: [], answers: null, clientId: null } as const,
  { do: 'openDirect', by: 0, who: 1 } as const,
].map((act) => ({ kind: 'alone', act: act as Act }));

export interface History {
  /** How many have come before it begins. */
  company: number;
  moves: Move[];
}

export const anyHistory = (longest: number): fc.Arbitrary<History> =>
  fc
    .record({
      company: fc.oneof(
        { weight: 1, arbitrary: fc.constant(0) },
        { weight: 8, arbitrary: fc.constantFrom(2, 3) },
      ),
      start: fc.constantFrom([], talk, talk),
      moves: fc.array(move, { minLength: 1, maxLength: longest, size: 'max' }),
    })
    .map(({ company, start, moves }) => ({ company, moves: [...start, ...moves] }));

/** With which roles people come in a history. */
export const rolesIn = ({ moves }: History): BuiltInRole[] => [
  ...new Set<BuiltInRole>([
    'member',
    ...moves.flatMap(actsOf).flatMap((act) => (act.do === 'join' ? act.role : [])),
  ]),
];

export const actsOf = (move: Move): Act[] => {
  if (move.kind === 'clock') return [];

  return move.kind === 'together' ? [move.act, move.other] : [move.act];
};
