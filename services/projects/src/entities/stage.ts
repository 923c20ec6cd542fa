import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { conflict } from '@allforone/runtime/refusal';
import { defineEntity, p } from '@mikro-orm/core';
import type { Project } from './project.ts';

const mostStages = 100;

export const StageSchema = defineEntity({
  name: 'Stage',
  tableName: 'stage',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    projectId: p.uuid(),
    name: p.text(),
    description: p.text(),
    position: p.integer(),
    weight: p.integer(),
    assigneeId: p.uuid().nullable(),
    dueOn: p.date().nullable(),
    deliveredAt: p.datetime().nullable(),
    deliveredBy: p.uuid().nullable(),
  },
});

interface Draft {
  name: string;
  dueOn: string | null;
  description?: string;
  weight?: number;
  assigneeId?: string | null;
}

const told = ['name', 'weight', 'assigneeId', 'dueOn'] as const;

/** `deliver` and `reopen` answer whether they changed anything. */
export class Stage extends StageSchema.class {
  /** @returns what is now, and what was, of each that changed; null where nothing did. */
  change(change: Partial<Draft>): Record<string, string> | null {
    const before = { ...this };
    Object.assign(this, change);
    const facts: Record<string, string> = {};
    for (const field of told) {
      if (before[field] !== this[field]) facts[`${field}Before`] = String(before[field] ?? '');
      if (before[field] !== this[field]) facts[field] = String(this[field] ?? '');
    }
    if (before.description !== this.description) facts.description = 'changed';

    return Object.keys(facts).length > 0 ? { ...facts, name: this.name } : null;
  }

  deliver(by: string, now: Date): boolean {
    if (this.deliveredAt) return false;
    this.deliveredAt = now;
    this.deliveredBy = by;

    return true;
  }

  reopen(): boolean {
    if (!this.deliveredAt) return false;
    this.deliveredAt = null;
    this.deliveredBy = null;

    return true;
  }
}
StageSchema.setClass(Stage);

/** Puts stages behind those of a project whose row is locked. @throws Refusal limit_reached */
export async function appendStages(
  ctx: SystemCtx,
  { id: projectId, organizationId }: Project,
  drafts: readonly Draft[],
): Promise<Stage[]> {
  const count = await ctx.em.count(Stage, { projectId });
  if (count + drafts.length > mostStages) throw conflict('limit_reached');
  const stages = drafts.map((draft, index) =>
    ctx.em.create(Stage, {
      ...{ id: newId(), organizationId, projectId, position: count + index + 1 },
      ...{ description: '', weight: 1, assigneeId: null, deliveredAt: null, deliveredBy: null },
      ...draft,
    }),
  );
  await ctx.em.flush();

  return stages;
}

/** Without a gap, in the order given. @returns whether any of them moved. */
export function renumber(stages: readonly Stage[]): boolean {
  const misplaced = [...stages.entries()].filter(([index, { position }]) => position !== index + 1);
  for (const [index, stage] of misplaced) stage.position = index + 1;

  return misplaced.length > 0;
}
