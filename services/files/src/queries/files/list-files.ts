import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { notFound } from '@allforone/runtime/refusal';
import { namedLike } from '@allforone/runtime/search/names';
import { sql } from 'kysely';
import { folderFor, spaceFor } from '../../access.ts';
import { StoredFileSchema } from '../../entities/stored-file.ts';
import type { FileRow } from '../../views.ts';
import { orders, Position } from './file-orders.ts';
import { readableAmong } from './readable-among.ts';
import { named, present, selectFiles } from './select-files.ts';

/** Hidden files are cut from a page, which then holds fewer; the cursor goes on behind them all the same. */
export const listFiles = handle(files.list, async (ctx, input) => {
  const { folderId, isDeep, kind, category, words, sort, cursor, limit, ...place } = input;
  const space = await spaceFor(ctx, place);
  const folder = folderId && (await folderFor(ctx, folderId)).folder;
  if (folder && folder.spaceId !== space.id) throw notFound('folder');
  const order = orders[sort];
  let rows = ctx
    .tables(StoredFileSchema)
    .selectFrom('stored_file as file')
    .select('file.id')
    .where('file.space_id', '=', space.id)
    .where('file.organization_id', '=', place.organizationId)
    .where('file.deleted_at', 'is', null);
  if (!isDeep) rows = rows.where('file.folder_id', folderId ? '=' : 'is', folderId);
  else if (folderId) rows = rows.where(sql<boolean>`file.path @> ${[folderId]}::uuid[]`);
  if (kind) rows = rows.where('file.kind', '=', kind);
  if (category) rows = rows.where('file.category', '=', category);
  if (words) rows = rows.where(await namedLike(ctx, named, space.id, words));
  if (cursor) rows = rows.where(order.comesAfter(decodeCursor(cursor, Position), space.id));
  const ids = (
    await rows
      .orderBy(order.by)
      .limit(limit + 1)
      .execute()
  ).map(({ id }) => id);
  const found = await inOrder(ctx, ids);
  const page = pageFrom(
    found,
    limit,
    (row) => [row.id],
    (row) => row,
  );
  const readable = await readableAmong(ctx, space, page.items);

  return { items: readable.map((row) => present(ctx, space, row)), nextCursor: page.nextCursor };
});

/** Looked up once the page is cut: a join would read the contents of all. */
async function inOrder(ctx: Ctx, ids: string[]): Promise<FileRow[]> {
  const rows = await selectFiles(ctx).where('file.id', '=', sql<string>`any (${ids}::uuid[])`).execute();
  const found = new Map(rows.map((row) => [row.id, row as unknown as FileRow]));

  return ids.flatMap((id) => found.get(id) ?? []);
}
