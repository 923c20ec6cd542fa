import { notifications } from '@allforone/contracts/notifications';
import { handle } from '@allforone/runtime/action';
import { unreadOf } from '../access.ts';

export const unreadCount = handle(notifications.unreadCount, async (ctx) => ({
  count: await unreadOf(ctx, ctx.actor.accountId),
}));
