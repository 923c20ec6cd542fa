import { defineConfig } from '@playwright/test';

/** What ends services is for `npm run test:topologies`, what takes times for `npm run bench`. */
const kind = process.env.PLATFORM_CONTROL ? 'away' : process.env.TIMES_FILE ? 'timed' : 'journey';

export default defineConfig({
  testDir: 'journeys',
  testMatch: `*.${kind}.ts`,
  globalSetup: './journeys/start-platform.ts',
  outputDir: '../test-results',
  reporter: 'list',
  fullyParallel: true,
  // Each journey makes its own people and organisations, so they do not meet; the platform shares the same two cores.
  workers: kind === 'journey' ? 2 : 1,
  timeout: 60_000,
  expect: { timeout: 10_000, toPass: { timeout: 10_000 } },
  use: {
    baseURL: process.env.BASE_URL,
    actionTimeout: 10_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // Each browser is new, and would first fetch and keep all files of the application: a third of the time. Journeys
    // without a network, and the one of the two who talk, allow it.
    serviceWorkers: 'block',
    contextOptions: { reducedMotion: 'reduce' },
    // A trace costs a fifth of the time: `npx playwright test --config=web --trace on` takes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Chromium refuses its sandbox to root, and containers give it little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
