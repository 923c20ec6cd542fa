import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { notFound } from '@allforone/runtime/refusal';
import { groupFor } from '../../access.ts';
import { groupTreeOf } from '../../queries/group-tree.ts';
import { groupOf } from '../../queries/groups.ts';

export const updateGroup = handle(organizations.updateGroup, async (ctx, input) => {
  const group = await groupFor(ctx, input.groupId, 'groups.manage');
  const { id: groupId, organizationId } = group;
  const { name = group.name, parentId = group.parentId ?? null } = input;
  const hasMoved = parentId !== (group.parentId ?? null);
  const parent = hasMoved && parentId ? await groupFor(ctx, parentId, 'groups.manage') : null;
  if (parent && parent.organizationId !== organizationId) throw notFound('group');
  const tree = await groupTreeOf(ctx, organizationId);
  tree.assertCanBecome({ id: groupId, name, parentId });

  group.name = name;
  group.parentId = parentId;
  ctx.publish(organizations.groupChanged, { organizationId, groupId, name });
  if (hasMoved) ctx.publish(organizations.grantsChanged, { organizationId, accountId: null });
  await ctx.em.flush();

  return groupOf(ctx, organizationId, groupId);
});
