import type { Frame, Letter } from './letter.ts';

/** For mail programs that show no HTML. */
export function toText(letter: Letter, frame: Frame, preferencesUrl: string | null): string {
  const { title, paragraphs, quote, action, note } = letter;
  const foot = [note, preferencesUrl && `${frame.preferences}\n${preferencesUrl}`, frame.signature];
  const parts = [
    title,
    ...paragraphs,
    quote && `> ${quote}`,
    action && `${action.label}\n${action.url}`,
    `--\n${foot.filter(Boolean).join('\n\n')}`,
  ];

  return `${parts.filter(Boolean).join('\n\n')}\n`;
}
