import { z } from 'zod';
import { Done, Id, Instant, page, pageOf } from './common.ts';
import { command, contract, event, query } from './contract.ts';

/** What a person may be told about. `security` always goes out by e-mail. */
export const notificationKinds = [
  'mention',
  'direct_message',
  'group_message',
  'member_joined',
  'role_changed',
  'added_to_group',
  'removed',
  'added_to_project',
  'deliverable_added',
  'deliverable_accepted',
  'changes_requested',
  'stage_delivered',
  'deadline',
  'task_assigned',
  'task_mention',
  'task_due',
  'security',
] as const;
export const NotificationKind = z.enum(notificationKinds);
export type NotificationKind = (typeof notificationKinds)[number];

export const Notification = z.object({
  id: Id,
  kind: NotificationKind,
  organizationId: Id.nullable(),
  /** Who caused it; the web shows the name. */
  actorId: Id.nullable(),
  /** Facts for the sentence, by kind: `conversationName`, `excerpt`, `device`, `groupName` ... */
  facts: z.record(z.string(), z.string()),
  /** Address within the web client, such as `/o/<organization>/chat/<conversation>`. */
  path: z.string(),
  createdAt: Instant,
  readAt: Instant.nullable(),
});
export type Notification = z.infer<typeof Notification>;

export const Preference = z.object({ kind: NotificationKind, inApp: z.boolean(), email: z.boolean() });
export type Preference = z.infer<typeof Preference>;

/** A mail that could not be sent anywhere, kept for the operator when no SMTP server is set. */
export const Mail = z.object({
  id: Id,
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  html: z.string(),
  createdAt: Instant,
});
export type Mail = z.infer<typeof Mail>;

export const notifications = contract('notifications', {
  /** Newest first. */
  list: query({
    allow: 'signedIn',
    input: z.object({ organizationId: Id.optional(), unreadOnly: z.boolean().default(false), ...page }),
    output: pageOf(Notification),
  }),
  /** Counted up to 100: beyond, the number says nothing. */
  unreadCount: query({
    allow: 'signedIn',
    input: z.object({}),
    output: z.object({ count: z.int() }),
  }),
  markRead: command({
    allow: 'signedIn',
    input: z.object({ notificationIds: z.array(Id).min(1).max(100) }),
    output: Done,
    audited: false,
  }),
  /** Takes `markRead` back. */
  markUnread: command({
    allow: 'signedIn',
    input: z.object({ notificationIds: z.array(Id).min(1).max(100) }),
    output: Done,
    audited: false,
  }),
  markAllRead: command({ allow: 'signedIn', input: z.object({}), output: Done, audited: false }),
  preferences: query({ allow: 'signedIn', input: z.object({}), output: z.array(Preference) }),
  changePreference: command({
    allow: 'signedIn',
    input: Preference,
    output: z.array(Preference),
    audited: false,
  }),
  /** The operator's mail outbox, newest first. */
  mails: query({ allow: 'service', input: z.object(page), output: pageOf(Mail) }),

  /** New, or come again with the same id because more messages of its conversation came. */
  created: event(z.object({ accountId: Id, notification: Notification }), { audience: 'accountId' }),
  read: event(z.object({ accountId: Id, unreadCount: z.int() }), { audience: 'accountId' }),
});
