import type { Ctx } from '@allforone/runtime/context';
import type { OpenSpace } from '../../access.ts';
import { Space } from '../../entities/space.ts';
import { ifOpen } from './if-open.ts';

const mostLeft = 200;

/** What groups left that are gone, the most first: each asked for by its door. */
export async function leftByGroups(ctx: Ctx, organizationId: string, living: string[]): Promise<OpenSpace[]> {
  if (!(await ctx.can('files.manage', { organizationId }))) return [];
  const others = { organizationId, kind: 'group', placeId: { $nin: living }, usedBytes: { $gt: 0 } } as const;
  const kept = await ctx.em.find(Space, others, { orderBy: { usedBytes: 'desc' }, limit: mostLeft });
  const open = await Promise.all(
    kept.map(({ kind, placeId }) => ifOpen(ctx, { organizationId, space: { kind, placeId } })),
  );

  return open.flatMap((space) => (space?.rights.name === null ? space : []));
}
