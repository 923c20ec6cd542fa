import { Id, Instant } from '@allforone/contracts/common';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { spaceFor } from '../../access.ts';
import { readableAmong } from '../files/readable-among.ts';
import { type Thrown, thrownAway } from './thrown-away.ts';

const Position = z.tuple([Instant, Id]);

export const listTrash = handle(files.trash, async (ctx, { cursor, limit, ...place }) => {
  const space = await spaceFor(ctx, place);
  const [deletedAt, id] = cursor ? decodeCursor(cursor, Position) : [null, null];
  const columns = sql`id, organization_id, deleted_at, path, restriction, created_by`;
  const from = (table: 'folder' | 'stored_file', isFile: boolean) => sql`(
    select ${columns}, ${isFile}::boolean as is_file from ${sql.table(table)}
    where space_id = ${space.id} and is_trashed_itself
      and (${deletedAt}::timestamptz is null or (deleted_at, id) < (${deletedAt}::timestamptz, ${id}::uuid))
    order by deleted_at desc, id desc limit ${limit + 1})`;
  const { rows } = await sql<Thrown>`${from('folder', false)} union all ${from('stored_file', true)}
    order by deleted_at desc, id desc limit ${limit + 1}`.execute(ctx.tables());
  const page = pageFrom(
    rows,
    limit,
    (row) => [row.deleted_at.toISOString(), row.id],
    (row) => row,
  );
  const shown = await readableAmong(ctx, space, page.items);
  const found = await thrownAway(ctx, space, shown);

  return { items: shown.flatMap((row) => found.get(row.id) ?? []), nextCursor: page.nextCursor };
});
