import type { SystemCtx } from '@allforone/runtime/context';
import { notFound } from '@allforone/runtime/refusal';
import { type Reader, rightsIn } from '../../entities/rights.ts';
import { readStages } from '../../queries/projects/list-stages.ts';
import { findProject } from '../../queries/projects/select-projects.ts';
import { toProject } from '../../views.ts';
import { namesOf } from '../accounts.ts';
import { deliveredTableOf } from './delivered-table.ts';
import type { Page } from './pdf.ts';
import type { Content } from './report.ts';
import { type Language, wordsIn, writeDay } from './words/words-in.ts';

interface Asked {
  reader: Reader;
  projectId: string;
  language: Language;
}

/** One project: where it stands, its stages, and what was delivered. @throws Refusal not_found */
export async function followUpOf(ctx: SystemCtx, { reader, projectId, language }: Asked): Promise<Content> {
  const row = await findProject(ctx, reader.accountId, projectId);
  if (!row) throw notFound('project');
  const rights = await rightsIn(reader, row);
  if (!rights.sees) throw notFound('project');
  const project = toProject(row, rights, ctx.now);
  const stages = await readStages(ctx, row, rights);
  const nameOf = await namesOf(ctx, [project.leadId, ...stages.map(({ assigneeId }) => assigneeId)]);
  const words = wordsIn(language);
  const yesOrNo = (is: boolean) => (is ? words.yes : words.no);

  return {
    title: `${words.followUp} - ${project.name}`,
    facts: [
      [words.status, words.statuses[project.status]],
      [words.progress, `${project.progress} %`],
      [words.startsOn, writeDay(project.startsOn, language)],
      [words.dueOn, writeDay(project.dueOn, language)],
      [words.isLate, yesOrNo(project.isLate)],
      [words.lead, nameOf(project.leadId)],
      [words.waiting, String(project.waitingCount)],
    ],
    tables: [
      {
        heading: words.stages,
        head: [words.stage, words.weight, words.assignee, words.dueOn, words.deliveredOn, words.isLate],
        rowCount: stages.length,
        pages: onePage(
          stages.map((stage) => [
            ...[`${stage.position}. ${stage.name}`, String(stage.weight), nameOf(stage.assigneeId)],
            ...[stage.dueOn ?? '', stage.deliveredAt?.slice(0, 10) ?? '', yesOrNo(stage.isLate)],
          ]),
        ),
      },
      await deliveredTableOf(ctx, projectId, language),
    ],
  };
}

async function* onePage(rows: Page): AsyncGenerator<Page> {
  yield rows;
}
