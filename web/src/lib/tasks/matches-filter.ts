import type { TaskCard, TaskFilter } from '@allforone/contracts/tasks';
import { isLate } from './due.ts';

/** True for what the server's list would show too: accents and case do not count. */
export function matchesFilter(card: TaskCard, filter: TaskFilter, now = Date.now()): boolean {
  const { state, assigneeId, labelId, priority, dueFrom, dueBefore, words } = filter;

  return (
    (state !== 'open' || card.doneAt === null) &&
    (state !== 'done' || card.doneAt !== null) &&
    (state !== 'late' || isLate(card, now)) &&
    (!assigneeId || card.assigneeIds.includes(assigneeId)) &&
    (!labelId || card.labelIds.includes(labelId)) &&
    (!priority || card.priority === priority) &&
    (!dueFrom || (card.dueAt !== null && card.dueAt >= dueFrom)) &&
    (!dueBefore || (card.dueAt !== null && card.dueAt < dueBefore)) &&
    (!words || hasWords(card.title, words))
  );
}

const hasWords = (text: string, words: string): boolean => {
  const plain = plainOf(text);

  return plainOf(words)
    .split(/\s+/)
    .every((word) => plain.includes(word));
};

const plainOf = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
