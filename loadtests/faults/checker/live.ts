import type { Message } from '@allforone/contracts/chat';
import type { Seen } from '../history/line.ts';
import type { History } from '../history/read-history.ts';
import { type Outage, outages } from './recovery.ts';
import { answerOf, asking, endedAt, finalMessages, isAcknowledged } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** A screen that waits longer than this, while nothing is broken, counts as one that never hears of it. */
const longestWait = 30_000;

/** Nothing is told that is not kept, nothing answered that is older than what was acknowledged before. */
export function checkLive(history: History): Violation[] {
  const finals = finalMessages(history);
  const kept = new Map([...finals.values()].flat().map((message) => [message.id, message]));
  const phantoms = history
    .of('told')
    .filter(
      ({ message, conversationId = '' }) => message && finals.has(conversationId) && !kept.has(message.id),
    );
  const ahead = history
    .of('told')
    .filter(
      ({ message }) => message && message.revision > (kept.get(message.id)?.revision ?? message.revision),
    );

  return [
    ...phantoms.map(({ person, event, message }) =>
      violation('told of a message that is not there', person, event, message),
    ),
    ...ahead.map(({ person, message }) => violation('told of a change that is not there', person, message)),
    ...checkStale(history),
    ...delays(history)
      .filter(({ after }) => after > longestWait)
      .map((late) => violation('told too late', late)),
  ];
}

/** Whoever asks sees at least what had been acknowledged before they asked. */
function* checkStale(history: History): Generator<Violation> {
  const changes = ['chat.send', 'chat.edit', 'chat.delete', 'chat.react'].flatMap((path) =>
    asking(history, path),
  );
  const acknowledged = changes
    .filter(isAcknowledged)
    .map((change) => ({ ...answerOf<Message>(change), at: endedAt(change) }));
  const byConversation = Map.groupBy(acknowledged, ({ conversationId }) => conversationId);
  for (const { person, conversationId, lastRevision, askedAt } of history.of('page')) {
    const before = byConversation.get(conversationId)?.filter(({ at }) => at < askedAt) ?? [];
    const least = before.reduce((most, { revision }) => Math.max(most, revision), 0);
    if (lastRevision < least)
      yield violation('stale answer', person, conversationId, { lastRevision, least });
  }
}

export interface Delay {
  person: string;
  conversationId: string;
  sequence: number;
  /** Milliseconds from the acknowledgement to the screen, without those in which something was broken. */
  after: number;
}

/** How long each reader of a steady conversation waited for each message; forever, when it never came. */
export function delays(history: History): Delay[] {
  const steady = new Set(
    history.of('conversation').flatMap((each) => (each.isSteady ? [each.conversationId] : [])),
  );
  const sends = asking(history, 'chat.send').filter(isAcknowledged);
  const known = Map.groupBy(
    history.of('known'),
    ({ person, conversationId }) => `${person} ${conversationId}`,
  );
  const readers = history.of('final').filter(({ conversation }) => steady.has(conversation.id));
  const calm = calmIn(outages(history));
  const byConversation = Map.groupBy(sends, ({ input }) => String(input.conversationId));

  return readers.flatMap(({ person, conversation }) => {
    const tails = known.get(`${person} ${conversation.id}`) ?? [];
    const opened = tails[0]?.at ?? 0;
    let place = 0;

    return (byConversation.get(conversation.id) ?? [])
      .filter((send) => endedAt(send) > opened)
      .map((send) => ({ sequence: answerOf<Seen>(send).sequence, endedAt: endedAt(send) }))
      .sort((one, other) => one.sequence - other.sequence)
      .map((send) => {
        while ((tails[place]?.tail ?? Number.POSITIVE_INFINITY) < send.sequence) place += 1;
        const first = tails[place]?.at ?? Number.POSITIVE_INFINITY;

        return {
          person,
          conversationId: conversation.id,
          sequence: send.sequence,
          after: calm(send.endedAt, first),
        };
      });
  });
}

/** How much of a span lies outside of all outages, which do not overlap. */
function calmIn(broken: readonly Outage[]): (from: number, to: number) => number {
  return (from, to) => {
    const lost = broken.map(({ begin, end }) => Math.max(0, Math.min(end, to) - Math.max(begin, from)));

    return Math.max(0, to - from - lost.reduce((sum, each) => sum + each, 0));
  };
}
