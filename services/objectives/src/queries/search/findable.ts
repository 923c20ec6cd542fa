import type { Where } from '@allforone/runtime/search/finds';
import { type RawBuilder, sql } from 'kysely';
import { seenBy } from '../objectives/select-objectives.ts';

export interface Wanted {
  personId?: string;
  from?: string;
  before?: string;
}

/**
 * Where words are looked for, and which of the finds an account sees and asked for. `offset` keeps the planner from
 * reading all objectives.
 */
export function findable(accountId: string, { personId, from, before }: Wanted) {
  const and = (conditions: RawBuilder<unknown>[]) => sql.join(conditions, sql` and `);
  const within = (table: string) => [
    ...(from ? [sql`${sql.ref(`${table}.created_at`)} >= ${from}::timestamptz`] : []),
    ...(before ? [sql`${sql.ref(`${table}.created_at`)} < ${before}::timestamptz`] : []),
  ];
  const isSeen = and([
    sql`objective.deleted_at is null`,
    seenBy(accountId, 'objective'),
    ...(personId ? [sql`objective.owner_id = ${personId}`] : []),
  ]);
  const isOfSeen = sql`exists (
    select from objective where objective.id = key_result.objective_id and ${isSeen} offset 0)`;
  const ofKeyResult = and([isOfSeen, ...within('key_result')]);

  return {
    objective: {
      table: 'objective',
      alive: sql`deleted_at is null`,
      seen: and([isSeen, ...within('objective')]),
    },
    keyResult: { table: 'key_result', seen: ofKeyResult },
    checkIn: {
      table: 'check_in',
      seen: sql`exists (
        select from key_result where key_result.id = check_in.key_result_id and ${ofKeyResult} offset 0)`,
    },
  } satisfies Record<string, Where>;
}
