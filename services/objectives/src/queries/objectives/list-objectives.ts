import { Id } from '@allforone/contracts/common';
import { objectives } from '@allforone/contracts/objectives';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { namedLike } from '@allforone/runtime/search/names';
import { sql } from 'kysely';
import { z } from 'zod';
import { canEdit, readerOf } from '../../entities/rights.ts';
import { toObjective } from '../../views.ts';
import { selectObjectives } from './select-objectives.ts';

/** A title is looked up again: some are longer than a cursor may be. */
const Position = z.tuple([z.iso.date(), Id]);

const named = { table: 'objective', scope: 'organization_id', newest: sql`id desc` };

export const listObjectives = handle(objectives.list, async (ctx, input) => {
  const { organizationId, scope, ownerId, parentId, from, to, isOpen, isSharedWithMe, words, cursor, limit } =
    input;
  const reader = readerOf(ctx);
  let rows = selectObjectives(ctx, reader.accountId)
    .where('objective.organization_id', '=', organizationId)
    .where('objective.deleted_at', 'is', null);
  if (scope) rows = rows.where('objective.scope', '=', scope);
  if (ownerId) rows = rows.where('objective.owner_id', '=', ownerId);
  if (parentId) rows = rows.where('parent.id', '=', parentId);
  if (parentId === null) rows = rows.where('parent.id', 'is', null);
  if (from) rows = rows.where('objective.ends_on', '>=', from);
  if (to) rows = rows.where('objective.starts_on', '<=', to);
  if (isOpen !== undefined) rows = rows.where('objective.closed_as', isOpen ? 'is' : 'is not', null);
  if (isSharedWithMe)
    rows = rows.where('objective.is_shared', '=', true).where('objective.owner_id', '<>', reader.accountId);
  if (words) rows = rows.where(await namedLike(ctx, named, organizationId, words));
  if (cursor) rows = rows.where(comesAfter(...decodeCursor(cursor, Position)));
  const found = await rows
    .orderBy(sql`objective.ends_on desc, objective.search_title, objective.id`)
    .limit(limit + 1)
    .execute();
  const page = pageFrom(
    found,
    limit,
    ({ ends_on, id }) => [ends_on, id],
    (row) => row,
  );

  return {
    items: await Promise.all(
      page.items.map(async (row) => toObjective(row, await canEdit(reader, row), ctx.now)),
    ),
    nextCursor: page.nextCursor,
  };
});

const comesAfter = (endsOn: string, id: string) =>
  sql<boolean>`objective.ends_on <= ${endsOn}::date and (objective.ends_on < ${endsOn}::date
    or (objective.search_title, objective.id) > (
      (select last.search_title from objective as last
        where last.id = ${id} and last.organization_id = objective.organization_id), ${id}::uuid))`;
