import { createRequire } from 'node:module';

export interface Sheet {
  title: string;
  subtitle: string;
  /** Each line a name and what it is. */
  facts: readonly (readonly [name: string, value: string])[];
  tables?: readonly Table[];
  footer: string;
}

export type Page = readonly (readonly string[])[];

export interface Table {
  heading: string;
  head: readonly string[];
  rowCount: number;
  /** As they are read, so that only one is held at a time. */
  pages: AsyncIterable<Page>;
}

/** Letters of many languages: the fonts that every reader of PDF knows have those of Western Europe alone. */
const fontOf = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const gray = '#5A5A5A';

/**
 * A sheet to print, given away as it is drawn: no more than a page of it is held. The library is loaded where one is
 * drawn, for nothing else needs it.
 */
export async function* drawPdf({
  title,
  subtitle,
  facts,
  tables = [],
  footer,
}: Sheet): AsyncGenerator<Buffer> {
  const { default: PdfDocument } = await import('pdfkit');
  const plain = fontOf('DejaVuSans');
  const pdf = new PdfDocument({ size: 'A4', margin: 40, info: { Title: title }, font: plain });
  pdf.registerFont('plain', plain).registerFont('bold', fontOf('DejaVuSans-Bold'));

  pdf.font('bold').fontSize(18).text(title);
  pdf.font('plain').fontSize(11).fillColor(gray).text(subtitle).fillColor('black').moveDown();
  for (const [name, value] of facts) {
    pdf
      .fontSize(10)
      .font('bold')
      .text(`${name} : `, { continued: true })
      .font('plain')
      .text(value || '-');
  }
  for (const { heading, head, pages } of tables) {
    pdf.moveDown().font('bold').fontSize(12).text(heading).moveDown(0.5).fontSize(8);
    const table = pdf.table({ defaultStyle: { border: 0.5, borderColor: gray, padding: 3 } }).row([...head]);
    pdf.font('plain');
    for await (const rows of pages) {
      for (const row of rows) table.row([...row]);
      const drawn = pdf.read() as Buffer | null;
      if (drawn) yield drawn;
    }
    table.end();
  }
  pdf.moveDown(2).font('plain').fontSize(8).fillColor(gray).text(footer, pdf.page.margins.left);
  pdf.end();
  yield* pdf as unknown as AsyncIterable<Buffer>;
}
