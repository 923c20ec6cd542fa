import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { freePort } from './port.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'allforone-main-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

it('serves the page with all services in one process, and stops without a complaint', async () => {
  const port = await freePort();
  const args = [join(import.meta.dirname, 'main.ts'), '--port', String(port), '--data-dir', dataDir];
  const platform = spawn(process.execPath, args, {
    env: { ...process.env, LANG: 'fr_FR.UTF-8', LC_ALL: '' },
  });
  const exit = once(platform, 'exit');
  let output = '';
  for (const stream of [platform.stdout, platform.stderr]) stream.on('data', (chunk) => (output += chunk));

  while (!output.includes('est prêt') && platform.exitCode === null) await setTimeout(50);
  const page = await fetch(`http://127.0.0.1:${port}/`);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('<div id="root">')]);
  expect(output).toContain(`/outbox?key=`);

  platform.kill('SIGINT');
  expect(await exit).toEqual([0, null]);
  expect(output.split("dans l'ordre")[1]).toMatch(/^ \([^)]+\)\n *[\d.]+ s {2}Tout est arrêté\.\n$/);
}, 90_000);
