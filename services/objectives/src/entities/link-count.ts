import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { tellChanged } from './recount.ts';

interface Counted {
  organizationId: string;
  kind: 'objective' | 'keyResult';
  id: string;
  linkCount: number;
  version: number;
}

/** How many links an objective or a key result has, unless it is known newer; whoever looks at it is told. */
export async function noteLinkCount(ctx: SystemCtx, { organizationId, kind, id, ...counted }: Counted) {
  const table = sql.table(kind === 'objective' ? 'objective' : 'key_result');
  const objectiveId = sql.ref(kind === 'objective' ? 'id' : 'objective_id');
  const { rows } = await sql<{ id: string; owner_id: string; is_public: boolean }>`
    with counted as (
      update ${table} set link_count = ${counted.linkCount}, link_version = ${counted.version}
      where id = ${id} and organization_id = ${organizationId} and link_version < ${counted.version}
      returning ${objectiveId} as objective_id
    )
    select id, owner_id, is_public from objective join counted on objective.id = objective_id`.execute(
    ctx.tables(),
  );
  for (const { id: of, owner_id: ownerId, is_public: isPublic } of rows) {
    tellChanged(ctx, { id: of, organizationId, ownerId, isPublic });
  }
}
