import type { Recovery } from '../history/line.ts';
import type { History } from '../history/read-history.ts';
import { type Violation, violation } from './violation.ts';

/** Within so many milliseconds after a fault every service answers again through every front. */
const mostForRecovery = 10_000;
export const slowRecovery = 'slow recovery';

export function checkRecovery(history: History): Violation[] {
  const slow = recoveries(history).filter(({ after }) => after > mostForRecovery);
  const settled = history.of('settled');

  return [
    ...slow.map((each) => violation(slowRecovery, each)),
    ...settled.flatMap(({ fallen }) => fallen.map((name) => violation('ended by itself', name))),
    ...settled.flatMap(({ waiting }) =>
      waiting.map((each) => violation('told, and not handled in time', each)),
    ),
  ];
}

export interface Recovered {
  fault: number;
  part: string;
  kind: string;
  /** Until the last service answered through the last front. */
  after: number;
  slowest: string;
}

export function recoveries(history: History): Recovered[] {
  const byFault = Map.groupBy(history.of('recovery'), ({ fault }) => fault);

  return history.of('fault').map(({ fault, part, kind }) => {
    const times = byFault.get(fault) ?? [];
    const last = times.toSorted((one, other) => afterOf(other) - afterOf(one))[0];

    return {
      fault,
      part,
      kind,
      after: last ? afterOf(last) : Number.POSITIVE_INFINITY,
      slowest: last?.service ?? '',
    };
  });
}

const afterOf = ({ after }: Recovery): number => after ?? Number.POSITIVE_INFINITY;

export interface Outage {
  begin: number;
  end: number;
}

/** From each fault until every service answered again. */
export function outages(history: History): Outage[] {
  const patience = 60_000;
  const after = new Map(recoveries(history).map((each) => [each.fault, Math.min(each.after, patience)]));

  return history
    .of('fault')
    .map(({ fault, at, mendedAt }) => ({ begin: at, end: mendedAt + (after.get(fault) ?? patience) }));
}
