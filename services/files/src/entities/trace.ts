import type { Ctx } from '@allforone/runtime/context';
import type { Located } from './space.ts';

/** What somebody does in their own space is in no log that others read. */
export function leaveTrace(ctx: Ctx, { space }: Located): void {
  if (space.kind === 'personal') ctx.record({ organizationId: null });
}
