/** Bundles the library pages once; a later start with unchanged sources and packages reuses `.output/sites`. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { folderOf, SITES } from './catalogue.ts';

const ROOT = join(import.meta.dirname, '../../..');
/** Where the sources of a page lie. */
export const sourcesOf = (page: string): string => join(import.meta.dirname, folderOf(page));
const OUT = join(ROOT, '.output/sites');

/** Changes with any source of the page, or any package. */
function fingerprint(page: string): string {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  const sources = sourcesOf(page);
  for (const name of readdirSync(sources).sort()) hash.update(name).update(readFileSync(join(sources, name)));
  return hash.digest('hex').slice(0, 16);
}

/** @returns the path of each page's bundle, by page */
export async function bundlePages(): Promise<ReadonlyMap<string, string>> {
  mkdirSync(OUT, { recursive: true });
  const bundles = new Map<string, string>();
  for (const { page, script } of SITES) {
    if (!script || bundles.has(page)) continue;
    const outfile = join(OUT, `${page}-${fingerprint(page)}.js`);
    bundles.set(page, outfile);
    if (existsSync(outfile)) continue;
    const { outputFiles } = await build({
      entryPoints: [join(sourcesOf(page), script)],
      bundle: true,
      format: 'iife',
      target: 'es2022',
      minify: true,
      write: false,
      jsx: 'automatic',
      jsxImportSource: 'react',
      // These pages are React's, whatever the product's own tsconfig says.
      tsconfigRaw: '{}',
      loader: { '.css': 'text' },
      define: { 'process.env.NODE_ENV': '"production"' },
      logLevel: 'error',
    });
    writeFileSync(outfile, outputFiles[0]?.contents ?? '');
  }
  return bundles;
}
