import type { Restriction } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { onUnique } from '@allforone/runtime/unique';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { StoredFile } from './stored-file.ts';

const deepest = 10;
export const mostFolders = 500;

export const FolderSchema = defineEntity({
  name: 'Folder',
  tableName: 'folder',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    spaceId: p.uuid(),
    parentId: p.uuid().nullable(),
    /** Ids of the folders above it, from the top down. */
    path: p.array().columnType('uuid[]').$type<string[]>(),
    name: p.text(),
    restriction: p.json<Restriction>().nullable(),
    createdBy: p.uuid(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
    /** Not with a folder above it: so the trash shows it. */
    isTrashedItself: p.boolean().default(false),
  },
});

export class Folder extends FolderSchema.class {
  /** As the path of what lies in it. */
  pathWithin(): string[] {
    return [...this.path, this.id];
  }
}
FolderSchema.setClass(Folder);

/** @throws Refusal too_deep */
export function pathBelow(parent: Folder | null): string[] {
  const path = parent?.pathWithin() ?? [];
  if (path.length >= deepest) throw conflict('too_deep');

  return path;
}

/** @throws Refusal folder_in_itself, too_deep; the deepest of what lies in it counts. */
export async function moveTo(ctx: SystemCtx, folder: Folder, parent: Folder | null): Promise<void> {
  if (parent?.pathWithin().includes(folder.id)) throw conflict('folder_in_itself');
  const path = pathBelow(parent);
  const { rows } = await sql<{ deepest: number | null }>`
    select max(cardinality(path)) as deepest from folder where path @> ${[folder.id]}::uuid[]`.execute(
    ctx.tables(),
  );
  const within = Math.max(0, (rows[0]?.deepest ?? 0) - folder.path.length);
  if (path.length + within >= deepest) throw conflict('too_deep');
  folder.parentId = parent?.id ?? null;
  folder.path = path;
}

/** Who waited for the space may find that what they came for lies in the trash, or no more. @throws Refusal not_found */
export async function renewed(ctx: SystemCtx, found: Folder | StoredFile, isTrashed: boolean): Promise<void> {
  const isThere = await ctx.em.refresh(found);
  if (!isThere || Boolean(found.deletedAt) !== isTrashed) throw notFound('file');
}

/** What lies in a folder follows it. */
export async function carryAlong(ctx: SystemCtx, folder: Folder): Promise<void> {
  const { id, path } = folder;
  const below = sql`${path}::uuid[] || path[array_position(path, ${id}):]`;
  for (const table of ['folder', 'stored_file'])
    await sql`update ${sql.table(table)} set path = ${below} where path @> ${[id]}::uuid[]`.execute(
      ctx.tables(),
    );
}

/** @throws Refusal name_taken */
export const saveNamed = (ctx: SystemCtx): Promise<void> => onUnique(() => ctx.em.flush(), 'name_taken');
