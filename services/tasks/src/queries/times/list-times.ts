import { Id } from '@allforone/contracts/common';
import { tasks } from '@allforone/contracts/tasks';
import { handle } from '@allforone/runtime/action';
import { decodeCursor, pageFrom } from '@allforone/runtime/cursor';
import { z } from 'zod';
import { taskFor } from '../../access.ts';
import { TimeEntry } from '../../entities/time-entry.ts';
import { toTimeEntry } from '../../views.ts';

const Position = z.tuple([Id]);

export const listTimes = handle(tasks.times, async (ctx, { taskId, cursor, limit }) => {
  await taskFor(ctx, taskId);
  const before = cursor ? { id: { $lt: decodeCursor(cursor, Position)[0] } } : {};
  const found = await ctx.em.find(
    TimeEntry,
    { taskId, ...before },
    { orderBy: { id: 'desc' }, limit: limit + 1 },
  );

  return pageFrom(found, limit, ({ id }) => [id], toTimeEntry);
});
