import { Id } from '@allforone/contracts/common';
import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { keyResultFor } from '../../access.ts';
import { CheckInSchema } from '../../entities/check-in.ts';
import { toCheckIn } from '../../views.ts';

/** Ids sort by time. */
export const listCheckIns = handle(objectives.checkIns, async (ctx, { keyResultId, cursor, limit }) => {
  await keyResultFor(ctx, keyResultId);
  let rows = ctx
    .tables(CheckInSchema)
    .selectFrom('check_in')
    .select(['id', 'organization_id', 'key_result_id', 'confidence', 'note', 'author_id', 'at'])
    .select(sql<number>`value::float8`.as('value'))
    .where('key_result_id', '=', keyResultId)
    .orderBy('id', 'desc')
    .limit(limit + 1);
  if (cursor) rows = rows.where('id', '<', decodeCursor(cursor, z.tuple([Id]))[0]);

  return pageFrom(await rows.execute(), limit, ({ id }) => [id], toCheckIn);
});
