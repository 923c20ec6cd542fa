import { type RawBuilder, sql } from 'kysely';
import type { SystemCtx } from '../context.ts';
import { areUsual, isUsual, type Sought, sampled, sampleOf, soughtIn } from '../search.ts';

/** Finds of usual words that are weighed, for a first page and behind it; and rows among which they are looked for. */
const weighed = { atFirst: 100, further: 2000, among: 20_000 };
/** Finds of rare words that are handed on one by one; more of them stay in the database. */
const few = 1000;

export interface Where {
  /** Such as `task`, with columns `id`, `organization_id`, `search` and an index of the first two. */
  table: string;
  /** What the query calls it, when not by its name. */
  as?: string;
  /** What a row must be to count, such as `deleted_at is null`. */
  alive?: RawBuilder<unknown>;
  /** Which of them the reader sees, as far as one row tells: asked of what has the words alone. */
  seen?: RawBuilder<unknown>;
}

/** The best of what is found, behind the last one of the page before: nothing else need be looked up. */
export interface Best {
  /** `scoreOf` the table, by the name that the query has for it. */
  score: RawBuilder<number>;
  after: readonly [score: number, id: string] | null;
  most: number;
}

/** The best, and of what is equally good the newest: ids sort by time. */
export const bestFirst = (one: Scored, other: Scored): number =>
  other.score - one.score || (other.id < one.id ? -1 : 1);

interface Scored {
  id: string;
  score: number;
}

/** When it was made, as conditions on a table. */
export const madeWithin = (
  table: string,
  { from, before }: { from?: string; before?: string },
): RawBuilder<boolean>[] => {
  const at = sql.ref(`${table}.created_at`);

  return [
    ...(from ? [sql<boolean>`${at} >= ${from}::timestamptz`] : []),
    ...(before ? [sql<boolean>`${at} < ${before}::timestamptz`] : []),
  ];
};

/** @param id - such as `task.id`. */
export const comesAfter = (
  score: RawBuilder<number>,
  id: string,
  [last, lastId]: readonly [number, string],
) => sql<boolean>`(${score}, ${sql.ref(id)}) < (${last}::float8, ${lastId}::uuid)`;

/**
 * What has these words, by how well: of usual ones what was made last and is seen, so that no more is weighed however
 * much there is.
 */
export async function hasWords(
  ctx: SystemCtx,
  where: Where,
  search: Sought & { cursor?: unknown },
  best?: Best,
): Promise<RawBuilder<boolean>> {
  if (!(await isUsualIn(ctx, where, search))) return isRarely(where, search, best);
  const { table, as = table, seen = sql`true` } = where;
  const most = search.cursor ? weighed.further : weighed.atFirst;

  return isAmong(
    as,
    sql`select id from ${latest('*', where, search, weighed.among)} as ${sql.table(as)}
      where ${has(as, search)} and ${seen} order by id desc limit ${most}`,
  );
}

/**
 * The same for a list in an order of its own, in which a page of usual words is soon full; what has rare ones is known
 * when this is answered, unless it is much, so that it can be asked for beside whatever else the list needs to know.
 */
export async function hasWordsInOrder(
  ctx: SystemCtx,
  where: Where,
  search: Sought,
): Promise<RawBuilder<boolean>> {
  const { table, as = table } = where;
  const { rows } = await sql<{ rare: string[] | null }>`
    select case when ${areUsual} then null else (array(${rarelyFound(where, search)}))[1:${few + 1}] end as rare
    from (${sampleOf(search, recentOf(where, search))}) as sample`.execute(ctx.tables());
  const rare = rows[0]?.rare;

  if (!rare) return has(as, search);

  // Told how many they are, the planner would rather meet them on its way through the list.
  return rare.length <= few ? isAmong(as, sql`select unnest(${rare}::uuid[])`) : isRarely(where, search);
}

/** Rare words are looked up by themselves: the planner takes them for usual, and would walk through whole tables. */
function isRarely(where: Where, search: Sought, best?: Best): RawBuilder<boolean> {
  const { table, as = table } = where;
  const found = rarelyFound(where, search);
  if (!best) return isAmong(as, found);
  const { score, after, most } = best;
  const isBehind = after ? comesAfter(score, `${as}.id`, after) : sql`true`;

  return isAmong(as, sql`${found} and ${isBehind} order by ${score} desc, id desc limit ${most}`);
}

const rarelyFound = ({ table, as = table, alive = sql`true`, seen = sql`true` }: Where, search: Sought) =>
  sql`select id from ${sql.table(table)} as ${sql.table(as)} where ${alive} and ${has(as, search)} and ${seen}`;

const isUsualIn = (ctx: SystemCtx, where: Where, search: Sought) =>
  isUsual(ctx, search, recentOf(where, search));

const recentOf = (where: Where, search: Sought) => sql`${latest('search', where, search, sampled)} as recent`;

const latest = (
  columns: '*' | 'search',
  { table, alive = sql`true` }: Where,
  { organizationId }: Sought,
  most: number,
) =>
  sql`(select ${sql.raw(columns)} from ${sql.table(table)}
    where organization_id = ${organizationId} and ${alive} order by id desc limit ${most})`;

const has = (table: string, search: Sought): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.search`)} @@ ${soughtIn(search)}`;

const isAmong = (table: string, ids: RawBuilder<unknown>): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${table}.id`)} = any (array(${ids}))`;
