import { Id } from '@allforone/contracts/common';
import { projects } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { Ctx } from '@allforone/runtime/context';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { sql } from 'kysely';
import { z } from 'zod';
import { dayOf } from '../../entities/calendar.ts';
import { remembered } from './remembered.ts';

interface Row {
  client_group_id: string;
  running: number;
  done: number;
  late: number;
  waiting: number;
}

/** In the order of their ids. */
export const listClients = handle(projects.clients, async (ctx, { organizationId, cursor, limit }) => {
  const after = cursor ? decodeCursor(cursor, z.tuple([Id]))[0] : null;
  const rows = await remembered(ctx, organizationId, `${limit} clients after ${after}`, () =>
    countClients(ctx, organizationId, after, limit + 1),
  );

  return pageFrom(
    rows,
    limit,
    (row) => [row.client_group_id],
    (row) => ({
      groupId: row.client_group_id,
      runningCount: row.running,
      doneCount: row.done,
      lateCount: row.late,
      waitingCount: row.waiting,
    }),
  );
});

async function countClients(ctx: Ctx, organizationId: string, after: string | null, most: number) {
  const goesOn = after ? sql`and client_group_id > ${after}` : sql``;
  const { rows } = await sql<Row>`
    select client_group_id, count(*) filter (where status = 'running')::int as running,
      count(*) filter (where status = 'done')::int as done,
      count(*) filter (where next_due_on < ${dayOf(ctx.now)})::int as late, sum(waiting_count)::int as waiting
    from project
    where organization_id = ${organizationId} and deleted_at is null and client_group_id is not null ${goesOn}
    group by client_group_id order by client_group_id limit ${most}`.execute(ctx.tables());

  return rows;
}
