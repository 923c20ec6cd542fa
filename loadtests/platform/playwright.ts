import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { findChromium } from '@allforone/deploy/local/chromium';
import { checkout } from './topology.ts';

/** @param more - further arguments for Playwright. @returns its exit code: 0 when every journey passed. */
export async function runPlaywright(settings: NodeJS.ProcessEnv, more: string[] = []): Promise<number> {
  const env = { ...process.env, CHROMIUM: await findChromium(), ...settings };
  const playwright = join(checkout, 'web/node_modules/.bin/playwright');
  const child = spawn(playwright, ['test', ...more], { cwd: join(checkout, 'web'), env, stdio: 'inherit' });
  const [code] = (await once(child, 'exit')) as [number | null];

  return code ?? 1;
}
