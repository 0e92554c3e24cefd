#!/usr/bin/env node
/**
 * The one door of every npm script: `stead.mjs <start|test|check|build|build:firefox|dev|eval> [args]`. Plain JavaScript, so that it
 * starts on Node 20 with nothing installed; it installs, changes to the Node that came with the packages, finds a browser
 * where one is needed, and hands over. Each failure is one sentence on standard error and a non-zero status.
 */
import { BY_HAND, ensureChromium, ensureFirefox } from './browsers.mjs';
import { BUILDS, CHECKS, runSteps, test } from './suites.mjs';
import { ensurePackages, Failure, onCurrentNode, runNode, say } from './toolchain.mjs';

const WXT = 'node_modules/wxt/bin/wxt.mjs';

function browser() {
  const program = ensureChromium(say);
  if (!program) throw new Failure(BY_HAND);
  return program;
}

function testEnv() {
  const firefox = ensureFirefox(say);
  if (!firefox) say('No Firefox; its test is skipped.');
  return { STEAD_CHROMIUM: browser(), ...(firefox ? { STEAD_FIREFOX: firefox } : {}) };
}

function start(args) {
  const built = runNode(WXT, ['build'], { stdout: 2 });
  if (built !== 0) return built;
  return runNode('scripts/demo.ts', args, { env: { STEAD_CHROMIUM: browser() } });
}

/** Sub-commands of `eval` that open no page. */
const NO_PAGE = new Set(['ask', 'correct', 'recall', 'cascade', 'derive']);

/** One row a command; each returns an exit status. */
const COMMANDS = {
  start,
  test: () => test(testEnv()),
  check: () => (runSteps(CHECKS).failed ? 1 : 0),
  build: (args) => runNode(WXT, ['build', ...args]),
  'build:firefox': (args) => runNode(BUILDS[1].file, [...BUILDS[1].args, ...args]),
  dev: (args) => runNode(WXT, [...args], { env: { STEAD_CHROMIUM: browser() } }),
  eval: (args) =>
    runNode('tests/eval/cli.ts', args, { env: NO_PAGE.has(args[0]) || args.length === 0 ? {} : { STEAD_CHROMIUM: browser() } }),
};

function main([name = '', ...args]) {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : null;
  if (!command) throw new Failure(`Unknown command "${name}"; there are ${Object.keys(COMMANDS).join(', ')}.`, 2);
  ensurePackages();
  return onCurrentNode() ?? command(args);
}

try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Failure)) throw error;
  say(error.message);
  process.exitCode = error.code;
}
