import type { ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { inOrder } from '../entities/ends.ts';
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
