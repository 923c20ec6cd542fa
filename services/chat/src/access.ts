import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { grantsOf } from './adapters/organizations.ts';
import { assertOpen, type Conversation, lockConversation } from './entities/conversation.ts';
import { Message, MessageSchema } from './entities/message.ts';
import { findCompanions } from './queries/conversations/find-companions.ts';
import {
  type Found,
  findConversation,
  isJoined,
  type Joined,
} from './queries/conversations/find-conversation.ts';

/** The only way to a conversation. One you are not in does not exist for you, whatever your role. */
export async function conversationFor(
  ctx: Ctx,
  conversationId: string,
  needs: Permission,
  what = 'conversation',
): Promise<Joined> {
  const found = await findConversation(ctx, conversationId);

  if (!found || !isJoined(found) || !(await mayRead(ctx, found))) throw notFound(what);
  if (!(await ctx.can(needs, placeOf(found)))) throw forbidden(needs);

  return found;
}

/** For who manages it, locked. A channel also from outside: the place it belongs to is theirs to manage. */
export async function managedConversationFor(
  ctx: Ctx,
  conversationId: string,
  mayManage: (kind: Conversation['kind'], rights: Rights) => boolean,
): Promise<Conversation> {
  const found = await findConversation(ctx, conversationId);
  if (!found) throw notFound('conversation');
  const rights = await rightsIn(ctx, found);
  const isAllowed = mayManage(found.kind, rights);

  const exists = isJoined(found) || (isAllowed && found.kind === 'channel');
  if (!rights.read || !exists) throw notFound('conversation');
  if (!isAllowed) throw forbidden('chat.manage');

  return lockConversation(ctx, conversationId);
}

/** A message to change, and its conversation, locked, so that changes are numbered one after the other. */
export async function messageFor(ctx: Ctx, messageId: string, needs: Permission) {
  const place = await ctx
    .tables(MessageSchema)
    .selectFrom('message')
    .select('conversation_id')
    .where('id', '=', messageId)
    .executeTakeFirst();
  if (!place) throw notFound('message');
  const found = await conversationFor(ctx, place.conversation_id, needs, 'message');
  const conversation = await lockConversation(ctx, found.id);
  assertOpen(conversation.archivedAt);
  const message = await ctx.em.findOneOrFail(Message, { id: messageId });

  return { message, conversation, rights: await rightsIn(ctx, found) };
}

/** People to talk with: they may read there, and the one who asks can know of them. @throws Refusal not_found */
export async function peopleFor(ctx: Ctx, organizationId: string, accountIds: string[]): Promise<string[]> {
  const others = [...new Set(accountIds)].filter((id) => id !== ctx.actor.accountId);
  const seesMembers = await ctx.can('members.read', { organizationId });
  const known = seesMembers ? others : await findCompanions(ctx, organizationId, others);
  const grants = await Promise.all(known.map((accountId) => grantsOf(ctx, organizationId, accountId)));
  const reachable = grants.filter(({ organization }) => organization.includes('chat.read'));
  if (reachable.length < others.length) throw notFound('person');

  return others;
}

export interface Rights {
  read: boolean;
  write: boolean;
  manage: boolean;
  moderate: boolean;
}

/** What the person may do there. A group conversation is managed by who made it, a direct one by nobody. */
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
