import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Row, Section } from '../bench/section.ts';
import { runPlaywright } from '../platform/playwright.ts';

/** `BENCH_CARDS=500` for a quick look. */
const many = Number(process.env.BENCH_CARDS || 5000);
const few = 30;
const moves = 30;
/** Milliseconds: what a person takes for at once. */
const atOnce = 50;

export const boardSection: Section = {
  name: 'board',
  title: 'A card that is moved on a large board',
  about: [
    `A board of ${many.toLocaleString('en')} tasks in Chromium with its processor slowed down four times, on the whole platform:`,
    'milliseconds from letting a card go until the frame that shows it at rest in its new column was drawn, over',
    `${moves} moves; while it is carried it is shown there faintly. The floor is a board of ${few} in the same run.`,
  ].join(' '),
  run,
};

interface Moved {
  size: number;
  way: 'keyboard' | 'mouse';
  times: number[];
}

async function run(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'allforone-board-'));
  try {
    const file = join(folder, 'times.jsonl');
    const settings = { TIMES_FILE: file, BOARD_SIZES: `${few},${many}`, BOARD_MOVES: String(moves) };
    if ((await runPlaywright(settings)) !== 0) throw new Error('The browser could not move the cards.');
    const lines = (await readFile(file, 'utf8')).trim().split('\n');

    return toRows(lines.map((line) => JSON.parse(line)));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toRows(moved: Moved[]): Row[] {
  return (['keyboard', 'mouse'] as const).flatMap((way) => {
    const timesOf = (size: number) =>
      moved.find((one) => one.way === way && one.size === size)?.times.toSorted((a, b) => a - b) ?? [];
    const [floor, ours] = [timesOf(few), timesOf(many)];

    return [
      { what: `by ${way}, p50`, share: 0.5 },
      { what: `by ${way}, p95`, share: 0.95 },
    ].map(({ what, share }) => ({
      ...{ what, measured: at(ours, share), unit: 'ms', goal: { atMost: atOnce } },
      floor: { what: `board of ${few}`, measured: at(floor, share) },
    }));
  });
}

const at = (times: readonly number[], share: number): number =>
  times[Math.floor(times.length * share)] ?? Number.NaN;
