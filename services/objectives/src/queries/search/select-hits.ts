import type { ParsedInputOf } from '@allforone/contracts/contract';
import type { objectives } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { scoreOf } from '@allforone/runtime/search';
import { hasWords, type Where } from '@allforone/runtime/search/finds';
import { sql } from 'kysely';
import { seenBy } from '../objectives/select-objectives.ts';
import { findable } from './findable.ts';
import type { CardRow, Kind } from './to-card.ts';

type Search = ParsedInputOf<typeof objectives.findObjects>;
type HitRow = CardRow & { text: string; score: number };

const all: Kind[] = ['objective', 'keyResult'];

/** What was said in a check-in is found as its key result; of several finds the best stands for the object. */
export async function selectHits(
  ctx: SystemCtx,
  accountId: string,
  { kinds = all, limit, ...search }: Search,
  after: readonly [score: number, id: string] | null,
): Promise<HitRow[]> {
  const { organizationId, words, personId, from, before } = search;
  const having = async (where: Where) =>
    sql`from ${sql.table(where.table)} where ${await hasWords(ctx, where, search)}`;
  const { objective, keyResult, checkIn } = findable(accountId, search);
  const named = scoreOf('search', words, 'search_title');
  const score = scoreOf('search', words);
  const by = personId ? sql`and owner_id = ${personId}` : sql``;
  const since = from ? sql`and created_at >= ${from}::timestamptz` : sql``;
  const until = before ? sql`and created_at < ${before}::timestamptz` : sql``;
  const next = after ? sql`and (score, id) < (${after[0]}::float8, ${after[1]}::uuid)` : sql``;
  const { rows } = await sql<HitRow>`
    with hit as (
      select 'objective' as kind, id, concat_ws(' ', title, description) as text, ${named} as score
      ${await having(objective)}
      union all
      select 'keyResult', id, title, ${named} ${await having(keyResult)}
      union all
      select 'keyResult', key_result_id, note, ${score} ${await having(checkIn)}
    ), best as (
      select distinct on (id) kind, id, text, score from hit
      where kind = any (${kinds}::text[]) order by id, score desc
    ), found as (
      select best.*, objective.id as objective_id, organization_id, owner_id, scope, title,
        coalesce(closed_as, confidence) as state, created_at
      from best join objective on objective.id = best.id
      where kind = 'objective' and deleted_at is null and ${seenBy(accountId, 'objective')}
      union all
      select best.*, objective_id, objective.organization_id, owner_id, scope, key_result.title,
        coalesce(closed_as, key_result.confidence), key_result.created_at
      from best join key_result on key_result.id = best.id join objective on objective.id = objective_id
      where kind = 'keyResult' and deleted_at is null and ${seenBy(accountId, 'objective')}
    )
    select * from found where organization_id = ${organizationId} ${by} ${since} ${until} ${next}
    order by score desc, id desc limit ${limit + 1}`.execute(ctx.tables());

  return rows;
}
