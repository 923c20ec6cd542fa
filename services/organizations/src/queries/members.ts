import { Id } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { z } from 'zod';
import { groupToRead } from '../access.ts';
import { toMember } from '../views.ts';
import { memberRows } from './member-rows.ts';

const Position = z.tuple([Id]);

export const listMembers = handle(organizations.members, async (ctx, input) => {
  const { organizationId, groupId, role, accountId, search, cursor, limit } = input;
  let rows = memberRows(ctx, organizationId)
    .orderBy('membership.search_name')
    .orderBy('membership.account_id')
    .limit(limit + 1);

  if (groupId) {
    const group = await groupToRead(ctx, groupId);
    if (group.organizationId !== organizationId) throw notFound('group');
    rows = rows.where(isInGroup(groupId));
  }
  if (role) rows = rows.where('membership.role_key', '=', role);
  if (accountId) rows = rows.where('membership.account_id', '=', accountId);
  if (search) rows = rows.where(hasWordsThatStartLike(organizationId, search));
  if (cursor) rows = rows.where(comesAfter(decodeCursor(cursor, Position)[0]));

  return pageFrom(await rows.execute(), limit, (row) => [row.account_id], toMember);
});

const isInGroup = (groupId: string) =>
  sql<boolean>`exists (
    select from group_membership as chosen
    where chosen.organization_id = membership.organization_id
      and chosen.group_id = ${groupId}
      and chosen.account_id = membership.account_id)`;

/** "dup" and "ele" find "Élodie Dupont". */
const hasWordsThatStartLike = (organizationId: string, search: string) =>
  sql<boolean>`membership.words @@ name_query(${organizationId}, ${search})`;

/** The name is looked up again: some are longer than a cursor may be. */
const comesAfter = (accountId: string) =>
  sql<boolean>`(membership.search_name, membership.account_id) > (
    (select search_name from person where account_id = ${accountId}), ${accountId}::uuid)`;
