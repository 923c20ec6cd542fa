import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../access.ts';
import { Notification } from '../entities/notification.ts';
import { placeOf } from '../telling/place-of.ts';
import { tell } from '../telling/tell.ts';

/** Who is no longer there cannot read there: what waited is settled, and no mail follows. */
export const onMemberRemoved = listen(organizations.memberRemoved, async (ctx, event) => {
  const { organizationId, accountId, removedBy } = event;
  const left = { accountId, organizationId, readAt: null };
  await ctx.em.nativeUpdate(Notification, left, { readAt: ctx.now });
  ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });

  const place = removedBy !== accountId && (await placeOf(ctx, organizationId));
  if (!place) return;

  await tell(ctx, {
    kind: 'removed',
    accountId,
    organizationId,
    actorId: removedBy,
    facts: { organizationName: place.organizationName },
    path: '/',
  });
});
