/** A small PDF with one line of words, as an agency would deliver it. */
export function pdfNamed(name: string, words: string): { name: string; mimeType: string; buffer: Buffer } {
  const page = `BT /F1 24 Tf 60 760 Td (${words}) Tj ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  const body = objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('');
  const text = `%PDF-1.4\n${body}trailer << /Root 1 0 R /Size 6 >>\n%%EOF\n`;

  return { name, mimeType: 'application/pdf', buffer: Buffer.from(text) };
}
