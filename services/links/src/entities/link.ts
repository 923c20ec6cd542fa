import { links } from '@allforone/contracts/links';
import type { ObjectKind, ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import { inOrder } from './ends.ts';
import { recount } from './linked-object.ts';

export const LinkSchema = defineEntity({
  name: 'Link',
  tableName: 'link',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    firstKind: p.text().$type<ObjectKind>(),
    firstId: p.uuid(),
    secondKind: p.text().$type<ObjectKind>(),
    secondId: p.uuid(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    /** A text that names the object still does: its link stays away until somebody makes it by hand. */
    removedAt: p.datetime().nullable(),
  },
});

export interface LinkRow {
  id: string;
  organization_id: string;
  first_kind: ObjectKind;
  first_id: string;
  second_kind: ObjectKind;
  second_id: string;
  created_by: string;
  created_at: Date;
  removed_at: Date | null;
}

export const endsOf = (row: LinkRow): [ObjectRef, ObjectRef] => [
  { kind: row.first_kind, id: row.first_id },
  { kind: row.second_kind, id: row.second_id },
];

export interface Wanted {
  organizationId: string;
  createdBy: string;
  from: ObjectRef;
  to: readonly ObjectRef[];
}

/** Makes them, at least one, with their ends held; a removed one is back. */
export async function writeLinks(ctx: SystemCtx, wanted: Wanted): Promise<[LinkRow, ...LinkRow[]]> {
  const { organizationId, createdBy, from, to } = wanted;
  const rows = await ctx
    .tables(LinkSchema)
    .insertInto('link')
    .values(to.map((object) => newRow(ctx, wanted, object)))
    .onConflict((conflict) =>
      conflict
        .columns(['first_id', 'second_id', 'first_kind', 'second_kind', 'organization_id'])
        .doUpdateSet({ created_by: createdBy, created_at: ctx.now, removed_at: null }),
    )
    .returningAll()
    .execute();
  for (const row of rows) {
    ctx.publish(links.added, { organizationId, linkId: row.id, ends: endsOf(row), createdBy });
  }
  await recount(ctx, [from, ...to]);

  return rows as [LinkRow, ...LinkRow[]];
}

function newRow(ctx: SystemCtx, { organizationId, createdBy, from }: Wanted, to: ObjectRef): LinkRow {
  const [first, second] = inOrder(from, to);

  return {
    ...{ id: newId(), organization_id: organizationId, created_by: createdBy },
    ...{ first_kind: first.kind, first_id: first.id, second_kind: second.kind, second_id: second.id },
    ...{ created_at: ctx.now, removed_at: null },
  };
}

export const tellRemoved = (ctx: SystemCtx, row: LinkRow): void =>
  ctx.publish(links.removed, { organizationId: row.organization_id, linkId: row.id, ends: endsOf(row) });
