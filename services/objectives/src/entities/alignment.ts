import type { SystemCtx } from '@allforone/runtime/context';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { findObjective } from '../queries/objectives/select-objectives.ts';
import type { Objective } from './objective.ts';

type Aligned = Pick<Objective, 'organizationId' | 'scope' | 'ownerId'>;

/**
 * One of the organisation may be served by anything there, one's own by one's own. Another's is refused as if it were
 * not there. @throws Refusal not_found
 */
export async function assertServable(ctx: SystemCtx, objective: Aligned, parentId: string): Promise<void> {
  const parent = await findObjective(ctx, objective.ownerId, parentId);
  const isHere = parent?.organization_id === objective.organizationId;
  const isOwn = objective.scope === 'personal' && parent?.owner_id === objective.ownerId;
  if (!isHere || (parent.scope === 'personal' && !isOwn)) throw notFound('objective');
}

/** In the organisation's turn, so that two who move at once cannot close a circle. @throws Refusal alignment_cycle */
export async function assertNoCycle(ctx: SystemCtx, objectiveId: string, parentId: string): Promise<void> {
  const { rows } = await sql`
    with recursive up as (
      select id, parent_id from objective where id = ${parentId}
      union
      select parent.id, parent.parent_id from up join objective as parent on parent.id = up.parent_id
    )
    select from up where id = ${objectiveId}`.execute(ctx.tables());
  if (rows.length > 0) throw conflict('alignment_cycle');
}
