import { notifications } from '@allforone/contracts/notifications';
import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../access.ts';
import { Notification } from '../entities/notification.ts';
import { placeOf } from '../telling/place-of.ts';
import { tell } from '../telling/tell.ts';

/** Who is no longer there learns nothing of it any more, also not what they were told before; no mail follows. */
export const onMemberRemoved = listen(organizations.memberRemoved, async (ctx, event) => {
  const { organizationId, accountId, removedBy } = event;
  await ctx.em.nativeDelete(Notification, { accountId, organizationId, kind: { $ne: 'removed' } });
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
