import { type Confidence, objectives } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import type { KeyResult } from './key-result.ts';

/** Ids sort by time. */
export const CheckInSchema = defineEntity({
  name: 'CheckIn',
  tableName: 'check_in',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    keyResultId: p.uuid(),
    value: p.decimal('number'),
    confidence: p.text().$type<Confidence>(),
    note: p.text(),
    authorId: p.uuid().nullable(),
    at: p.datetime(),
  },
});

export class CheckIn extends CheckInSchema.class {}
CheckInSchema.setClass(CheckIn);

type Told = Pick<CheckIn, 'value' | 'confidence' | 'note' | 'authorId'>;

/** Moves a key result to where somebody says that it is, or its tasks do. @returns the check-in's id. */
export function checkIn(ctx: SystemCtx, keyResult: KeyResult, told: Told): string {
  const { id: keyResultId, objectiveId, organizationId } = keyResult;
  const checkInId = newId();
  ctx.em.create(CheckIn, { id: checkInId, organizationId, keyResultId, ...told, at: ctx.now });
  keyResult.stand({ value: told.value, confidence: told.confidence, at: ctx.now });
  ctx.publish(objectives.checkedIn, {
    ...{ objectiveId, organizationId, keyResultId, checkInId },
    authorId: told.authorId ?? null,
  });

  return checkInId;
}
