import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { placeOf } from '../telling/place-of.ts';
import { tell } from '../telling/tell.ts';

export const onGroupMemberAdded = listen(organizations.groupMemberAdded, async (ctx, event) => {
  const { organizationId, groupId, accountId, addedBy } = event;
  if (addedBy === accountId) return;
  const place = await placeOf(ctx, organizationId, groupId);
  if (!place?.groupName) return;

  await tell(ctx, {
    kind: 'added_to_group',
    accountId,
    organizationId,
    actorId: addedBy,
    facts: { groupName: place.groupName, organizationName: place.organizationName },
    path: `/o/${organizationId}`,
  });
});
