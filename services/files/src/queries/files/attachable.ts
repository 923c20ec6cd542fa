import { files } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { type OpenSpace, spaceFor } from '../../access.ts';
import { SpaceSchema } from '../../entities/space.ts';
import { StoredFileSchema } from '../../entities/stored-file.ts';
import type { FileRow } from '../../views.ts';
import { readableAmong } from './readable-among.ts';
import { present, selectFiles } from './select-files.ts';

export const attachable = handle(files.attachable, async (ctx, { space: { kind, placeId }, fileIds }) => {
  if (!ctx.isSignedIn) return [];
  const kept = await ctx
    .tables(SpaceSchema, StoredFileSchema)
    .selectFrom('space')
    .innerJoin('stored_file', 'stored_file.space_id', 'space.id')
    .where('stored_file.id', '=', sql<string>`any (${fileIds}::uuid[])`)
    .where('space.kind', '=', kind)
    .where('space.place_id', '=', placeId)
    .select('space.organization_id')
    .executeTakeFirst();
  const place = kept && { organizationId: kept.organization_id, space: { kind, placeId } };
  const space = place && (await spaceFor(ctx, place).catch(nothingFor));

  return space ? readable(ctx, space, fileIds) : [];
});

async function readable(ctx: Ctx, space: OpenSpace, fileIds: string[]) {
  const rows = (await selectFiles(ctx)
    .where('file.space_id', '=', space.id)
    .where('file.id', '=', sql<string>`any (${fileIds}::uuid[])`)
    .where('file.deleted_at', 'is', null)
    .execute()) as unknown as FileRow[];
  const seen = new Map(
    (await readableAmong(ctx, space, rows)).map((row) => [row.id, present(ctx, space, row)]),
  );

  return fileIds.flatMap((id) => seen.get(id) ?? []);
}

function nothingFor(error: unknown): null {
  if (isRefusal(error, 'not_found')) return null;
  throw error;
}
