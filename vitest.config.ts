import { defineConfig } from 'vitest/config';
import { LongestFirst } from './bin/gate/longest-first.ts';

const onServers = {
  globalSetup: ['deploy/local/test-infrastructure.ts'],
  pool: 'forks' as const,
  testTimeout: 20_000,
  hookTimeout: 30_000,
};

export default defineConfig({
  test: {
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          ...onServers,
          name: 'services',
          include: ['services/**/*.test.ts'],
          // Half of the time would go into reading the same modules again for each file.
          isolate: false,
        },
      },
      {
        test: {
          ...onServers,
          name: 'node',
          // Not left out: it would be taken from the project before.
          isolate: true,
          include: ['{bff,bin,contracts,deploy,loadtests,observability}/**/*.test.ts'],
        },
      },
      {
        test: {
          name: 'web',
          isolate: true,
          root: 'web',
          include: ['src/**/*.test.{ts,tsx}'],
          environment: 'jsdom',
          testTimeout: 30_000,
        },
      },
    ],
  },
});
