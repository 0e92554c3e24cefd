import { defineConfig } from 'vitest/config';

/** Tests that need a real Chromium: `vitest run --config tests/browser/vitest.config.ts [name]`. One browser at a time. */
export default defineConfig({
  test: {
    root: '.',
    include: ['tests/browser/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // As the browser suites of Playwright: a busy machine may fail a test once.
    retry: 1,
    maxWorkers: 1,
    fileParallelism: false,
  },
});
