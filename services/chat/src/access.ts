import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { readersAmong } from './adapters/organizations.ts';
import { assertOpen, type Conversation, lockConversation } from './entities/conversation.ts';
import { Message } from './entities/message.ts';
import { findCompanions } from './queries/conversations/find-companions.ts';
import {
  type Found,
  findConversation,
  isJoined,
  type Joined,
  lockConversationOf,
} from './queries/conversations/find-conversation.ts';

/** The only way to a conversation. One you are not in does not exist for you, whatever your role. */
export const conversationFor = async (ctx: Ctx, conversationId: string, needs: Permission): Promise<Joined> =>
  admit(ctx, await findConversation(ctx, conversationId), needs, 'conversation');

/** The same for who changes it, so that changes are numbered one after the other. */
export const lockedConversationFor = async (
  ctx: Ctx,
  conversationId: string,
  needs: Permission,
): Promise<Joined> => admit(ctx, await lockConversationOf(ctx, conversationId), needs, 'conversation');

/** A message to change, its conversation locked. @throws Refusal conversation_archived */
export async function messageFor(ctx: Ctx, messageId: string, needs: Permission) {
  const itsConversation = sql<string>`(select conversation_id from message where message.id = ${messageId})`;
  const place = await admit(ctx, await lockConversationOf(ctx, itsConversation), needs, 'message');
  assertOpen(place.is_archived);
  const message = await ctx.em.findOneOrFail(Message, { id: messageId });

  return { message, rights: await rightsIn(ctx, place) };
}

async function admit(ctx: Ctx, found: Found | undefined, needs: Permission, what: string): Promise<Joined> {
  if (!found || !isJoined(found) || !(await mayRead(ctx, found))) throw notFound(what);
  if (!(await ctx.can(needs, placeOf(found)))) throw forbidden(needs);

  return found;
}

/** For who manages it, locked. A channel also from outside: the place it belongs to is theirs to manage. */
export async function managedConversationFor(
  ctx: Ctx,
  conversationId: string,
  mayManage: MayManage,
): Promise<Conversation> {
  await assertManaged(ctx, conversationId, mayManage);
  const conversation = await lockConversation(ctx, conversationId);
  // Whoever has left while this waited manages nothing any more.
  await assertManaged(ctx, conversationId, mayManage);

  return conversation;
}

type MayManage = (kind: Conversation['kind'], rights: Rights) => boolean;

async function assertManaged(ctx: Ctx, conversationId: string, mayManage: MayManage): Promise<void> {
  const found = await findConversation(ctx, conversationId);
  if (!found) throw notFound('conversation');
  const rights = await rightsIn(ctx, found);
  const isAllowed = mayManage(found.kind, rights);

  const exists = isJoined(found) || (isAllowed && found.kind === 'channel');
  if (!rights.read || !exists) throw notFound('conversation');
  if (!isAllowed) throw forbidden('chat.manage');
}

/** People to talk with: they may read there, and the one who asks can know of them. @throws Refusal not_found */
export async function peopleFor(ctx: Ctx, organizationId: string, accountIds: string[]): Promise<string[]> {
  const others = [...new Set(accountIds)].filter((id) => id !== ctx.actor.accountId);
  const seesMembers = await ctx.can('members.read', { organizationId });
  const known = seesMembers ? others : await findCompanions(ctx, organizationId, others);
  const reachable = await readersAmong(ctx, organizationId, known);
  if (reachable.length < others.length) throw notFound('person');

  return others;
}

export interface Rights {
  read: boolean;
  write: boolean;
  manage: boolean;
  moderate: boolean;
}

/** A group conversation is managed by who made it, a direct one and that of a project by nobody. */
export async function rightsIn(
  ctx: Ctx,
  conversation: Pick<Found, 'organization_id' | 'group_id' | 'kind' | 'created_by'>,
): Promise<Rights> {
  const place = placeOf(conversation);
  const moderate = await ctx.can('chat.moderate', place);
  const manages = {
    direct: false,
    group: moderate || conversation.created_by === ctx.actor.accountId,
    channel: await ctx.can('chat.manage', place),
    project: false,
  };

  return {
    read: await ctx.can('chat.read', place),
    write: await ctx.can('chat.write', place),
    manage: manages[conversation.kind],
    moderate,
  };
}

type Located = Pick<Found, 'organization_id' | 'group_id'>;

export const mayRead = (ctx: Ctx, conversation: Located): Promise<boolean> =>
  ctx.can('chat.read', placeOf(conversation));

export const placeOf = ({ organization_id, group_id }: Located) => ({
  organizationId: organization_id,
  groupId: group_id,
});
