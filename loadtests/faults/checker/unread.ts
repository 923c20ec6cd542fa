import type { Final, Seen } from '../history/line.ts';
import type { History } from '../history/read-history.ts';
import { accountIds, asking, isAcknowledged, isRefused } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** What is unread is what came after the place up to which a reader has read: no more, no less. */
export function checkUnread(history: History): Violation[] {
  const people = accountIds(history);
  const violations: Violation[] = [];

  for (const { person, conversation, messages } of history.of('final')) {
    const { id, lastSequence, readSequence, unreadCount } = conversation;
    const where = `${person} ${id}`;
    const last = messages.at(-1)?.sequence ?? 0;
    const unread = messages.filter(({ sequence }) => sequence > readSequence);
    if (last !== lastSequence || unread.length !== unreadCount)
      violations.push(violation('wrong unread count', where, conversation, { last, counted: unread.length }));

    const { least, most } = readUpTo(history, person, id, messages, people.get(person) ?? '');
    if (readSequence < least) violations.push(violation('lost reading', where, { readSequence, least }));
    if (most !== null && readSequence > most)
      violations.push(violation('read by nobody', where, { readSequence, most }));
    violations.push(...checkMentions(where, { conversation, messages: unread }, people.get(person) ?? ''));
  }

  return violations;
}

/** Marked for sure, and perhaps; who writes has read what came before; who comes has nothing unread: `most` is null. */
function readUpTo(
  history: History,
  person: string,
  conversationId: string,
  messages: readonly Seen[],
  accountId: string,
): { least: number; most: number | null } {
  const marks = asking(history, 'chat.markRead').filter(
    (mark) => mark.person === person && mark.input.conversationId === conversationId && !isRefused(mark),
  );
  const own = messages.filter(({ authorId }) => authorId === accountId).map(({ sequence }) => sequence);
  const isSteady = history
    .of('conversation')
    .some((one) => one.conversationId === conversationId && one.isSteady);
  const sequenceOf = ({ input }: { input: Record<string, unknown> }) => Number(input.sequence);

  return {
    least: isSteady ? Math.max(0, ...marks.filter(isAcknowledged).map(sequenceOf), ...own) : 0,
    most: isSteady ? Math.max(0, ...marks.map(sequenceOf), ...own) : null,
  };
}

/** Edited and deleted messages may have named other people than they do now. */
function* checkMentions(
  where: string,
  { conversation, messages }: Pick<Final, 'conversation' | 'messages'>,
  accountId: string,
): Generator<Violation> {
  const isNamed = ({ text }: Seen) => text.includes(`<@${accountId}>`);
  const mayBe = ({ text, deleted }: Seen) => deleted || text.includes('(corrigé)');
  const others = messages.filter(({ authorId }) => authorId !== accountId);
  const least = others.filter(isNamed).length;
  const most = least + others.filter((message) => !isNamed(message) && mayBe(message)).length;
  const { mentionCount } = conversation;
  if (mentionCount < least || mentionCount > most)
    yield violation('wrong count of mentions', where, { mentionCount, least, most });
}
