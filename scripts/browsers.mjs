/**
 * Finds the browsers that tests and the demonstration drive. Promises a path that exists or null; never branded Chrome,
 * which ignores `--load-extension`. Only `ensure*` installs anything, and only as root or into the user's own cache.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const CHROMIUMS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/snap/bin/chromium',
  '/opt/homebrew/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/lib/firefox/firefox',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];
/** Where one build of Playwright's Chromium keeps its program, per platform. */
const IN_CACHE = [
  'chrome-linux64/chrome',
  'chrome-linux/chrome',
  'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
  'chrome-win64/chrome.exe',
  'chrome-win/chrome.exe',
];

function cacheFolders() {
  const home = homedir();
  return [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(home, '.cache/ms-playwright'),
    join(home, 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? home, 'ms-playwright'),
  ].filter((folder) => folder && existsSync(folder));
}

function fromPlaywrightCache() {
  for (const folder of cacheFolders()) {
    // Newest build first.
    const builds = readdirSync(folder)
      .filter((name) => /^chromium-\d+$/.test(name))
      .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
    for (const build of builds) {
      const program = IN_CACHE.map((path) => join(folder, build, path)).find((path) => existsSync(path));
      if (program) return program;
    }
  }
  return null;
}

/** @returns {string | null} a Chromium that loads unpacked extensions; `STEAD_CHROMIUM` wins */
export function findChromium() {
  const named = process.env.STEAD_CHROMIUM;
  if (named) return existsSync(named) ? named : null;
  return CHROMIUMS.find((path) => existsSync(path)) ?? fromPlaywrightCache();
}

/** @returns {string | null} a Firefox; `STEAD_FIREFOX` wins */
export function findFirefox() {
  const named = process.env.STEAD_FIREFOX;
  if (named) return existsSync(named) ? named : null;
  return FIREFOXES.find((path) => existsSync(path)) ?? null;
}

function quietly(command, args, env = {}) {
  // Installers talk a lot; standard output belongs to results.
  return spawnSync(command, args, { stdio: ['ignore', 2, 2], env: { ...process.env, ...env } }).status === 0;
}

function aptInstall(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const install = () => quietly('apt-get', ['install', '-y', '--no-install-recommends', name], env);
  return install() || (quietly('apt-get', ['update'], env) && install());
}

/**
 * A Chromium, installed if need be.
 * @param {(text: string) => void} say @returns {string | null}
 */
export function ensureChromium(say) {
  const found = findChromium();
  if (found || process.env.STEAD_CHROMIUM) return found;
  say('No Chromium found; installing one ...');
  if (aptInstall('chromium')) return findChromium();
  // Playwright's own build, into the user's cache.
  quietly(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium', '--no-shell']);
  return findChromium();
}

/**
 * A Firefox, installed if need be and allowed; null is not an error, its test is then skipped.
 * @param {(text: string) => void} say @returns {string | null}
 */
export function ensureFirefox(say) {
  const found = findFirefox();
  if (found || process.env.STEAD_FIREFOX) return found;
  say('No Firefox found; trying to install one ...');
  return aptInstall('firefox-esr') ? findFirefox() : null;
}

/** What to tell a person whose machine has no Chromium. */
export const BY_HAND =
  'No Chromium was found and none could be installed here (set STEAD_CHROMIUM to one; Google Chrome itself refuses extensions from the command line). ' +
  'To use the built extension in any Chrome, open chrome://extensions, switch on Developer mode, choose "Load unpacked" and take the folder .output/chrome-mv3.';
