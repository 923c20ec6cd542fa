import type { Ctx } from '@allforone/runtime/context';
import type { Objective } from './objective.ts';

/** What its owner alone may see leaves nothing in the log that others read, not even that it is there. */
export function leaveTrace(
  ctx: Ctx,
  { organizationId, scope, isShared }: Pick<Objective, 'organizationId' | 'scope' | 'isShared'>,
): void {
  const isPrivate = scope === 'personal' && !isShared;
  ctx.record({ organizationId: isPrivate ? null : organizationId });
}
