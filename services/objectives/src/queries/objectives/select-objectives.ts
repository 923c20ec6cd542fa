import type { SystemCtx } from '@allforone/runtime/context';
import { type RawBuilder, sql } from 'kysely';
import { ObjectiveSchema } from '../../entities/objective.ts';

export type ObjectiveRow = Awaited<
  ReturnType<ReturnType<typeof selectObjectives>['executeTakeFirstOrThrow']>
>;

/** What all inside may read, and what is one's own. */
export const seenBy = (accountId: string, alias: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${alias}.is_public`)} or ${sql.ref(`${alias}.owner_id`)} = ${accountId})`;

/** Objectives that an account may know of in their organisations, with what it may know of the tree around each. */
export const selectObjectives = (ctx: SystemCtx, accountId: string) =>
  ctx
    .tables(ObjectiveSchema)
    .selectFrom('objective')
    .leftJoin('objective as parent', (join) =>
      join
        .onRef('parent.id', '=', 'objective.parent_id')
        .on('parent.deleted_at', 'is', null)
        .on(seenBy(accountId, 'parent')),
    )
    .select([
      ...(['objective.id', 'objective.organization_id', 'objective.scope', 'objective.owner_id'] as const),
      ...(['objective.is_shared', 'objective.title', 'objective.description'] as const),
      ...([
        'objective.starts_on',
        'objective.ends_on',
        'objective.closed_as',
        'objective.closed_at',
      ] as const),
      ...(['objective.confidence', 'objective.progress', 'objective.key_result_count'] as const),
      ...(['objective.link_count', 'objective.check_in_due_at', 'objective.created_at'] as const),
      'parent.id as parent_id',
      sql<number>`(
        select count(*)::int from objective as child
        where child.parent_id = objective.id and child.deleted_at is null and ${seenBy(accountId, 'child')}
      )`.as('child_count'),
    ])
    .where(seenBy(accountId, 'objective'));

/** One that is there. */
export const findObjective = (
  ctx: SystemCtx,
  accountId: string,
  objectiveId: string,
): Promise<ObjectiveRow | undefined> =>
  selectObjectives(ctx, accountId)
    .where('objective.id', '=', objectiveId)
    .where('objective.deleted_at', 'is', null)
    .executeTakeFirst();
