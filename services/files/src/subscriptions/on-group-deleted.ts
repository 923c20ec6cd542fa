import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { Space, spaceIdOf, tellSpaceChanged } from '../entities/space.ts';

/** What it leaves is still called by its name. */
export const onGroupDeleted = listen(
  organizations.groupDeleted,
  async (ctx, { organizationId, groupId, name }) => {
    const id = spaceIdOf({ organizationId, space: { kind: 'group', placeId: groupId } });
    const space = name ? await ctx.em.findOne(Space, { id }) : null;
    if (!space) return;

    space.lastName = name;
    tellSpaceChanged(ctx, organizationId, id);
  },
);
