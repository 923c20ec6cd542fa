import { Id } from '@allforone/contracts/common';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { blobsOf } from '../adapters/blobs.ts';
import { findVirus } from '../adapters/clamd.ts';
import { Content } from '../entities/content.ts';
import { tellHolders } from '../entities/holders.ts';

/** Until it is done nobody downloads the content; a scanner that is away is asked again. */
export const scanContent = job({
  name: 'scan-content',
  data: z.object({ organizationId: Id, sha256: z.string() }),
  attempts: 50,
  async run(ctx, about) {
    const content = await ctx.em.findOne(Content, about);
    if (!content) throw new Error('There is no such content yet.');
    if (content.scan !== 'waiting' || !ctx.config.clamdUrl) return;

    const virus = await findVirus(ctx.config.clamdUrl, await blobsOf(ctx.config).read(content.key));
    content.scan = virus ? 'infected' : 'clean';
    await ctx.em.flush();
    await tellHolders(ctx, about);
  },
});
