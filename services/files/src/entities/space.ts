import { files, type SpaceRef } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { idFrom } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';

export const SpaceSchema = defineEntity({
  name: 'Space',
  tableName: 'space',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    kind: p.text().$type<SpaceRef['kind']>(),
    placeId: p.uuid(),
    usedBytes: p.bigint('number'),
    /** Of a group, once it is deleted: nobody else knows it any more. */
    lastName: p.text().nullable(),
  },
});

/** A place of an organisation; one's own files are apart in each. */
export interface Located {
  organizationId: string;
  space: SpaceRef;
}

export const spaceIdOf = ({ organizationId, space: { kind, placeId } }: Located): string =>
  isBoundToOne.includes(kind)
    ? idFrom('space', kind, placeId)
    : idFrom('space', kind, placeId, organizationId);

/** Their owner says to which organisation they belong; groups and people are taken at the asker's word. */
const isBoundToOne: readonly SpaceRef['kind'][] = ['project', 'portal', 'conversation'];

/** Made when something is first put there; whoever comes to change it waits until this is done. */
export async function lockSpace(ctx: SystemCtx, place: Located): Promise<string> {
  const { organizationId, space } = place;
  const id = spaceIdOf(place);
  await sql`
    insert into space (id, organization_id, kind, place_id, used_bytes)
    values (${id}, ${organizationId}, ${space.kind}, ${space.placeId}, 0)
    on conflict do nothing`.execute(ctx.tables());
  await sql`select from space where id = ${id} for update`.execute(ctx.tables());

  return id;
}

/** @param bytes - more than before, or fewer when negative. */
export async function use(ctx: SystemCtx, spaceId: string, bytes: number): Promise<void> {
  await sql`update space set used_bytes = greatest(0, used_bytes + ${bytes}) where id = ${spaceId}`.execute(
    ctx.tables(),
  );
}

export const tellSpaceChanged = (ctx: SystemCtx, organizationId: string, spaceId: string): void =>
  ctx.publish(files.spaceChanged, { organizationId, spaceId });

export class Space extends SpaceSchema.class {}
SpaceSchema.setClass(Space);
