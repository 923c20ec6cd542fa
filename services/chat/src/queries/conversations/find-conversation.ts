import type { Conversation } from '@allforone/contracts/chat';
import type { Ctx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';

export interface Found {
  id: string;
  organization_id: string;
  group_id: string | null;
  kind: Conversation['kind'];
  name: string | null;
  created_by: string | null;
  is_archived: boolean;
  last_sequence: number;
  last_revision: number;
  /** The person, when they are in it. */
  account_id: string | null;
  read_sequence: number | null;
  delivered_sequence: number | null;
}

export type Joined = Found & { account_id: string; read_sequence: number; delivered_sequence: number };

export const isJoined = (found: Found): found is Joined => found.account_id !== null;

const found = sql`
  select conversation.id, conversation.organization_id, group_id, kind, name, created_by,
    archived_at is not null as is_archived, last_sequence, last_revision,
    account_id, read_sequence, delivered_sequence
  from conversation`;

/** A conversation, and where there is one the person's own row in it: not yet a right to anything. */
export async function findConversation(ctx: Ctx, conversationId: string): Promise<Found | undefined> {
  const { rows } = await sql<Found>`${found}
    left join member on member.conversation_id = conversation.id and account_id = ${ctx.actor.accountId}
    where conversation.id = ${conversationId}`.execute(ctx.tables());

  return rows[0];
}

/** A conversation that the person is in: whoever else comes to change it waits until this is done. */
export async function lockConversationOf(
  ctx: Ctx,
  conversationId: string | RawBuilder<string>,
): Promise<Joined | undefined> {
  const { rows } = await sql<Joined>`${found}
    join member on member.conversation_id = conversation.id and account_id = ${ctx.actor.accountId}
    where conversation.id = ${conversationId}
    for no key update of conversation`.execute(ctx.tables());

  return rows[0];
}
