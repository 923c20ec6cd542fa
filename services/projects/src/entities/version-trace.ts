import type { StoredFile } from '@allforone/contracts/files';
import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { Deliverable } from './deliverable.ts';
import type { DeliverableVersion } from './deliverable-version.ts';
import { deliver } from './delivery.ts';
import { remember } from './history.ts';
import { type Project, saveProject } from './project.ts';
import { Stage } from './stage.ts';

/** Writes a version that was just delivered, in a project whose row is locked, and says so. */
export async function tellDelivered(
  ctx: SystemCtx,
  project: Project,
  deliverable: Deliverable,
  { file, by }: { file: StoredFile; by: string },
): Promise<void> {
  const { id: deliverableId, stageId, name, versionCount: version } = deliverable;
  await saveProject(ctx, project);
  await remember(ctx, project, {
    ...{ what: version === 1 ? 'deliverable_added' : 'version_added', actorId: by, stageId, deliverableId },
    facts: { name, version: String(version), fileName: file.name },
  });
  const { id: projectId, organizationId } = project;
  const facts = { projectId, organizationId, deliverableId, version };
  ctx.publish(projects.versionDelivered, { ...facts, fileId: file.id, deliveredBy: by });
}

/** The same of an answer. The stage is delivered by whoever accepts the last of its deliverables. */
export async function tellAnswered(
  ctx: SystemCtx,
  project: Project,
  deliverable: Deliverable,
  { number: version, verdict, comment, answeredBy }: DeliverableVersion,
): Promise<void> {
  if (!verdict || !answeredBy) return;
  const { id: deliverableId, stageId, name } = deliverable;
  await ctx.em.flush();
  await remember(ctx, project, {
    ...{ what: verdict === 'accepted' ? 'version_accepted' : 'changes_requested', actorId: answeredBy },
    ...{ stageId, deliverableId, facts: { name, version: String(version), comment: comment ?? '' } },
  });
  if (verdict === 'accepted' && stageId) await deliverWhenAccepted(ctx, project, stageId, answeredBy);
  await saveProject(ctx, project);
  const { id: projectId, organizationId } = project;
  const facts = { projectId, organizationId, deliverableId, version };
  ctx.publish(projects.versionAnswered, { ...facts, verdict, answeredBy });
}

async function deliverWhenAccepted(
  ctx: SystemCtx,
  project: Project,
  stageId: string,
  by: string,
): Promise<void> {
  const left = await ctx.em.count(Deliverable, { stageId, state: { $ne: 'accepted' } });
  if (left > 0) return;
  await deliver(ctx, project, await ctx.em.findOneOrFail(Stage, { id: stageId }), by);
}
