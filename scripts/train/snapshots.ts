import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { FieldKey } from '../../lib/core/ids.ts';
import type { PageSnapshot } from '../../lib/forms/types.ts';
import { bundle, openBench } from '../../tests/support/browser-bench.ts';

/**
 * Every page under a folder as the collector sees it in a real Chromium, kept in the temporary folder by what the collector and
 * the page are. The pages' scripts do not run and nothing of them reaches the network. What is kept lies outside the repository.
 */
export interface PageRecord {
  readonly file: string;
  /** For each native control in document order, the field that stands for it. */
  readonly map: readonly (FieldKey | null)[];
  readonly page: PageSnapshot;
}

const CODE = `
import { collect, fieldIndexMap } from './lib/page/collect/index.ts';
export const read = () => {
  const found = collect(document);
  return { map: fieldIndexMap(document, found), page: found.snapshot };
};`;
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** Pages open at the same time. */
const LANES = 3;

export async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** `file` relative to the folder. Throws when a page cannot be read: a part of the pages would teach and measure something else. */
export async function snapshotsOf(folder: string, say: (line: string) => void): Promise<PageRecord[]> {
  const collector = await bundle(CODE, true);
  const files = await htmlFiles(folder);
  const cache = join(tmpdir(), 'stead-snapshots', hash(collector));
  const done = new Map<string, PageRecord>();
  const missing: string[] = [];
  for (const file of files) {
    const html = await readFile(resolve(folder, file), 'utf8');
    const at = join(cache, `${hash(html)}.json`);
    if (existsSync(at)) done.set(file, { ...(JSON.parse(await readFile(at, 'utf8')) as PageRecord), file });
    else missing.push(file);
  }
  if (missing.length > 0) await collectInto(folder, missing, cache, done, say);
  const lost = files.filter((file) => !done.has(file));
  if (lost.length > 0) throw new Error(`${lost.length} pages could not be read, ${lost[0]} among them; run it again`);
  return files.flatMap((file) => done.get(file) ?? []);
}

async function collectInto(
  folder: string,
  files: readonly string[],
  cache: string,
  done: Map<string, PageRecord>,
  say: (line: string) => void,
): Promise<void> {
  const bench = await openBench({
    code: CODE,
    headers: { 'content-security-policy': CSP },
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  const queue = [...files];
  const lane = async (): Promise<void> => {
    for (let file = queue.shift(); file !== undefined; file = queue.shift()) {
      try {
        const html = await readFile(resolve(folder, file), 'utf8');
        const opened = await bench.open(html);
        const record = await opened.run<Omit<PageRecord, 'file'>>('bench.read()');
        await opened.close();
        const at = join(cache, `${hash(html)}.json`);
        await mkdir(dirname(at), { recursive: true });
        await writeFile(at, JSON.stringify(record));
        done.set(file, { ...record, file });
        if (done.size % 50 === 0) say(`${done.size} pages`);
      } catch (error) {
        say(`${file}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  await bench.close();
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
