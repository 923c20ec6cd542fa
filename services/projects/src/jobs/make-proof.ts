import { idFrom } from '@allforone/runtime/id';
import { job } from '@allforone/runtime/job';
import { z } from 'zod';
import { drawProof } from '../adapters/documents/proof.ts';
import { keepFile } from '../adapters/files.ts';
import { Deliverable } from '../entities/deliverable.ts';
import { DeliverableVersion } from '../entities/deliverable-version.ts';
import { Project, tellChanged } from '../entities/project.ts';

/** Without a transaction, for `files` is asked. Made twice it is the same file. */
export const makeProof = job({
  name: 'make-proof',
  data: z.object({ deliverableId: z.string(), number: z.int() }),
  isOutside: true,
  async run(ctx, { deliverableId, number }) {
    const version = await ctx.em.findOne(DeliverableVersion, { deliverableId, number, verdict: 'accepted' });
    const project = version && (await ctx.em.findOne(Project, { id: version.projectId, deletedAt: null }));
    if (!project) return;
    const deliverable = await ctx.em.findOneOrFail(Deliverable, { id: deliverableId });

    const { name, content } = await drawProof(ctx, { project, deliverable, version });
    const fileId = idFrom('proof', deliverableId, String(number));
    const { id: placeId, organizationId } = project;
    const where = {
      organizationId,
      space: { kind: 'portal', placeId },
      ownerId: version.deliveredBy,
    } as const;
    await keepFile(ctx, { fileId, ...where, name, mediaType: 'application/pdf', content });

    version.proofFileId = fileId;
    tellChanged(ctx, project);
  },
});
