import { files } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { LockMode } from '@mikro-orm/core';
import { sql } from 'kysely';
import { makeVariants } from '../jobs/make-variants.ts';
import { scanContent } from '../jobs/scan-content.ts';
import { hold } from './content.ts';
import { Folder } from './folder.ts';
import { kindOf } from './media-type.ts';
import { type Located, lockSpace, tellSpaceChanged, use } from './space.ts';
import { FileVersion, StoredFile } from './stored-file.ts';

interface Target {
  place: Located;
  /** Of an existing file: this becomes its next version. */
  fileId: string | null;
  folderId: string | null;
  name: string;
  accountId: string;
  /** Of a new one, where somebody else chooses it. */
  newFileId?: string;
}

interface Bytes {
  sha256: string;
  key: string;
  size: number;
  mediaType: string;
}

/** Makes a file of bytes that are kept, or its next version. @returns its id. */
export async function store(ctx: SystemCtx, target: Target, bytes: Bytes): Promise<string> {
  const { place, accountId } = target;
  const { organizationId } = place;
  const spaceId = await lockSpace(ctx, place);
  const file =
    (target.fileId && (await renewed(ctx, target.fileId))) || (await begun(ctx, target, spaceId, bytes));
  const kind = kindOf(bytes.mediaType);
  await hold(ctx, {
    ...{ organizationId, ...bytes, isImage: kind === 'image', isScanned: Boolean(ctx.config.clamdUrl) },
  });
  const { sha256, size, mediaType } = bytes;
  Object.assign(file, { kind, sha256, size, updatedBy: accountId, updatedAt: ctx.now });
  ctx.em.create(FileVersion, {
    ...{ fileId: file.id, number: file.version, organizationId, sha256, size, mediaType },
    ...{ createdBy: accountId, createdAt: ctx.now },
  });
  await ctx.em.flush();
  await use(ctx, spaceId, size);
  await work(ctx, organizationId, bytes, kind === 'image');
  tell(ctx, file, place, accountId);
  tellSpaceChanged(ctx, organizationId, spaceId);

  return file.id;
}

async function renewed(ctx: SystemCtx, fileId: string): Promise<StoredFile | null> {
  const lock = { lockMode: LockMode.PESSIMISTIC_WRITE, refresh: true } as const;
  const file = await ctx.em.findOne(StoredFile, { id: fileId, deletedAt: null }, lock);
  if (file) file.version += 1;

  return file;
}

async function begun(ctx: SystemCtx, target: Target, spaceId: string, bytes: Bytes): Promise<StoredFile> {
  const folder =
    target.folderId &&
    (await ctx.em.findOne(Folder, { id: target.folderId, deletedAt: null }, { refresh: true }));
  const { sha256, size, mediaType } = bytes;

  return ctx.em.create(StoredFile, {
    ...{ id: target.newFileId ?? newId(), organizationId: target.place.organizationId, spaceId },
    ...{ folderId: folder ? folder.id : null, path: folder ? folder.pathWithin() : [] },
    name: await freeName(ctx, spaceId, folder ? folder.id : null, target.name),
    ...{ kind: kindOf(mediaType), category: null, version: 1, sha256, size, restriction: null },
    ...{ createdBy: target.accountId, createdAt: ctx.now, updatedBy: target.accountId, updatedAt: ctx.now },
    deletedAt: null,
  });
}

/** A name that is taken gets a number: nobody loses a file by adding one. */
async function freeName(
  ctx: SystemCtx,
  spaceId: string,
  folderId: string | null,
  wanted: string,
): Promise<string> {
  const [, stem = wanted, ending = ''] = wanted.match(/^(.+?)(\.[^.]{1,10})?$/u) ?? [];
  const inFolder = folderId ? sql`folder_id = ${folderId}` : sql`folder_id is null`;
  const { rows } = await sql<{ name: string }>`
    select name from generate_series(1, 10000) as number,
      lateral (select case when number = 1 then ${wanted}
        else left(${stem}, 70 - length(${ending}::text)) || ' (' || number || ')' || ${ending} end as name) as candidate
    where not exists (
      select from stored_file
      where space_id = ${spaceId} and ${inFolder} and deleted_at is null
        and lower(stored_file.name) = lower(candidate.name))
    order by number limit 1`.execute(ctx.tables());

  return rows[0]?.name ?? wanted;
}

async function work(
  ctx: SystemCtx,
  organizationId: string,
  { sha256, key }: Bytes,
  isImage: boolean,
): Promise<void> {
  const about = { organizationId, sha256 };
  // The same bytes may come again long after they went: a job that was done then is another one.
  const id = `${organizationId} ${sha256} ${key}`;
  if (ctx.config.clamdUrl) await ctx.enqueue(scanContent, about, { id: `scan ${id}`, delay: 200 });
  if (isImage) await ctx.enqueue(makeVariants, about, { id: `variants ${id}`, delay: 200 });
}

function tell(ctx: SystemCtx, file: StoredFile, { organizationId, space }: Located, addedBy: string): void {
  const facts = { fileId: file.id, organizationId, spaceKind: space.kind, placeId: space.placeId };
  if (file.version === 1) ctx.publish(files.added, { ...facts, kind: file.kind, addedBy });
  else ctx.publish(files.versionAdded, { ...facts, version: file.version, addedBy });
}
