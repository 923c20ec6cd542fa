import { chat } from '@allforone/contracts/chat';
import { Id } from '@allforone/contracts/common';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { conversationFor, mayRead } from '../../access.ts';
import { toMessage } from '../../views.ts';
import { hasWords } from './has-words.ts';
import { isSaidBy } from './narrowing.ts';
import { fitting } from './page-of-messages.ts';
import { selectMessages } from './select-messages.ts';

const Position = z.tuple([z.number(), Id]);

/** Best first, then newest: ids sort by time. Usual words are looked for in what was said last. */
export const searchMessages = handle(chat.search, async (ctx, input) => {
  const { organizationId, words, conversationId, cursor, limit } = input;
  if (conversationId) await conversationFor(ctx, conversationId, 'chat.read');
  const search = { ...input, personId: input.authorId, from: input.sentFrom, before: input.sentBefore };
  const after = cursor ? decodeCursor(cursor, Position) : null;
  const rankOf = (column: string) => sql<number>`ts_rank(${sql.ref(column)}, search_query(${words}))::float8`;
  const rank = rankOf('message.search');
  let query = selectMessages(ctx)
    .innerJoin('conversation', 'conversation.id', 'message.conversation_id')
    .innerJoin('member', 'member.conversation_id', 'message.conversation_id')
    .select(['conversation.name', 'conversation.group_id', rank.as('rank')])
    .where('member.account_id', '=', ctx.actor.accountId)
    .where('message.organization_id', '=', organizationId)
    .where(await hasWords(ctx, search, { rankOf, after, limit }))
    .where(isSaidBy(search));
  if (conversationId) query = query.where('message.conversation_id', '=', conversationId);
  if (after)
    query = query.where(sql<boolean>`(${rank}, message.id) < (${after[0]}::float8, ${after[1]}::uuid)`);
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
