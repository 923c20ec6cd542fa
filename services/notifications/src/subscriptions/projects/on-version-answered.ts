import { projects } from '@allforone/contracts/projects';
import { listen } from '@allforone/runtime/subscription';
import { excerptOf } from '../../telling/excerpt-of.ts';
import { everywhere, here, pathTo, projectNamed, tellProject } from '../../telling/tell-project.ts';
import { unlessGone } from '../../telling/unless-gone.ts';

/** Told to the whole team; by mail to who leads the project and who delivered the version. */
export const onVersionAnswered = listen(projects.versionAnswered, async (ctx, event) => {
  const { organizationId, deliverableId, version, verdict, answeredBy } = event;
  const projectName = await projectNamed(ctx, event);
  const facts = await unlessGone(ctx.call(projects.versionFacts, { deliverableId, version }));
  if (!projectName || !facts) return;

  const excerpt = await excerptOf(ctx, facts.comment, organizationId);
  const told = { projectName, deliverableName: facts.name, version: String(version) };
  const news = {
    kind: verdict === 'accepted' ? 'deliverable_accepted' : 'changes_requested',
    actorId: answeredBy,
    facts: excerpt ? { ...told, excerpt } : told,
    path: pathTo(event, deliverableId),
  } as const;
  await tellProject(ctx, event, news, ({ part, accountId }) => {
    if (part === 'client') return null;
    return part === 'lead' || accountId === facts.deliveredBy ? everywhere : here;
  });
});
