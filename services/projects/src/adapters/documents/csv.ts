import type { Table } from './pdf.ts';

/**
 * A table for spreadsheets, a page at a time. With the mark of UTF-8 and, in French, semicolons they open it by a click;
 * what begins like a formula is only text to them.
 */
export async function* writeCsv({ head, pages }: Table, language: 'fr' | 'en'): AsyncGenerator<Buffer> {
  const { stringify } = await import('csv-stringify/sync');
  const write = (rows: readonly (readonly string[])[], bom = false) =>
    Buffer.from(
      stringify(rows as string[][], {
        bom,
        delimiter: language === 'fr' ? ';' : ',',
        escape_formulas: true,
        record_delimiter: 'windows',
      }),
    );

  yield write([head], true);
  for await (const rows of pages) yield write(rows);
}
