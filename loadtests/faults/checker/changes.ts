import type { Seen } from '../history/line.ts';
import type { History, Operation } from '../history/read-history.ts';
import { accountIds, asking, finalMessages, isAcknowledged, isRefused } from './truth.ts';
import { type Violation, violation } from './violation.ts';

/** Edits, deletions and reactions: the last acknowledged one of each is what everyone sees. */
export function checkChanges(history: History): Violation[] {
  const people = accountIds(history);
  const messages = new Map(
    [...finalMessages(history).values()].flat().map((message) => [message.id, message]),
  );
  const messageOf = ({ input }: Operation) => messages.get(String(input.messageId));
  const violations: Violation[] = [];

  for (const operation of asking(history, 'chat.delete')) {
    const message = messageOf(operation);
    if (isAcknowledged(operation) && message && !message.deleted)
      violations.push(violation('lost deletion', operation.input));
  }
  for (const edits of lastOfEach(asking(history, 'chat.edit'), ({ input }) => String(input.messageId))) {
    const message = messageOf(edits);
    if (message && !message.deleted && message.text !== edits.input.text)
      violations.push(violation('lost edit', edits.input, message.text));
  }
  const byReaction = ({ person, input }: Operation) => `${input.messageId} ${input.emoji} ${person}`;
  for (const reaction of lastOfEach(asking(history, 'chat.react'), byReaction)) {
    const message = messageOf(reaction);
    if (!message || message.deleted) continue;
    const isThere = hasReacted(message, String(reaction.input.emoji), people.get(reaction.person));
    if (isThere !== reaction.input.on)
      violations.push(violation('lost reaction', reaction.person, reaction.input));
  }

  return violations;
}

/** One person does one thing after the other, so that the last answered one counts, unless an unanswered one followed. */
function lastOfEach(operations: Operation[], keyOf: (operation: Operation) => string): Operation[] {
  const possible = operations.filter((operation) => !isRefused(operation));
  const last = [...Map.groupBy(possible, keyOf).values()].map((group) => group.at(-1) as Operation);

  return last.filter(isAcknowledged);
}

const hasReacted = (message: Seen, emoji: string, accountId = ''): boolean =>
  message.reactions.some((reaction) => reaction.emoji === emoji && reaction.accountIds.includes(accountId));
