import type { OutputOf } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';

type Place = OutputOf<typeof organizations.place>;

/** Names of an organisation and one of its groups; null once it is gone, for then there is nothing to tell. */
export async function placeOf(
  ctx: SystemCtx,
  organizationId: string,
  groupId: string | null = null,
): Promise<Place | null> {
  try {
    return await ctx.call(organizations.place, { organizationId, groupId });
  } catch (error) {
    if (isRefusal(error, 'not_found')) return null;
    throw error;
  }
}
