import { defineConfig } from '@playwright/test';

/**
 * The browser suites. None uses Playwright's own browsers: `tests/support/chromium.ts` starts one with the built extension in it, and
 * `tests/support/firefox.ts` a Firefox. One at a time, never tried again: a test that passes on the second try is a defect.
 */
export default defineConfig({
  workers: 1,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  outputDir: 'test-results',
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    { name: 'chromium', testDir: 'tests/e2e', testIgnore: 'firefox/**' },
    { name: 'attacks', testDir: 'tests/attacks' },
    { name: 'firefox', testDir: 'tests/e2e/firefox' },
  ],
});
