import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { everywhere, pathTo, projectNamed, tellProject } from '../../telling/tell-project.ts';
import { unlessGone } from '../../telling/unless-gone.ts';

/** A deliverable, or a newer version of it, waits for an answer of the clients. */
export const onVersionDelivered = listen(projects.versionDelivered, async (ctx, event) => {
  const { deliverableId, version, deliveredBy } = event;
  const projectName = await projectNamed(ctx, event);
  const facts = await unlessGone(ctx.call(projects.versionFacts, { deliverableId, version }));
  if (!projectName || !facts) return;

  const news = {
    kind: 'deliverable_added',
    actorId: deliveredBy,
    facts: { projectName, deliverableName: facts.name, version: String(version) },
    path: pathTo(event, deliverableId),
  } as const;
  await tellProject(ctx, event, news, ({ part }) => (part === 'client' ? everywhere : null));
});
