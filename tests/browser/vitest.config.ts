import { defineConfig } from 'vitest/config';

/** Tests that need a real Chromium: `vitest run --config tests/browser/vitest.config.ts [name]`. One browser at a time. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
