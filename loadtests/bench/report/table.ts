import type { Goal, Row } from '../section.ts';

const headings = ['what', 'measured', 'floor', 'ratio', 'goal', ''];

/** A table in Markdown, with the verdict of each goal. */
export function toTable(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.what,
    `${written(row.measured)} ${row.unit}`,
    row.floor ? `${written(row.floor.measured)} ${row.unit} (${row.floor.what})` : '',
    row.floor ? `${ratioOf(row).toFixed(1)}x` : '',
    row.goal ? promised(row.goal, row.unit) : '',
    row.goal ? (isMet(row) ? 'met' : '**missed**') : '',
  ]);

  return [headings, ['---', '---:', '---:', '---:', '---:', '---'], ...lines]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

export function isMet({ goal, ...row }: Row): boolean {
  if (!goal) return true;
  if ('atMost' in goal) return row.measured <= goal.atMost;
  if ('atLeast' in goal) return row.measured >= goal.atLeast;

  return ratioOf(row) <= goal.timesFloorAtMost;
}

const ratioOf = ({ measured, floor }: Row): number => (floor ? measured / floor.measured : Number.NaN);

function promised(goal: Goal, unit: string): string {
  if ('atMost' in goal) return `<= ${written(goal.atMost)} ${unit}`;
  if ('atLeast' in goal) return `>= ${written(goal.atLeast)} ${unit}`;

  return `<= ${goal.timesFloorAtMost}x`;
}

/** Three digits tell enough of a measurement. */
const written = (figure: number): string =>
  figure >= 100 ? Math.round(figure).toLocaleString('en') : String(Number(figure.toPrecision(3)));
