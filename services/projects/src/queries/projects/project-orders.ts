import { Id } from '@allforone/contracts/common';
import type { ParsedInputOf } from '@allforone/contracts/contract';
import { Day, type projects } from '@allforone/contracts/projects';
import { decodeCursor } from '@allforone/runtime/cursor';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { ProjectRow } from './select-projects.ts';

interface Order {
  by: RawBuilder<unknown>;
  position(row: ProjectRow): (string | number)[];
  comesAfter(cursor: string): RawBuilder<boolean>;
}

const never = '9999-12-31';
const dueOn = sql`coalesce(project.due_on, '9999-12-31')`;

/** Ids sort by time. A name is looked up again: some are longer than a cursor may be. */
export const orders: Record<ParsedInputOf<typeof projects.list>['sort'], Order> = {
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
