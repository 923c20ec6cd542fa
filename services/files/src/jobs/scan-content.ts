import { Id } from '@allforone/contracts/common';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { blobsOf } from '../adapters/blobs.ts';
import { scan, type Verdict } from '../adapters/clamd.ts';
import { Content } from '../entities/content.ts';
import { tellHolders } from '../entities/holders.ts';

/** What a scanner does not look at is handed out as if there were none. */
const stateAfter = { clean: 'clean', infected: 'infected', too_large: 'off' } as const satisfies Record<
  Verdict,
  string
>;

/** Until it is done nobody downloads the content; a scanner that is away is asked again. */
export const scanContent = job({
  name: 'scan-content',
  data: z.object({ organizationId: Id, sha256: z.string() }),
  attempts: 50,
  async run(ctx, about) {
    const content = await ctx.em.findOne(Content, about);
    if (!content) throw new Error('There is no such content yet.');
    if (content.scan !== 'waiting' || !ctx.config.clamdUrl) return;

    const verdict = await scan(ctx.config.clamdUrl, await blobsOf(ctx.config).read(content.key));
    content.scan = stateAfter[verdict];
    await ctx.em.flush();
    await tellHolders(ctx, about);
  },
});
