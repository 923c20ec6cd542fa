import type { Conversation, Message } from '@allforone/contracts/chat';
import type { Mail, Notification } from '@allforone/contracts/notifications';

/** Milliseconds since 1970. */
type Instant = number;

/** What one person asked for once; tried again with the same key until it is answered for sure. */
export interface Invoke {
  type: 'invoke';
  /** Also the idempotency key of a command. */
  op: string;
  person: string;
  path: string;
  input: Record<string, unknown>;
  at: Instant;
}

/** One try of it, through one front. `code` is `ok`, a code of the platform, or `offline`. */
interface Attempt {
  type: 'attempt';
  op: string;
  front: string;
  code: string;
  at: Instant;
  took: number;
}

/** Acknowledged. */
export interface Ok {
  type: 'ok';
  op: string;
  output: unknown;
  at: Instant;
}

/** Refused for sure: it must have no effect. An operation with neither end may have happened or not. */
export interface Fail {
  type: 'fail';
  op: string;
  code: string;
  at: Instant;
}

/** What a reader was told live; of messages only what names their content. */
interface Told {
  type: 'told';
  person: string;
  event: string;
  conversationId?: string;
  message?: Seen;
  notification?: { id: string; path: string };
  at: Instant;
}

/** A reader knows every message of a conversation up to this one. */
interface Known {
  type: 'known';
  person: string;
  conversationId: string;
  tail: number;
  at: Instant;
}

/** A page that was asked for `askedAt` showed the conversation up to here. */
interface Page {
  type: 'page';
  person: string;
  conversationId: string;
  lastRevision: number;
  askedAt: Instant;
  at: Instant;
}

export type Seen = Pick<
  Message,
  'id' | 'sequence' | 'revision' | 'authorId' | 'text' | 'clientId' | 'reactions'
> & { deleted: boolean };

/** What a reader's screen holds at the end, from what was told live and from catching up. */
interface View {
  type: 'view';
  person: string;
  conversationId: string;
  messages: Seen[];
}

/** What the platform answers at the end to the same reader. */
export interface Final {
  type: 'final';
  person: string;
  conversation: Pick<Conversation, 'id' | 'lastSequence' | 'readSequence' | 'unreadCount' | 'mentionCount'>;
  messages: Seen[];
}

interface Inbox {
  type: 'inbox';
  person: string;
  unreadCount: number;
  notifications: Notification[];
}

interface Mails {
  type: 'mails';
  mails: Pick<Mail, 'to' | 'subject' | 'id'>[];
}

/** Who is in a group at the end, or holds which role in the whole. */
export interface Members {
  type: 'members';
  groupId: string | null;
  roles: Record<string, string>;
}

/** One thing of some kind that the platform keeps at the end; what is in it, its collector and its judge agree on. */
interface Kept {
  type: 'kept';
  kind: string;
  thing: unknown;
}

interface SomePerson {
  type: 'person';
  person: string;
  accountId: string;
  email: string;
}

interface SomeConversation {
  type: 'conversation';
  conversationId: string;
  kind: Conversation['kind'];
  /** Nobody enters or leaves it during the run. */
  isSteady: boolean;
}

/** Something was broken, and from `mendedAt` on nothing stands in its way any more. */
interface Fault {
  type: 'fault';
  fault: number;
  part: string;
  kind: 'kill' | 'pause' | 'cut';
  at: Instant;
  mendedAt: Instant;
  /** Programs of the whole machine that want a processor, for each it has: above 1 everything waits. */
  load: number;
}

/** The first acknowledgement of a service through a front that was asked for after a fault. */
export interface Recovery {
  type: 'recovery';
  fault: number;
  front: string;
  service: string;
  /** Milliseconds since the kill, or since the end of a pause or a cut; null: not before the next fault. */
  after: number | null;
}

/** What was told or kept and not handled in time before the end was looked at, and who ended without being killed. */
interface Settled {
  type: 'settled';
  waiting: string[];
  fallen: string[];
}

export type Line =
  | Invoke
  | Attempt
  | Ok
  | Fail
  | Told
  | Known
  | Page
  | View
  | Final
  | Inbox
  | Mails
  | Members
  | Kept
  | SomePerson
  | SomeConversation
  | Fault
  | Recovery
  | Settled;
