import type { KeyResult } from '@allforone/contracts/objectives';
import type { History } from '../../../history/read-history.ts';
import { accountIds, answerOf, asking, isAcknowledged } from '../../truth.ts';
import { type Violation, violation } from '../../violation.ts';
import { checkNumbered } from '../brought.ts';
import type { Judge } from '../judge.ts';
import type { KeptKeyResult } from '../kept.ts';

const checkInsAsked = (history: History) => asking(history, 'objectives.checkIn');
const keyResultsIn = (history: History) => history.kept<KeptKeyResult>('keyResult');
const managing = ['owner', 'admin'];

/** Each check-in is there once, and the last one says how far a key result is. */
export const objectives: Judge = {
  check: (history) => [
    ...checkNumbered(
      keyResultsIn(history).flatMap(({ id, checkIns }) =>
        checkIns.map(({ note }, index) => ({ of: id, number: index + 1, mark: note })),
      ),
      { noun: 'check-in', operations: checkInsAsked(history), markOf: ({ op }) => op },
    ),
    ...checkContent(history),
    ...checkRights(history),
  ],
  summary(history) {
    const kept = keyResultsIn(history);
    const checkIns = kept.reduce((sum, each) => sum + each.checkIns.length, 0);

    return (
      `${checkInsAsked(history).filter(isAcknowledged).length} check-ins acknowledged; ` +
      `${checkIns} kept of ${kept.length} key results`
    );
  },
};

function* checkContent(history: History): Generator<Violation> {
  const people = accountIds(history);
  const asked = new Map(checkInsAsked(history).map((checkIn) => [checkIn.op, checkIn]));
  for (const { id, start, current, confidence, checkIns } of keyResultsIn(history)) {
    const last = checkIns.at(-1) ?? { value: start, confidence: 'on_track' };
    if (current !== last.value || confidence !== last.confidence)
      yield violation('key result is not as its last check-in', id, { current, confidence }, last);
    for (const checkIn of checkIns) {
      const cause = asked.get(checkIn.note);
      if (!cause) continue;
      const { keyResultId, value, confidence: how } = cause.input;
      const isTheirs = people.get(cause.person) === checkIn.authorId && keyResultId === id;
      const answered = answerOf<KeyResult | undefined>(cause);
      const isAsAnswered = !answered || (answered.id === id && answered.current === value);
      if (!isTheirs || !isAsAnswered || value !== checkIn.value || how !== checkIn.confidence)
        yield violation('check-in other than it was acknowledged', cause.person, cause.input, checkIn);
    }
  }
}

/** One's own, and, for who manages, those of the organisation. */
function* checkRights(history: History): Generator<Violation> {
  const people = accountIds(history);
  const kept = new Map(keyResultsIn(history).map((each) => [each.id, each]));
  const roles = history.of('members').find(({ groupId }) => groupId === null)?.roles ?? {};
  for (const checkIn of checkInsAsked(history)) {
    const keyResult = kept.get(String(checkIn.input.keyResultId));
    if (!keyResult || !checkIn.end) continue;
    const accountId = people.get(checkIn.person) ?? '';
    const mayWrite = keyResult.ownerId
      ? keyResult.ownerId === accountId
      : managing.includes(roles[accountId] ?? '');
    if (mayWrite !== isAcknowledged(checkIn))
      yield violation(
        'check-in refused, or let in, against the rights',
        checkIn.person,
        checkIn.input,
        checkIn.end,
      );
  }
}
