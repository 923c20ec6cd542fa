import { chat, type Receipt } from '@allforone/contracts/chat';
import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import { toReceipt } from '../views.ts';
import type { Conversation } from './conversation.ts';

export const MemberSchema = defineEntity({
  name: 'Member',
  tableName: 'member',
  properties: {
    conversationId: p.uuid().primary(),
    accountId: p.uuid().primary(),
    organizationId: p.uuid(),
    joinedAt: p.datetime(),
    readSequence: p.integer(),
    deliveredSequence: p.integer(),
  },
});

/**
 * Puts people into conversations whose rows are locked; nothing said before they came is unread.
 * @param readers - those of them who may read there: nobody else is told, for the news opens the room to their devices.
 */
export async function enrol(
  ctx: SystemCtx,
  conversations: readonly Conversation[],
  accountIds: readonly string[],
  readers: readonly string[] = accountIds,
): Promise<void> {
  const rows = conversations.flatMap((conversation) =>
    accountIds.map((account_id) => ({
      conversation_id: conversation.id,
      account_id,
      organization_id: conversation.organizationId,
      joined_at: ctx.now,
      read_sequence: conversation.lastSequence,
      delivered_sequence: conversation.lastSequence,
    })),
  );
  if (rows.length === 0) return;

  const joined = await ctx
    .tables(MemberSchema)
    .insertInto('member')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['conversation_id', 'account_id']).doNothing())
    .returning(['conversation_id', 'account_id'])
    .execute();
  for (const { conversation_id } of joined) count(conversations, conversation_id, 1);
  tell(
    ctx,
    chat.memberAdded,
    conversations,
    joined.filter(({ account_id }) => readers.includes(account_id)),
  );
}

/** Takes one person out of conversations whose rows are locked. */
export async function dismiss(
  ctx: SystemCtx,
  conversations: readonly Conversation[],
  accountId: string,
): Promise<void> {
  if (conversations.length === 0) return;
  const left = await ctx
    .tables(MemberSchema)
    .deleteFrom('member')
    .where('account_id', '=', accountId)
    .where(
      'conversation_id',
      'in',
      conversations.map(({ id }) => id),
    )
    .returning(['conversation_id', 'account_id'])
    .execute();
  for (const { conversation_id } of left) count(conversations, conversation_id, -1);
  tell(ctx, chat.memberRemoved, conversations, left);
}

function count(conversations: readonly Conversation[], conversationId: string, step: 1 | -1): void {
  const conversation = conversations.find(({ id }) => id === conversationId);
  if (conversation) conversation.memberCount += step;
}

function tell(
  ctx: SystemCtx,
  event: typeof chat.memberAdded | typeof chat.memberRemoved,
  conversations: readonly Conversation[],
  rows: readonly { conversation_id: string; account_id: string }[],
): void {
  const places = new Map(conversations.map(({ id, organizationId }) => [id, organizationId]));
  for (const { conversation_id: conversationId, account_id: accountId } of rows) {
    const organizationId = places.get(conversationId);
    if (organizationId) ctx.publish(event, { conversationId, organizationId, accountId });
  }
}

interface Reading {
  /** Of the conversation. */
  id: string;
  account_id: string;
  read_sequence: number;
  delivered_sequence: number;
}

/** Moves how far a member has read and received forward, and tells it when either has moved; it never goes back. */
export async function advance(
  ctx: SystemCtx,
  member: Reading,
  { read, delivered }: { read: number; delivered: number },
): Promise<Receipt> {
  const moved = await ctx
    .tables(MemberSchema)
    .updateTable('member')
    .set(({ fn, val }) => ({
      read_sequence: fn<number>('greatest', ['read_sequence', val(read)]),
      delivered_sequence: fn<number>('greatest', ['delivered_sequence', val(delivered)]),
    }))
    .where('conversation_id', '=', member.id)
    .where('account_id', '=', member.account_id)
    .where(({ eb, or }) => or([eb('read_sequence', '<', read), eb('delivered_sequence', '<', delivered)]))
    .returning(['account_id', 'read_sequence', 'delivered_sequence'])
    .executeTakeFirst();
  if (!moved) return toReceipt(await asItIs(ctx, member, { read, delivered }));

  const receipt = toReceipt(moved);
  ctx.publish(chat.receiptChanged, { conversationId: member.id, ...receipt });

  return receipt;
}

/** What should have moved and did not was moved by the same person at the same moment: what was read before is old. */
async function asItIs(
  ctx: SystemCtx,
  member: Reading,
  { read, delivered }: { read: number; delivered: number },
): Promise<Pick<Reading, 'account_id' | 'read_sequence' | 'delivered_sequence'>> {
  if (read <= member.read_sequence && delivered <= member.delivered_sequence) return member;
  const now = await ctx
    .tables(MemberSchema)
    .selectFrom('member')
    .select(['account_id', 'read_sequence', 'delivered_sequence'])
    .where('conversation_id', '=', member.id)
    .where('account_id', '=', member.account_id)
    .executeTakeFirst();

  return now ?? member;
}
