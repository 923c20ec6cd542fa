import { madeWithin, type Where } from '@allforone/runtime/search/finds';
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
export function findable(accountId: string, wanted: Wanted) {
  const and = (conditions: RawBuilder<unknown>[]) => sql.join(conditions, sql` and `);
  const isSeen = and([
    sql`objective.deleted_at is null`,
    seenBy(accountId, 'objective'),
    ...(wanted.personId ? [sql`objective.owner_id = ${wanted.personId}`] : []),
  ]);
  const isOfSeen = sql`exists (
    select from objective where objective.id = key_result.objective_id and ${isSeen} offset 0)`;
  const ofKeyResult = and([isOfSeen, ...madeWithin('key_result', wanted)]);

  return {
    objective: {
      table: 'objective',
      alive: sql`deleted_at is null`,
      seen: and([isSeen, ...madeWithin('objective', wanted)]),
    },
    keyResult: { table: 'key_result', seen: ofKeyResult },
    checkIn: {
      table: 'check_in',
      seen: sql`exists (
        select from key_result where key_result.id = check_in.key_result_id and ${ofKeyResult} offset 0)`,
    },
  } satisfies Record<string, Where>;
}
