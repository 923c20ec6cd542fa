import { accounts } from '@allforone/contracts/accounts';
import type { SystemCtx } from '@allforone/runtime/context';

const atMost = 200;

/** Names of people as they are today. */
export async function namesOf(
  ctx: SystemCtx,
  accountIds: readonly (string | null | undefined)[],
): Promise<(accountId: string | null | undefined) => string> {
  const ids = [...new Set(accountIds)].filter((id) => typeof id === 'string');
  const names = new Map<string, string>();
  for (let start = 0; start < ids.length; start += atMost) {
    const contacts = await ctx.call(accounts.contacts, { accountIds: ids.slice(start, start + atMost) });
    for (const { accountId, name } of contacts) names.set(accountId, name);
  }

  return (accountId) => (accountId ? (names.get(accountId) ?? '') : '');
}
