import type { Ctx } from '@allforone/runtime/context';
import type { Sought } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';
import { isIn, isSaidBy, type Said } from './narrowing.ts';

/** What is sought, and where: in one conversation, or in those of a group, a project or a conversation. */
export interface Search extends Sought, Said {
  conversationId?: string;
  placeId?: string;
}

/** A table `recent` of what was said last in the conversations of the reader that are the most alive. */
export function recentOf(
  ctx: Ctx,
  search: Search,
  most: { conversations: number; messages: number },
): RawBuilder<unknown> {
  const { organizationId, conversationId, placeId } = search;
  const one = conversationId ? sql`and member.conversation_id = ${conversationId}` : sql``;
  const there = placeId ? sql`and ${isIn(placeId)}` : sql``;

  return sql`(
      select conversation_id from member join conversation on conversation.id = member.conversation_id
      where member.account_id = ${ctx.actor.accountId} and member.organization_id = ${organizationId} ${one} ${there}
      order by active_at desc limit ${most.conversations}
    ) as lively cross join lateral (
      select id, search from message where message.conversation_id = lively.conversation_id and ${isSaidBy(search)}
      order by sequence desc limit ${most.messages}
    ) as recent`;
}
