import { Id } from '@allforone/contracts/common';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { notFound } from '@allforone/runtime/refusal';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { folderFor, spaceFor } from '../../access.ts';
import type { FileRow } from '../../views.ts';
import { readableAmong } from './readable-among.ts';
import { present, selectFiles } from './select-files.ts';

/** Hidden files are cut from a page, which then holds fewer; the cursor goes on behind them all the same. */
export const listFiles = handle(files.list, async (ctx, input) => {
  const { folderId, isDeep, kind, category, words, sort, cursor, limit, ...place } = input;
  const space = await spaceFor(ctx, place);
  const folder = folderId && (await folderFor(ctx, folderId)).folder;
  if (folder && folder.spaceId !== space.id) throw notFound('folder');
  const order = orders[sort];
  let rows = selectFiles(ctx)
    .where('file.space_id', '=', space.id)
    .where('file.organization_id', '=', place.organizationId)
    .where('file.deleted_at', 'is', null);
  if (!isDeep) rows = rows.where('file.folder_id', folderId ? '=' : 'is', folderId);
  else if (folderId) rows = rows.where(sql<boolean>`file.path @> ${[folderId]}::uuid[]`);
  if (kind) rows = rows.where('file.kind', '=', kind);
  if (category) rows = rows.where('file.category', '=', category);
  if (words) rows = rows.where(hasWordsThatStartLike(words));
  if (cursor) rows = rows.where(order.comesAfter(decodeCursor(cursor, Position)));
  const found = (await rows
    .orderBy(order.by)
    .limit(limit + 1)
    .execute()) as unknown as (FileRow & { search_name: string })[];
  const page = pageFrom(
    found,
    limit,
    (row) => [row.id],
    (row) => row,
  );
  const readable = await readableAmong(ctx, space, page.items);

  return { items: readable.map((row) => present(ctx, space, row)), nextCursor: page.nextCursor };
});

const Position = z.tuple([Id]);
type Position = z.infer<typeof Position>;

interface Order {
  by: RawBuilder<unknown>;
  comesAfter(position: Position): RawBuilder<boolean>;
}

/** The last row is looked up again: names are longer than a cursor may be, and it may have been changed meanwhile. */
const orders: Record<'name' | 'newest' | 'largest', Order> = {
  name: {
    by: sql`file.search_name, file.id`,
    comesAfter: ([id]) =>
      sql`(file.search_name, file.id) > (select search_name, id from stored_file where id = ${id})`,
  },
  newest: {
    by: sql`file.updated_at desc, file.id desc`,
    comesAfter: ([id]) =>
      sql`(file.updated_at, file.id) < (select updated_at, id from stored_file where id = ${id})`,
  },
  largest: {
    by: sql`file.size desc, file.id desc`,
    comesAfter: ([id]) => sql`(file.size, file.id) < (select size, id from stored_file where id = ${id})`,
  },
};

/** "rap" and "fin" find "Rapport final.pdf". */
const hasWordsThatStartLike = (words: string) =>
  sql<boolean>`file.search_name like all (array(
    select '%' || replace(replace(replace(word, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    from regexp_split_to_table(btrim(name_key(${words})), '\\s+') as word))`;
