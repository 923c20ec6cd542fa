import type { ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { selectLinks } from '../queries/select-links.ts';
import { each, isSame } from './ends.ts';
import { endsOf, type LinkRow, LinkSchema, tellRemoved } from './link.ts';
import { holdObjects, LinkedObjectSchema, recount } from './linked-object.ts';

/** @returns false when somebody was faster. */
export async function dropLink(ctx: SystemCtx, link: LinkRow): Promise<boolean> {
  const ends = endsOf(link);
  await holdObjects(ctx, link.organization_id, ends);
  const removed = await ctx
    .tables(LinkSchema)
    .updateTable('link')
    .set({ removed_at: ctx.now })
    .where('id', '=', link.id)
    .where('removed_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  if (!removed) return false;

  tellRemoved(ctx, link);
  await recount(ctx, ends);

  return true;
}

/** Nothing is left of the links of what never comes back. */
export async function forgetObject(ctx: SystemCtx, gone: ObjectRef): Promise<void> {
  const rows = await selectLinks(ctx, gone).execute();
  const [first] = rows;
  if (!first) return;
  const others = each(rows.flatMap(endsOf)).filter((end) => !isSame(end, gone));
  await holdObjects(ctx, first.organization_id, [gone, ...others]);

  const ids = rows.map(({ id }) => id);
  await ctx.tables(LinkSchema).deleteFrom('link').where('id', 'in', ids).execute();
  await ctx
    .tables(LinkedObjectSchema)
    .deleteFrom('linked_object')
    .where('id', '=', gone.id)
    .where('kind', '=', gone.kind)
    .execute();
  for (const row of rows) if (!row.removed_at) tellRemoved(ctx, row);
  await recount(ctx, others);
}
