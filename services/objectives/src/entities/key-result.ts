import { type Confidence, objectives, type KeyResult as View } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { tellPurged } from '@allforone/runtime/purged';
import { conflict, refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Objective } from './objective.ts';

const mostKeyResults = 20;

export const KeyResultSchema = defineEntity({
  name: 'KeyResult',
  tableName: 'key_result',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    objectiveId: p.uuid(),
    title: p.text(),
    unit: p.text(),
    startValue: p.decimal('number'),
    targetValue: p.decimal('number'),
    currentValue: p.decimal('number'),
    weight: p.integer(),
    source: p.text().$type<View['source']>(),
    confidence: p.text().$type<Confidence>(),
    position: p.integer(),
    linkCount: p.integer(),
    lastCheckInAt: p.datetime().nullable(),
    createdAt: p.datetime(),
  },
});

interface Change {
  title?: string;
  unit?: string;
  start?: number;
  target?: number;
  weight?: number;
}

interface State {
  value: number;
  confidence: Confidence;
  at: Date;
}

/** Only changed in the turn of its organisation. */
export class KeyResult extends KeyResultSchema.class {
  /** One without a check-in is still where it starts. @throws Refusal target_is_start, fed_by_tasks */
  change({ start, target, ...rest }: Change): void {
    Object.assign(this, rest);
    if (start === undefined && target === undefined) return;
    this.assertManual();
    this.startValue = start ?? this.startValue;
    this.targetValue = target ?? this.targetValue;
    if (!this.lastCheckInAt) this.currentValue = this.startValue;
    assertWay(this);
  }

  /** As a check-in tells, or, without one, as it was at the start. */
  stand(state: State | null): void {
    this.currentValue = state?.value ?? this.startValue;
    this.confidence = state?.confidence ?? 'on_track';
    this.lastCheckInAt = state?.at ?? null;
  }

  /** @throws Refusal fed_by_tasks */
  assertManual(): void {
    if (this.source === 'tasks') throw conflict('fed_by_tasks');
  }
}
KeyResultSchema.setClass(KeyResult);

const fedByTasks = { startValue: 0, targetValue: 0, currentValue: 0 };

type Draft = Required<Change> & Pick<View, 'source'>;

/** Behind the others of an objective. @throws Refusal target_is_start, limit_reached */
export async function appendKeyResult(
  ctx: SystemCtx,
  { id: objectiveId, organizationId }: Objective,
  { start, target, ...draft }: Draft,
): Promise<KeyResult> {
  const count = await ctx.em.count(KeyResult, { objectiveId });
  if (count >= mostKeyResults) throw conflict('limit_reached');
  const values =
    draft.source === 'tasks' ? fedByTasks : { startValue: start, targetValue: target, currentValue: start };
  if (draft.source === 'manual') assertWay(values);

  return ctx.em.create(KeyResult, {
    ...{ id: newId(), organizationId, objectiveId, ...draft, ...values, position: count + 1 },
    ...{ confidence: 'on_track', linkCount: 0, lastCheckInAt: null, createdAt: ctx.now },
  });
}

function assertWay({ startValue, targetValue }: Pick<KeyResult, 'startValue' | 'targetValue'>): void {
  if (startValue === targetValue) throw refuse('target_is_start');
}

/** For good. Those behind it move up, so that positions have no gap. */
export async function dropKeyResult(ctx: SystemCtx, keyResult: KeyResult): Promise<void> {
  const { id, objectiveId, organizationId, position } = keyResult;
  ctx.em.remove(keyResult);
  await ctx.em.flush();
  await sql`
    update key_result set position = position - 1
    where objective_id = ${objectiveId} and position > ${position}`.execute(ctx.tables());
  tellPurged(ctx, objectives.purged, [{ kind: 'keyResult', id, organization_id: organizationId }]);
}
