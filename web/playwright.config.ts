import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'journeys',
  // What ends services is for a platform of its own, see `npm run test:topologies`.
  testMatch: process.env.PLATFORM_CONTROL ? '*.away.ts' : '*.journey.ts',
  globalSetup: './journeys/start-platform.ts',
  outputDir: '../test-results',
  reporter: 'list',
  fullyParallel: true,
  // Each journey makes its own people and organisations, so they do not meet; the platform shares the same two cores.
  workers: process.env.PLATFORM_CONTROL ? 1 : 2,
  timeout: 60_000,
  expect: { timeout: 10_000, toPass: { timeout: 10_000 } },
  use: {
    baseURL: process.env.BASE_URL,
    actionTimeout: 10_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Chromium refuses its sandbox to root, and containers give it little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
