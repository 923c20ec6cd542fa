import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { endLeftovers, record } from './records.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'allforone-records-'));
const file = join(dataDir, 'run', 'Redis.json');
const sleeper = spawn('sleep', ['60']);
const exit = once(sleeper, 'exit');
const said: string[] = [];

afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it('ends what a killed launcher left, and never a program that was given the same pid since', async () => {
  record(dataDir, { name: 'Redis', pid: sleeper.pid ?? 0, stopSignal: 'SIGTERM' });
  const mine = readFileSync(file, 'utf8');

  writeFileSync(file, JSON.stringify({ ...JSON.parse(mine), startedAt: 'at another time' }));
  await endLeftovers(dataDir, (sentence) => said.push(sentence));
  expect(sleeper.exitCode).toBe(null);
  expect(said).toEqual([]);

  writeFileSync(file, mine);
  await endLeftovers(dataDir, (sentence) => said.push(sentence));
  expect(await exit).toEqual([null, 'SIGTERM']);
  expect(said).toEqual([expect.stringContaining('Redis')]);
});
