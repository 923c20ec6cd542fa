import { organizations } from '@allforone/contracts/organizations';
import { builtInRoles } from '@allforone/contracts/permissions';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { MembershipSchema } from '../entities/membership.ts';
import { powerOf } from '../entities/power.ts';
import { mostRoles, Role } from '../entities/role.ts';
import { toRole } from '../views.ts';

const byName = (a: Role, b: Role) => a.name.localeCompare(b.name, 'fr');

export const listRoles = handle(organizations.roles, async (ctx, { organizationId }) => {
  const custom = await ctx.em.find(Role, { organizationId }, { limit: mostRoles });
  const counts = await countByRole(ctx, organizationId);
  const countOf = (role: string) => counts.get(role) ?? 0;

  return [
    ...builtInRoles.map((role) => toRole(powerOf(role, null), null, countOf(role))),
    ...custom
      .toSorted(byName)
      .map((role) => toRole(powerOf(role.id, role.permissions), role.name, countOf(role.id))),
  ];
});

async function countByRole(ctx: Ctx, organizationId: string): Promise<Map<string, number>> {
  const rows = await ctx
    .tables(MembershipSchema)
    .selectFrom('membership')
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is', null)
    .groupBy('role_key')
    .select(['role_key', sql<number>`count(*)::int`.as('count')])
    .execute();

  return new Map(rows.map((row) => [row.role_key, row.count]));
}
