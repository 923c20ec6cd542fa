import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'node',
          include: ['{bff,bin,contracts,deploy,loadtests,observability,services}/**/*.test.ts'],
          globalSetup: ['deploy/local/test-infrastructure.ts'],
          pool: 'forks',
          // Half of the time would go into reading the same modules again for each file.
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'web',
          root: 'web',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
