import { readFile, rm } from 'node:fs/promises';
import { type Ended, run } from './command.ts';
import type { Outcome } from './step.ts';

type Suite = { title: string; suites?: Suite[]; specs?: Spec[] };
type Spec = { title: string; ok: boolean; tests: { results: { errors: { message?: string }[] }[] }[] };
type Report = { stats: { expected: number; flaky: number }; errors: { message?: string }[]; suites: Suite[] };

const file = '.cache/journeys.json';

export async function runJourneys(chromium: string): Promise<Outcome> {
  await rm(file, { force: true });
  const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: `${process.cwd()}/${file}` };
  const ended = await run(
    'web/node_modules/.bin/playwright',
    ['test', '--config=web', '--reporter=json'],
    env,
  );
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
  return countJourneys(report, ended);
}

export function countJourneys(report: Report | null, { code, output }: Ended): Outcome {
  if (!report) return { passed: 0, failed: 1, output };
  const failures = [
    ...report.errors.map(({ message }) => message ?? ''),
    ...report.suites
      .flatMap(specsIn)
      .filter(({ ok }) => !ok)
      .map(describe),
  ];
  if (failures.length === 0 && code !== 0) failures.push(output);
  const { expected, flaky } = report.stats;
  return { passed: expected + flaky, failed: failures.length, output: failures.join('\n\n') };
}

function specsIn({ specs = [], suites = [] }: Suite): Spec[] {
  return [...specs, ...suites.flatMap(specsIn)];
}

function describe({ title, tests }: Spec): string {
  const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
  return [title, ...errors.map(({ message }) => message ?? '')].join('\n');
}
