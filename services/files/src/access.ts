import type { Permission } from '@allforone/contracts/permissions';
import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { Folder } from './entities/folder.ts';
import { isOpenTo, restrictionsOn } from './entities/restriction.ts';
import { type Asker, askerOf, type Rights, rightsIn } from './entities/rights.ts';
import { type Located, Space, spaceIdOf } from './entities/space.ts';
import { StoredFile } from './entities/stored-file.ts';
import { leaveTrace } from './entities/trace.ts';

export interface OpenSpace extends Located {
  id: string;
  rights: Rights;
}

type Need = 'read' | 'write' | 'manage';
const permissionFor: Record<Need, Permission> = {
  read: 'files.read',
  write: 'files.write',
  manage: 'files.manage',
};

/** The only way to a space. One that you may not read does not exist for you. */
export async function spaceFor(ctx: Ctx, place: Located, needs: Need = 'read'): Promise<OpenSpace> {
  const rights = await rightsIn(ctx, askerOf(ctx), place);
  if (!rights.read) throw notFound('space');
  if (!rights[needs]) throw forbidden(permissionFor[needs]);
  leaveTrace(ctx, place);

  return { ...place, id: spaceIdOf(place), rights };
}

export interface OpenFolder {
  folder: Folder;
  space: OpenSpace;
}

/** A folder that is not in the trash, unless it is asked for there. */
export async function folderFor(
  ctx: Ctx,
  folderId: string,
  needs: Need = 'read',
  isTrashed = false,
): Promise<OpenFolder> {
  const folder = await ctx.em.findOne(Folder, { id: folderId });
  if (!folder || Boolean(folder.deletedAt) !== isTrashed) throw notFound('folder');
  const space = await spaceAround(ctx, folder, 'folder');
  await admit(ctx, folder, [...folder.path, folder.id], space, needs, 'folder');

  return { folder, space };
}

export interface OpenFile {
  file: StoredFile;
  space: OpenSpace;
}

export async function fileFor(
  ctx: Ctx,
  fileId: string,
  needs: Need = 'read',
  isTrashed = false,
): Promise<OpenFile> {
  const file = await ctx.em.findOne(StoredFile, { id: fileId });
  if (!file || Boolean(file.deletedAt) !== isTrashed) throw notFound('file');
  const space = await spaceAround(ctx, file, 'file');
  await admit(ctx, file, file.path, space, needs, 'file');

  return { file, space };
}

/** For who holds a ticket: whether its maker may read the file now. */
export async function mayRead(ctx: SystemCtx, file: StoredFile, asker: Asker): Promise<boolean> {
  const place = await placeOf(ctx, file.spaceId);
  if (!place) return false;
  const rights = await rightsIn(ctx, asker, place);
  if (!rights.read) return false;

  return isOpenTo(asker, place, rights, await restrictionsOn(ctx, file, file.path));
}

async function admit(
  ctx: Ctx,
  found: Folder | StoredFile,
  path: string[],
  space: OpenSpace,
  needs: Need,
  what: string,
): Promise<void> {
  const restrictions = await restrictionsOn(ctx, found, path);
  if (!(await isOpenTo(askerOf(ctx), space, space.rights, restrictions))) throw notFound(what);
  const { rights } = space;
  const isAllowed = needs === 'write' ? canEdit(ctx, found, rights) : rights[needs];
  const { organizationId } = space;
  const isHeld = needs !== 'manage' || (await ctx.can('files.manage', { organizationId }));
  if (!isAllowed || !isHeld) throw forbidden(permissionFor[needs]);
}

/** By who made it, or manages the space. */
export const canEdit = (ctx: Ctx, { createdBy }: { createdBy: string }, rights: Rights): boolean =>
  rights.manage || (rights.write && createdBy === ctx.actor.accountId);

async function spaceAround(ctx: Ctx, { spaceId }: { spaceId: string }, what: string): Promise<OpenSpace> {
  const place = await placeOf(ctx, spaceId);
  if (!place) throw notFound(what);
  const rights = await rightsIn(ctx, askerOf(ctx), place);
  if (!rights.read) throw notFound(what);
  leaveTrace(ctx, place);

  return { ...place, id: spaceId, rights };
}

async function placeOf(ctx: SystemCtx, spaceId: string): Promise<Located | null> {
  const space = await ctx.em.findOne(Space, { id: spaceId });

  return (
    space && { organizationId: space.organizationId, space: { kind: space.kind, placeId: space.placeId } }
  );
}
