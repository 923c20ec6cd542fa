import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { makeProof } from '../jobs/make-proof.ts';

/** What was accepted is proven in writing. */
export const onVersionAnswered = listen(
  projects.versionAnswered,
  (ctx, { deliverableId, version: number }) =>
    ctx.enqueue(makeProof, { deliverableId, number }, { id: `proof ${deliverableId} ${number}` }),
  ({ verdict }) => verdict === 'accepted',
);
