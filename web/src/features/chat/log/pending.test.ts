import type { Message } from '@allforone/contracts/chat';
import type { StoredFile } from '@allforone/contracts/files';
import { expect, test } from 'vitest';
import { queryClient } from '../../../lib/calls/query-client.ts';
import type { Entry } from '../../../lib/outbox.ts';
import { trpc } from '../../../lib/trpc.ts';
import { linesOf } from './pending.ts';

const message = (fields: Partial<Message>): Message => ({
  id: 'm1',
  conversationId: 'c',
  sequence: 1,
  revision: 1,
  authorId: 'me',
  text: 'Bonjour',
  sentAt: '2026-01-01T00:00:00.000Z',
  editedAt: null,
  deletedAt: null,
  replyTo: null,
  reactions: [],
  attachments: [],
  linkCount: 0,
  clientId: null,
  ...fields,
});

const entry = (path: string, input: object, fields: Partial<Entry> = {}): Entry => ({
  id: 'e1',
  order: 1,
  accountId: 'me',
  path,
  input,
  scope: 'c',
  state: 'waiting',
  ...fields,
});

test('shows a message that waits, until the same one has come back', () => {
  const waiting = entry('chat.send', { conversationId: 'c', text: 'Salut', replyToId: null });

  expect(linesOf([], [waiting], 'me')).toMatchObject([
    { key: 'e1', state: 'waiting', message: { text: 'Salut' } },
  ]);
  expect(linesOf([message({ clientId: 'e1' })], [waiting], 'me')).toMatchObject([
    { key: 'e1', state: 'sent' },
  ]);
});

test('quotes what a waiting answer answers', () => {
  const waiting = entry('chat.send', { conversationId: 'c', text: 'Oui', replyToId: 'm1' });

  expect(linesOf([message({})], [waiting], 'me')[1]?.message.replyTo).toEqual({
    id: 'm1',
    sequence: 1,
    authorId: 'me',
    excerpt: 'Bonjour',
    attachmentCount: 0,
    imageCount: 0,
  });
});

test('shows the files of a message that waits, as they are known from their uploads', () => {
  const file = { name: 'Plan.pdf', mediaType: 'application/pdf', size: 4 } as StoredFile;
  queryClient.setQueryData(trpc.files.get.queryKey({ fileId: 'plan' }), file);
  const waiting = entry('chat.send', { conversationId: 'c', text: '', fileIds: ['plan', 'unknown'] });

  expect(linesOf([], [waiting], 'me')[0]?.message.attachments).toEqual([
    { fileId: 'plan', name: 'Plan.pdf', mediaType: 'application/pdf', size: 4 },
  ]);
});

test('adds and takes away reactions in the order they were given', () => {
  const reactions = [{ emoji: '👍', accountIds: ['awa'] }];
  const on = entry('chat.react', { messageId: 'm1', emoji: '👍', on: true });
  const off = entry('chat.react', { messageId: 'm1', emoji: '👍', on: false });
  const shown = (entries: Entry[]) => linesOf([message({ reactions })], entries, 'me')[0]?.message.reactions;

  expect(shown([on])).toEqual([{ emoji: '👍', accountIds: ['awa', 'me'] }]);
  expect(shown([on, off])).toEqual(reactions);
  expect(shown([on, on])).toEqual([{ emoji: '👍', accountIds: ['awa', 'me'] }]);
});

test('shows an edit and a deletion at once, and neither once the server has refused it', () => {
  const edit = entry('chat.edit', { messageId: 'm1', text: 'Bonsoir' });
  const deletion = entry('chat.delete', { messageId: 'm1' });

  expect(linesOf([message({})], [edit], 'me')[0]).toMatchObject({
    state: 'waiting',
    message: { text: 'Bonsoir' },
  });
  expect(linesOf([message({})], [deletion], 'me')[0]?.message.deletedAt).toBeTruthy();
  expect(linesOf([message({})], [{ ...edit, state: 'failed' }], 'me')[0]?.message.text).toBe('Bonjour');
});
