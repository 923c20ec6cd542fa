import { files, type SpaceRef } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import { type OpenSpace, spaceFor } from '../../access.ts';
import { groupsOf } from '../../adapters/organizations.ts';
import { projectsOf } from '../../adapters/projects.ts';
import { askerOf, held } from '../../entities/rights.ts';
import { Space, spaceIdOf } from '../../entities/space.ts';
import { toSpaces } from './read-space.ts';

const mostLeft = 200;

/** Where `projects` is away, its spaces are left out: the rest is there. */
export const listSpaces = handle(files.spaces, async (ctx, { organizationId }) => {
  const [groups, projects] = await Promise.all([
    groupsOf(ctx, organizationId),
    projectsOf(ctx, organizationId).catch((error) =>
      isRefusal(error, 'unavailable') ? [] : Promise.reject(error),
    ),
  ]);
  const own: SpaceRef[] = [
    { kind: 'organization', placeId: organizationId },
    { kind: 'personal', placeId: ctx.actor.accountId },
  ];
  const open = await Promise.all(own.map((space) => ifOpen(ctx, { organizationId, space })));
  const ofGroups = await Promise.all(groups.map((group) => ofGroup(ctx, organizationId, group)));
  const ofProjects = projects.flatMap(({ id, name, canWork, canManage, part }): OpenSpace[] =>
    (['project', 'portal'] as const)
      .filter((kind) => kind === 'portal' || part !== 'client')
      .map((kind) => {
        const place = { organizationId, space: { kind, placeId: id } };
        return {
          ...place,
          id: spaceIdOf(place),
          rights: { read: true, write: canWork, manage: canManage, name },
        };
      }),
  );

  const left = await leftByGroups(
    ctx,
    organizationId,
    groups.map(({ id }) => id),
  );

  return toSpaces(ctx, [...[...open, ...ofGroups].flatMap((space) => space ?? []), ...ofProjects, ...left]);
});

/** What groups left that are gone, the most first: each asked for by its door. */
async function leftByGroups(ctx: Ctx, organizationId: string, living: string[]): Promise<OpenSpace[]> {
  if (!(await ctx.can('files.manage', { organizationId }))) return [];
  const others = { organizationId, kind: 'group', placeId: { $nin: living }, usedBytes: { $gt: 0 } } as const;
  const kept = await ctx.em.find(Space, others, { orderBy: { usedBytes: 'desc' }, limit: mostLeft });
  const open = await Promise.all(
    kept.map(({ kind, placeId }) => ifOpen(ctx, { organizationId, space: { kind, placeId } })),
  );

  return open.flatMap((space) => (space?.rights.name === null ? space : []));
}

async function ofGroup(ctx: Ctx, organizationId: string, { id, name }: { id: string; name: string }) {
  const place = { organizationId, space: { kind: 'group' as const, placeId: id } };
  const rights = await held(askerOf(ctx), { organizationId, groupId: id });

  return rights.read ? { ...place, id: spaceIdOf(place), rights: { ...rights, name } } : null;
}

const ifOpen = (ctx: Ctx, place: Parameters<typeof spaceFor>[1]) =>
  spaceFor(ctx, place).catch((error) => {
    if (isRefusal(error, 'not_found')) return null;
    throw error;
  });
