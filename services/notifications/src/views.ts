import type { Mail, Notification as Shown } from '@allforone/contracts/notifications';
import type { Notification } from './entities/notification.ts';
import type { OutboxMail } from './entities/outbox-mail.ts';

export const toNotification = (notification: Notification): Shown => ({
  id: notification.id,
  kind: notification.kind,
  organizationId: notification.organizationId ?? null,
  actorId: notification.actorId ?? null,
  facts: factsOf(notification),
  path: notification.path,
  createdAt: notification.createdAt.toISOString(),
  readAt: notification.readAt?.toISOString() ?? null,
});

export const toMail = ({ id, to, subject, text, html, createdAt }: OutboxMail): Mail => ({
  id,
  to,
  subject,
  text,
  html,
  createdAt: createdAt.toISOString(),
});

/** What the sentence of a notification is made of. */
export const factsOf = ({ facts, excerpt, unread }: Notification): Record<string, string> => ({
  ...facts,
  ...(excerpt && { excerpt }),
  ...(unread.length > 0 && { count: String(unread.length) }),
});
