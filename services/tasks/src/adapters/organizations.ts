import { type Grants, organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';

/** What an account may do in an organisation, now, whatever a cache remembers. */
export const grantsOf = (ctx: SystemCtx, organizationId: string, accountId: string): Promise<Grants> =>
  ctx.call(organizations.grants, { organizationId, accountId });

/** Null for a group that is not of the organisation, or was deleted. */
export const groupNameOf = async (ctx: SystemCtx, organizationId: string, groupId: string) =>
  (await ctx.call(organizations.place, { organizationId, groupId })).groupName;

export const languageOf = async (ctx: SystemCtx, organizationId: string) =>
  (await ctx.call(organizations.place, { organizationId })).language;

/** Names of the groups that the person behind the call knows of. */
export async function groupNames(ctx: SystemCtx, organizationId: string): Promise<Map<string, string>> {
  const groups = await ctx.call(organizations.groups, { organizationId });

  return new Map(groups.map(({ id, name }) => [id, name]));
}
