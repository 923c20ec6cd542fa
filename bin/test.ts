import { mkdir } from 'node:fs/promises';
import { findChromium } from '@allforone/deploy/local/chromium';
import { buildWebClient } from '@allforone/deploy/local/web-client';
import { check } from './gate/command.ts';
import { runJourneys } from './gate/journeys.ts';
import { finish, step } from './gate/step.ts';
import { runVitest } from './gate/vitest.ts';

/** The whole gate: a failing step does not stop the next, and the last line is the verdict. */
await mkdir('.cache', { recursive: true });
const chromium = findChromium();
chromium.catch(() => {});

await step('Format', () => check('biome', 'check', '--linter-enabled=false', '.'));
await step('Lint', () => check('biome', 'lint', '--error-on-warnings', '.'));
await step('Types of the services', () => check('tsc', '--noEmit', '-p', 'tsconfig.json'));
await step('Types of the web client', () => check('tsc', '--noEmit', '-p', 'web/tsconfig.json'));
await step('Layout', () => check('node', 'bin/check-layout.ts'));
await step('Unused code', () => check('knip'));
await step('Size of the first route', async () => {
  await buildWebClient(() => {});
  return await check('node', 'bin/check-size.ts');
});
await step('Tests', runVitest);
await step('Browser journeys', async () => runJourneys(await chromium));
finish();
