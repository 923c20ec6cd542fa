import type { HistoryEntry } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { newId } from '@allforone/runtime/id';
import { defineEntity, p } from '@mikro-orm/core';
import type { Project } from './project.ts';

type What = HistoryEntry['what'];

export const HistoryEntrySchema = defineEntity({
  name: 'HistoryEntry',
  tableName: 'history_entry',
  properties: {
    id: p.uuid().primary(),
    organizationId: p.uuid(),
    projectId: p.uuid(),
    at: p.datetime(),
    actorId: p.uuid().nullable(),
    what: p.text().$type<What>(),
    stageId: p.uuid().nullable(),
    deliverableId: p.uuid().nullable(),
    facts: p.json<Record<string, string>>(),
  },
});

/** What concerns deliveries; the rest is the team's own affair. */
export const shownToClients: readonly What[] = [
  'status_changed',
  'stage_delivered',
  'stage_reopened',
  'deliverable_added',
  'version_added',
  'version_accepted',
  'changes_requested',
];

interface Happening {
  what: What;
  actorId: string | null;
  stageId?: string | null;
  deliverableId?: string | null;
  facts: Record<string, string>;
}

/** Writes what happened, with names and words as they are now. */
export async function remember(
  ctx: SystemCtx,
  { id: projectId, organizationId }: Pick<Project, 'id' | 'organizationId'>,
  ...happenings: readonly Happening[]
): Promise<void> {
  if (happenings.length === 0) return;
  const rows = happenings.map(({ what, actorId, stageId = null, deliverableId = null, facts }) => ({
    ...{ id: newId(), organization_id: organizationId, project_id: projectId, at: ctx.now },
    ...{ what, actor_id: actorId, stage_id: stageId, deliverable_id: deliverableId },
    facts: JSON.stringify(facts) as never,
  }));
  await ctx.tables(HistoryEntrySchema).insertInto('history_entry').values(rows).execute();
}
