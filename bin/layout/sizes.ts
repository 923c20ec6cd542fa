import { dirname } from 'node:path';
import { isCode, isMigration, isTest, isText, type SourceFile } from './tree.ts';

const hardLimit = 250;
const filesPerFolder = 20;
const medianLimit = 40;
const ninthDecileLimit = 120;
const limitsInService: [RegExp, number][] = [
  [/^main\.ts$/, 40],
  [/^(access|views)\.ts$/, 120],
  [/^(actions|queries|subscriptions|jobs)\//, 60],
  [/^(entities|adapters)\//, 150],
];

export function checkSizes(files: SourceFile[]): string[] {
  const code = files.filter(({ path }) => isCode(path));
  const sources = code.filter(({ path }) => !isTest(path) && !isMigration(path));
  return [
    ...tooLong(code),
    ...tooLongForTheirPlace(sources),
    ...crowded(sources),
    ...tooLongTogether(sources),
  ];
}

/** The middle and the ninth tenth of all files' lengths, and the longest. */
export function measure(files: SourceFile[]) {
  const counted = files.filter(
    ({ path }) => isCode(path) && !isTest(path) && !isMigration(path) && !isText(path),
  );
  const sorted = counted.toSorted((a, b) => a.lines - b.lines);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)]?.lines ?? 0;
  return { count: sorted.length, median: at(0.5), ninthDecile: at(0.9), longest: sorted.at(-1) };
}

function tooLong(files: SourceFile[]): string[] {
  return files
    .filter(({ path, lines }) => lines > hardLimit && !isText(path))
    .map(({ path, lines }) => `${path}: ${lines} lines, at most ${hardLimit}`);
}

function tooLongForTheirPlace(files: SourceFile[]): string[] {
  return files.flatMap(({ path, lines }) => {
    const [, service, place = ''] = path.match(/^services\/([^/]+)\/src\/(.+)$/) ?? [];
    if (!service || service === 'runtime') return [];
    const limit = limitsInService.find(([pattern]) => pattern.test(place))?.[1] ?? hardLimit;
    return lines > limit ? [`${path}: ${lines} lines, at most ${limit} here`] : [];
  });
}

/** Tests and styles stand beside what they belong to and do not count: a folder is as large as what it holds. */
function crowded(files: SourceFile[]): string[] {
  const scripts = files.filter(({ path }) => !path.endsWith('.css'));
  const counts = Map.groupBy(scripts, ({ path }) => dirname(path));
  return [...counts]
    .filter(([, inside]) => inside.length > filesPerFolder)
    .map(
      ([folder, inside]) =>
        `${folder}/: ${inside.length} files, at most ${filesPerFolder}: group them by noun`,
    );
}

function tooLongTogether(files: SourceFile[]): string[] {
  const { median, ninthDecile } = measure(files);
  const complaints: string[] = [];
  if (median > medianLimit)
    complaints.push(`all files: the median is ${median} lines, at most ${medianLimit}`);
  if (ninthDecile > ninthDecileLimit) {
    complaints.push(`all files: one in ten is longer than ${ninthDecile} lines, at most ${ninthDecileLimit}`);
  }
  return complaints;
}
