import { type Grants, organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';

const atMost = 100;

/** What an account may do in an organisation, now, whatever a cache remembers. */
export const grantsOf = (ctx: SystemCtx, organizationId: string, accountId: string): Promise<Grants> =>
  ctx.call(organizations.grants, { organizationId, accountId });

/** Those among some people who may still write objectives there. */
export async function writersAmong(
  ctx: SystemCtx,
  organizationId: string,
  accountIds: readonly string[],
): Promise<string[]> {
  const writers: string[] = [];
  for (let start = 0; start < accountIds.length; start += atMost) {
    const some = accountIds.slice(start, start + atMost);
    const asked = { organizationId, groupId: null, accountIds: some, limit: atMost };
    const { items } = await ctx.call(organizations.memberIds, { ...asked, holding: 'objectives.write' });
    writers.push(...items);
  }

  return writers;
}
