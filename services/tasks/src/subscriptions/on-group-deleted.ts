import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { hideBoard } from '../entities/boards/hiding.ts';

export const onGroupDeleted = listen(organizations.groupDeleted, (ctx, { organizationId, groupId }) =>
  hideBoard(ctx, organizationId, groupId, ctx.now),
);
