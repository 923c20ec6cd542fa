import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { readerAs, rightsIn } from '../../entities/rights.ts';
import { findProject } from './select-projects.ts';

/** By the rights of this moment, whatever a cache remembers: files open by this answer. */
export const getStanding = handle(projects.standing, async (ctx, { projectId, accountId }) => {
  const row = await findProject(ctx, accountId, projectId);
  if (!row) return absent;
  const { organization_id: organizationId, name } = row;
  const { canAnswer: _, ...rights } = await rightsIn(await readerAs(ctx, organizationId, accountId), row);

  return { organizationId, name, ...rights };
});

const absent = {
  ...{ organizationId: null, name: '', sees: false, part: null, canWork: false, canManage: false },
};
