import type { OutputOf } from '@allforone/contracts/contract';
import { organizations } from '@allforone/contracts/organizations';
import type { SystemCtx } from '@allforone/runtime/context';
import { unlessGone } from './unless-gone.ts';

type Place = OutputOf<typeof organizations.place>;

/** Names of an organisation and one of its groups. */
export const placeOf = (
  ctx: SystemCtx,
  organizationId: string,
  groupId: string | null = null,
): Promise<Place | null> => unlessGone(ctx.call(organizations.place, { organizationId, groupId }));
