import { defineConfig } from 'vitest/config';

/** Contract tests that compare times: they have the machine to themselves. */
const MEASURED = [
  'test/contract/stranger.test.ts',
  'test/contract/lighthouse-bundle.test.ts',
  'test/contract/bench-overhead.test.ts',
  'test/bench/**/*.test.ts',
];

/**
 * unit: pure and quick. contract: real k6, real Chromium, real git, real processes, two files at a time. measured: the same,
 * one at a time. e2e: the shipped dist under act.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/contract/**', 'test/e2e/**', 'test/bench/**'],
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'contract',
          include: ['test/contract/**/*.test.ts'],
          exclude: MEASURED,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'measured',
          include: MEASURED,
          testTimeout: 180_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 900_000,
          hookTimeout: 300_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
