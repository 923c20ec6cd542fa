import type { Ctx } from '@allforone/runtime/context';
import { forbidden, notFound } from '@allforone/runtime/refusal';
import { CheckIn, CheckInSchema } from './entities/check-in.ts';
import { KeyResult, KeyResultSchema } from './entities/key-result.ts';
import { keptDeletedFor, Objective } from './entities/objective.ts';
import { canRead, lackingToEdit, readerOf } from './entities/rights.ts';
import { leaveTrace } from './entities/trace.ts';
import { takeTurn } from './entities/turn.ts';
import {
  findObjective,
  type ObjectiveRow,
  selectObjectives,
} from './queries/objectives/select-objectives.ts';

type Need = 'read' | 'edit';

/** The only way to an objective. A personal one exists for its owner alone, unless it is shared. */
export async function objectiveFor(
  ctx: Ctx,
  objectiveId: string | undefined,
  needs: Need = 'read',
  what = 'objective',
): Promise<ObjectiveRow> {
  const row = objectiveId && (await findObjective(ctx, ctx.actor.accountId, objectiveId));
  if (!row) throw notFound(what);

  return admitted(ctx, row, needs, what);
}

/** The same for who changes it or anything of it: in the turn of its organisation. */
export async function lockedObjectiveFor(
  ctx: Ctx,
  objectiveId: string | undefined,
  what = 'objective',
): Promise<Objective> {
  const { id, organization_id: organizationId } = await objectiveFor(ctx, objectiveId, 'edit', what);
  await takeTurn(ctx, organizationId);
  const objective = await ctx.em.findOne(Objective, { id, deletedAt: null }, { refresh: true });
  if (!objective) throw notFound(what);
  leaveTrace(ctx, objective);

  return objective;
}

/** A deleted one that may still come back, for who may bring it. */
export async function deletedObjectiveFor(ctx: Ctx, objectiveId: string): Promise<Objective> {
  const row = await selectObjectives(ctx, ctx.actor.accountId)
    .where('objective.id', '=', objectiveId)
    .where('objective.deleted_at', '>', new Date(ctx.now.getTime() - keptDeletedFor))
    .executeTakeFirst();
  if (!row) throw notFound('objective');
  await admitted(ctx, row, 'edit', 'objective');
  await takeTurn(ctx, row.organization_id);

  const objective = await ctx.em.findOneOrFail(Objective, { id: objectiveId }, { refresh: true });
  leaveTrace(ctx, objective);

  return objective;
}

export async function keyResultFor(ctx: Ctx, keyResultId: string): Promise<ObjectiveRow> {
  return objectiveFor(ctx, await objectiveOf(ctx, keyResultId), 'read', 'key result');
}

interface Locked {
  objective: Objective;
  keyResult: KeyResult;
}

/** A key result to change, of an objective that is open. @throws Refusal objective_closed */
export async function lockedKeyResultFor(ctx: Ctx, keyResultId: string): Promise<Locked> {
  const objective = await lockedObjectiveFor(ctx, await objectiveOf(ctx, keyResultId), 'key result');
  const keyResult = await ctx.em.findOne(KeyResult, { id: keyResultId }, { refresh: true });
  if (!keyResult) throw notFound('key result');
  objective.assertOpen();

  return { objective, keyResult };
}

/** A check-in with what it was about, to change. @throws Refusal objective_closed */
export async function lockedCheckInFor(ctx: Ctx, checkInId: string): Promise<Locked & { checkIn: CheckIn }> {
  const found = await ctx
    .tables(CheckInSchema, KeyResultSchema)
    .selectFrom('check_in')
    .innerJoin('key_result', 'key_result.id', 'check_in.key_result_id')
    .select(['key_result.id', 'key_result.objective_id'])
    .where('check_in.id', '=', checkInId)
    .executeTakeFirst();
  const objective = await lockedObjectiveFor(ctx, found?.objective_id, 'check-in');
  const checkIn = await ctx.em.findOne(CheckIn, { id: checkInId });
  const keyResult = await ctx.em.findOne(KeyResult, { id: found?.id }, { refresh: true });
  if (!checkIn || !keyResult) throw notFound('check-in');
  objective.assertOpen();

  return { objective, keyResult, checkIn };
}

async function objectiveOf(ctx: Ctx, keyResultId: string): Promise<string | undefined> {
  const found = await ctx
    .tables(KeyResultSchema)
    .selectFrom('key_result')
    .select('objective_id')
    .where('id', '=', keyResultId)
    .executeTakeFirst();

  return found?.objective_id;
}

async function admitted(ctx: Ctx, row: ObjectiveRow, needs: Need, what: string): Promise<ObjectiveRow> {
  const reader = readerOf(ctx);
  if (!(await canRead(reader, row))) throw notFound(what);
  const lacking = needs === 'edit' && (await lackingToEdit(reader, row));
  if (lacking) throw forbidden(lacking);

  return row;
}
