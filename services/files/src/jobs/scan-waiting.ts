import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { Content } from '../entities/content.ts';
import { scanContent } from './scan-content.ts';

const hour = 3_600_000;
const atOnce = 500;

/** After a scanner was away for long, the next try of a single content may be days off. */
export const scanWaiting = job({
  name: 'scan-waiting',
  data: z.object({}),
  every: hour,
  async run(ctx) {
    if (!ctx.config.clamdUrl) return;
    const waiting = await ctx.em.find(Content, { scan: 'waiting' }, { limit: atOnce });
    for (const { organizationId, sha256 } of waiting)
      await ctx.enqueue(
        scanContent,
        { organizationId, sha256 },
        { id: `scan again ${sha256} ${ctx.now.getTime()}` },
      );
  },
});
