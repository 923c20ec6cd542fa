import { Id, Instant } from '@allforone/contracts/common';
import { decodeCursor } from '@allforone/runtime/cursor';
import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { TaskRow } from '../tasks/select-tasks.ts';

interface Order {
  by: RawBuilder<unknown>;
  position(row: TaskRow): readonly (string | number)[];
  comesAfter(cursor: string): RawBuilder<boolean>;
}

const Due = z.tuple([z.union([Instant, z.literal('infinity')]), Id]);
const Rank = z.tuple([z.int(), Id]);

const importance = sql`array_position(array['urgent', 'high', 'medium', 'low', 'none'], task.priority)`;
const important = ['urgent', 'high', 'medium', 'low', 'none'];

/** Without a deadline last; the newest first; the most urgent first. */
export const orders: Record<'due' | 'newest' | 'priority', Order> = {
  due: {
    by: sql`coalesce(task.due_at, 'infinity'), task.id`,
    position: (row) => [row.due_at?.toISOString() ?? 'infinity', row.id],
    comesAfter(cursor) {
      const [at, id] = decodeCursor(cursor, Due);
      return sql`(coalesce(task.due_at, 'infinity'), task.id) > (${at}::timestamptz, ${id}::uuid)`;
    },
  },
  newest: {
    by: sql`task.id desc`,
    position: (row) => [row.id],
    comesAfter: (cursor) => sql`task.id < ${decodeCursor(cursor, z.tuple([Id]))[0]}::uuid`,
  },
  priority: {
    by: sql`${importance}, task.id`,
    position: (row) => [important.indexOf(row.priority) + 1, row.id],
    comesAfter(cursor) {
      const [rank, id] = decodeCursor(cursor, Rank);
      return sql`(${importance}, task.id) > (${rank}::int, ${id}::uuid)`;
    },
  },
};
