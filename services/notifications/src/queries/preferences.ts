import { notificationKinds, notifications, type Preference } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { waysOf } from '../telling/ways-of.ts';

export const preferences = handle(notifications.preferences, (ctx) =>
  preferencesOf(ctx, ctx.actor.accountId),
);

/** Every kind, in the order of the contract: as chosen, or as it is for who never chose. */
export async function preferencesOf(ctx: SystemCtx, accountId: string): Promise<Preference[]> {
  const ways = await waysOf(ctx, [accountId], notificationKinds);

  return notificationKinds.map((kind) => ({ kind, ...ways(accountId, kind) }));
}
