import { z } from 'zod';
import { Done, Id, Instant, Name, page, pageOf, SearchWords, Text } from './common.ts';
import { command, contract, event, query } from './contract.ts';

/** Emoji as typed: one grapheme, at most 32 UTF-16 units. */
const Emoji = z
  .string()
  .max(32)
  .regex(/^(\p{Emoji}|\p{Emoji_Component}|\u200d|\ufe0f)+$/u);

/**
 * A file that another service keeps: chat only carries the reference. Its rights are checked by the owner of the
 * file, so nothing but `fileId` is trusted.
 */
export const Attachment = z.object({
  fileId: Id,
  name: Name,
  mediaType: z.string().max(100),
  size: z.int().min(0),
});
export type Attachment = z.infer<typeof Attachment>;

export const Reaction = z.object({ emoji: z.string(), accountIds: z.array(Id) });

export const Message = z.object({
  id: Id,
  conversationId: Id,
  /** Place in the conversation: 1, 2, 3 ... without a gap. */
  sequence: z.int(),
  /** Number of the last change of this message among all changes of the conversation. */
  revision: z.int(),
  authorId: Id,
  /** Plain text; `<@account-id>` mentions a person, `<@all>` everyone. Empty once deleted. */
  text: z.string(),
  sentAt: Instant,
  editedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
  replyTo: z.object({ id: Id, authorId: Id, excerpt: z.string() }).nullable(),
  reactions: z.array(Reaction),
  attachments: z.array(Attachment),
  /** Idempotency key of the one who sent it, so that a screen finds its own pending message again. */
  clientId: z.string().nullable(),
});
export type Message = z.infer<typeof Message>;

export const Conversation = z.object({
  id: Id,
  organizationId: Id,
  groupId: Id.nullable(),
  kind: z.enum(['direct', 'group', 'channel']),
  /** Null for a direct conversation: it bears the other person's name. */
  name: z.string().nullable(),
  topic: z.string(),
  archived: z.boolean(),
  memberCount: z.int(),
  /** The other person of a direct conversation. */
  otherAccountId: Id.nullable(),
  lastSequence: z.int(),
  lastRevision: z.int(),
  /** What the reader has read up to, and how much is left. */
  readSequence: z.int(),
  unreadCount: z.int(),
  mentionCount: z.int(),
  lastMessage: z.object({ authorId: Id, excerpt: z.string(), sentAt: Instant }).nullable(),
  canWrite: z.boolean(),
  /** Archive it, and remove others from it. Name and topic of a group conversation are everyone's. */
  canManage: z.boolean(),
  canModerate: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;

/** How far each member has received and read. */
export const Receipt = z.object({ accountId: Id, deliveredSequence: z.int(), readSequence: z.int() });
export type Receipt = z.infer<typeof Receipt>;

const inConversation = { conversationId: Id };

export const chat = contract('chat', {
  /** Newest activity first. */
  conversations: query({
    allow: 'chat.read',
    input: z.object({ organizationId: Id, ...page }),
    output: pageOf(Conversation),
  }),
  get: query({ allow: 'chat.read', input: z.object(inConversation), output: Conversation }),
  /** Unread messages and mentions by organisation, for the switcher; organisations without are left out. */
  unread: query({
    allow: 'signedIn',
    input: z.object({}),
    output: z.array(z.object({ organizationId: Id, unreadCount: z.int(), mentionCount: z.int() })),
  }),
  /** The one conversation of the two: made if it is not there yet. */
  openDirect: command({
    allow: 'chat.write',
    input: z.object({ organizationId: Id, accountId: Id }),
    output: Conversation,
  }),
  createGroup: command({
    allow: 'chat.write',
    input: z.object({ organizationId: Id, name: Name, accountIds: z.array(Id).max(200) }),
    output: Conversation,
  }),
  /** Everyone of the place is in it: the organisation's inside members, or those of the group. */
  createChannel: command({
    allow: 'chat.manage',
    input: z.object({
      organizationId: Id,
      groupId: Id.nullable().default(null),
      name: Name,
      topic: z.string().trim().max(300).default(''),
    }),
    output: Conversation,
    errors: ['name_taken'],
  }),
  update: command({
    allow: 'chat.read',
    input: z.object({
      ...inConversation,
      name: Name.optional(),
      topic: z.string().trim().max(300).optional(),
    }),
    output: Conversation,
    errors: ['name_taken'],
  }),
  /** Channels by `chat.manage`, group conversations by who made them or by `chat.moderate`. */
  archive: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, archived: z.boolean() }),
    output: Conversation,
  }),
  addMembers: command({
    allow: 'chat.write',
    input: z.object({ ...inConversation, accountIds: z.array(Id).min(1).max(200) }),
    output: Conversation,
    errors: ['conversation_full'],
  }),
  removeMember: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, accountId: Id }),
    output: Done,
  }),
  /** Members with how far they have received and read: "read by". */
  receipts: query({
    allow: 'chat.read',
    input: z.object({ ...inConversation, ...page }),
    output: pageOf(Receipt),
  }),

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
      text: Text,
      replyToId: Id.nullable().default(null),
      attachments: z.array(Attachment).max(10).default([]),
      clientId: z.string().min(8).max(64).nullable().default(null),
    }),
    output: Message,
    errors: ['conversation_archived'],
    audited: false,
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
  }),
  markDelivered: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, sequence: z.int().min(0) }),
    output: Receipt,
    audited: false,
  }),
  /** Accents and case ignored, French and English stems, best first; only conversations the reader is in. */
  search: query({
    allow: 'chat.read',
    input: z.object({ organizationId: Id, words: SearchWords, conversationId: Id.optional(), ...page }),
    output: pageOf(Message.extend({ conversationName: z.string().nullable() })),
  }),

  /** Rooms that a socket of the account joins, by page. */
  conversationIds: query({
    allow: 'service',
    input: z.object({ accountId: Id, ...page }),
    output: pageOf(Id),
  }),
  /** Members of a conversation with how far each has read: all of them by page, or those named. */
  memberReceipts: query({
    allow: 'service',
    input: z.object({ ...inConversation, accountIds: z.array(Id).max(100).optional(), ...page }),
    output: pageOf(Receipt),
  }),

  conversationCreated: event(
    z.object({ conversationId: Id, organizationId: Id, kind: z.string(), createdBy: Id }),
  ),
  conversationChanged: event(z.object({ conversationId: Id, organizationId: Id }), {
    audience: 'conversationId',
  }),
  /** To the person: their sockets enter or leave the room. */
  memberAdded: event(z.object({ conversationId: Id, organizationId: Id, accountId: Id }), {
    audience: 'accountId',
  }),
  memberRemoved: event(z.object({ conversationId: Id, organizationId: Id, accountId: Id }), {
    audience: 'accountId',
  }),
  /** A new message, live to everyone in the room. `mentionedIds` is who `<@...>` names. */
  messageSent: event(
    z.object({
      conversationId: Id,
      organizationId: Id,
      kind: z.enum(['direct', 'group', 'channel']),
      conversationName: z.string().nullable(),
      mentionedIds: z.array(Id),
      mentionsAll: z.boolean(),
      message: Message,
    }),
    { audience: 'conversationId' },
  ),
  /** An edited, deleted or reacted message as it is now. */
  messageChanged: event(z.object({ conversationId: Id, organizationId: Id, message: Message }), {
    audience: 'conversationId',
  }),
  receiptChanged: event(
    z.object({ conversationId: Id, accountId: Id, deliveredSequence: z.int(), readSequence: z.int() }),
    {
      audience: 'conversationId',
    },
  ),
});
