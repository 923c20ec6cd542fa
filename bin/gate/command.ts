import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Outcome } from './step.ts';

const minutes = 60_000;
const tools = resolve('node_modules/.bin');

export type Ended = { code: number | null; output: string };

/** Our own tools come before the machine's: the Node that is found first must be ours. */
export async function run(program: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const path = [tools, process.env.PATH].join(delimiter);
  const child = spawn(program, args, {
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, PATH: path, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 25 * minutes,
  });
  const code = new Promise<number | null>((done, fail) => child.once('close', done).once('error', fail));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, output: stdout + stderr };
}

/** A tool that knows only good or bad counts for one. */
export async function check(program: string, ...args: string[]): Promise<Outcome> {
  const { code, output } = await run(program, args);
  return code === 0 ? { passed: 1, failed: 0, output } : { passed: 0, failed: 1, output };
}
