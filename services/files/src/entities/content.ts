import type { SystemCtx } from '@allforone/runtime/context';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';

export const ContentSchema = defineEntity({
  name: 'Content',
  tableName: 'content',
  properties: {
    organizationId: p.uuid().primary(),
    sha256: p.text().primary(),
    /** Where the bytes lie in the blob store: for good where they arrived first. */
    key: p.text(),
    size: p.bigint('number'),
    /** Found in the bytes, whatever the browser said. */
    mediaType: p.text(),
    referenceCount: p.integer(),
    unusedSince: p.datetime().nullable(),
    imageState: p.text().$type<'waiting' | 'ready' | 'failed'>().nullable(),
    imageWidth: p.integer().nullable(),
    imageHeight: p.integer().nullable(),
    /** By name such as `480.webp`. */
    imageVariants: p.json<Record<string, { size: number; sha256: string }>>().nullable(),
    scan: p.text().$type<'off' | 'waiting' | 'clean' | 'infected'>(),
  },
});

export const uploadKeyOf = (uploadId: string): string => `uploads/${uploadId}`;
export const variantKeyOf = (sha256: string, { width, format }: { width: number; format: string }): string =>
  `variants/${sha256.slice(0, 2)}/${sha256}/${width}.${format}`;

interface Kept {
  organizationId: string;
  sha256: string;
  key: string;
  size: number;
  mediaType: string;
  isImage: boolean;
  isScanned: boolean;
}

/** One more version holds these bytes; with the first of them they count. */
export async function hold(ctx: SystemCtx, kept: Kept): Promise<void> {
  const { organizationId, sha256, key, size, mediaType } = kept;
  await sql`
    with held as (
      insert into content (organization_id, sha256, key, size, media_type, reference_count, image_state, scan)
      values (${organizationId}, ${sha256}, ${key}, ${size}, ${mediaType}, 1,
        ${kept.isImage ? 'waiting' : null}, ${kept.isScanned ? 'waiting' : 'off'})
      on conflict (organization_id, sha256)
        do update set reference_count = content.reference_count + 1, unused_since = null
      returning size, reference_count)
    insert into organization_use (organization_id, used_bytes)
    select ${organizationId}::uuid, size from held where reference_count = 1
    on conflict (organization_id)
      do update set used_bytes = organization_use.used_bytes + excluded.used_bytes`.execute(ctx.tables());
}

/** As many versions fewer hold these bytes; what nobody holds counts no more, and is removed a day later. */
export async function letGo(
  ctx: SystemCtx,
  organizationId: string,
  counts: ReadonlyMap<string, number>,
): Promise<void> {
  const [hashes, numbers] = [[...counts.keys()], [...counts.values()]];
  await sql`
    with let_go as (
      update content set reference_count = reference_count - gone.count,
        unused_since = case when reference_count = gone.count then ${ctx.now}::timestamptz end
      from unnest(${hashes}::text[], ${numbers}::int[]) as gone (sha256, count)
      where content.organization_id = ${organizationId} and content.sha256 = gone.sha256
      returning size, reference_count)
    update organization_use set used_bytes = used_bytes - freed.bytes
    from (select sum(size) as bytes from let_go where reference_count = 0) as freed
    where organization_id = ${organizationId} and freed.bytes > 0`.execute(ctx.tables());
}

export class Content extends ContentSchema.class {}
ContentSchema.setClass(Content);
