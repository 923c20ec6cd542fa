import type { Ctx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import { type OpenSpace, spaceFor } from '../../access.ts';
import type { Located } from '../../entities/space.ts';

/** For a list: null where one may not read. */
export const ifOpen = (ctx: Ctx, place: Located): Promise<OpenSpace | null> =>
  spaceFor(ctx, place).catch((error) => {
    if (isRefusal(error, 'not_found')) return null;
    throw error;
  });
