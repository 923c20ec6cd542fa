import { Id } from '@allforone/contracts/common';
import { organizations } from '@allforone/contracts/organizations';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { notFound } from '@allforone/runtime/refusal';
import { areUsualNames } from '@allforone/runtime/search/names';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { groupToRead } from '../access.ts';
import { toMember } from '../views.ts';
import { groupMemberRows, memberRows } from './member-rows.ts';

const Position = z.tuple([Id]);

export const listMembers = handle(organizations.members, async (ctx, input) => {
  const { organizationId, groupId, role, accountId, search, cursor, limit } = input;
  if (groupId && (await groupToRead(ctx, groupId)).organizationId !== organizationId) throw notFound('group');
  const sorted = groupId ? 'inside' : 'membership';
  const all = groupId
    ? (groupMemberRows(ctx, organizationId, groupId) as unknown as ReturnType<typeof memberRows>)
    : memberRows(ctx, organizationId);
  const name = sql.ref<string>(`${sorted}.search_name`);
  const isRare = search && !(await areUsualNames(ctx, called, organizationId, search, usualShare));
  let rows = all
    .orderBy(isRare ? inNoIndex(name) : name)
    .orderBy(sql.ref(`${sorted}.account_id`))
    .limit(limit + 1);

  if (role) rows = rows.where('membership.role_key', '=', role);
  if (accountId) rows = rows.where('membership.account_id', '=', accountId);
  if (search) rows = rows.where(hasWordsThatStartLike(organizationId, search));
  if (cursor) rows = rows.where(comesAfter(sorted, decodeCursor(cursor, Position)[0]));

  return pageFrom(await rows.execute(), limit, (row) => [row.account_id], toMember);
});

/** An index of names is read from its first one on: what few are called is found sooner by itself, and sorted then. */
const inNoIndex = (name: RawBuilder<string>) => sql<string>`${name} || ''`;
const usualShare = 1 / 3;
const called = {
  table: 'membership',
  scope: 'organization_id',
  newest: sql`account_id desc`,
  alive: sql`left_at is null`,
};

/** "dup" and "ele" find "Élodie Dupont". */
const hasWordsThatStartLike = (organizationId: string, search: string) =>
  sql<boolean>`membership.words @@ name_query(${organizationId}, ${search})`;

/** The name is looked up again: some are longer than a cursor may be. */
const comesAfter = (sorted: string, accountId: string) =>
  sql<boolean>`(${sql.ref(`${sorted}.search_name`)}, ${sql.ref(`${sorted}.account_id`)}) > (
    (select search_name from person where account_id = ${accountId}), ${accountId}::uuid)`;
