import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { newId } from '@allforone/runtime/id';
import { notFound } from '@allforone/runtime/refusal';
import { groupFor, organizationFor } from '../../access.ts';
import { Group } from '../../entities/group.ts';
import { groupTreeOf } from '../../queries/group-tree.ts';
import { groupOf } from '../../queries/groups.ts';

export const createGroup = handle(organizations.createGroup, async (ctx, input) => {
  const { organizationId, name, kind, parentId } = input;
  await organizationFor(ctx, organizationId);
  const parent = parentId && (await groupFor(ctx, parentId, 'groups.manage'));
  if (parent && parent.organizationId !== organizationId) throw notFound('group');
  const tree = await groupTreeOf(ctx, organizationId);
  tree.assertCanGrow(name, parentId);

  const group = ctx.em.create(Group, { id: newId(), organizationId, parentId, name, kind });
  ctx.publish(organizations.groupCreated, { organizationId, groupId: group.id, name });
  if (parent) ctx.publish(organizations.grantsChanged, { organizationId, accountId: null });
  ctx.record({ subjectId: group.id });
  await ctx.em.flush();

  return groupOf(ctx, organizationId, group.id);
});
