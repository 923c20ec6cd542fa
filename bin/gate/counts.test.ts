import { expect, it } from 'vitest';
import { countJourneys } from './journeys.ts';
import { countVitest } from './vitest.ts';

const ended = (code: number) => ({ code, output: 'what it said' });
const testFile = (status: string, ...states: string[]) => ({
  name: 'a.test.ts',
  status,
  message: 'cannot be loaded',
  assertionResults: states.map((state) => ({
    fullName: `is ${state}`,
    status: state,
    failureMessages: ['because'],
  })),
});
const specs = (...oks: boolean[]) =>
  oks.map((ok) => ({
    title: `is ${ok}`,
    ok,
    tests: [{ results: [{ errors: ok ? [] : [{ message: 'because' }] }] }],
  }));

it('counts each test of vitest', () => {
  const report = { numPassedTests: 2, testResults: [testFile('failed', 'passed', 'failed', 'passed')] };
  expect(countVitest(report, ended(1))).toEqual({
    passed: 2,
    failed: 1,
    output: 'a.test.ts\nis failed\nbecause',
  });
});

it('counts a test file that cannot be loaded as one failure', () => {
  const report = { numPassedTests: 0, testResults: [testFile('failed')] };
  expect(countVitest(report, ended(1))).toMatchObject({ failed: 1, output: 'a.test.ts\ncannot be loaded' });
});

it('counts journeys in nested suites, and an error outside of them', () => {
  const suites = [
    { title: 'file', specs: specs(true), suites: [{ title: 'phone', specs: specs(false, true) }] },
  ];
  const stats = { expected: 2, flaky: 0 };
  const outside = [{ message: 'the platform did not start' }];
  expect(countJourneys({ stats, errors: outside, suites }, ended(1))).toMatchObject({ passed: 2, failed: 2 });
});

it('fails when a runner fails without saying which test, or says nothing at all', () => {
  const silent = { passed: 0, failed: 1, output: 'what it said' };
  expect(countVitest(null, ended(1))).toEqual(silent);
  expect(countVitest({ numPassedTests: 0, testResults: [] }, ended(1))).toEqual(silent);
  expect(countJourneys(null, ended(1))).toEqual(silent);
  expect(countJourneys({ stats: { expected: 0, flaky: 0 }, errors: [], suites: [] }, ended(1))).toEqual(
    silent,
  );
});
