import type { SystemCtx } from '@allforone/runtime/context';
import { DeliverableSchema } from '../../entities/deliverable.ts';
import { toDeliverable } from '../../queries/deliverables/deliverable-views.ts';
import { latestDeliverables } from '../../queries/deliverables/select-deliverables.ts';
import type { Page, Table } from './pdf.ts';
import { type Language, wordsIn } from './words/words-in.ts';

const atOnce = 100;

/** All that was delivered in a project, the latest first. */
export async function deliveredTableOf(
  ctx: SystemCtx,
  projectId: string,
  language: Language,
): Promise<Table> {
  const words = wordsIn(language);
  const { count } = await ctx
    .tables(DeliverableSchema)
    .selectFrom('deliverable')
    .where('project_id', '=', projectId)
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow();

  return {
    heading: words.deliverables,
    head: [words.deliverable, words.version, words.fileName, words.status, words.deliveredOn],
    rowCount: Number(count),
    pages: pagesOf(ctx, projectId, language),
  };
}

async function* pagesOf(ctx: SystemCtx, projectId: string, language: Language): AsyncGenerator<Page> {
  const { states } = wordsIn(language);
  let last: { delivered_at: Date; id: string } | undefined;
  do {
    const page = await latestDeliverables(ctx, projectId, last).limit(atOnce).execute();
    yield page
      .map(toDeliverable)
      .map(({ name, latest, state }) => [
        ...[name, String(latest.number), latest.name, states[state]],
        latest.deliveredAt.slice(0, 10),
      ]);
    last = page.length === atOnce ? page.at(-1) : undefined;
  } while (last);
}
