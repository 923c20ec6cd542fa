import type { Line } from '../log/pending.ts';

export type Row =
  | { kind: 'day'; key: string; instant: string }
  | { kind: 'new'; key: string }
  | (Line & { kind: 'message'; opens: boolean; closes: boolean });

const pause = 5 * 60 * 1000;

/** Messages with the lines between them; what one person writes in a row stands together. */
export function rowsOf(lines: readonly Line[], newFrom: number | null): Row[] {
  return lines.flatMap((line, index): Row[] => {
    const opens = isCut(lines[index - 1], line, newFrom);
    const closes = isCut(line, lines[index + 1], newFrom);
    const rows: Row[] = [{ ...line, kind: 'message', opens, closes }];

    if (line.message.sequence === newFrom) rows.unshift({ kind: 'new', key: 'new' });
    if (dayOf(lines[index - 1]) !== dayOf(line)) {
      rows.unshift({ kind: 'day', key: `day ${dayOf(line)}`, instant: line.message.sentAt });
    }

    return rows;
  });
}

function isCut(one: Line | undefined, next: Line | undefined, newFrom: number | null): boolean {
  if (!one || !next || dayOf(one) !== dayOf(next) || next.message.sequence === newFrom) return true;
  const elapsed = Date.parse(next.message.sentAt) - Date.parse(one.message.sentAt);

  return one.message.authorId !== next.message.authorId || elapsed > pause;
}

const dayOf = (line: Line | undefined): string | undefined =>
  line && new Date(line.message.sentAt).toDateString();
