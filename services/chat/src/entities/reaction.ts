import type { Message } from '@allforone/contracts/chat';
import { refuse } from '@allforone/runtime/refusal';

export type Reactions = Message['reactions'];

const mostEmoji = 20;
/** A message travels whole, with everyone who reacted, and the bus carries a megabyte. */
const mostReactions = 2000;

export const hasReacted = (reactions: Reactions, by: string, emoji: string): boolean =>
  reactions.some((reaction) => reaction.emoji === emoji && reaction.accountIds.includes(by));

/** @throws Refusal too_large, for one emoji or one person too many. */
export function withReaction(reactions: Reactions, by: string, emoji: string): Reactions {
  const total = reactions.reduce((sum, { accountIds }) => sum + accountIds.length, 0);
  const known = reactions.find((reaction) => reaction.emoji === emoji);
  if (total >= mostReactions || (!known && reactions.length >= mostEmoji)) throw refuse('too_large');
  if (!known) return [...reactions, { emoji, accountIds: [by] }];

  return reactions.map((reaction) =>
    reaction === known ? { emoji, accountIds: [...known.accountIds, by] } : reaction,
  );
}

export const withoutReaction = (reactions: Reactions, by: string, emoji: string): Reactions =>
  reactions
    .map((reaction) =>
      reaction.emoji === emoji
        ? { emoji, accountIds: reaction.accountIds.filter((accountId) => accountId !== by) }
        : reaction,
    )
    .filter(({ accountIds }) => accountIds.length > 0);
