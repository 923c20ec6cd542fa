import { organizations } from '@allforone/contracts/organizations';
import { listen } from '@allforone/runtime/subscription';
import { placeOf } from '../telling/place-of.ts';
import { tell } from '../telling/tell.ts';

export const onRoleChanged = listen(organizations.roleChanged, async (ctx, event) => {
  const { organizationId, accountId, role, changedBy } = event;
  if (changedBy === accountId) return;
  const place = await placeOf(ctx, organizationId);
  if (!place) return;

  await tell(ctx, {
    kind: 'role_changed',
    accountId,
    organizationId,
    actorId: changedBy,
    facts: { role, organizationName: place.organizationName },
    path: `/o/${organizationId}`,
  });
});
