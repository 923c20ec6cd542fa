import { type ProjectMember, projects } from '@allforone/contracts/projects';
import type { SubscriptionCtx, SystemCtx } from '@allforone/runtime/context';
import type { Ways } from '../entities/preference.ts';
import type { News } from './news.ts';
import { tell } from './tell.ts';

interface OfProject {
  organizationId: string;
  projectId: string;
}

type ProjectNews = Omit<News, 'accountId' | 'organizationId' | 'projectId'>;

/** In the application alone, and by every way. */
export const here: Ways = { inApp: true, email: false };
export const everywhere: Ways = { inApp: true, email: true };

/** Null for one that was deleted: nobody is told of it any more. */
export async function projectNamed(ctx: SystemCtx, { projectId }: OfProject): Promise<string | null> {
  const [project] = await ctx.call(projects.names, { projectIds: [projectId] });

  return project && !project.isDeleted ? project.name : null;
}

/**
 * Tells those of a project whom it concerns and who may see it now, but never who did it.
 * @param reachOf - by which ways it may come to each of them; null for who is not concerned.
 */
export async function tellProject(
  ctx: SubscriptionCtx,
  { organizationId, projectId }: OfProject,
  news: ProjectNews,
  reachOf: (person: ProjectMember) => Ways | null,
): Promise<void> {
  for await (const person of peopleOf(ctx, projectId)) {
    const reach = person.accountId === news.actorId ? null : reachOf(person);
    const { accountId } = person;
    if (reach) await tell(ctx, { ...news, accountId, organizationId, projectId }, reach);
  }
}

export async function isInProject(ctx: SystemCtx, projectId: string, accountId: string): Promise<boolean> {
  const { items } = await ctx.call(projects.people, { projectId, accountIds: [accountId] });

  return items.length > 0;
}

async function* peopleOf(ctx: SystemCtx, projectId: string): AsyncGenerator<ProjectMember> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await ctx.call(projects.people, { projectId, cursor, limit: 100 });
    yield* items;
    cursor = nextCursor ?? undefined;
  } while (cursor);
}

export const pathTo = ({ organizationId, projectId }: OfProject, deliverableId?: string): string => {
  const project = `/o/${organizationId}/projects/${projectId}`;

  return deliverableId ? `${project}/deliverables/${deliverableId}` : project;
};
