import { z } from 'zod';
import { Id, Instant, page, pageOf, SearchWords, Text } from '../common.ts';
import { always, command, query } from '../contract.ts';
import { Message, Receipt } from './objects.ts';

/**
 * Emoji as typed: one grapheme, at most 32 code points. One class, for alternatives that overlap would try every
 * way to split a row of digits: minutes for 32 of them.
 */
const Emoji = z
  .string()
  .max(32)
  .regex(/^[\p{Emoji}\p{Emoji_Component}]+$/u);

const inConversation = { conversationId: Id };

export const messageActions = {
  /**
   * Oldest first within a page. `before` goes back, `after` goes on; with neither, the newest. A page of long
   * messages ends before `limit`. What changed meanwhile comes by `changes` after `lastRevision`.
   */
  history: query({
    allow: 'chat.read',
    input: z.object({
      ...inConversation,
      before: z.int().min(1).optional(),
      after: z.int().min(0).optional(),
      limit: page.limit,
    }),
    output: z.object({ messages: z.array(Message), hasMore: z.boolean(), lastRevision: z.int() }),
  }),
  /**
   * What changed since a revision, in the order of revisions: the catch-up of one who was away. Nothing is missing
   * up to `lastRevision`: ask on from there while there is more.
   */
  changes: query({
    allow: 'chat.read',
    input: z.object({ ...inConversation, afterRevision: z.int().min(0), limit: page.limit }),
    output: z.object({ messages: z.array(Message), hasMore: z.boolean(), lastRevision: z.int() }),
  }),
  send: command({
    allow: 'chat.write',
    input: z.object({
      ...inConversation,
      /** May be empty where files are attached. */
      text: Text.or(z.literal('')),
      replyToId: Id.nullable().default(null),
      /** Files of the conversation's space that the author may read: their names and sizes come from `files`. */
      fileIds: z.array(Id).max(10).default([]),
      clientId: z.string().min(8).max(64).nullable().default(null),
    }),
    output: Message,
    errors: ['conversation_archived', 'message_empty'],
    audited: false,
    isRepeatable: ({ clientId }) => clientId !== null,
  }),
  edit: command({
    allow: 'chat.write',
    input: z.object({ messageId: Id, text: Text }),
    output: Message,
    errors: ['not_author', 'message_deleted', 'conversation_archived'],
  }),
  /** By its author, or by who may moderate. */
  delete: command({
    allow: 'chat.read',
    input: z.object({ messageId: Id }),
    output: Message,
    errors: ['not_author', 'conversation_archived'],
  }),
  react: command({
    allow: 'chat.write',
    input: z.object({ messageId: Id, emoji: Emoji, on: z.boolean() }),
    output: Message,
    errors: ['message_deleted', 'conversation_archived'],
    audited: false,
  }),
  /** Never goes back: a lower number than before changes nothing. */
  markRead: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, sequence: z.int().min(0) }),
    output: Receipt,
    audited: false,
    isRepeatable: always,
  }),
  markDelivered: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, sequence: z.int().min(0) }),
    output: Receipt,
    audited: false,
    isRepeatable: always,
  }),
  /**
   * Accents and case ignored, French and English stems, best first; only conversations the reader is in. A word that
   * is everywhere finds what was said last. Filters: one conversation, one author, sent at or after, sent before.
   */
  search: query({
    allow: 'chat.read',
    input: z.object({
      organizationId: Id,
      words: SearchWords,
      conversationId: Id.optional(),
      authorId: Id.optional(),
      sentFrom: Instant.optional(),
      sentBefore: Instant.optional(),
      ...page,
    }),
    output: pageOf(Message.extend({ conversationName: z.string().nullable() })),
  }),
};
