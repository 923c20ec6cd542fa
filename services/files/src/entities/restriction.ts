import type { Restriction } from '@allforone/contracts/files';
import type { SystemCtx } from '@allforone/runtime/context';
import { FolderSchema } from './folder.ts';
import type { Asker, Rights } from './rights.ts';
import type { Located } from './space.ts';

/** One restriction, and who made what it is on: they are never shut out of it. */
export interface Fence {
  restriction: NonNullable<Restriction>;
  createdBy: string;
}

/** What narrows who may read: of the thing itself, and of each folder above it. */
export async function restrictionsOn(
  ctx: SystemCtx,
  own: { restriction?: Restriction; createdBy: string },
  path: readonly string[],
): Promise<Fence[]> {
  const above = path.length > 0 ? await fencesAround(ctx, path) : [];
  const fences = [...above.values()];

  return own.restriction ? [...fences, { restriction: own.restriction, createdBy: own.createdBy }] : fences;
}

/** Restrictions of folders, by their ids. */
export async function fencesAround(
  ctx: SystemCtx,
  folderIds: readonly string[],
): Promise<Map<string, Fence>> {
  const rows = await ctx
    .tables(FolderSchema)
    .selectFrom('folder')
    .where('id', 'in', [...new Set(folderIds)])
    .where('restriction', 'is not', null)
    .select(['id', 'restriction', 'created_by'])
    .execute();

  return new Map(
    rows.map((row) => [
      row.id,
      { restriction: row.restriction as Fence['restriction'], createdBy: row.created_by },
    ]),
  );
}

/** Whoever manages the space is never shut out. */
export async function isOpenTo(
  asker: Asker,
  { organizationId }: Located,
  rights: Rights,
  fences: readonly Fence[],
): Promise<boolean> {
  if (rights.manage) return true;
  for (const fence of fences) if (!(await isWithin(asker, organizationId, fence))) return false;

  return true;
}

async function isWithin(asker: Asker, organizationId: string, fence: Fence): Promise<boolean> {
  const { accountIds, groupIds } = fence.restriction;
  if (fence.createdBy === asker.accountId || accountIds.includes(asker.accountId)) return true;
  for (const groupId of groupIds) if (await asker.isIn(organizationId, groupId)) return true;

  return false;
}
