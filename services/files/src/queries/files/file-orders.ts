import { Id } from '@allforone/contracts/common';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';

export const Position = z.tuple([Id]);
type Position = z.infer<typeof Position>;

interface Order {
  by: RawBuilder<unknown>;
  comesAfter(position: Position, spaceId: string): RawBuilder<boolean>;
}

/** The last row is looked up again: names are longer than a cursor may be, and it may have been changed meanwhile. */
export const orders: Record<'name' | 'newest' | 'largest', Order> = {
  name: {
    by: sql`file.search_name, file.id`,
    comesAfter: ([id], spaceId) =>
      sql`(file.search_name, file.id) > (select search_name, id from stored_file where id = ${id} and space_id = ${spaceId})`,
  },
  newest: {
    by: sql`file.updated_at desc, file.id desc`,
    comesAfter: ([id], spaceId) =>
      sql`(file.updated_at, file.id) < (select updated_at, id from stored_file where id = ${id} and space_id = ${spaceId})`,
  },
  largest: {
    by: sql`file.size desc, file.id desc`,
    comesAfter: ([id], spaceId) =>
      sql`(file.size, file.id) < (select size, id from stored_file where id = ${id} and space_id = ${spaceId})`,
  },
};
