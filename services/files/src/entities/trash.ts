import { files } from '@allforone/contracts/files';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { letGo } from './content.ts';
import { Folder } from './folder.ts';
import { type Located, use } from './space.ts';
import { StoredFile } from './stored-file.ts';

const day = 24 * 3600 * 1000;
export const keptInTrashFor = 30 * day;

/** All beneath shares the moment, by which it comes back together. */
export async function throwAwayWithin(ctx: Ctx, folder: Folder, place: Located): Promise<void> {
  const { id } = folder;
  Object.assign(folder, { deletedAt: ctx.now, isTrashedItself: true });
  await ctx.em.flush();
  await sql`update folder set deleted_at = ${ctx.now}
    where path @> ${[id]}::uuid[] and deleted_at is null`.execute(ctx.tables());
  const { rows } = await sql<{ id: string }>`update stored_file set deleted_at = ${ctx.now}
    where path @> ${[id]}::uuid[] and deleted_at is null returning id, organization_id`.execute(ctx.tables());
  const deletedBy = ctx.actor.accountId;
  for (const row of rows) ctx.publish(files.deleted, { ...factsOf(row.id, place), deletedBy });
}

export async function bringBackWithin(ctx: Ctx, folder: Folder, place: Located): Promise<void> {
  const { id, deletedAt } = folder;
  await sql`update folder set deleted_at = null
    where path @> ${[id]}::uuid[] and deleted_at = ${deletedAt} and not is_trashed_itself`.execute(
    ctx.tables(),
  );
  const { rows } = await sql<{ id: string }>`update stored_file set deleted_at = null
    where path @> ${[id]}::uuid[] and deleted_at = ${deletedAt} and not is_trashed_itself
    returning id, organization_id`.execute(ctx.tables());
  Object.assign(folder, { deletedAt: null, isTrashedItself: false });
  const restoredBy = ctx.actor.accountId;
  for (const row of rows) ctx.publish(files.restored, { ...factsOf(row.id, place), restoredBy });
}

/** Null where the folder itself lies in the trash, or is gone. */
export const livingParent = (ctx: SystemCtx, folderId: string | null): Promise<Folder | null> =>
  folderId ? ctx.em.findOne(Folder, { id: folderId, deletedAt: null }) : Promise.resolve(null);

export const factsOf = (fileId: string, { organizationId, space }: Located) => ({
  ...{ fileId, organizationId, spaceKind: space.kind, placeId: space.placeId },
});

/** For good, where it has lain in the trash since then: its versions let go of their content. @returns whether it did. */
export async function purgeFile(
  ctx: SystemCtx,
  file: StoredFile,
  place: Located,
  since: Date,
): Promise<boolean> {
  const thrown = { id: file.id, deletedAt: { $lte: since } };
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  if (!(await ctx.em.findOne(StoredFile, thrown, lock))) return false;
  const { rows } = await sql<{ sha256: string; count: number; bytes: string }>`
    select sha256, count(*)::int as count, sum(size) as bytes from file_version
    where file_id = ${file.id} group by sha256 order by sha256`.execute(ctx.tables());
  await ctx.em.nativeDelete(StoredFile, { id: file.id });
  await letGo(ctx, file.organizationId, new Map(rows.map(({ sha256, count }) => [sha256, count])));
  await use(ctx, file.spaceId, -rows.reduce((sum, { bytes }) => sum + Number(bytes), 0));
  ctx.publish(files.purged, factsOf(file.id, place));

  return true;
}
