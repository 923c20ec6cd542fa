import { createHash } from 'node:crypto';
import { Id } from '@allforone/contracts/common';
import type { SystemCtx } from '@allforone/runtime/context';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { blobsOf } from '../adapters/blobs.ts';
import { type Picture, shrink } from '../adapters/pictures.ts';
import { Content, variantKeyOf } from '../entities/content.ts';
import { tellHolders } from '../entities/holders.ts';

/** Doing it again writes the same under the same keys. */
export const makeVariants = job({
  name: 'make-variants',
  data: z.object({ organizationId: Id, sha256: z.string() }),
  async run(ctx, about) {
    const content = await ctx.em.findOne(Content, about);
    if (!content) throw new Error('There is no such content yet.');
    if (content.imageState !== 'waiting') return;
    const picture = await shrink(await blobsOf(ctx.config).read(content.key));
    if (picture) await keep(ctx, content, picture);
    else content.imageState = 'failed';
    await ctx.em.flush();
    await tellHolders(ctx, about);
  },
});

async function keep(ctx: SystemCtx, content: Content, { width, height, variants }: Picture): Promise<void> {
  const known: NonNullable<Content['imageVariants']> = {};
  for (const { bytes, ...variant } of variants) {
    await blobsOf(ctx.config).write(variantKeyOf(content.sha256, variant), bytes);
    known[`${variant.width}.${variant.format}`] = {
      size: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    };
  }
  Object.assign(content, {
    imageState: 'ready',
    imageWidth: width,
    imageHeight: height,
    imageVariants: known,
  });
}
