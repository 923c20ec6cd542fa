import type { ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { selectLinksOf } from '../queries/select-links.ts';
import { asTable, each } from './ends.ts';
import { endsOf, type LinkRow, LinkSchema, tellRemoved } from './link.ts';
import { holdObjects, recount } from './linked-object.ts';

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
export async function forgetObjects(ctx: SystemCtx, gone: readonly ObjectRef[]): Promise<void> {
  const rows = await selectLinksOf(ctx, gone).execute();
  const [first] = rows;
  if (first) await holdObjects(ctx, first.organization_id, [...gone, ...rows.flatMap(endsOf)]);

  await sql`delete from linked_object using ${asTable(gone, 'gone')}
    where linked_object.id = gone.id and linked_object.kind = gone.kind`.execute(ctx.tables());
  if (!first) return;
  const ids = rows.map(({ id }) => id);
  await ctx.tables(LinkSchema).deleteFrom('link').where('id', 'in', ids).execute();
  for (const row of rows) if (!row.removed_at) tellRemoved(ctx, row);
  await recount(ctx, each(rows.flatMap(endsOf)));
}
