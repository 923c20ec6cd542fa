import { Id, Instant } from '@allforone/contracts/common';
import { links } from '@allforone/contracts/links';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { seen } from '../access.ts';
import { lookUp } from '../adapters/owners.ts';
import { otherEnd, toLink } from '../views.ts';
import { selectLinks } from './select-links.ts';

const Position = z.tuple([Instant, Id]);
/** An owner is asked for 100 objects at once: these, and the one they are linked with. */
const longestPage = 99;

export const listLinks = handle(links.list, async (ctx, { organizationId, object, cursor, limit }) => {
  const { accountId } = ctx.actor;
  const most = Math.min(limit, longestPage);
  let select = selectLinks(ctx, object)
    .where('organization_id', '=', organizationId)
    .where('removed_at', 'is', null)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(most + 1);
  if (cursor) {
    const [createdAt, id] = decodeCursor(cursor, Position);
    select = select.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('created_at', 'id'), '<', tuple(new Date(createdAt), id)),
    );
  }
  const rows = await select.execute();
  const others = rows.slice(0, most).map((row) => otherEnd(row, object));
  const known = await lookUp(ctx, { organizationId, accountId }, [object, ...others]);
  seen(known(object));

  const { items, nextCursor } = pageFrom(
    rows,
    most,
    (row) => [row.created_at.toISOString(), row.id],
    (row) => toLink(row, object, known, accountId),
  );

  return { items: items.filter(({ other }) => other.card || other.isAway), nextCursor };
});
