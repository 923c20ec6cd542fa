import { Id, Instant } from '@allforone/contracts/common';
import type { OutputOf } from '@allforone/contracts/contract';
import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { canEdit, type OpenSpace, spaceFor } from '../../access.ts';
import { Folder } from '../../entities/folder.ts';
import { type FileRow, toFolder } from '../../views.ts';
import { readableAmong } from '../files/readable-among.ts';
import { present, selectFiles } from '../files/select-files.ts';

const Position = z.tuple([Instant, Id]);

interface Thrown {
  id: string;
  is_file: boolean;
  deleted_at: Date;
  path: string[];
  restriction: FileRow['restriction'];
  created_by: string;
}

export const listTrash = handle(files.trash, async (ctx, { cursor, limit, ...place }) => {
  const space = await spaceFor(ctx, place);
  const [deletedAt, id] = cursor ? decodeCursor(cursor, Position) : [null, null];
  const columns = sql`id, organization_id, deleted_at, path, restriction, created_by`;
  const from = (table: 'folder' | 'stored_file', isFile: boolean) => sql`(
    select ${columns}, ${isFile}::boolean as is_file from ${sql.table(table)}
    where space_id = ${space.id} and is_trashed_itself
      and (${deletedAt}::timestamptz is null or (deleted_at, id) < (${deletedAt}::timestamptz, ${id}::uuid))
    order by deleted_at desc, id desc limit ${limit + 1})`;
  const { rows } = await sql<Thrown>`${from('folder', false)} union all ${from('stored_file', true)}
    order by deleted_at desc, id desc limit ${limit + 1}`.execute(ctx.tables());
  const page = pageFrom(
    rows,
    limit,
    (row) => [row.deleted_at.toISOString(), row.id],
    (row) => row,
  );
  const shown = await readableAmong(ctx, space, page.items);
  const found = await look(ctx, space, shown);

  return { items: shown.flatMap((row) => found.get(row.id) ?? []), nextCursor: page.nextCursor };
});

async function look(ctx: Ctx, space: OpenSpace, rows: readonly Thrown[]) {
  const idsOf = (isFile: boolean) => rows.filter((row) => row.is_file === isFile).map(({ id }) => id);
  const folders = await ctx.em.find(Folder, { id: idsOf(false) });
  const found = await selectFiles(ctx)
    .where('file.id', '=', sql<string>`any (${idsOf(true)}::uuid[])`)
    .execute();

  const known = new Map<string, OutputOf<typeof files.trash>['items'][number]>();
  for (const folder of folders) {
    const view = toFolder(folder, space, canEdit(ctx, folder, space.rights));
    known.set(folder.id, { ...view, is: 'folder' });
  }
  for (const row of found)
    known.set(row.id, { ...present(ctx, space, row as unknown as FileRow), is: 'file' });

  return known;
}
