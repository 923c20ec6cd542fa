import type { SystemCtx } from '@allforone/runtime/context';
import { forbidden } from '@allforone/runtime/refusal';
import { type Reader, rightsIn } from '../../entities/rights.ts';
import { seenProjects } from '../../queries/projects/seen-projects.ts';
import { toProject } from '../../views.ts';
import { namesOf } from '../accounts.ts';
import type { Content } from './report.ts';
import { type Language, wordsIn } from './words/words-in.ts';

/** So many that the file stays below what a message of the bus may carry. */
const most = { pdf: 1000, csv: 3000 };

interface Asked {
  reader: Reader;
  organizationId: string;
  language: Language;
  format: 'pdf' | 'csv';
}

/** All that somebody sees, the newest first. @throws Refusal forbidden */
export async function projectsTableOf(
  ctx: SystemCtx,
  { reader, organizationId, language, format }: Asked,
): Promise<Content> {
  if (!(await reader.can('projects.read', { organizationId }))) throw forbidden('projects.read');
  const rows = await (await seenProjects(ctx, reader, organizationId))
    .orderBy('project.id', 'desc')
    .limit(most[format])
    .execute();
  const seen = await Promise.all(
    rows.map(async (row) => toProject(row, await rightsIn(reader, row), ctx.now)),
  );
  const nameOf = await namesOf(
    ctx,
    seen.map(({ leadId }) => leadId),
  );
  const words = wordsIn(language);
  const head = [
    ...[words.project, words.status, words.progress, words.stageCount, words.currentStage],
    ...[words.startsOn, words.dueOn, words.isLate, words.waiting, words.lead],
  ];

  return {
    title: words.projects,
    facts: [[words.projects, rows.length < most[format] ? String(rows.length) : `${rows.length}+`]],
    tables: [
      {
        heading: words.projects,
        head,
        rows: seen.map((project) => [
          ...[project.name, words.statuses[project.status], `${project.progress} %`],
          ...[`${project.deliveredStageCount} / ${project.stageCount}`, project.currentStage?.name ?? ''],
          ...[project.startsOn ?? '', project.dueOn ?? '', project.isLate ? words.yes : words.no],
          ...[String(project.waitingCount), nameOf(project.leadId)],
        ]),
      },
    ],
  };
}
