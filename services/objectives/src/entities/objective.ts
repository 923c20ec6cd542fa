import type { Confidence, Scope } from '@allforone/contracts/objectives';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict, refuse } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';

const day = 24 * 3600 * 1000;
export const keptDeletedFor = 30 * day;
const mostOfOrganization = 2000;
const mostOfOne = 500;

export type Closing = 'done' | 'dropped';

export const ObjectiveSchema = defineEntity({
  name: 'Objective',
  tableName: 'objective',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    scope: p.text().$type<Scope>(),
    ownerId: p.uuid(),
    isShared: p.boolean(),
    title: p.text(),
    description: p.text(),
    parentId: p.uuid().nullable(),
    startsOn: p.date(),
    endsOn: p.date(),
    closedAs: p.text().$type<Closing>().nullable(),
    closedAt: p.datetime().nullable(),
    confidence: p.text().$type<Confidence>(),
    progress: p.integer(),
    keyResultCount: p.integer(),
    linkCount: p.integer(),
    /** A week after the oldest last check-in of what people measure; null where they measure nothing. */
    checkInDueAt: p.datetime().nullable(),
    remindedAt: p.datetime().nullable(),
    createdAt: p.datetime(),
    deletedAt: p.datetime().nullable(),
  },
});

type Change = Partial<
  Pick<Objective, 'isShared' | 'title' | 'description' | 'parentId' | 'startsOn' | 'endsOn'>
>;

/** Only changed in the organisation's turn. What is counted of it is written by `recount` alone. */
export class Objective extends ObjectiveSchema.class {
  /** @throws Refusal due_before_start */
  change({ isShared, ...rest }: Change): void {
    Object.assign(this, rest);
    if (isShared !== undefined) this.isShared = isShared && this.scope === 'personal';
    assertOrder(this);
  }

  close(as: Closing, now: Date): void {
    this.closedAs = as;
    this.closedAt = now;
  }

  reopen(): void {
    this.closedAs = null;
    this.closedAt = null;
  }

  /** @throws Refusal objective_closed */
  assertOpen(): void {
    if (this.closedAs) throw conflict('objective_closed');
  }
}
ObjectiveSchema.setClass(Objective);

const atTheStart = {
  ...({ closedAs: null, closedAt: null, confidence: 'on_track', progress: 0 } as const),
  ...{ keyResultCount: 0, linkCount: 0, checkInDueAt: null, remindedAt: null, deletedAt: null },
};

type Start = Pick<
  Objective,
  | ('organizationId' | 'scope' | 'ownerId' | 'isShared' | 'title')
  | ('description' | 'parentId' | 'startsOn' | 'endsOn')
>;

/** @throws Refusal due_before_start, limit_reached */
export async function startObjective(ctx: SystemCtx, start: Start): Promise<Objective> {
  assertOrder(start);
  await assertRoom(ctx, start);
  const objective = ctx.em.create(Objective, { id: newId(), ...start, ...atTheStart, createdAt: ctx.now });
  await ctx.em.flush();

  return objective;
}

function assertOrder({ startsOn, endsOn }: Pick<Objective, 'startsOn' | 'endsOn'>): void {
  if (endsOn < startsOn) throw refuse('due_before_start');
}

async function assertRoom(ctx: SystemCtx, { organizationId, scope, ownerId }: Start): Promise<void> {
  const isOwn = scope === 'personal';
  const count = await ctx.em.count(Objective, {
    ...{ organizationId, scope, deletedAt: null },
    ...(isOwn && { ownerId }),
  });
  if (count >= (isOwn ? mostOfOne : mostOfOrganization)) throw conflict('limit_reached');
}
