import type { NotificationKind } from '@allforone/contracts/notifications';
import { idFrom } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';

/** The indexes are MongoDB's; those of PostgreSQL are in the migration. */
export const NotificationSchema = defineEntity({
  name: 'Notification',
  tableName: 'notification',
  properties: {
    id: p.uuid().primary(),
    accountId: p.uuid(),
    kind: p.string().$type<NotificationKind>(),
    organizationId: p.uuid().nullable(),
    actorId: p.uuid().nullable(),
    facts: p.json<Record<string, string>>(),
    path: p.string(),
    createdAt: p.datetime(),
    readAt: p.datetime().nullable(),
    /** False for who wants to know by e-mail only: kept to see whether it was read meanwhile. */
    shown: p.boolean(),
    version: p.integer().version(),

    /** What follows is for messages: the conversation, its last message told of, and how many are unread. */
    conversationId: p.uuid().nullable(),
    messageId: p.uuid().nullable(),
    sequence: p.integer().default(0),
    excerpt: p.text().nullable(),
    count: p.integer().default(0),
    /** The message that came first since this was last read. */
    openedBy: p.uuid().nullable(),
  },
  indexes: [
    { properties: ['accountId', 'shown', 'createdAt', 'id'] },
    { properties: ['accountId', 'shown', 'readAt', 'createdAt', 'id'] },
    { properties: ['messageId'] },
    { properties: ['readAt'] },
  ],
});

export interface ToldMessage {
  id: string;
  sequence: number;
  authorId: string;
  excerpt: string;
}

export class Notification extends NotificationSchema.class {
  /** One for each person, kind and conversation: many unread messages are told of in one line. */
  static idFor(conversationId: string, accountId: string, kind: NotificationKind): string {
    return idFrom(conversationId, accountId, kind);
  }

  /** One more message, and then unread. One that came before changes nothing, however late or often it is told. */
  gather(message: ToldMessage, now: Date): void {
    if (message.sequence <= this.sequence) return;

    const opens = this.count === 0 || this.readAt;
    this.openedBy = opens ? message.id : this.openedBy;
    this.count = opens ? 1 : this.count + 1;
    this.readAt = null;
    this.messageId = message.id;
    this.sequence = message.sequence;
    this.actorId = message.authorId;
    this.excerpt = message.excerpt;
    this.createdAt = now;
  }

  isOpenSince(messageId: string): boolean {
    return !this.readAt && this.openedBy === messageId;
  }

  /** Its only message was deleted: there is nothing left to write home about. */
  isAllTakenBack(): boolean {
    return this.count === 1 && !this.excerpt;
  }
}
NotificationSchema.setClass(Notification);
