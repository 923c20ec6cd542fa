import type { Ctx } from '@allforone/runtime/context';
import { GroupSchema } from '../entities/group.ts';
import { GroupTree } from '../entities/group-tree.ts';

export async function groupTreeOf(ctx: Ctx, organizationId: string): Promise<GroupTree> {
  const nodes = await ctx
    .tables(GroupSchema)
    .selectFrom('group')
    .where('organization_id', '=', organizationId)
    .select(['id', 'parent_id as parentId', 'name'])
    .execute();

  return new GroupTree(nodes);
}
