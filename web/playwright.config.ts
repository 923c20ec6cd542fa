import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'journeys',
  testMatch: '*.journey.ts',
  globalSetup: './journeys/start-platform.ts',
  outputDir: '../test-results',
  reporter: 'list',
  // One at a time: each journey already drives several browsers, and the platform shares the same two cores.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  use: {
    baseURL: process.env.BASE_URL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      // Chromium refuses its sandbox to root, and containers give it little shared memory.
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    },
  },
});
