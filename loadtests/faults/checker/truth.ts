import type { Seen } from '../history/line.ts';
import type { History, Operation } from '../history/read-history.ts';

/** What the platform answers at the end: each conversation as whoever sees most of it gets it. */
export function finalMessages(history: History): Map<string, Seen[]> {
  const conversations = new Map<string, Seen[]>();
  for (const { conversation, messages } of history.of('final')) {
    const known = conversations.get(conversation.id);
    if (!known || messages.length > known.length) conversations.set(conversation.id, messages);
  }

  return conversations;
}

export const accountIds = (history: History): Map<string, string> =>
  new Map(history.of('person').map(({ person, accountId }) => [person, accountId]));

export const isAcknowledged = ({ end }: Operation): boolean => end?.type === 'ok';
export const isRefused = ({ end }: Operation): boolean => end?.type === 'fail';

export const asking = (history: History, path: string): Operation[] =>
  history.operations.filter((operation) => operation.path === path);

/** What was answered, of an acknowledged operation. */
export const answerOf = <Output>({ end }: Operation): Output =>
  (end?.type === 'ok' ? end.output : undefined) as Output;

export const endedAt = ({ end }: Operation): number => end?.at ?? Number.POSITIVE_INFINITY;

/** It was over when the other one began: for who does one thing after the other, in the same millisecond too. */
export const isBefore = (one: Operation, other: Operation): boolean =>
  endedAt(one) < other.at || (one.person === other.person && endedAt(one) === other.at);

/** Tried without an answer, whatever came of it later: it may have happened at any time since, and more than once. */
export function uncertainOps(history: History): Set<string> {
  const untold = history.operations.filter(({ end }) => end === null);
  const unanswered = history.of('attempt').filter(({ code }) => ['offline', 'unavailable'].includes(code));

  return new Set([...untold, ...unanswered].map(({ op }) => op));
}
