import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { groupFor } from '../../access.ts';
import { GroupMembership } from '../../entities/group.ts';
import { groupOf } from '../../queries/groups.ts';

export const removeFromGroup = handle(organizations.removeFromGroup, async (ctx, { groupId, accountId }) => {
  const group = await groupFor(ctx, groupId, 'groups.manage');
  const { organizationId } = group;
  const place = { organizationId, groupId, accountId };
  if ((await ctx.em.nativeDelete(GroupMembership, place)) === 0) throw notFound('member');

  group.memberCount -= 1;
  ctx.publish(organizations.groupMemberRemoved, place);
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
  ctx.record({ subjectId: accountId });
  await ctx.em.flush();

  return groupOf(ctx, organizationId, groupId);
});
