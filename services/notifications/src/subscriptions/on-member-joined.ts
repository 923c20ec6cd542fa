import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { placeOf } from '../telling/place-of.ts';
import { tell } from '../telling/tell.ts';

/** Told to who invited, if they are still there: everybody else meets the newcomer in time. */
export const onMemberJoined = listen(organizations.memberJoined, async (ctx, event) => {
  const { organizationId, accountId, name, invitedBy } = event;
  if (!invitedBy || invitedBy === accountId) return;

  const grants = await ctx.call(organizations.grants, { organizationId, accountId: invitedBy });
  const place = grants.role && (await placeOf(ctx, organizationId));
  if (!place) return;

  await tell(ctx, {
    kind: 'member_joined',
    accountId: invitedBy,
    organizationId,
    actorId: accountId,
    facts: { name, organizationName: place.organizationName },
    path: `/o/${organizationId}/members`,
  });
});
