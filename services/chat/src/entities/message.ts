import type { Attachment } from '@allforone/contracts/chat';
import { refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import { hasReacted, type Reactions, withoutReaction, withReaction } from './reaction.ts';

export const MessageSchema = defineEntity({
  name: 'Message',
  tableName: 'message',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    conversationId: p.uuid(),
    sequence: p.integer(),
    revision: p.integer(),
    authorId: p.uuid(),
    text: p.string(),
    sentAt: p.datetime(),
    editedAt: p.datetime().nullable(),
    deletedAt: p.datetime().nullable(),
    replyToId: p.uuid().nullable(),
    reactions: p.json<Reactions>(),
    attachments: p.json<Attachment[]>(),
    linkCount: p.integer().default(0),
    /** Of the count: one that is older and comes late is not believed. */
    linkVersion: p.bigint('number').default(0),
    clientId: p.string().nullable(),
  },
});

/** Each change answers whether it changed anything. */
export class Message extends MessageSchema.class {
  edit(by: string, text: string, now: Date): boolean {
    if (this.authorId !== by) throw refuse('not_author');
    if (this.deletedAt) throw refuse('message_deleted');
    if (this.text === text) return false;
    this.text = text;
    this.editedAt = now;

    return true;
  }

  /** Leaves a stone in its place, so that no number is missing and everyone learns of it. */
  delete(by: string, mayModerate: boolean, now: Date): boolean {
    if (this.authorId !== by && !mayModerate) throw refuse('not_author');
    if (this.deletedAt) return false;
    this.text = '';
    this.reactions = [];
    this.attachments = [];
    this.linkCount = 0;
    this.deletedAt = now;

    return true;
  }

  react(by: string, emoji: string, on: boolean): boolean {
    if (this.deletedAt) throw refuse('message_deleted');
    if (hasReacted(this.reactions, by, emoji) === on) return false;
    this.reactions = on
      ? withReaction(this.reactions, by, emoji)
      : withoutReaction(this.reactions, by, emoji);

    return true;
  }

  countLinks(count: number, version: number): boolean {
    if (this.deletedAt || version <= this.linkVersion) return false;
    this.linkCount = count;
    this.linkVersion = version;

    return true;
  }
}
MessageSchema.setClass(Message);
