import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { conflict } from '@allforone/runtime/refusal';
import { groupFor } from '../../access.ts';
import { groupTreeOf } from '../../queries/group-tree.ts';

export const deleteGroup = handle(organizations.deleteGroup, async (ctx, { groupId }) => {
  const group = await groupFor(ctx, groupId, 'groups.manage');
  const { organizationId, name } = group;
  const tree = await groupTreeOf(ctx, organizationId);
  if (tree.hasChildren(groupId)) throw conflict('group_not_empty');

  ctx.em.remove(group);
  ctx.publish(organizations.groupDeleted, { organizationId, groupId, name });
  ctx.publish(organizations.grantsChanged, { organizationId, accountId: null });

  return { done: true as const };
});
