import { tasks } from '@allforone/contracts/tasks';
import { listen } from '@allforone/runtime/subscription';
import { linkSeen } from '../entities/naming.ts';

/** A task points at what it was made from. */
export const onTaskCreated = listen(
  tasks.created,
  async (ctx, { organizationId, taskId: id, createdBy, linkTo }) => {
    if (linkTo) await linkSeen(ctx, { organizationId, createdBy, from: { kind: 'task', id }, to: [linkTo] });
  },
  ({ linkTo }) => linkTo !== null,
);
