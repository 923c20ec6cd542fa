import type { History, Operation } from '../history/read-history.ts';
import { isRefused } from './truth.ts';
import { type Violation, violation } from './violation.ts';

const unanswered = ['offline', 'unavailable'];

/** What was refused for sure was never seen by anybody, and nobody is told of a fault of ours, or has to log in anew. */
export function checkRefusals(history: History): Violation[] {
  const seen = new Set([
    ...history.of('told').map(({ message }) => message?.text),
    ...history.of('view').flatMap(({ messages }) => messages.map(({ text }) => text)),
    ...history.of('final').flatMap(({ messages }) => messages.map(({ text }) => text)),
  ]);
  const refused = history.operations.filter(isRefused);
  const effects = refused
    .filter((operation) => !mayHaveHappened(history, operation))
    .filter(({ path, input }) => ['chat.send', 'chat.edit'].includes(path) && seen.has(String(input.text)))
    .map(({ path, input, end }) => violation('effect of a refused operation', path, input, end));
  const wrong = history
    .of('attempt')
    .filter(({ code }) => ['internal', 'unauthenticated', 'key_reused'].includes(code))
    .map(({ op, code, front }) => violation(`answered ${code}`, op, front));

  return [...effects, ...wrong];
}

/** Tried without an answer, and tried again once the person had been taken out: the first try may have come in time. */
function mayHaveHappened(history: History, { op, end }: Operation): boolean {
  if (end?.type !== 'fail' || end.code !== 'not_found') return false;

  return history.of('attempt').some((attempt) => attempt.op === op && unanswered.includes(attempt.code));
}
