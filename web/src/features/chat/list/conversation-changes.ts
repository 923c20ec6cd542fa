import type { Conversation, Message, Receipt } from '@allforone/contracts/chat';
import type { LiveEvents } from '../../../lib/live/events.ts';
import { countsOf } from '../../../lib/words/glimpse.ts';

const excerptLength = 140;

/** A new message makes a conversation newer, and unread for all but its author. Told twice, it counts once. */
export function withMessageSent(
  conversation: Conversation,
  { message, mentionedIds, mentionsAll }: LiveEvents['chat.messageSent'],
  me: string,
): Conversation {
  if (message.sequence <= conversation.lastSequence) return conversation;
  const isForMe = mentionsAll || mentionedIds.includes(me);

  const newer = {
    ...conversation,
    lastSequence: message.sequence,
    lastRevision: Math.max(conversation.lastRevision, message.revision),
    lastMessage: lastMessageOf(message),
    unreadCount: conversation.unreadCount + message.sequence - conversation.lastSequence,
    mentionCount: conversation.mentionCount + (isForMe ? 1 : 0),
  };

  // Whoever answers has read what is before.
  return message.authorId === me ? withRead(newer, { readSequence: message.sequence }) : newer;
}

export function withMessageChanged(conversation: Conversation, message: Message): Conversation {
  const lastRevision = Math.max(conversation.lastRevision, message.revision);
  const isLast = message.sequence === conversation.lastSequence;

  return {
    ...conversation,
    lastRevision,
    lastMessage: isLast && conversation.lastMessage ? lastMessageOf(message) : conversation.lastMessage,
  };
}

/** The reader has read up to here, on this device or another. */
export function withRead(
  conversation: Conversation,
  { readSequence }: Pick<Receipt, 'readSequence'>,
): Conversation {
  if (readSequence < conversation.readSequence) return conversation;
  const unreadCount = Math.max(0, conversation.lastSequence - readSequence);

  return {
    ...conversation,
    readSequence,
    unreadCount: Math.min(unreadCount, conversation.unreadCount),
    mentionCount: unreadCount === 0 ? 0 : conversation.mentionCount,
  };
}

const lastMessageOf = (message: Message): Conversation['lastMessage'] => ({
  authorId: message.authorId,
  excerpt: message.text.slice(0, excerptLength),
  ...countsOf(message),
  sentAt: message.sentAt,
});
