import { z } from 'zod';
import { Done, Id, line, Name, page, pageOf } from '../common.ts';
import { command, query } from '../contract.ts';
import { Conversation, Receipt } from './objects.ts';

const inConversation = { conversationId: Id };

export const conversationActions = {
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
      topic: line(300).default(''),
    }),
    output: Conversation,
    errors: ['name_taken'],
  }),
  update: command({
    allow: 'chat.read',
    input: z.object({
      ...inConversation,
      name: Name.optional(),
      topic: line(300).optional(),
    }),
    output: Conversation,
    errors: ['name_taken'],
  }),
  /** Channels by `chat.manage`, group conversations by who made them or by `chat.moderate`. */
  archive: command({
    allow: 'chat.read',
    input: z.object({ ...inConversation, archived: z.boolean() }),
    output: Conversation,
    errors: ['name_taken'],
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
};
