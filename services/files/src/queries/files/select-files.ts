import type { StoredFile } from '@allforone/contracts/files';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { canEdit, type OpenSpace } from '../../access.ts';
import { ContentSchema } from '../../entities/content.ts';
import { StoredFileSchema } from '../../entities/stored-file.ts';
import { type FileRow, toFile } from '../../views.ts';

/** Files with what is known of their current content. */
export const selectFiles = (ctx: SystemCtx) =>
  ctx
    .tables(StoredFileSchema, ContentSchema)
    .selectFrom('stored_file as file')
    .innerJoin('content', (join) =>
      join
        .onRef('content.organization_id', '=', 'file.organization_id')
        .onRef('content.sha256', '=', 'file.sha256'),
    )
    .select(['file.id', 'file.organization_id', 'file.space_id', 'file.folder_id', 'file.path', 'file.name'])
    .select(['file.kind', 'file.category', 'file.version', 'file.sha256', 'file.size', 'file.restriction'])
    .select(['file.created_by', 'file.created_at', 'file.updated_by', 'file.updated_at', 'file.deleted_at'])
    .select(['content.media_type', 'content.image_state', 'content.image_width', 'content.image_height'])
    .select(['content.image_variants', 'content.scan']);

/** As it is now for the one who asks, after what the command has changed so far. */
export async function readFile(ctx: Ctx, space: OpenSpace, fileId: string): Promise<StoredFile> {
  const row = await selectFiles(ctx).where('file.id', '=', fileId).executeTakeFirstOrThrow();

  return present(ctx, space, row as unknown as FileRow);
}

export const present = (ctx: Ctx, space: OpenSpace, row: FileRow): StoredFile =>
  toFile(row, space, canEdit(ctx, { createdBy: row.created_by }, space.rights));

/** Where names are looked for, within a space. */
export const named = {
  ...{ table: 'stored_file', as: 'file', scope: 'space_id' },
  newest: sql`updated_at desc, id desc`,
};
