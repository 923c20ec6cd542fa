import { type Part, projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { conflict, notFound } from '@allforone/runtime/refusal';
import { sql } from 'kysely';
import { remember } from './history.ts';
import type { Project } from './project.ts';
import { ProjectMemberSchema } from './project-member.ts';

const mostMembers = 200;

/**
 * Until the end of the transaction nobody else changes who is where in this organisation. Taken before asking who
 * belongs where, and before the lock of any project.
 */
export async function takeTurn(ctx: SystemCtx, organizationId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`projects ${organizationId}`}, 0))`.execute(
    ctx.tables(),
  );
}

interface Named {
  accountId: string;
  part: Part;
}

/** Names people in a project whose row is locked. @throws Refusal limit_reached, last_lead */
export async function nameMembers(
  ctx: SystemCtx,
  project: Project,
  members: readonly Named[],
  addedBy: string,
): Promise<void> {
  const parts = new Map(members.map(({ accountId, part }) => [accountId, part]));
  const before = new Map((await namedIn(ctx, project)).map((row) => [row.account_id, row.part]));
  const fresh = [...parts].filter(([accountId, part]) => before.get(accountId) !== part);
  if (fresh.length === 0) return;
  const after = new Map([...before, ...fresh]);
  if (after.size > mostMembers) throw conflict('limit_reached');
  assertLed(before, after);

  const { id: project_id, organizationId: organization_id } = project;
  await ctx
    .tables(ProjectMemberSchema)
    .insertInto('project_member')
    .values(
      fresh.map(([account_id, part]) => ({
        project_id,
        account_id,
        organization_id,
        part,
        added_at: ctx.now,
      })),
    )
    .onConflict((existing) =>
      existing
        .columns(['project_id', 'account_id'])
        .doUpdateSet(({ ref }) => ({ part: ref('excluded.part') })),
    )
    .execute();
  const what = 'member_added';
  await remember(
    ctx,
    project,
    ...fresh.map(([accountId, part]) => ({ what, actorId: addedBy, facts: { accountId, part } }) as const),
  );
  for (const [accountId, part] of fresh) {
    ctx.publish(projects.memberAdded, {
      ...{ projectId: project_id, organizationId: organization_id, accountId, part, addedBy },
    });
  }
}

/** Takes a named person out of a project whose row is locked. @throws Refusal not_found, last_lead */
export async function unnameMember(
  ctx: SystemCtx,
  project: Project,
  accountId: string,
  removedBy: string,
): Promise<void> {
  const before = new Map((await namedIn(ctx, project)).map((row) => [row.account_id, row.part]));
  const part = before.get(accountId);
  if (!part) throw notFound('member');
  assertLed(before, new Map([...before].filter(([id]) => id !== accountId)));

  await dropMember(ctx, project, accountId);
  await remember(ctx, project, { what: 'member_removed', actorId: removedBy, facts: { accountId, part } });
  const { id: projectId, organizationId } = project;
  ctx.publish(projects.memberRemoved, { projectId, organizationId, accountId });
  if (await isThroughGroup(ctx, project, accountId)) {
    ctx.publish(projects.memberAdded, { projectId, organizationId, accountId, part: 'client' });
  }
}

/** What was left to do by somebody is nobody's. */
export async function dropMember(ctx: SystemCtx, project: Project, accountId: string): Promise<void> {
  await sql`
    with gone as (
      delete from project_member where project_id = ${project.id} and account_id = ${accountId}
    )
    update stage set assignee_id = null
    where project_id = ${project.id} and assignee_id = ${accountId} and delivered_at is null`.execute(
    ctx.tables(),
  );
}

/** @throws Refusal last_lead: a project that is led stays so, unless its last lead leaves the organisation. */
function assertLed(before: ReadonlyMap<string, Part>, after: ReadonlyMap<string, Part>): void {
  const isLed = (parts: ReadonlyMap<string, Part>) => [...parts.values()].includes('lead');
  if (isLed(before) && !isLed(after)) throw conflict('last_lead');
}

export const namedIn = (ctx: SystemCtx, { id }: Pick<Project, 'id'>) =>
  ctx
    .tables(ProjectMemberSchema)
    .selectFrom('project_member')
    .select(['account_id', 'part'])
    .where('project_id', '=', id)
    .execute();

async function isThroughGroup(ctx: SystemCtx, project: Project, accountId: string): Promise<boolean> {
  const { rows } = await sql`
    select from group_client
    where group_id = ${project.clientGroupId} and account_id = ${accountId}`.execute(ctx.tables());

  return rows.length > 0;
}
