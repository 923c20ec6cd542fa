import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Notification } from '../entities/notification.ts';

const day = 24 * 60 * 60 * 1000;
const batchSize = 1000;

/** Notifications read more than a year ago serve nobody. Everything else stays. */
export const forgetOld = job({
  name: 'forget-old',
  data: z.object({}),
  every: day,
  run: async (ctx) => {
    const readAt = { $lt: new Date(ctx.now.getTime() - 365 * day) };
    let forgotten: number;
    do {
      const old = await ctx.em.find(Notification, { readAt }, { fields: ['id'], limit: batchSize });
      forgotten = await ctx.em.nativeDelete(Notification, { id: { $in: old.map(({ id }) => id) } });
      ctx.em.clear();
    } while (forgotten === batchSize);
  },
});
