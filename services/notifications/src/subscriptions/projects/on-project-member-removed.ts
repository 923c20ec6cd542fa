import { notifications } from '@allforone/contracts/notifications';
import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { unreadOf } from '../../access.ts';
import { Notification } from '../../entities/notification.ts';
import { isInProject } from '../../telling/tell-project.ts';

/** Who follows a project no longer keeps nothing that was told of it. */
export const onProjectMemberRemoved = listen(
  projects.memberRemoved,
  async (ctx, { accountId, projectId }) => {
    if (await isInProject(ctx, projectId, accountId)) return;
    const forgotten = await ctx.em.nativeDelete(Notification, { projectId, accountId });
    if (forgotten === 0) return;

    ctx.publish(notifications.read, { accountId, unreadCount: await unreadOf(ctx, accountId) });
  },
);
