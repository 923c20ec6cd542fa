import type { KeyResult } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { KeyResultSchema } from '../../entities/key-result.ts';
import { toKeyResult } from '../../views.ts';

export const selectKeyResults = (ctx: SystemCtx) =>
  ctx
    .tables(KeyResultSchema)
    .selectFrom('key_result')
    .select([
      ...(['id', 'organization_id', 'objective_id', 'title', 'unit', 'weight', 'source'] as const),
      ...(['confidence', 'position', 'last_check_in_at', 'link_count'] as const),
      sql<number>`start_value::float8`.as('start'),
      sql<number>`target_value::float8`.as('target'),
      sql<number>`current_value::float8`.as('current'),
      sql<number>`progress`.as('progress'),
    ]);

export async function readKeyResult(ctx: SystemCtx, id: string): Promise<KeyResult> {
  return toKeyResult(await selectKeyResults(ctx).where('id', '=', id).executeTakeFirstOrThrow());
}
