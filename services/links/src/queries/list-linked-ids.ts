import { Id } from '@allforone/contracts/common';
import { links } from '@allforone/contracts/links';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { selectLinks } from './select-links.ts';

export const listLinkedIds = handle(links.linkedIds, async (ctx, { object, kind, cursor, limit }) => {
  const otherId = sql<string>`case when first_id = ${object.id} then second_id else first_id end`;
  const otherKind = sql<string>`case when first_id = ${object.id} then second_kind else first_kind end`;
  let select = selectLinks(ctx, object)
    .select(otherId.as('other_id'))
    .where('removed_at', 'is', null)
    .where(otherKind, '=', kind)
    .orderBy('other_id')
    .limit(limit + 1);
  if (cursor) select = select.where(otherId, '>', decodeCursor(cursor, z.tuple([Id]))[0]);

  return pageFrom(
    await select.execute(),
    limit,
    (row) => [row.other_id],
    (row) => row.other_id,
  );
});
