import type { Ctx } from '@allforone/runtime/context';
import { isUsual, type Sought, soughtIn } from '@allforone/runtime/search';
import { type RawBuilder, sql } from 'kysely';

const sample = 100;
const latest = 2000;

/** What has these words: of usual ones among what was made last, so that no more is weighed however much there is. */
export async function hasWords(
  ctx: Ctx,
  table: 'project' | 'deliverable',
  search: Sought,
): Promise<RawBuilder<boolean>> {
  const recent = (most: number) =>
    sql`(select id, search from ${sql.table(table)} where organization_id = ${search.organizationId}
      ${table === 'project' ? sql`and deleted_at is null` : sql``} order by id desc limit ${most}) as recent`;
  if (!(await isUsual(ctx, search, recent(sample)))) {
    return sql<boolean>`${sql.ref(`${table}.search`)} @@ ${soughtIn(search)}`;
  }

  return sql<boolean>`${sql.ref(`${table}.id`)} in (
    select recent.id from ${recent(latest)} where recent.search @@ ${soughtIn(search)})`;
}
