import { type Grants, organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';

/** What an account may do in an organisation, now, whatever a cache remembers. */
export const grantsOf = (ctx: SystemCtx, organizationId: string, accountId: string): Promise<Grants> =>
  ctx.call(organizations.grants, { organizationId, accountId });

export const groupsOf = (ctx: SystemCtx, organizationId: string) =>
  ctx.call(organizations.groups, { organizationId });

export const organizationNameOf = async (ctx: SystemCtx, organizationId: string): Promise<string> =>
  (await ctx.call(organizations.place, { organizationId })).organizationName;

/** Null for a group that is not of the organisation, or was deleted. */
export const groupNameOf = async (ctx: SystemCtx, organizationId: string, groupId: string) =>
  (await ctx.call(organizations.place, { organizationId, groupId })).groupName;

export async function isInGroup(
  ctx: SystemCtx,
  organizationId: string,
  groupId: string,
  accountId: string,
): Promise<boolean> {
  const asked = { organizationId, groupId, accountIds: [accountId], limit: 1 };

  return (await ctx.call(organizations.memberIds, asked)).items.length > 0;
}

/** People of an organisation, or put into one of its groups, who hold `files.read`: one page. */
export const readersOfPlace = (
  ctx: SystemCtx,
  place: { organizationId: string; groupId: string | null },
  page: { cursor?: string; limit: number; accountIds?: string[] },
) =>
  ctx.call(organizations.memberIds, {
    ...place,
    ...page,
    insideOnly: place.groupId === null,
    holding: 'files.read',
  });
