import { isDeepStrictEqual } from 'node:util';
import type { Seen } from '../history/line.ts';
import type { History } from '../history/read-history.ts';
import { type Violation, violation } from './violation.ts';

/** What each reader's screen holds is what the platform answers them: nothing missing, more, older or elsewhere. */
export function checkViews(history: History): Violation[] {
  const views = new Map(history.of('view').map((view) => [`${view.person} ${view.conversationId}`, view]));
  const violations: Violation[] = [];

  for (const { person, conversation, messages } of history.of('final')) {
    const key = `${person} ${conversation.id}`;
    const view = views.get(key);
    views.delete(key);
    if (view) violations.push(...compare(key, view.messages, messages));
    else violations.push(violation('reader misses a conversation', key));
  }
  for (const key of views.keys()) violations.push(violation('reader sees a conversation of others', key));

  return violations;
}

/** A reader who came late may hold only the newest messages, but all of those. */
function* compare(key: string, held: readonly Seen[], answered: readonly Seen[]): Generator<Violation> {
  const bySequence = new Map(held.map((message) => [message.sequence, message]));
  if (bySequence.size !== held.length) yield violation('reader sees a message twice', key);
  const first = held[0]?.sequence ?? 0;

  for (const message of answered.filter(({ sequence }) => sequence >= first)) {
    const mine = bySequence.get(message.sequence);
    bySequence.delete(message.sequence);
    if (!mine) yield violation('reader misses a message', key, message);
    else if (!isDeepStrictEqual(mine, message))
      yield violation('reader sees an older state', key, mine, message);
  }
  for (const message of bySequence.values())
    yield violation('reader sees a message that is not there', key, message);
}
