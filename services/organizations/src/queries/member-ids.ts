import { Id } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import {
  builtInRoles,
  outsideRoles,
  type Permission,
  permissionsOfRole,
} from '@allforone/contracts/permissions';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { GroupMembershipSchema } from '../entities/group.ts';
import { MembershipSchema } from '../entities/membership.ts';
import { among, everybody } from './memberships.ts';

const Position = z.tuple([Id]);

export const listMemberIds = handle(organizations.memberIds, async (ctx, input) => {
  const { organizationId, groupId, insideOnly, accountIds, holding, cursor, limit } = input;
  let rows = ctx
    .tables(MembershipSchema, GroupMembershipSchema)
    .selectFrom(accountIds ? among(organizationId, accountIds) : everybody)
    .where('organization_id', '=', organizationId)
    .where('left_at', 'is', null)
    .select('account_id')
    .orderBy('account_id')
    .limit(limit + 1);

  if (groupId) {
    rows = rows.where('account_id', 'in', (from) =>
      from
        .selectFrom('group_membership')
        .where('group_membership.organization_id', '=', organizationId)
        .where('group_membership.group_id', '=', groupId)
        .select('group_membership.account_id'),
    );
  }
  if (holding) rows = rows.where(holds(holding));
  if (insideOnly) rows = rows.where('role_key', 'not in', outsideRoles);
  if (cursor) rows = rows.where('account_id', '>', decodeCursor(cursor, Position)[0]);

  return pageFrom(
    await rows.execute(),
    limit,
    (row) => [row.account_id],
    (row) => row.account_id,
  );
});

const holds = (permission: Permission) => {
  const builtIn = builtInRoles.filter((role) => permissionsOfRole[role].includes(permission));

  return sql<boolean>`(role_key = any (${builtIn}::text[]) or exists (
    select from role where role.id = custom_role_id and ${permission} = any (role.permissions)))`;
};
