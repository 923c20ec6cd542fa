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

    /** Of what is told of a project. */
    projectId: p.uuid().nullable(),

    /** What follows is for messages: the conversation, and the last one told of. */
    conversationId: p.uuid().nullable(),
    messageId: p.uuid().nullable(),
    sequence: p.integer().default(0),
    excerpt: p.text().nullable(),
    /** The first message heard of since this was last read, and the places of all of them. */
    openedBy: p.uuid().nullable(),
    unread: p.json<number[]>().default([]),
  },
  indexes: [
    { properties: ['accountId', 'shown', 'createdAt', 'id'] },
    { properties: ['accountId', 'shown', 'readAt', 'createdAt', 'id'] },
    { properties: ['messageId'] },
    { properties: ['projectId', 'accountId'] },
    { properties: ['readAt'] },
  ],
});

/** What a conversation is told of by. */
export const messageKinds = ['direct_message', 'mention', 'group_message'] as const;

/** Beyond that, how many exactly says nothing to anybody. */
const mostCounted = 100;

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

  /**
   * Adds a message to those unread, or begins anew after they were read.
   * @returns false for one that was read already. One that is told twice counts once, whatever the order.
   */
  gather(message: ToldMessage, now: Date): boolean {
    if (this.readAt && message.sequence <= this.sequence) return false;

    if (this.readAt || !this.openedBy) this.openWith(message);
    if (!this.unread.includes(message.sequence)) {
      this.unread = [...this.unread, message.sequence].slice(-mostCounted);
    }
    if (message.sequence > this.sequence) this.quote(message, now);

    return true;
  }

  isOpenSince(messageId: string): boolean {
    return !this.readAt && this.openedBy === messageId;
  }

  /** Its only message was deleted: there is nothing left to write home about. One of files alone has no words. */
  isAllTakenBack(): boolean {
    return this.unread.length === 1 && typeof this.excerpt !== 'string';
  }

  private openWith({ id }: ToldMessage): void {
    this.openedBy = id;
    this.unread = [];
    this.readAt = null;
  }

  private quote({ id, sequence, authorId, excerpt }: ToldMessage, now: Date): void {
    this.messageId = id;
    this.sequence = sequence;
    this.actorId = authorId;
    this.excerpt = excerpt;
    this.createdAt = now;
  }
}
NotificationSchema.setClass(Notification);
