import { objectives } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { dayOf } from './calendar.ts';

interface Moved {
  id: string;
  organization_id: string;
  owner_id: string;
  is_public: boolean;
}

const worst = (confidence: RawBuilder<unknown>) => sql`case
  when bool_or(${confidence} = 'off_track') then 'off_track'
  when bool_or(${confidence} = 'at_risk') then 'at_risk'
  else 'on_track' end`;

/** What is done is no worry any more. */
const ofChild = sql`case when child.closed_as is null then child.confidence else 'on_track' end`;

/** Those that count for what they serve: where others read that, only what these may see too. */
const serving = (served: 'objective' | 'parent') => {
  const { id, isPublic } = { id: sql.ref(`${served}.id`), isPublic: sql.ref(`${served}.is_public`) };

  return sql`child.parent_id = ${id} and child.deleted_at is null and child.closed_as is distinct from 'dropped'
    and (child.is_public or not ${isPublic})`;
};

/**
 * Counts one objective anew, and all that it serves, up to the top; each that moved is told, and its day noted. In the
 * organisation's turn, after what changed was written. Rounded down, so that 100 means all of it.
 */
export async function recount(ctx: SystemCtx, objectiveId: string): Promise<void> {
  const { rows } = await sql<Moved>`
    with recursive own as (
      select count(*)::int as count, (sum(progress * weight) / sum(weight))::int as progress,
        case when count(*) > 0 then ${worst(sql.ref('key_result.confidence'))} end as confidence,
        min(coalesce(last_check_in_at, created_at)) filter (where source = 'manual') as since
      from key_result where objective_id = ${objectiveId}
    ), up as (
      select objective.id, objective.parent_id,
        coalesce(own.progress, served.progress, 0) as progress,
        coalesce(own.confidence, served.confidence) as confidence
      from objective cross join own cross join lateral (
        select (sum(child.progress) / count(*))::int as progress, ${worst(ofChild)} as confidence
        from objective as child where ${serving('objective')}
      ) as served
      where objective.id = ${objectiveId}
      union all
      select parent.id, parent.parent_id, served.progress, served.confidence
      from up join objective as parent on parent.id = up.parent_id and parent.key_result_count = 0
      cross join lateral (
        select coalesce(sum(moved.progress) / nullif(count(*), 0), 0)::int as progress,
          ${worst(sql.ref('moved.confidence'))} as confidence
        from (
          select case when child.id = up.id then up.progress else child.progress end as progress,
            case when child.id = up.id and child.closed_as is null then up.confidence else ${ofChild} end as confidence
          from objective as child where ${serving('parent')}
        ) as moved
      ) as served
    ), moved as (
      update objective set
        progress = up.progress,
        confidence = up.confidence,
        key_result_count = case when objective.id = ${objectiveId} then own.count else key_result_count end,
        check_in_due_at = case
          when objective.id <> ${objectiveId} then check_in_due_at
          when own.since is not null then greatest(own.since, starts_on::timestamptz) + interval '7 days' end
      from up cross join own
      where objective.id = up.id and (objective.id = ${objectiveId}
        or (objective.progress, objective.confidence) is distinct from (up.progress, up.confidence))
      returning objective.id, organization_id, owner_id, is_public, objective.progress
    ), noted as (
      insert into objective_progress (objective_id, day, organization_id, before, progress)
      select id, today.day, organization_id, last.progress, moved.progress
      from moved cross join (select ${dayOf(ctx.now)}::date as day) as today left join lateral (
        select progress from objective_progress
        where objective_id = moved.id and day < today.day order by day desc limit 1
      ) as last on true
      on conflict (objective_id, day) do update set progress = excluded.progress
    )
    select id, organization_id, owner_id, is_public from moved`.execute(ctx.tables());

  for (const row of rows) {
    tellChanged(ctx, {
      ...{ id: row.id, organizationId: row.organization_id, ownerId: row.owner_id },
      isPublic: row.is_public,
    });
  }
}

interface Told {
  id: string;
  organizationId: string;
  ownerId: string;
  isPublic: boolean;
}

/** To all inside, or to the owner alone. */
export function tellChanged(ctx: SystemCtx, { id: objectiveId, organizationId, ...told }: Told): void {
  if (told.isPublic) ctx.publish(objectives.changed, { objectiveId, organizationId });
  else ctx.publish(objectives.ownChanged, { objectiveId, organizationId, accountId: told.ownerId });
}
