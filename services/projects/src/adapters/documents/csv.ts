import type { Table } from './pdf.ts';

/**
 * A table for spreadsheets. With the mark of UTF-8 and, in French, semicolons they open it by a click; what begins like
 * a formula is only text to them.
 */
export async function writeCsv({ head, rows }: Table, language: 'fr' | 'en'): Promise<Buffer> {
  const { stringify } = await import('csv-stringify/sync');

  return Buffer.from(
    stringify([head, ...rows] as string[][], {
      bom: true,
      delimiter: language === 'fr' ? ';' : ',',
      escape_formulas: true,
      record_delimiter: 'windows',
    }),
  );
}
