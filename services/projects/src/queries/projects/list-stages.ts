import { projects, type Stage } from '@allforone/contracts/projects';
import { handle } from '@allforone/runtime/action';
import type { SystemCtx } from '@allforone/runtime/context';
import { projectFor } from '../../access.ts';
import type { Rights } from '../../entities/rights.ts';
import { StageSchema } from '../../entities/stage.ts';
import { toStage } from '../../views.ts';
import type { ProjectRow } from './select-projects.ts';

type Of = Pick<ProjectRow, 'id' | 'status'>;

export const listStages = handle(projects.stages, async (ctx, { projectId }) => {
  const { row, rights } = await projectFor(ctx, projectId);

  return readStages(ctx, row, rights);
});

export async function readStages(ctx: SystemCtx, project: Of, rights: Rights): Promise<Stage[]> {
  const rows = await selectStages(ctx).where('project_id', '=', project.id).orderBy('position').execute();

  return rows.map((row) => toStage(row, project, rights, ctx.now));
}

export async function readStage(
  ctx: SystemCtx,
  project: Of,
  rights: Rights,
  stageId: string,
): Promise<Stage> {
  const row = await selectStages(ctx).where('id', '=', stageId).executeTakeFirstOrThrow();

  return toStage(row, project, rights, ctx.now);
}

const selectStages = (ctx: SystemCtx) => ctx.tables(StageSchema).selectFrom('stage').selectAll();
