import { type Grants, organizations } from '@allforone/contracts/organizations';
import type { Permission } from '@allforone/contracts/permissions';
import type { SystemCtx } from '@allforone/runtime/context';

const atMost = 100;

/** What an account may do in an organisation, now, whatever a cache remembers. */
export const grantsOf = (ctx: SystemCtx, organizationId: string, accountId: string): Promise<Grants> =>
  ctx.call(organizations.grants, { organizationId, accountId });

/** Whether the person behind the call knows of the group. */
export async function canName(ctx: SystemCtx, organizationId: string, groupId: string): Promise<boolean> {
  const groups = await ctx.call(organizations.groups, { organizationId });

  return groups.some(({ id }) => id === groupId);
}

/** Those among some people whose role holds a permission. */
export async function holdersAmong(
  ctx: SystemCtx,
  organizationId: string,
  accountIds: readonly string[],
  holding: Permission = 'projects.read',
): Promise<string[]> {
  const holders: string[] = [];
  for (let start = 0; start < accountIds.length; start += atMost) {
    const some = accountIds.slice(start, start + atMost);
    const asked = { organizationId, groupId: null, holding, accountIds: some, limit: atMost };
    holders.push(...(await ctx.call(organizations.memberIds, asked)).items);
  }

  return holders;
}

/** Outside people who were put into a group, or the one of them that is asked for. */
export async function outsidersIn(
  ctx: SystemCtx,
  organizationId: string,
  groupId: string,
  accountId?: string,
): Promise<string[]> {
  const place = { organizationId, groupId, limit: atMost };
  const outsiders: string[] = [];
  let cursor: string | null = null;
  do {
    const page: { items: string[]; nextCursor: string | null } = await ctx.call(organizations.memberIds, {
      ...place,
      holding: 'projects.read',
      accountIds: accountId ? [accountId] : undefined,
      cursor: cursor ?? undefined,
    });
    const inside = await ctx.call(organizations.memberIds, {
      ...place,
      insideOnly: true,
      accountIds: page.items,
    });
    outsiders.push(...page.items.filter((id) => !inside.items.includes(id)));
    cursor = page.nextCursor;
  } while (cursor);

  return outsiders;
}
