/** Bundles the library pages once; a later start with unchanged sources and packages reuses `.output/sites`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';
import { ensurePackages, SITES as OWN } from '../../../scripts/toolchain.mjs';
import { folderOf, SITES } from './catalogue.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Where the sources of a page lie. */
export const sourcesOf = (page: string): string => join(import.meta.dirname, folderOf(page));
const OUT = join(ROOT, '.output/sites');
/** Pages that `npm start` shows: made of what the repository's own packages bring. */
const STARTED = /[\\/]sites[\\/]pages[\\/][\w-]+$/;

/** Changes with any source of the page, what pages share, this file, or any package. */
function fingerprint(folder: string): string {
  const hash = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .update(readFileSync(join(OWN, 'package-lock.json')))
    .update(readFileSync(import.meta.filename));
  for (const sources of [folder, join(folder, '../shared')])
    for (const name of existsSync(sources) ? readdirSync(sources).sort() : []) hash.update(name).update(readFileSync(join(sources, name)));
  return hash.digest('hex').slice(0, 16);
}

/** Bundles one page's entry with its style sheet. @returns the path of the script; the style sheet, if any, ends in `.css` instead */
export async function bundlePage(folder: string, script: string, css: 'css' | 'text' = 'css'): Promise<string> {
  mkdirSync(OUT, { recursive: true });
  const outfile = join(OUT, `${basename(folder)}-${fingerprint(folder)}.js`);
  if (existsSync(outfile)) return outfile;
  if (!STARTED.test(folder)) ensurePackages(OWN);
  const { outputFiles } = await build({
    entryPoints: [join(folder, script)],
    outfile,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    minify: true,
    write: false,
    jsx: 'automatic',
    jsxImportSource: 'react',
    // Both packages' trees hold one; a page's locale must reach the copy that its date picker asks.
    alias: { dayjs: join(ROOT, 'node_modules/dayjs') },
    // These pages are React's, whatever the product's own tsconfig says.
    tsconfigRaw: '{}',
    loader: {
      '.css': css,
      '.woff': 'empty',
      '.woff2': 'empty',
      '.ttf': 'empty',
      '.eot': 'empty',
      '.svg': 'dataurl',
      '.png': 'empty',
      '.webp': 'empty',
    },
    define: { 'process.env.NODE_ENV': '"production"', 'process.env': '{}', 'process.platform': '""' },
    logLevel: 'error',
  });
  // The script last: its presence says that all of it is there.
  for (const { path, contents } of outputFiles.toReversed()) writeFileSync(path, contents);
  return outfile;
}

/** @returns the path of each page's bundle, by page; `named` pages only, when told */
export async function bundlePages(named?: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const bundles = new Map<string, string>();
  for (const { page, script } of SITES) {
    if (!script || bundles.has(page) || (named && !named.includes(page))) continue;
    bundles.set(page, await bundlePage(sourcesOf(page), script, 'text'));
  }
  return bundles;
}
