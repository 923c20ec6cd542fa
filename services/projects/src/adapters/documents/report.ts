import type { SystemCtx } from '@allforone/runtime/context';
import { dayOf } from '../../entities/calendar.ts';
import type { Report } from '../../entities/report.ts';
import { readerAs } from '../../entities/rights.ts';
import { placeOf } from '../organizations.ts';
import { writeCsv } from './csv.ts';
import { followUpOf } from './follow-up.ts';
import { drawPdf, type Table } from './pdf.ts';
import { projectsTableOf } from './projects-table.ts';
import { fileNameOf } from './proof.ts';
import { wordsIn, writeDay } from './words/words-in.ts';

export interface Content {
  title: string;
  facts: readonly (readonly [string, string])[];
  /** The first one is what goes into a spreadsheet. */
  tables: readonly [Table, ...Table[]];
}

/** What the one who asked for it may see now. @throws Refusal not_found, where that is nothing any more. */
export async function drawReport(ctx: SystemCtx, report: Report): Promise<{ name: string; content: Buffer }> {
  const { organizationId, accountId, projectId, format, language } = report;
  const reader = await readerAs(ctx, organizationId, accountId);
  const asked = { ...{ reader, organizationId, language, format }, projectId: projectId ?? null };
  const { title, facts, tables } = projectId
    ? await followUpOf(ctx, { ...asked, projectId })
    : await projectsTableOf(ctx, asked);
  const today = dayOf(ctx.now);
  const name = fileNameOf(title, ` ${today}.${format}`);
  if (format === 'csv') return { name, content: await writeCsv(tables[0], language) };

  const { organizationName: subtitle } = await placeOf(ctx, organizationId);
  const footer = wordsIn(language).madeOn(writeDay(today, language));

  return { name, content: await drawPdf({ title, subtitle, facts, tables, footer }) };
}
