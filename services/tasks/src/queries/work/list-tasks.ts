import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { pageFrom } from '@allforone/runtime/cursor';
import { hasWordsInOrder } from '@allforone/runtime/search/finds';
import { sql } from 'kysely';
import { toPlacedTask } from '../../views.ts';
import { placeNames } from '../boards/place-names.ts';
import { seenBy } from '../boards/visible-boards.ts';
import { filteredTasks } from './filtered-tasks.ts';
import { orders } from './task-orders.ts';

const present = { table: 'task', alive: sql`deleted_at is null` };

export const listTasks = handle(
  tasks.list,
  async (ctx, { organizationId, sort, cursor, limit, words, ...filter }) => {
    const [seen, isFound] = await Promise.all([
      seenBy(ctx, ctx.actor.accountId, organizationId),
      words ? hasWordsInOrder(ctx, present, { organizationId, words }) : null,
    ]);
    const order = orders[sort];
    let rows = filteredTasks(ctx, seen, organizationId, filter);
    if (isFound) rows = rows.where(isFound);
    if (cursor) rows = rows.where(order.comesAfter(cursor));
    const found = await rows
      .orderBy(order.by)
      .limit(limit + 1)
      .execute();
    const nameOf = await placeNames(ctx, organizationId, found);

    return pageFrom(found, limit, order.position, (row) => toPlacedTask(row, nameOf(row)));
  },
);
