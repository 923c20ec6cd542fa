import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { groupFor, memberFor } from '../../access.ts';
import { GroupMembership } from '../../entities/group.ts';
import { groupOf } from '../../queries/groups.ts';

export const addToGroup = handle(organizations.addToGroup, async (ctx, { groupId, accountId }) => {
  const group = await groupFor(ctx, groupId, 'groups.manage');
  const { organizationId } = group;
  const { searchName } = await memberFor(ctx, organizationId, accountId);
  const place = { organizationId, groupId, accountId };
  if (await ctx.em.count(GroupMembership, place)) throw conflict('already_member');

  ctx.em.create(GroupMembership, { ...place, searchName });
  group.memberCount += 1;
  ctx.publish(organizations.groupMemberAdded, { ...place, addedBy: ctx.actor.accountId });
  ctx.publish(organizations.grantsChanged, { organizationId, accountId });
  ctx.record({ subjectId: accountId });
  await ctx.em.flush();

  return groupOf(ctx, organizationId, groupId);
});
