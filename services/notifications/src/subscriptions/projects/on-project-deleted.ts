import { notifications } from '@allforone/contracts/notifications';
import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../../access.ts';
import { Notification } from '../../entities/notification.ts';
import { projectNamed } from '../../telling/tell-project.ts';

/** What leads nowhere is shown to nobody. */
export const onProjectDeleted = listen(projects.deleted, async (ctx, event) => {
  const { projectId } = event;
  if (await projectNamed(ctx, event)) return;
  const told = await ctx.em.find(Notification, { projectId }, { fields: ['id', 'accountId'] });
  await ctx.em.nativeDelete(Notification, { projectId });

  for (const accountId of new Set(told.map((notification) => notification.accountId))) {
    ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });
  }
});
