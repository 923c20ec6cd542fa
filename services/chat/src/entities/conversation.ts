import { chat, type Conversation as View } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, LockMode, p } from '@mikro-orm/core';

type Kind = View['kind'];

/** People that fit into a group conversation; a channel holds its whole place. */
export const capacity = 1000;

export const ConversationSchema = defineEntity({
  name: 'Conversation',
  tableName: 'conversation',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    groupId: p.uuid().nullable(),
    projectId: p.uuid().nullable(),
    kind: p.string().$type<Kind>(),
    /** The channel that came with its organisation or group, and bears the group's name. */
    isMain: p.boolean(),
    /** Both people of a direct conversation, in order: one row for the two of them. */
    pair: p.string().nullable(),
    name: p.string().nullable(),
    topic: p.string(),
    createdBy: p.uuid().nullable(),
    createdAt: p.datetime(),
    archivedAt: p.datetime().nullable(),
    memberCount: p.integer(),
    lastSequence: p.integer(),
    lastRevision: p.integer(),
    activeAt: p.datetime(),
  },
});

/** Only changed with its row locked: numbers are given under that lock and kept with the commit, so none is missing. */
export class Conversation extends ConversationSchema.class {
  rename(name = this.name, topic = this.topic): void {
    this.name = name;
    this.topic = topic;
  }

  archive(now: Date): void {
    this.archivedAt ??= now;
  }

  reopen(): void {
    this.archivedAt = null;
  }

  /** Whether the project that it belongs to bears another name by now, or is deleted and it is open. */
  isUnlike({ name, isDeleted }: { name: string; isDeleted: boolean }): boolean {
    return this.name !== name || (this.archivedAt !== null) !== isDeleted;
  }

  /** A channel without its place stays with the people who were in it, to be read. */
  outlivePlace(now: Date): void {
    this.archive(now);
    this.kind = 'group';
    this.groupId = null;
    this.isMain = false;
  }
}
ConversationSchema.setClass(Conversation);

interface Start {
  organizationId: string;
  groupId?: string | null;
  projectId?: string | null;
  kind: Kind;
  isMain?: boolean;
  pair?: string | null;
  name?: string | null;
  topic?: string;
  createdBy: string | null;
}

export async function startConversation(ctx: SystemCtx, start: Start): Promise<Conversation> {
  const conversation = ctx.em.create(Conversation, {
    id: newId(),
    groupId: null,
    projectId: null,
    isMain: false,
    pair: null,
    name: null,
    topic: '',
    ...start,
    createdAt: ctx.now,
    archivedAt: null,
    memberCount: 0,
    lastSequence: 0,
    lastRevision: 0,
    activeAt: ctx.now,
  });
  await ctx.em.flush();
  const { organizationId, projectId = null, kind, createdBy } = start;
  const { id: conversationId } = conversation;
  ctx.publish(chat.conversationCreated, { conversationId, organizationId, projectId, kind, createdBy });

  return conversation;
}

/** Always in the same order, so that two who change several never wait for each other. */
export const lockConversations = (ctx: SystemCtx, ids: readonly string[]): Promise<Conversation[]> =>
  ctx.em.find(
    Conversation,
    { id: { $in: [...ids] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true },
  );

export const lockConversation = (ctx: SystemCtx, id: string): Promise<Conversation> =>
  ctx.em.findOneOrFail(Conversation, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true });

export const tellChanged = (ctx: SystemCtx, { id, organizationId }: Conversation): void =>
  ctx.publish(chat.conversationChanged, { conversationId: id, organizationId });

/** An archived conversation is there to be read. @throws Refusal conversation_archived */
export function assertOpen(isArchived: boolean): void {
  if (isArchived) throw conflict('conversation_archived');
}

export const pairOf = (one: string, other: string): string => [one, other].sort().join(' ');

export const otherOf = (pair: string, accountId: string): string =>
  pair.split(' ').find((id) => id !== accountId) ?? accountId;
