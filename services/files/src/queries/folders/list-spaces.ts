import { files, type SpaceRef } from '@allforone/contracts/files';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { isRefusal } from '@allforone/runtime/refusal';
import type { OpenSpace } from '../../access.ts';
import { groupsOf } from '../../adapters/organizations.ts';
import { projectsOf } from '../../adapters/projects.ts';
import { askerOf, held } from '../../entities/rights.ts';
import { spaceIdOf } from '../../entities/space.ts';
import { ifOpen } from './if-open.ts';
import { leftByGroups } from './left-by-groups.ts';
import { toSpaces } from './read-space.ts';

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

async function ofGroup(ctx: Ctx, organizationId: string, { id, name }: { id: string; name: string }) {
  const place = { organizationId, space: { kind: 'group' as const, placeId: id } };
  const rights = await held(askerOf(ctx), { organizationId, groupId: id });

  return rights.read ? { ...place, id: spaceIdOf(place), rights: { ...rights, name } } : null;
}
