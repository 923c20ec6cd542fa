import type { NotificationKind } from '@allforone/contracts/notifications';
import type { SystemCtx } from '@allforone/runtime/context';
import { defaultWays, Preference, type Ways } from '../entities/preference.ts';

/** How each of some people wants to be told of each of some kinds, asked in one go. */
export async function waysOf(
  ctx: SystemCtx,
  accountIds: readonly string[],
  kinds: readonly NotificationKind[],
): Promise<(accountId: string, kind: NotificationKind) => Ways> {
  const ids = accountIds.flatMap((accountId) => kinds.map((kind) => Preference.idFor(accountId, kind)));
  const chosen = await ctx.em.find(Preference, { id: { $in: ids } });
  const byId = new Map(chosen.map(({ id, inApp, email }) => [id, { inApp, email }]));

  return (accountId, kind) => byId.get(Preference.idFor(accountId, kind)) ?? defaultWays[kind];
}
