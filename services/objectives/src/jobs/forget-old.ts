import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { keptDeletedFor, Objective } from '../entities/objective.ts';

const hour = 3600 * 1000;
const mostAtOnce = 200;

/** What can no longer be brought back is gone. */
export const forgetOld = job({
  name: 'forget-old',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    const gone = { deletedAt: { $lt: new Date(ctx.now.getTime() - keptDeletedFor) } };
    const ids = await ctx.em.find(Objective, gone, { fields: ['id'], limit: mostAtOnce });
    await ctx.em.nativeDelete(Objective, { id: { $in: ids.map(({ id }) => id) } });
  },
});
