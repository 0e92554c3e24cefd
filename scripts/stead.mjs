#!/usr/bin/env node
/**
 * The one door of every npm script: `stead.mjs <start|test|check|build|build:firefox|dev|eval|attacks|train:forms|train:notes|train:reader|train:standing|train:likelihood|train:documents> [args]`. Plain JavaScript, so that it
 * starts on Node 20 with nothing installed; it installs, changes to the Node that came with the packages, finds a browser
 * where one is needed, and hands over. Each failure is one sentence on standard error and a non-zero status.
 */
import { existsSync } from 'node:fs';
import { BY_HAND, ensureChromium, ensureFirefox } from './browsers.mjs';
import { isStale } from './stale.mjs';
import { BUILDS, CHECKS, runSteps, test } from './suites.mjs';
import { ensurePackages, Failure, onCurrentNode, ROOT, runNode, runPython, say } from './toolchain.mjs';

const WXT = 'node_modules/wxt/bin/wxt.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';

function browser() {
  const program = ensureChromium(say);
  if (!program) throw new Failure(BY_HAND);
  return program;
}

/** Tests that need a missing browser fail or are skipped by themselves; the others still run. */
function testEnv() {
  const chromium = ensureChromium(say);
  if (!chromium) say(BY_HAND);
  const firefox = ensureFirefox(say);
  if (!firefox) say('No Firefox; its test is skipped.');
  return { ...(chromium ? { STEAD_CHROMIUM: chromium } : {}), ...(firefox ? { STEAD_FIREFOX: firefox } : {}) };
}

/** Libraries are programs and come by hand. */
function sayLibraries() {
  if (!existsSync(`${ROOT}public/models/webllm`))
    say('This build carries no WebLLM libraries (npm run model-libs fetches them); other engines will do.');
}

function build() {
  sayLibraries();
  const status = runNode(WXT, ['build'], { stdout: 2 });
  if (status !== 0) throw new Failure('The extension could not be built; the lines above say why.', status);
}

function start(args) {
  build();
  return runNode('scripts/demo.ts', args, { env: { STEAD_CHROMIUM: browser() } });
}

/** Standard output carries the result only; pages are measured in a build of the sources as they stand. */
function evaluate(args) {
  if (!IN_BROWSER.has(args[0]) && !args.includes('--engine')) return runNode('tests/eval/cli.ts', args);
  if (isStale()) build();
  return runNode('tests/eval/cli.ts', args, { env: { STEAD_CHROMIUM: browser() } });
}

/** All hostile pages, where `npm test` takes a fair sample of them; arguments go to Playwright (`-g WORDS`). */
function attacks(args) {
  const env = { STEAD_ATTACKS: 'all', ...testEnv() };
  if (isStale()) build();
  return runNode(PLAYWRIGHT, ['test', '--project=attacks', ...args], { env });
}

/** Sub-commands of `eval` that drive the built extension; the others run the library in Node, unless an engine is asked for. */
const IN_BROWSER = new Set(['forms', 'fill', 'page', 'chat', 'engine', 'tasks', 'bench']);

/** One row a command; each returns an exit status. */
const COMMANDS = {
  start,
  test: () => test(testEnv()),
  check: () => (runSteps(CHECKS).failed ? 1 : 0),
  build: (args) => {
    sayLibraries();
    return runNode(WXT, ['build', ...args]);
  },
  'build:firefox': (args) => runNode(BUILDS[1].file, [...BUILDS[1].args, ...args]),
  dev: (args) => runNode(WXT, [...args], { env: { STEAD_CHROMIUM: browser() } }),
  eval: evaluate,
  attacks: (args) => attacks(args),
  'train:forms': (args) => runNode('scripts/train/main.ts', args, { env: { STEAD_CHROMIUM: browser() } }),
  'train:notes': (args) => runPython('scripts/train/notes', 'train.py', args),
  'train:reader': (args) => runPython('scripts/train/reader', 'train.py', args),
  'train:standing': (args) => runPython('scripts/train/reader', 'standing.py', args),
  'train:likelihood': (args) => runNode('scripts/train/reader/likelihood.ts', args),
  'train:documents': (args) => runNode('scripts/train/documents/main.ts', args),
  'model-libs': (args) => runNode('scripts/model-libs.ts', args),
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
  // Whoever counts reads the last line, whatever went wrong.
  if (process.argv[2] === 'test') process.stdout.write('0 passed, 1 failed, 0 skipped\n');
  process.exitCode = error.code;
}
