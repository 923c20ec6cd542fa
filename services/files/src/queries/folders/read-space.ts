import { files, type Space as SpaceView } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { type OpenSpace, spaceFor } from '../../access.ts';
import { Space } from '../../entities/space.ts';

export const readSpace = handle(files.space, async (ctx, place) => {
  const [view] = await toSpaces(ctx, [await spaceFor(ctx, place)]);

  return view as SpaceView;
});

export async function toSpaces(ctx: Ctx, open: OpenSpace[]): Promise<SpaceView[]> {
  const kept = await ctx.em.find(Space, { id: open.map(({ id }) => id) });
  const usedIn = new Map(kept.map(({ id, usedBytes }) => [id, usedBytes]));

  return open.map(({ id, organizationId, space, rights }) => ({
    ...{ ...space, id, organizationId, name: rights.name, usedBytes: Number(usedIn.get(id) ?? 0) },
    ...{ canWrite: rights.write, canManage: rights.manage },
  }));
}
