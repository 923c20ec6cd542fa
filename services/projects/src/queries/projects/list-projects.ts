import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import { Day, type Project, projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { dayOf } from '../../entities/calendar.ts';
import { readerOf, rightsIn } from '../../entities/rights.ts';
import { toProject } from '../../views.ts';
import { seenProjects } from './seen-projects.ts';
import type { ProjectRow } from './select-projects.ts';

export const listProjects = handle(projects.list, async (ctx, input) => {
  const { organizationId, status, clientGroupId, lateOnly, words, cursor, limit } = input;
  const reader = readerOf(ctx);
  const order = orders[input.sort];
  let rows = await seenProjects(ctx, reader, organizationId);
  if (status) rows = rows.where('project.status', '=', status);
  if (clientGroupId) rows = rows.where('project.client_group_id', '=', clientGroupId);
  if (lateOnly) rows = rows.where('project.next_due_on', '<', dayOf(ctx.now));
  if (words) rows = rows.where(hasWordsThatStartLike(words));
  if (cursor) rows = rows.where(order.comesAfter(cursor));
  const page = pageFrom(
    await rows
      .orderBy(order.by)
      .limit(limit + 1)
      .execute(),
    limit,
    order.position,
    (row) => row,
  );
  const seen = await Promise.all(
    page.items.map(async (row) => ({ row, rights: await rightsIn(reader, row) })),
  );

  return {
    items: seen
      .filter(({ rights }) => rights.sees)
      .map(({ row, rights }): Project => toProject(row, rights, ctx.now)),
    nextCursor: page.nextCursor,
  };
});

interface Order {
  by: RawBuilder<unknown>;
  position(row: ProjectRow): (string | number)[];
  comesAfter(cursor: string): RawBuilder<boolean>;
}

const never = '9999-12-31';
const dueOn = sql`coalesce(project.due_on, '9999-12-31')`;

/** Ids sort by time. A name is looked up again: some are longer than a cursor may be. */
const orders: Record<ParsedInputOf<typeof projects.list>['sort'], Order> = {
  newest: {
    by: sql`project.id desc`,
    position: ({ id }) => [id],
    comesAfter: (cursor) => sql`project.id < ${decodeCursor(cursor, z.tuple([Id]))[0]}`,
  },
  name: {
    by: sql`project.search_name, project.id`,
    position: ({ id }) => [id],
    comesAfter: (cursor) => {
      const [id] = decodeCursor(cursor, z.tuple([Id]));
      return sql`(project.search_name, project.id) > ((select search_name from project where id = ${id}), ${id}::uuid)`;
    },
  },
  due: {
    by: sql`${dueOn}, project.id`,
    position: ({ due_on, id }) => [due_on ?? never, id],
    comesAfter: (cursor) => {
      const [day, id] = decodeCursor(cursor, z.tuple([Day, Id]));
      return sql`(${dueOn}, project.id) > (${day}::date, ${id}::uuid)`;
    },
  },
};

/** "vit" and "dup" find "Site vitrine Dupont". The key of a name holds no sign that `like` reads as a pattern. */
const hasWordsThatStartLike = (words: string) =>
  sql<boolean>`project.search_name like all (array(
    select '% ' || word || '%' from regexp_split_to_table(btrim(search_key(${words})), ' ') as word))`;
