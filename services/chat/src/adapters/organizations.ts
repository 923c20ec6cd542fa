import { type Grants, organizations } from '@allforone/contracts/organizations';
import { outsideRoles } from '@allforone/contracts/permissions';
import type { SystemCtx } from '@allforone/runtime/context';

export interface GroupPlace {
  organizationId: string;
  groupId: string;
}

/** What an account may do in an organisation, now, whatever a cache remembers. */
export const grantsOf = (ctx: SystemCtx, organizationId: string, accountId: string): Promise<Grants> =>
  ctx.call(organizations.grants, { organizationId, accountId });

/** The same for each organisation that rows are of, asked once. */
export async function grantsIn<Row extends { organization_id: string }>(
  ctx: SystemCtx,
  accountId: string,
  rows: readonly Row[],
): Promise<(row: Row) => Grants> {
  const grants = new Map<string, Grants>();
  for (const organizationId of new Set(rows.map((row) => row.organization_id))) {
    grants.set(organizationId, await grantsOf(ctx, organizationId, accountId));
  }

  return (row) => grants.get(row.organization_id) as Grants;
}

/** Inside people are of the organisation as a whole, outside ones only where they were put. */
export const isInside = ({ role }: Grants): boolean =>
  role !== null && !(outsideRoles as readonly string[]).includes(role);

/** Null for a group that was deleted. */
export async function groupNameOf(ctx: SystemCtx, place: GroupPlace): Promise<string | null> {
  return (await ctx.call(organizations.place, place)).groupName;
}

export async function isInGroup(ctx: SystemCtx, place: GroupPlace, accountId: string): Promise<boolean> {
  const { items } = await ctx.call(organizations.memberIds, { ...place, accountIds: [accountId] });

  return items.includes(accountId);
}

/** Those who may read what is said in the organisation; asked by page, for a reply names a hundred. */
export async function readersAmong(
  ctx: SystemCtx,
  organizationId: string,
  accountIds: readonly string[],
): Promise<string[]> {
  const place = { organizationId, groupId: null, holding: 'chat.read', limit: 100 } as const;
  const readers: string[] = [];
  for (let start = 0; start < accountIds.length; start += place.limit) {
    const some = accountIds.slice(start, start + place.limit);
    readers.push(...(await ctx.call(organizations.memberIds, { ...place, accountIds: some })).items);
  }

  return readers;
}

/** Everyone of an organisation, or of one of its groups, by page. */
export async function* membersOf(
  ctx: SystemCtx,
  organizationId: string,
  groupId: string | null,
): AsyncGenerator<string[]> {
  const place = { organizationId, groupId, insideOnly: groupId === null, limit: 100 };
  let cursor: string | null = null;
  do {
    const page: { items: string[]; nextCursor: string | null } = await ctx.call(organizations.memberIds, {
      ...place,
      cursor: cursor ?? undefined,
    });
    yield page.items;
    cursor = page.nextCursor;
  } while (cursor);
}
