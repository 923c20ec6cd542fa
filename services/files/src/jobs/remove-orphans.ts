import type { SystemCtx } from '@allforone/runtime/context';
import { job } from '@allforone/runtime/job';
import { sql } from 'kysely';
import { z } from 'zod';
import { blobsOf } from '../adapters/blobs.ts';

const hour = 3_600_000;
const day = 24 * hour;
const atOnce = 500;

/**
 * Bytes that nothing refers to: of uploads that were given up, of content that came twice, of files that are gone. Only
 * what is a day old, so that nothing is taken from who is just about to note it.
 */
export const removeOrphans = job({
  name: 'remove-orphans',
  data: z.object({}),
  every: 6 * hour,
  isOutside: true,
  async run(ctx) {
    const before = new Date(ctx.now.getTime() - day);
    await sql`delete from upload where expires_at < ${ctx.now} and stored_as is null`.execute(ctx.tables());
    await sql`delete from content where reference_count = 0 and unused_since < ${before}`.execute(
      ctx.tables(),
    );
    for (const prefix of ['uploads', 'made', 'variants']) await sweep(ctx, prefix, before);
  },
});

async function sweep(ctx: SystemCtx, prefix: string, before: Date): Promise<void> {
  const blobs = blobsOf(ctx.config);
  let some: string[] = [];
  const removeThose = async () => {
    for (const key of await unreferred(ctx, some)) await blobs.remove(key);
    some = [];
  };
  for await (const blob of blobs.list(prefix)) {
    if (blob.modifiedAt < before) some.push(blob.key);
    if (some.length === atOnce) await removeThose();
  }
  await removeThose();
}

/** Notes of an upload lie beside it, under its name with an ending; variants under the hash of their original. */
async function unreferred(ctx: SystemCtx, keys: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ key: string }>`
    select blob.key from unnest(${keys}::text[]) as blob (key)
    where not exists (select from content where content.key = split_part(blob.key, '.', 1))
      and not exists (
        select from upload
        where stored_as is null and upload.id::text = split_part(split_part(blob.key, '.', 1), '/', 2))
      and not (blob.key like 'variants/%' and exists (
        select from content where content.sha256 = split_part(blob.key, '/', 3)))`.execute(ctx.tables());

  return rows.map(({ key }) => key);
}
