import { readFile, rm } from 'node:fs/promises';
import { type Ended, run } from './command.ts';
import type { Outcome } from './step.ts';

type Report = {
  numPassedTests: number;
  testResults: { name: string; status: string; message: string; assertionResults: Test[] }[];
};
type Test = { fullName: string; status: string; failureMessages: string[] };

const file = '.cache/vitest.json';

export async function runVitest(): Promise<Outcome> {
  await rm(file, { force: true });
  // Errors outside of all tests are in no report but the one for people.
  const reporters = ['--reporter=json', `--outputFile.json=${file}`, '--reporter=dot'];
  const ended = await run('vitest', ['run', ...reporters]);
  const report = JSON.parse(await readFile(file, 'utf8').catch(() => 'null'));
  return countVitest(report, ended);
}

/** A file that cannot be loaded has no tests, and an error outside of all tests fails none: both count as one failure. */
export function countVitest(report: Report | null, { code, output }: Ended): Outcome {
  if (!report) return { passed: 0, failed: 1, output };
  const failures = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed');
    if (status === 'failed' && failed.length === 0) return [`${name}\n${message}`];
    return failed.map((test) => `${name}\n${test.fullName}\n${test.failureMessages.join('\n')}`);
  });
  if (failures.length === 0 && code !== 0) failures.push(output);
  return { passed: report.numPassedTests, failed: failures.length, output: failures.join('\n\n') };
}
