import { Id, Instant } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { toOrganization } from '../views.ts';
import { joinedOrganizations } from './get-organization.ts';

const Position = z.tuple([Instant, Id]);

export const listMine = handle(organizations.mine, async (ctx, { cursor, limit }) => {
  let rows = joinedOrganizations(ctx)
    .orderBy('membership.joined_at')
    .orderBy('membership.organization_id')
    .limit(limit + 1);
  if (cursor) {
    const [joinedAt, id] = decodeCursor(cursor, Position);
    rows = rows.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('membership.joined_at', 'membership.organization_id'), '>', tuple(new Date(joinedAt), id)),
    );
  }

  return pageFrom(
    await rows.execute(),
    limit,
    (row) => [row.joined_at.toISOString(), row.id],
    toOrganization,
  );
});
