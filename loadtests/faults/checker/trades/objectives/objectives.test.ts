import { expect, it } from 'vitest';
import type { Line } from '../../../history/line.ts';
import { acknowledged, smallHistory } from '../../small-history.ts';
import type { KeptKeyResult } from '../kept.ts';
import { rulesBrokenIn, withEnd, withKept, withOutput, withoutEnds } from '../small-changes.ts';

type CheckIns = KeptKeyResult['checkIns'];

const told = (value: number, note: string, keyResultId = 'shared') => ({
  ...{ keyResultId, value, confidence: 'on_track', note },
});
const checkIn = (value: number, note: string): CheckIns[number] => ({
  ...{ value, note, confidence: 'on_track', authorId: 'id-ada' },
});

/** Ada, who manages, said twice how far the organisation is, and Bob was not let in. */
const smallObjectives: readonly Line[] = [
  ...smallHistory,
  ...acknowledged('in-1', ['Ada', 'objectives.checkIn', told(4, 'in-1')], 10, { id: 'shared', current: 4 }),
  ...acknowledged('in-2', ['Ada', 'objectives.checkIn', told(7, 'in-2')], 20, { id: 'shared', current: 7 }),
  ...acknowledged('own', ['Bob', 'objectives.checkIn', told(1, 'own', 'bobs')], 30, {
    id: 'bobs',
    current: 1,
  }),
  { type: 'invoke', op: 'no', person: 'Bob', path: 'objectives.checkIn', input: told(9, 'no'), at: 40 },
  { type: 'fail', op: 'no', code: 'forbidden', at: 41 },
  { type: 'members', groupId: null, roles: { 'id-ada': 'owner', 'id-bob': 'member' } },
  {
    ...{ type: 'kept', kind: 'keyResult' },
    thing: {
      ...{ id: 'shared', start: 0, current: 7, confidence: 'on_track', ownerId: null },
      checkIns: [checkIn(4, 'in-1'), checkIn(7, 'in-2')],
    },
  },
  {
    ...{ type: 'kept', kind: 'keyResult' },
    thing: {
      ...{ id: 'bobs', start: 0, current: 1, confidence: 'on_track', ownerId: 'id-bob' },
      checkIns: [{ ...checkIn(1, 'own'), authorId: 'id-bob' }],
    },
  },
];

it('finds nothing where nothing was lost', () => {
  expect(rulesBrokenIn(smallObjectives)).toEqual([]);
});

it.each<[string, string, readonly Line[]]>([
  ['a lost check-in', 'lost check-in', checkIns(([one]) => (one ? [one] : []))],
  ['a check-in kept twice', 'duplicated check-in', checkIns((all) => [...all, ...all.slice(1)])],
  ['a check-in of nobody', 'phantom check-in', checkIns((all) => [...all, checkIn(9, 'nobody')])],
  ['another order', 'reordered check-in', checkIns((all) => all.toReversed())],
  ['an effect of a refusal', 'effect of a refused operation', checkIns((all) => [...all, checkIn(9, 'no')])],
  ['a value of before', 'key result is not as its last check-in', shared(() => ({ current: 4 }))],
  [
    'a check-in of somebody else',
    'check-in other than it was acknowledged',
    checkIns((all) => all.map((each) => ({ ...each, authorId: 'id-bob' }))),
  ],
  [
    'another answer',
    'check-in other than it was acknowledged',
    withOutput(smallObjectives, 'in-2', { current: 4 }),
  ],
  [
    'somebody who was let in',
    'check-in refused, or let in, against the rights',
    shared(() => ({ ownerId: 'id-bob' })),
  ],
  [
    'somebody who was refused for nothing',
    'check-in refused, or let in, against the rights',
    withEnd(smallObjectives, 'own', ({ op, at }) => ({ type: 'fail', op, code: 'forbidden', at })),
  ],
])('finds %s', (_what, rule, lines) => expect(rulesBrokenIn(lines)).toContain(rule));

it('forgives what was never answered, whether it happened or not', () => {
  const asked = acknowledged('in-3', ['Ada', 'objectives.checkIn', told(2, 'in-3')], 50);

  expect(rulesBrokenIn(withoutEnds([...smallObjectives, ...asked], 'in-2', 'in-3'))).toEqual([]);
});

function shared(change: (keyResult: KeptKeyResult) => Partial<KeptKeyResult>): Line[] {
  return withKept<KeptKeyResult>(smallObjectives, 'keyResult', (each) =>
    each.id === 'shared' ? { ...each, ...change(each) } : each,
  );
}

function checkIns(change: (all: CheckIns) => CheckIns): Line[] {
  return shared((each) => ({ checkIns: change(each.checkIns) }));
}
