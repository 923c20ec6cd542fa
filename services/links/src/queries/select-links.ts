import type { ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { asTable, inOrder } from '../entities/ends.ts';
import { type LinkRow, LinkSchema } from '../entities/link.ts';

/** Of one object, those that were removed too. */
export const selectLinks = (ctx: SystemCtx, { kind, id }: ObjectRef) =>
  ctx
    .tables(LinkSchema)
    .selectFrom('link')
    .selectAll()
    .where(({ eb, and, or }) =>
      or([
        and([eb('first_id', '=', id), eb('first_kind', '=', kind)]),
        and([eb('second_id', '=', id), eb('second_kind', '=', kind)]),
      ]),
    );

/** Of any of these objects, each once; an index finds either end. */
export const selectLinksOf = (ctx: SystemCtx, objects: readonly ObjectRef[]) =>
  ctx
    .tables(LinkSchema)
    .selectFrom('link')
    .selectAll()
    .where(
      sql<boolean>`id in (
        select link.id from ${asTable(objects, 'one')} join link
          on link.first_id = one.id and link.first_kind = one.kind
        union all
        select link.id from ${asTable(objects, 'one')} join link
          on link.second_id = one.id and link.second_kind = one.kind)`,
    );

/** The link of two objects, unless it was removed. */
export function findLink(ctx: SystemCtx, from: ObjectRef, to: ObjectRef): Promise<LinkRow | undefined> {
  const [first, second] = inOrder(from, to);

  return ctx
    .tables(LinkSchema)
    .selectFrom('link')
    .selectAll()
    .where('first_id', '=', first.id)
    .where('second_id', '=', second.id)
    .where('first_kind', '=', first.kind)
    .where('second_kind', '=', second.kind)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}
