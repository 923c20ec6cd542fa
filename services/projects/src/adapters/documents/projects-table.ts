import type { Project } from '@allforone/contracts/projects';
import type { SystemCtx } from '@allforone/runtime/context';
import { forbidden } from '@allforone/runtime/refusal';
import { type Reader, rightsIn } from '../../entities/rights.ts';
import { seenProjects } from '../../queries/projects/seen-projects.ts';
import { toProject } from '../../views.ts';
import { namesOf } from '../accounts.ts';
import type { Page } from './pdf.ts';
import type { Content } from './report.ts';
import { type Language, wordsIn } from './words/words-in.ts';

const atOnce = 100;

interface Asked {
  reader: Reader;
  organizationId: string;
  language: Language;
}

/** All that somebody sees, the newest first. @throws Refusal forbidden */
export async function projectsTableOf(ctx: SystemCtx, asked: Asked): Promise<Content> {
  const { reader, organizationId, language } = asked;
  if (!(await reader.can('projects.read', { organizationId }))) throw forbidden('projects.read');
  const rowCount = await countSeen(ctx, asked);
  const words = wordsIn(language);
  const head = [
    ...[words.project, words.status, words.progress, words.stageCount, words.currentStage],
    ...[words.startsOn, words.dueOn, words.isLate, words.waiting, words.lead],
  ];

  return {
    title: words.projects,
    facts: [[words.projects, String(rowCount)]],
    tables: [{ heading: words.projects, head, rowCount, pages: pagesOf(ctx, asked) }],
  };
}

async function countSeen(ctx: SystemCtx, { reader, organizationId }: Asked): Promise<number> {
  const { count } = await (await seenProjects(ctx, reader, organizationId))
    .clearSelect()
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();

  return Number(count);
}

/** Ids sort by time. */
async function* pagesOf(ctx: SystemCtx, asked: Asked): AsyncGenerator<Page> {
  const { reader, organizationId, language } = asked;
  let last: string | undefined;
  do {
    const rows = await seenProjects(ctx, reader, organizationId);
    const page = await (last ? rows.where('project.id', '<', last) : rows)
      .orderBy('project.id', 'desc')
      .limit(atOnce)
      .execute();
    const seen = await Promise.all(
      page.map(async (row) => toProject(row, await rightsIn(reader, row), ctx.now)),
    );
    const nameOf = await namesOf(
      ctx,
      seen.map(({ leadId }) => leadId),
    );
    yield seen.map((project) => rowOf(project, nameOf(project.leadId), language));
    last = page.length === atOnce ? page.at(-1)?.id : undefined;
  } while (last);
}

function rowOf(project: Project, lead: string, language: Language): string[] {
  const words = wordsIn(language);

  return [
    ...[project.name, words.statuses[project.status], `${project.progress} %`],
    ...[`${project.deliveredStageCount} / ${project.stageCount}`, project.currentStage?.name ?? ''],
    ...[project.startsOn ?? '', project.dueOn ?? '', project.isLate ? words.yes : words.no],
    ...[String(project.waitingCount), lead],
  ];
}
