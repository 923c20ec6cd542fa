import { isRefusal, refuse } from '@allforone/runtime/refusal';
import { RRuleTemporal } from 'rrule-temporal';

export interface Recurrence {
  /** RRULE of RFC 5545 without DTSTART: `FREQ=WEEKLY;BYDAY=MO`. */
  rule: string;
  /** The deadline that the rule counts from. */
  from: Date;
  timeZone: string;
}

/** Anything finer would make tasks without end, and so would a part that is read otherwise than it is counted. */
const coarse = /(^|;)FREQ=(YEARLY|MONTHLY|WEEKLY|DAILY)(;|$)/;
const part = /^(?:COUNT=[1-9]\d*|(?!COUNT=)[A-Z]+=[A-Z\d,+-]+)$/;
const mostSteps = 2000;

/** @throws Refusal rule_invalid, also for a rule after which nothing comes. */
export function assertRule(recurrence: Recurrence): void {
  try {
    if (!isWellFormed(recurrence.rule) || !comesBy(recurrence)) throw refuse('rule_invalid');
  } catch (error) {
    if (isRefusal(error)) throw error;
    throw refuse('rule_invalid');
  }
}

/** The next deadline, and the rule that goes on from it; null after the last one. */
export function nextOf(recurrence: Recurrence): { dueAt: Date; rule: string } | null {
  const next = nextIn(recurrence);
  if (!next) return null;
  const rule = recurrence.rule.replace(/COUNT=(\d+)/, (_all, count: string) => `COUNT=${Number(count) - 1}`);

  return /COUNT=0/.test(rule) ? null : { dueAt: new Date(next.epochMilliseconds), rule };
}

function isWellFormed(rule: string): boolean {
  const parts = rule.split(';');
  const names = new Set(parts.map((each) => each.split('=')[0]));

  return coarse.test(rule) && parts.every((each) => part.test(each)) && names.size === parts.length;
}

/** On the deadline itself, or after it; a rule counts whole seconds. */
const comesBy = (recurrence: Recurrence): boolean =>
  ruleOf(recurrence).next(new Date(Math.floor(recurrence.from.getTime() / 1000) * 1000), true) !== null;

/** One that is looked for in vain for too long does not come. */
function nextIn(recurrence: Recurrence) {
  try {
    return ruleOf(recurrence).next(recurrence.from, false);
  } catch {
    return null;
  }
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
