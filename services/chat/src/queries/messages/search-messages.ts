import { chat } from '@allforone/contracts/chat';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { soughtIn } from '@allforone/runtime/search';
import { sql } from 'kysely';
import { z } from 'zod';
import { conversationFor, mayRead } from '../../access.ts';
import { toMessage } from '../../views.ts';
import { isSaidBy } from './narrowing.ts';
import { fitting } from './page-of-messages.ts';
import { selectMessages } from './select-messages.ts';
import { areUsual, latestWith } from './usual-words.ts';

const Position = z.tuple([z.number(), Id]);

/** Best first, then newest: ids sort by time. Usual words are looked for in what was said last. */
export const searchMessages = handle(chat.search, async (ctx, input) => {
  const { organizationId, words, conversationId, cursor, limit } = input;
  if (conversationId) await conversationFor(ctx, conversationId, 'chat.read');
  const search = { ...input, personId: input.authorId, from: input.sentFrom, before: input.sentBefore };
  const rank = sql<number>`ts_rank(message.search, search_query(${words}))::float8`;
  let query = selectMessages(ctx)
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .innerJoin('member', 'member.conversation_id', 'message.conversation_id')
    .select(['conversation.name', 'conversation.group_id', rank.as('rank')])
    .where('member.account_id', '=', ctx.actor.accountId)
    .where('message.organization_id', '=', organizationId)
    .where(
      (await areUsual(ctx, search))
        ? sql<boolean>`message.id in ${latestWith(ctx, search)}`
        : sql<boolean>`message.search @@ ${soughtIn(input)}`,
    )
    .where(isSaidBy(search));
  if (conversationId) query = query.where('message.conversation_id', '=', conversationId);
  if (cursor) {
    const [lastRank, lastId] = decodeCursor(cursor, Position);
    query = query.where(sql<boolean>`(${rank}, message.id) < (${lastRank}::float8, ${lastId}::uuid)`);
  }
  const rows = await query
    .orderBy('rank', 'desc')
    .orderBy('message.id', 'desc')
    .limit(limit + 1)
    .execute();
  const fit = fitting(rows.slice(0, limit)).length;
  const page = pageFrom(
    rows,
    fit,
    (row) => [row.rank, row.id],
    (row) => row,
  );
  const readable = await Promise.all(page.items.map((row) => mayRead(ctx, row)));

  return {
    items: page.items
      .filter((_row, position) => readable[position])
      .map((row) => ({ ...toMessage(row), conversationName: row.name })),
    nextCursor: page.nextCursor,
  };
});
