import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { hideBoard } from '../entities/boards/hiding.ts';

export const onProjectDeleted = listen(projects.deleted, (ctx, { organizationId, projectId }) =>
  hideBoard(ctx, organizationId, projectId, ctx.now),
);
