import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { grantsOf, outsidersIn } from '../adapters/organizations.ts';
import { clientsIn, type GroupPlace, replaceClients, tellClients } from './group-clients.ts';
import { dropMember, takeTurn } from './people.ts';
import { lockProject, type Project, saveProject } from './project.ts';

interface Whereabouts {
  organizationId: string;
  accountId: string;
}

/**
 * The people of a group become clients of its projects, or stop to be: one of them, or all. Facts come in any order, so
 * none is believed: each only makes us ask for the truth.
 */
export async function settleInGroup(
  ctx: SystemCtx,
  { accountId, ...place }: GroupPlace & { accountId?: string },
): Promise<void> {
  const { organizationId, groupId } = place;
  await takeTurn(ctx, organizationId);
  const projectIds = await projectsFor(ctx, groupId);
  const isClient = projectIds.length > 0;
  const truth = isClient ? await outsidersIn(ctx, organizationId, groupId, accountId) : [];

  await tellClients(ctx, {
    organizationId,
    projectIds,
    ...(await replaceClients(ctx, place, truth, accountId)),
  });
}

/** Somebody has another role, or none: they are what they are now in each project. */
export async function settleInOrganization(
  ctx: SystemCtx,
  { organizationId, accountId }: Whereabouts,
): Promise<void> {
  await takeTurn(ctx, organizationId);
  const { role, groups } = await grantsOf(ctx, organizationId, accountId);
  if (role === null) await leaveAll(ctx, organizationId, accountId);

  for (const groupId of await clientGroupsOf(ctx, { organizationId, accountId }, Object.keys(groups))) {
    await settleInGroup(ctx, { organizationId, groupId, accountId });
  }
}

/** A project whose row is locked is for another group from now on, or for none. */
export async function changeClientGroup(
  ctx: SystemCtx,
  project: Project,
  groupId: string | null,
): Promise<void> {
  const { organizationId } = project;
  const before = await clientsIn(ctx, project.clientGroupId ?? null);
  if (groupId) {
    const projectIds = await projectsFor(ctx, groupId);
    const truth = await outsidersIn(ctx, organizationId, groupId);
    const changes = await replaceClients(ctx, { organizationId, groupId }, truth);
    await tellClients(ctx, { organizationId, projectIds, ...changes });
  }
  project.clientGroupId = groupId;

  const after = await clientsIn(ctx, groupId);
  const joined = after.filter((accountId) => !before.includes(accountId));
  const left = before.filter((accountId) => !after.includes(accountId));
  await tellClients(ctx, { organizationId, projectIds: [project.id], joined, left });
}

async function leaveAll(ctx: SystemCtx, organizationId: string, accountId: string): Promise<void> {
  const { rows } = await sql<{ project_id: string }>`
    select project_id from project_member
    where account_id = ${accountId} and organization_id = ${organizationId}
    order by project_id`.execute(ctx.tables());
  for (const { project_id: projectId } of rows) {
    const project = await lockProject(ctx, projectId);
    await dropMember(ctx, project, accountId);
    ctx.publish(projects.memberRemoved, { projectId, organizationId, accountId });
    await saveProject(ctx, project);
  }
}

async function projectsFor(ctx: SystemCtx, groupId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from project where client_group_id = ${groupId} and deleted_at is null`.execute(ctx.tables());

  return rows.map(({ id }) => id);
}

/** Client groups that somebody was put into, and those of which they still count as one. */
async function clientGroupsOf(
  ctx: SystemCtx,
  { organizationId, accountId }: Whereabouts,
  groupIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ group_id: string }>`
    select group_id from group_client where account_id = ${accountId} and organization_id = ${organizationId}
    union
    select client_group_id from project
    where client_group_id = any (${groupIds}::uuid[]) and organization_id = ${organizationId}`.execute(
    ctx.tables(),
  );

  return rows.map(({ group_id }) => group_id);
}
