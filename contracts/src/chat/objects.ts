import { z } from 'zod';
import { Id, Instant, Name } from '../common.ts';

/** A file of the conversation's space, as it was when it was attached: `files` keeps it, and says who may read it. */
export const Attachment = z.object({
  fileId: Id,
  name: Name,
  mediaType: z.string().max(100),
  size: z.int().min(0),
});
export type Attachment = z.infer<typeof Attachment>;

/** A message where it is only mentioned: how it begins, and how many files it bears, images among them. */
const Glimpse = {
  authorId: Id,
  excerpt: z.string(),
  attachmentCount: z.int(),
  imageCount: z.int(),
};

const Reaction = z.object({ emoji: z.string(), accountIds: z.array(Id) });

export const Message = z.object({
  id: Id,
  conversationId: Id,
  /** Place in the conversation: 1, 2, 3 ... without a gap. */
  sequence: z.int(),
  /** Number of the last change of this message among all changes of the conversation. */
  revision: z.int(),
  authorId: Id,
  /** Plain text; `<@account-id>` mentions a person, `<@all>` everyone, `<#kind:id>` an object. Empty once deleted. */
  text: z.string(),
  sentAt: Instant,
  editedAt: Instant.nullable(),
  deletedAt: Instant.nullable(),
  replyTo: z.object({ id: Id, sequence: z.int(), ...Glimpse }).nullable(),
  reactions: z.array(Reaction),
  attachments: z.array(Attachment),
  linkCount: z.int(),
  /** Idempotency key of the one who sent it, so that a screen finds its own pending message again. */
  clientId: z.string().nullable(),
});
export type Message = z.infer<typeof Message>;

export const Conversation = z.object({
  id: Id,
  organizationId: Id,
  groupId: Id.nullable(),
  /** Of a `project` conversation: its people are those of the project. */
  projectId: Id.nullable(),
  kind: z.enum(['direct', 'group', 'channel', 'project']),
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
  lastMessage: z.object({ ...Glimpse, sentAt: Instant }).nullable(),
  canWrite: z.boolean(),
  /** Archive it, and remove others from it. Name and topic of a group conversation are everyone's. */
  canManage: z.boolean(),
  canModerate: z.boolean(),
});
export type Conversation = z.infer<typeof Conversation>;

/** How far each member has received and read. */
export const Receipt = z.object({ accountId: Id, deliveredSequence: z.int(), readSequence: z.int() });
export type Receipt = z.infer<typeof Receipt>;
