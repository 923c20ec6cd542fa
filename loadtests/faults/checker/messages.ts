import type { Seen } from '../history/line.ts';
import type { History, Operation } from '../history/read-history.ts';
import { accountIds, answerOf, asking, endedAt, finalMessages, isAcknowledged } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** Every acknowledged message is there once, in its place, and nothing else is. */
export function checkMessages(history: History): Violation[] {
  const people = accountIds(history);
  const sends = new Map(asking(history, 'chat.send').map((send) => [send.op, send]));
  const conversations = finalMessages(history);
  const found = Map.groupBy([...conversations.values()].flat(), ({ clientId }) => clientId ?? '');
  const violations: Violation[] = [];

  for (const send of sends.values()) {
    const messages = found.get(send.op) ?? [];
    if (messages.length > 1) violations.push(violation('duplicated message', send.op, send.input));
    if (!isAcknowledged(send)) continue;
    const [message] = messages;
    if (!message) violations.push(violation('lost message', send.op, send.person, send.input));
    else violations.push(...sameAsAnswered(send, message));
  }
  for (const [conversationId, messages] of conversations) {
    for (const [index, message] of messages.entries()) {
      const send = sends.get(message.clientId ?? '');
      const isTheirs = send && people.get(send.person) === message.authorId;
      const isHere = send?.input.conversationId === conversationId;
      if (!isTheirs || !isHere) violations.push(violation('phantom message', conversationId, message));
      if (message.sequence !== index + 1)
        violations.push(violation('gap in a conversation', conversationId, message.sequence, index + 1));
    }
    violations.push(...checkOrder(conversationId, messages, sends));
  }

  return violations;
}

function* sameAsAnswered(send: Operation, message: Seen): Generator<Violation> {
  const { id, sequence } = answerOf<Seen>(send);
  if (id !== message.id || sequence !== message.sequence)
    yield violation('message moved after its acknowledgement', send.op, { id, sequence }, message);
}

/** What was asked for after something else was acknowledged comes after it. */
function* checkOrder(
  conversationId: string,
  messages: readonly Seen[],
  sends: ReadonlyMap<string, Operation>,
): Generator<Violation> {
  const moments = messages.flatMap(({ sequence, clientId }) => {
    const send = sends.get(clientId ?? '');
    if (!send) return [];

    return [
      { at: send.at, sequence, isEnd: false },
      { at: endedAt(send), sequence, isEnd: true },
    ];
  });
  let acknowledged = 0;
  for (const { sequence, isEnd } of moments.sort(
    (a, b) => a.at - b.at || Number(a.isEnd) - Number(b.isEnd),
  )) {
    if (isEnd) acknowledged = Math.max(acknowledged, sequence);
    else if (sequence < acknowledged)
      yield violation(
        'reordered message',
        conversationId,
        `${sequence} was asked for after ${acknowledged} was there`,
      );
  }
}
