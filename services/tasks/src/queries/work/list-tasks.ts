import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { pageFrom } from '@allforone/runtime/cursor';
import { toPlacedTask } from '../../views.ts';
import { placeNames } from '../boards/place-names.ts';
import { seenBy } from '../boards/visible-boards.ts';
import { filteredTasks } from './filtered-tasks.ts';
import { orders } from './task-orders.ts';

export const listTasks = handle(
  tasks.list,
  async (ctx, { organizationId, sort, cursor, limit, ...filter }) => {
    const seen = await seenBy(ctx, ctx.actor.accountId, organizationId);
    const order = orders[sort];
    let rows = await filteredTasks(ctx, seen, organizationId, filter);
    if (cursor) rows = rows.where(order.comesAfter(cursor));
    const found = await rows
      .orderBy(order.by)
      .limit(limit + 1)
      .execute();
    const nameOf = await placeNames(ctx, organizationId, found);

    return pageFrom(found, limit, order.position, (row) => toPlacedTask(row, nameOf(row)));
  },
);
