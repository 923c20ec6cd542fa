import { links } from '@allforone/contracts/links';
import type { ObjectKind, ObjectRef } from '@allforone/contracts/objects';
import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import { asTable, each, keyOf } from './ends.ts';

const mostLinks = 200;

export const LinkedObjectSchema = defineEntity({
  name: 'LinkedObject',
  tableName: 'linked_object',
  properties: {
    id: p.uuid().primary(),
    kind: p.text().$type<ObjectKind>().primary(),
    organizationId: p.uuid(),
    linkCount: p.integer(),
    /** Raised with each count, so that an older one that comes late is known. */
    version: p.bigint('number'),
  },
});

/** How many more links each of them may have. */
export type Room = ReadonlyMap<string, number>;

/** Who changes the links of objects holds their rows, always in the same order: one after the other. */
export async function holdObjects(
  ctx: SystemCtx,
  organizationId: string,
  objects: readonly ObjectRef[],
): Promise<Room> {
  const inOrder = each(objects).sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const { rows } = await sql<ObjectRef & { link_count: number }>`
    insert into linked_object (id, kind, organization_id, link_count, version)
    select id, kind, ${organizationId}, 0, 0 from ${asTable(inOrder, 'wanted')}
    on conflict (id, kind) do update set link_count = linked_object.link_count
    returning id, kind, link_count`.execute(ctx.tables());

  return new Map(rows.map((row) => [keyOf(row), mostLinks - row.link_count]));
}

/** Of objects that are held. */
export async function recount(ctx: SystemCtx, objects: readonly ObjectRef[]): Promise<void> {
  const { rows } = await sql<Counted>`
    update linked_object as counted set version = version + 1, link_count = (
      select count(*)::int from link
      where removed_at is null and (
        (first_id = counted.id and first_kind = counted.kind)
        or (second_id = counted.id and second_kind = counted.kind)
      )
    )
    from ${asTable(objects, 'wanted')} where counted.id = wanted.id and counted.kind = wanted.kind
    returning counted.*`.execute(ctx.tables());

  for (const { id, kind, organization_id, link_count, version } of rows) {
    const counted = { object: { kind, id }, linkCount: link_count, version: Number(version) };
    ctx.publish(links.counted, { organizationId: organization_id, ...counted });
  }
}

interface Counted extends ObjectRef {
  organization_id: string;
  link_count: number;
  version: string;
}
