import type { Message } from '@allforone/contracts/chat';
import type { Entry } from '../../../lib/outbox.ts';
import { countsOf } from '../../../lib/words/glimpse.ts';
import { attachmentsOf } from './attachments-of.ts';

/** A message as the reader sees it, with what this device has not been able to tell the server yet. */
export interface Line {
  /** Stays the same from typing to delivery, so that nothing jumps when the answer comes. */
  key: string;
  message: Message;
  /** `failed` only for a message that could not be sent. */
  state: 'sent' | 'waiting' | 'failed';
  /** Of the outbox, for a message that has not been sent. */
  entry?: Entry;
}

interface Input {
  conversationId: string;
  messageId: string;
  text: string;
  replyToId?: string | null;
  fileIds?: string[];
  emoji: string;
  on: boolean;
}

/** Messages and outbox together: what was done here is shown as done. */
export function linesOf(messages: readonly Message[], entries: readonly Entry[], me: string): Line[] {
  const known = new Set(messages.map(({ clientId }) => clientId));
  const changes = entries.filter(({ path, state }) => path !== 'chat.send' && state === 'waiting');
  const sent = messages.map((message): Line => {
    const pending = changes.filter(({ input }) => (input as Input).messageId === message.id);

    return {
      key: message.clientId ?? message.id,
      message: pending.reduce((now, entry) => changed(now, entry, me), message),
      state: pending.some(({ path }) => path === 'chat.edit') ? 'waiting' : 'sent',
    };
  });
  const unsent = entries
    .filter(({ path, id }) => path === 'chat.send' && !known.has(id))
    .map(
      (entry): Line => ({
        key: entry.id,
        message: toMessage(entry, me, messages),
        state: entry.state,
        entry,
      }),
    );

  return [...sent, ...unsent];
}

function changed(message: Message, { path, input, order }: Entry, me: string): Message {
  const { text, emoji, on } = input as Input;
  const now = new Date(order).toISOString();

  if (path === 'chat.edit') return { ...message, text, editedAt: now };
  if (path === 'chat.delete') return { ...message, text: '', attachments: [], reactions: [], deletedAt: now };

  return { ...message, reactions: withReaction(message.reactions, me, emoji, on) };
}

function withReaction(reactions: Message['reactions'], me: string, emoji: string, on: boolean) {
  const others = reactions.map((one) =>
    one.emoji === emoji ? { ...one, accountIds: one.accountIds.filter((id) => id !== me) } : one,
  );
  const next = !on
    ? others
    : others.some((one) => one.emoji === emoji)
      ? others.map((one) => (one.emoji === emoji ? { ...one, accountIds: [...one.accountIds, me] } : one))
      : [...others, { emoji, accountIds: [me] }];

  return next.filter(({ accountIds }) => accountIds.length > 0);
}

function toMessage({ id, input, order }: Entry, me: string, messages: readonly Message[]): Message {
  const { conversationId, text, replyToId, fileIds = [] } = input as Input;
  const original = messages.find((message) => message.id === replyToId);

  return {
    id,
    conversationId,
    sequence: Number.POSITIVE_INFINITY,
    revision: 0,
    authorId: me,
    text,
    sentAt: new Date(order).toISOString(),
    editedAt: null,
    deletedAt: null,
    replyTo: original ? quoteOf(original) : null,
    reactions: [],
    attachments: attachmentsOf(fileIds),
    linkCount: 0,
    clientId: id,
  };
}

const quoteOf = (original: Message): Message['replyTo'] => ({
  id: original.id,
  sequence: original.sequence,
  authorId: original.authorId,
  excerpt: original.text,
  ...countsOf(original),
});
