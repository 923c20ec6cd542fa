import { job } from '@allforone/runtime/job';
import { z } from 'zod';

const day = 24 * 60 * 60 * 1000;

/** Has the years ready before their first entry comes. MongoDB needs none. */
export const makePartitions = job({
  name: 'make-partitions',
  data: z.object({}),
  every: day,
  run: async (ctx) => {
    if (ctx.config.mongodbUrl) return;

    await ctx.em.execute('select make_years(?)', [ctx.now]);
  },
});
