import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';

/** From one in thirty on, a page is soon full whatever its order. */
const usualFrom = 1 / 30;
const sample = 100;

/**
 * "rap" and "fin" find "Rapport final.pdf". Rare words are looked up by themselves: the planner takes them for usual ones,
 * and would walk through the whole space in the order of the page.
 */
export async function namedLike(
  ctx: SystemCtx,
  spaceId: string,
  words: string,
): Promise<RawBuilder<boolean>> {
  const sought = sql`name_query(${spaceId}, ${words})`;
  if (await isUsual(ctx, spaceId, sought)) return sql`file.words @@ ${sought}`;

  return sql`file.id = any (array(select id from stored_file where words @@ ${sought} and deleted_at is null))`;
}

async function isUsual(ctx: SystemCtx, spaceId: string, sought: RawBuilder<unknown>): Promise<boolean> {
  const { rows } = await sql<{ is_usual: boolean }>`
    select count(*) filter (where words @@ ${sought}) > count(*) * ${usualFrom}::float as is_usual
    from (
      select words from stored_file where space_id = ${spaceId} and deleted_at is null
      order by updated_at desc, id desc limit ${sample}
    ) as latest`.execute(ctx.tables());

  return rows[0]?.is_usual ?? false;
}
