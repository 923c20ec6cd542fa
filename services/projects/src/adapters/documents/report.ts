import type { SystemCtx } from '@allforone/runtime/context';
import { dayOf } from '../../entities/calendar.ts';
import type { Report } from '../../entities/report.ts';
import { readerAs } from '../../entities/rights.ts';
import { placeOf } from '../organizations.ts';
import { writeCsv } from './csv.ts';
import { followUpOf } from './follow-up.ts';
import { drawPdf, type Table } from './pdf.ts';
import { projectsTableOf } from './projects-table.ts';
import { type Document, fileNameOf } from './proof.ts';
import { wordsIn, writeDay } from './words/words-in.ts';

export interface Content {
  title: string;
  facts: readonly (readonly [string, string])[];
  /** The first one is what goes into a spreadsheet. */
  tables: readonly [Table, ...Table[]];
}

/** @param share - of the rows, how many are written: 0 to 1. */
export type OnProgress = (share: number) => Promise<void>;

/** What the one who asked for it may see now. @throws Refusal not_found, where that is nothing any more. */
export async function drawReport(ctx: SystemCtx, report: Report, onProgress: OnProgress): Promise<Document> {
  const { organizationId, accountId, projectId, format, language } = report;
  const reader = await readerAs(ctx, organizationId, accountId);
  const { title, facts, tables } = projectId
    ? await followUpOf(ctx, { reader, projectId, language })
    : await projectsTableOf(ctx, { reader, organizationId, language });
  const today = dayOf(ctx.now);
  const name = fileNameOf(title, ` ${today}.${format}`);
  if (format === 'csv') {
    const [table] = counted([tables[0]], onProgress);
    return { name, content: writeCsv(table as Table, language) };
  }

  const { organizationName: subtitle } = await placeOf(ctx, organizationId);
  const footer = wordsIn(language).madeOn(writeDay(today, language));
  const sheet = { title, subtitle, facts, tables: counted(tables, onProgress), footer };

  return { name, content: drawPdf(sheet) };
}

/** The same tables; each page that is written is told. */
function counted(tables: readonly Table[], onProgress: OnProgress): Table[] {
  const total = tables.reduce((sum, { rowCount }) => sum + rowCount, 0);
  let written = 0;

  return tables.map((table) => ({ ...table, pages: told(table) }));

  async function* told({ pages }: Table) {
    for await (const page of pages) {
      yield page;
      written += page.length;
      if (total > 0) await onProgress(Math.min(1, written / total));
    }
  }
}
