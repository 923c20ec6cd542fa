import type { Receipt } from '@allforone/contracts/chat';
import { Id, type Page } from '@allforone/contracts/common';
import type { SystemCtx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { MemberSchema } from '../../entities/member.ts';
import { toReceipt } from '../../views.ts';

interface Wanted {
  accountIds?: string[];
  cursor?: string;
  limit: number;
}

/** How far each member has read, in the order of their ids. */
export async function pageOfReceipts(
  ctx: SystemCtx,
  conversationId: string,
  { accountIds, cursor, limit }: Wanted,
): Promise<Page<Receipt>> {
  if (accountIds?.length === 0) return { items: [], nextCursor: null };
  let query = ctx
    .tables(MemberSchema)
    .selectFrom('member')
    .select(['account_id', 'read_sequence', 'delivered_sequence'])
    .where('conversation_id', '=', conversationId);
  if (accountIds) query = query.where('account_id', 'in', accountIds);
  if (cursor) query = query.where('account_id', '>', decodeCursor(cursor, z.tuple([Id]))[0]);
  const rows = await query
    .orderBy('account_id')
    .limit(limit + 1)
    .execute();

  return pageFrom(rows, limit, (row) => [row.account_id], toReceipt);
}
