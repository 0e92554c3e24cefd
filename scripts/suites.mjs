/**
 * Everything `npm test` and `npm run check` run, as data rows, and the one figure they end in. Promises that a suite
 * that crashes, finds no test or writes no report counts as failed: silence is never a pass.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { ensurePackages, Failure, ROOT, runNode, SITES, say } from './toolchain.mjs';

/** @typedef {{passed: number, failed: number, skipped: number}} Count */

const REPORTS = '.output/reports';
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

/** Each stands for one passed or failed line in the count. */
export const CHECKS = [
  { name: 'types', file: 'node_modules/typescript/bin/tsc', args: ['--noEmit', '-p', '.'] },
  { name: 'style', file: 'node_modules/@biomejs/biome/bin/biome', args: ['check', '--max-diagnostics=20', '.'] },
  {
    name: 'imports',
    file: 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs',
    args: ['--config', '.dependency-cruiser.cjs', 'lib', 'entrypoints'],
  },
];
/** What the browsers' suites load. */
export const BUILDS = [
  { name: 'Chrome build', file: WXT, args: ['build'] },
  { name: 'Firefox build', file: WXT, args: ['build', '-b', 'firefox'] },
];
const SUITES = [
  { name: 'unit and contract', runner: 'vitest', args: ['run'] },
  {
    name: 'page layer in a browser',
    runner: 'vitest',
    args: ['run', '--config', 'tests/browser/vitest.config.ts'],
    needs: 'tests/browser',
  },
  { name: 'end to end', runner: 'playwright', args: ['test', '--project=chromium'], needs: 'tests/e2e' },
  { name: 'attacks', runner: 'playwright', args: ['test', '--project=attacks'], needs: 'tests/attacks' },
  { name: 'Firefox', runner: 'playwright', args: ['test', '--project=firefox'], needs: 'tests/e2e/firefox' },
];

/** @returns {Count} */
const one = (passed) => ({ passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 });

/** @param {Count} a @param {Count} b @returns {Count} */
const add = (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped });

/** Runs programs one after the other; each is one line of the count. @returns {Count} */
export function runSteps(steps) {
  return steps
    .map((step) => {
      say(`\n== ${step.name}`);
      const passed = runNode(step.file, step.args) === 0;
      if (!passed) say(`${step.name}: failed`);
      return one(passed);
    })
    .reduce(add);
}

/** Full names of the tests that a runner's JSON report calls failed. */
const FAILED = {
  vitest: (report) =>
    report.testResults.flatMap((file) =>
      file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed')
        ? [`${file.name.replace(ROOT, '')}: ${file.message}`]
        : file.assertionResults.filter((test) => test.status === 'failed').map((test) => test.fullName),
    ),
  playwright: (report) => failedSpecs(report.suites),
};

/** Playwright nests files, groups and specs. @returns {string[]} */
function failedSpecs(suites) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? []).filter((spec) => !spec.ok).map((spec) => `${spec.file}:${spec.line} ${spec.title}`),
    ...failedSpecs(suite.suites ?? []),
  ]);
}

/** Counts of a runner's JSON report. */
const COUNT = {
  vitest: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }),
  playwright: ({ stats }) => {
    if (stats.flaky > 0) say(`Only the second try passed, ${stats.flaky} times: a defect to mend.`);
    return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
  },
};

function reporting(runner, report) {
  if (runner === 'vitest') return { file: VITEST, args: ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`], env: {} };
  return { file: PLAYWRIGHT, args: ['--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: `${ROOT}${report}` } };
}

/** @param {string[]} failures names of what failed are added here. @returns {Count} */
function runSuite(suite, env, failures) {
  say(`\n== ${suite.name}`);
  if (suite.needs && !existsSync(ROOT + suite.needs)) {
    say(`${suite.needs} is missing.`);
    return one(false);
  }
  const report = `${REPORTS}/${suite.name.replaceAll(' ', '-').toLowerCase()}.json`;
  rmSync(ROOT + report, { force: true });
  const how = reporting(suite.runner, report);
  const status = runNode(how.file, [...suite.args, ...how.args], { env: { ...env, ...how.env } });
  if (!existsSync(ROOT + report)) return one(false);
  const written = JSON.parse(readFileSync(ROOT + report, 'utf8'));
  const count = COUNT[suite.runner](written);
  failures.push(...FAILED[suite.runner](written).map((name) => `${suite.name}: ${name}`));
  const silent = count.passed + count.failed + count.skipped === 0;
  // A file that does not load, or a hook that throws, fails the run without failing a test.
  return (status !== 0 && count.failed === 0) || silent ? { ...count, failed: count.failed + 1 } : count;
}

/** All of it; prints the closing line. @param {Record<string, string>} env @returns {number} exit status */
export function test(env) {
  ensurePackages(SITES);
  mkdirSync(ROOT + REPORTS, { recursive: true });
  const checks = runSteps(CHECKS);
  const builds = runSteps(BUILDS);
  if (builds.failed) say('A build failed; the browsers load the last one that worked, if any.');
  const failures = [];
  const total = SUITES.map((suite) => runSuite(suite, env, failures)).reduce(add, add(checks, builds));
  if (!Number.isFinite(total.passed + total.failed + total.skipped))
    throw new Failure('A report of the test runners could not be counted.');
  // Again at the end, where whoever sees only the last lines finds it.
  for (const failure of failures) say(`Failed: ${failure}`);
  process.stdout.write(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed === 0 ? 0 : 1;
}
