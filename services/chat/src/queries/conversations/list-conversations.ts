import { chat } from '@allforone/contracts/chat';
import { Id, Instant } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { rightsIn } from '../../access.ts';
import { toConversation } from '../../views.ts';
import { selectConversations } from './select-conversations.ts';

const Position = z.tuple([Instant, Id]);

export const listConversations = handle(
  chat.conversations,
  async (ctx, { organizationId, cursor, limit }) => {
    const { accountId } = ctx.actor;
    let query = selectConversations(ctx, accountId)
      .where('member.account_id', '=', accountId)
      .where('member.organization_id', '=', organizationId);
    if (cursor) {
      const [activeAt, id] = decodeCursor(cursor, Position);
      query = query.where(({ eb, refTuple, tuple }) =>
        eb(refTuple('conversation.active_at', 'conversation.id'), '<', tuple(new Date(activeAt), id)),
      );
    }
    const rows = await query
      .orderBy('conversation.active_at', 'desc')
      .orderBy('conversation.id', 'desc')
      .limit(limit + 1)
      .execute();
    const page = pageFrom(
      rows,
      limit,
      (row) => [row.active_at.toISOString(), row.id],
      (row) => row,
    );
    const seen = await Promise.all(
      page.items.map(async (row) => ({ row, rights: await rightsIn(ctx, row) })),
    );

    return {
      items: seen
        .filter(({ rights }) => rights.read)
        .map(({ row, rights }) => toConversation(row, rights, accountId)),
      nextCursor: page.nextCursor,
    };
  },
);
