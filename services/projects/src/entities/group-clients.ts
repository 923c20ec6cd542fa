import { projects } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { sql } from 'kysely';
import { tellChanged } from './project.ts';

export interface GroupPlace {
  organizationId: string;
  groupId: string;
}

interface Changes {
  joined: string[];
  left: string[];
}

/** Makes those of a group whom we know, or the one of them that is asked for, what they are in truth. */
export async function replaceClients(
  ctx: SystemCtx,
  { organizationId, groupId }: GroupPlace,
  truth: readonly string[],
  accountId?: string,
): Promise<Changes> {
  const { rows } = await sql<{ account_id: string; has_joined: boolean }>`
    with gone as (
      delete from group_client
      where group_id = ${groupId} and account_id <> all (${truth}::uuid[])
        and (${accountId ?? null}::uuid is null or account_id = ${accountId ?? null})
      returning account_id
    ), fresh as (
      insert into group_client (group_id, account_id, organization_id)
      select ${groupId}, account_id, ${organizationId} from unnest(${truth}::uuid[]) as account_id
      on conflict do nothing returning account_id
    )
    select account_id, false as has_joined from gone
    union all select account_id, true from fresh`.execute(ctx.tables());
  const idsOf = (hasJoined: boolean) =>
    rows.filter(({ has_joined }) => has_joined === hasJoined).map(({ account_id }) => account_id);

  return { joined: idsOf(true), left: idsOf(false) };
}

/** To who was not named in a project besides, and to whoever looks at it. */
export async function tellClients(
  ctx: SystemCtx,
  { organizationId, projectIds, joined, left }: Changes & { organizationId: string; projectIds: string[] },
): Promise<void> {
  if (joined.length + left.length === 0 || projectIds.length === 0) return;
  const { rows } = await sql<{ project_id: string; account_id: string }>`
    select project_id, account_id
    from unnest(${projectIds}::uuid[]) as project_id, unnest(${[...joined, ...left]}::uuid[]) as account_id
    where not exists (
      select from project_member as named
      where named.project_id = project_id.project_id and named.account_id = account_id.account_id
    )`.execute(ctx.tables());
  for (const { project_id: projectId, account_id: accountId } of rows) {
    const facts = { projectId, organizationId, accountId };
    if (left.includes(accountId)) ctx.publish(projects.memberRemoved, facts);
    else ctx.publish(projects.memberAdded, { ...facts, part: 'client' });
  }
  for (const id of new Set(rows.map(({ project_id }) => project_id)))
    tellChanged(ctx, { id, organizationId });
}

export async function clientsIn(ctx: SystemCtx, groupId: string | null): Promise<string[]> {
  if (!groupId) return [];
  const { rows } = await sql<{ account_id: string }>`
    select account_id from group_client where group_id = ${groupId}`.execute(ctx.tables());

  return rows.map(({ account_id }) => account_id);
}
