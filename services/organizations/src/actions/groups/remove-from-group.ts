import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { groupFor } from '../../access.ts';
import { GroupMembership } from '../../entities/group.ts';
import { groupOf } from '../../queries/groups.ts';

export const removeFromGroup = handle(organizations.removeFromGroup, async (ctx, { groupId, accountId }) => {
  const { organizationId } = await groupFor(ctx, groupId, 'groups.manage');
  const place = { organizationId, groupId, accountId };
  if ((await ctx.em.nativeDelete(GroupMembership, place)) === 0) throw notFound('member');

  ctx.publish(organizations.groupMemberRemoved, place);
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
  ctx.record({ subjectId: accountId });

  return groupOf(ctx, organizationId, groupId);
});
