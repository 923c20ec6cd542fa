import { isRefusal, refuse } from '@allforone/runtime/refusal';
import { RRuleTemporal } from 'rrule-temporal';

export interface Recurrence {
  /** RRULE of RFC 5545 without DTSTART: `FREQ=WEEKLY;BYDAY=MO`. */
  rule: string;
  /** The deadline that the rule counts from. */
  from: Date;
  timeZone: string;
}

/** Anything finer would make tasks without end. */
const coarse = /(^|;)FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)/;
const mostSteps = 2000;

/** @throws Refusal rule_invalid, also for a rule after which nothing comes. */
export function assertRule(recurrence: Recurrence): void {
  try {
    if (!coarse.test(recurrence.rule) || /[\r\n:]/.test(recurrence.rule)) throw refuse('rule_invalid');
    ruleOf(recurrence).next(recurrence.from, true);
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw refuse('rule_invalid');
  }
}

/** The next deadline, and the rule that goes on from it; null after the last one. */
export function nextOf(recurrence: Recurrence): { dueAt: Date; rule: string } | null {
  const next = ruleOf(recurrence).next(recurrence.from, false);
  if (!next) return null;
  const rule = recurrence.rule.replace(/COUNT=(\d+)/, (_all, count: string) => `COUNT=${Number(count) - 1}`);

  return /COUNT=0/.test(rule) ? null : { dueAt: new Date(next.epochMilliseconds), rule };
}

function ruleOf({ rule, from, timeZone }: Recurrence): RRuleTemporal {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' });
  const start = local.format(from).replace(/[-:]/g, '').replace(' ', 'T');

  return new RRuleTemporal({
    rruleString: `DTSTART;TZID=${timeZone}:${start}\nRRULE:${rule}`,
    maxIterations: mostSteps,
    maxCandidateEvaluations: mostSteps * 10,
  });
}
