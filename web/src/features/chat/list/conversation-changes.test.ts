import type { Conversation, Message } from '@allforone/contracts/chat';
import { expect, test } from 'vitest';
import { withMessageChanged, withMessageSent, withRead } from './conversation-changes.ts';

const conversation = {
  lastSequence: 4,
  lastRevision: 6,
  readSequence: 4,
  unreadCount: 0,
  mentionCount: 0,
  lastMessage: {
    authorId: 'awa',
    excerpt: 'Avant',
    attachmentCount: 0,
    imageCount: 0,
    sentAt: '2026-01-01T00:00:00.000Z',
  },
} as Conversation;

const sent = (fields: Partial<Message> = {}, mentionedIds: string[] = []) => ({
  conversationId: 'c',
  organizationId: 'o',
  kind: 'group' as const,
  conversationName: null,
  mentionedIds,
  mentionsAll: false,
  message: {
    sequence: 5,
    revision: 7,
    authorId: 'awa',
    text: 'Après',
    attachments: [],
    linkCount: 0,
    sentAt: '',
    ...fields,
  } as Message,
});

test('counts a message of someone else as unread, once', () => {
  const once = withMessageSent(conversation, sent({}, ['me']), 'me');

  expect(once).toMatchObject({
    lastSequence: 5,
    unreadCount: 1,
    mentionCount: 1,
    lastMessage: { excerpt: 'Après' },
  });
  expect(withMessageSent(once, sent({}, ['me']), 'me')).toBe(once);
});

test('does not count what one has written oneself', () => {
  expect(withMessageSent(conversation, sent({ authorId: 'me' }), 'me')).toMatchObject({ unreadCount: 0 });
});

test('does not count it either when its receipt was told before the message', () => {
  const read = withRead(conversation, { readSequence: 5 });

  expect(withMessageSent(read, sent({ authorId: 'me' }), 'me')).toMatchObject({ unreadCount: 0 });
});

test('has nothing unread once everything is read, and never goes back', () => {
  const unread = withMessageSent(conversation, sent({}, ['me']), 'me');

  expect(withRead(unread, { readSequence: 5 })).toMatchObject({
    unreadCount: 0,
    mentionCount: 0,
    readSequence: 5,
  });
  expect(withRead(unread, { readSequence: 3 })).toBe(unread);
});

test('shows the last message as it reads now', () => {
  expect(withMessageChanged(conversation, sent({ sequence: 4 }).message).lastMessage?.excerpt).toBe('Après');
  expect(withMessageChanged(conversation, sent({ sequence: 3 }).message).lastMessage?.excerpt).toBe('Avant');
});
