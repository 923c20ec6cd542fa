import type { Ctx, SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { canName, holdersAmong } from '../adapters/organizations.ts';
import { namedIn } from './people.ts';
import type { Project } from './project.ts';

/** People to work with or for: they may read projects, and who names them knows of them. @throws Refusal not_found */
export async function assertNameable(
  ctx: Ctx,
  organizationId: string,
  accountIds: readonly string[],
): Promise<void> {
  const others = [...new Set(accountIds)].filter((id) => id !== ctx.actor.accountId);
  if (others.length === 0) return;
  const known = (await ctx.can('members.read', { organizationId }))
    ? await holdersAmong(ctx, organizationId, others)
    : [];
  if (known.length < others.length) throw notFound('person');
}

/** A group that the person knows of. @throws Refusal not_found */
export async function assertGroupNameable(
  ctx: Ctx,
  organizationId: string,
  groupId: string | null | undefined,
): Promise<void> {
  if (groupId && !(await canName(ctx, organizationId, groupId))) throw notFound('group');
}

/** Only who works on a project is given a stage of it. @throws Refusal not_found */
export async function assertWorksOn(
  ctx: SystemCtx,
  project: Project,
  accountId: string | null | undefined,
): Promise<void> {
  if (!accountId) return;
  const named = await namedIn(ctx, project);
  const works = named.some(({ account_id, part }) => account_id === accountId && part !== 'client');
  if (!works) throw notFound('person');
}
