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
  const known = new Map(kept.map((space) => [space.id, space]));

  return open.map(({ id, organizationId, space, rights }) => {
    const isLeft = space.kind === 'group' && rights.name === null;
    const name = isLeft ? (known.get(id)?.lastName ?? null) : rights.name;

    return {
      ...{ ...space, id, organizationId, name, usedBytes: Number(known.get(id)?.usedBytes ?? 0) },
      ...{ canWrite: rights.write, canManage: rights.manage, isLeft },
    };
  });
}
