import type { OutputOf } from '@allforone/contracts/contract';
import type { files } from '@allforone/contracts/files';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { canEdit, type OpenSpace } from '../../access.ts';
import { Folder } from '../../entities/folder.ts';
import { type FileRow, toFolder } from '../../views.ts';
import { present, selectFiles } from '../files/select-files.ts';

export interface Thrown {
  id: string;
  is_file: boolean;
  deleted_at: Date;
  path: string[];
  restriction: FileRow['restriction'];
  created_by: string;
}

/** Each as it is, by id. */
export async function thrownAway(ctx: Ctx, space: OpenSpace, rows: readonly Thrown[]) {
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
