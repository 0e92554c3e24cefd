/** Whether the Chrome build is older than what it is made of. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './toolchain.mjs';

const BUILT = `${ROOT}.output/chrome-mv3/manifest.json`;
const SOURCES = ['entrypoints', 'lib', 'public', 'wxt.config.ts', 'package-lock.json'];

/** Time of the last change at or below a path, in ms; a folder's own time tells of files that went away. */
function changed(path) {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  return stat.isDirectory() ? Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name)))) : stat.mtimeMs;
}

/** @returns {boolean} true, too, when there is no build */
export function isStale() {
  if (!existsSync(BUILT)) return true;
  return SOURCES.some((path) => changed(ROOT + path) > statSync(BUILT).mtimeMs);
}
