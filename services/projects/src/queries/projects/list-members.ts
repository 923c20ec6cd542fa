import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { projectFor } from '../../access.ts';
import { isClientOnly } from '../../entities/rights.ts';
import { pageOfMembers } from './select-members.ts';

export const listMembers = handle(projects.members, async (ctx, { projectId, ...page }) => {
  const { row, rights } = await projectFor(ctx, projectId);

  return pageOfMembers(ctx, row, { ...page, parts: isClientOnly(rights) ? ['lead', 'client'] : undefined });
});
