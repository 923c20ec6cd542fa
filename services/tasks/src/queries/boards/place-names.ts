import type { TaskPlace } from '@allforone/contracts/tasks';
import type { SystemCtx } from '@allforone/runtime/context';
import { groupNames } from '../../adapters/organizations.ts';
import { projectNames } from '../../adapters/projects.ts';

interface Placed {
  kind: TaskPlace['kind'];
  place_id: string;
}

/** Names of places that the person behind the call sees, in one question to each owner. */
export async function placeNames(
  ctx: SystemCtx,
  organizationId: string,
  rows: readonly Placed[],
): Promise<(row: Placed) => string | null> {
  const idsOf = (kind: TaskPlace['kind']) => [
    ...new Set(rows.filter((row) => row.kind === kind).map((row) => row.place_id)),
  ];
  const [groups, projects] = await Promise.all([
    idsOf('group').length > 0 ? groupNames(ctx, organizationId) : new Map<string, string>(),
    projectNames(ctx, idsOf('project')),
  ]);

  return ({ kind, place_id }) =>
    ({ group: groups, project: projects })[kind as 'group']?.get(place_id) ?? null;
}
