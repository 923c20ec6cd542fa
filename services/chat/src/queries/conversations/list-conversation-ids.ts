import { chat } from '@allforone/contracts/chat';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { holds } from '@allforone/runtime/run/grants';
import { z } from 'zod';
import { placeOf } from '../../access.ts';
import { grantsIn } from '../../adapters/organizations.ts';
import { ConversationSchema } from '../../entities/conversation.ts';
import { MemberSchema } from '../../entities/member.ts';

/** Only where the account may read now: a socket hears whatever is said in its rooms. */
export const listConversationIds = handle(chat.conversationIds, async (ctx, { accountId, cursor, limit }) => {
  let query = ctx
    .tables(ConversationSchema, MemberSchema)
    .selectFrom('member')
    .innerJoin('conversation', 'conversation.id', 'member.conversation_id')
    .select(['conversation.id', 'conversation.organization_id', 'conversation.group_id'])
    .where('member.account_id', '=', accountId);
  if (cursor) {
    const [organizationId, id] = decodeCursor(cursor, z.tuple([Id, Id]));
    query = query.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('member.organization_id', 'member.conversation_id'), '>', tuple(organizationId, id)),
    );
  }
  const rows = await query
    .orderBy('member.organization_id')
    .orderBy('member.conversation_id')
    .limit(limit + 1)
    .execute();
  const grantsAt = await grantsIn(ctx, accountId, rows);
  const page = pageFrom(
    rows,
    limit,
    (row) => [row.organization_id, row.id],
    (row) => row,
  );
  const readable = page.items.filter((row) => holds(grantsAt(row), 'chat.read', placeOf(row)));

  return { items: readable.map(({ id }) => id), nextCursor: page.nextCursor };
});
