import { createWriteStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { FieldKey } from '../../lib/core/ids.ts';
import { labelPaths } from '../../lib/core/labels/index.ts';
import { readPage } from '../../lib/forms/read-page.ts';
import type { FieldReading, PageSnapshot } from '../../lib/forms/types.ts';
import { openTab, type Tab } from '../support/page-tab.ts';

/**
 * `eval forms --pages DIR [--out F]`: what the product reads off every control of every `*.html` under DIR. As in the product, the page
 * is collected by the content script's own code in its own world of a real Chromium, and read by the background's code, which lives
 * longer than a page. The pages' scripts do not run and nothing of them reaches the network. Rows come as each page is done, so that a
 * run that is cut short has told what it knew; a page that hangs or kills its tab costs that page alone.
 */
interface Row {
  readonly file: string;
  readonly fieldIndex: number;
  readonly token: string | null;
  readonly fill: boolean;
  readonly confidence: number;
  readonly question: string;
  readonly predicate?: string;
}

interface Collected {
  readonly map: readonly (FieldKey | null)[];
  readonly page: PageSnapshot;
  /** What the second look saw, where it was not the same. */
  readonly again: PageSnapshot | null;
  readonly collectFirst: number;
  readonly collectWarm: number;
  /** ms of the calibration loop, on every tenth page. */
  readonly loop: number | null;
}

interface Reading extends Collected {
  readonly readings: readonly FieldReading[];
  readonly first: number;
  readonly warm: number;
}

const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";
/** ms for one page, its loading included; a page of 100,000 elements takes ten seconds on a machine that much else keeps busy. */
const PAGE_LIMIT = 60_000;
const LOOP_EVERY = 10;

const CODE = `
import { collect, fieldIndexMap } from './lib/page/collect/index.ts';
import { calibrationLoop } from './tests/support/calibration.ts';
const once = () => {
  const started = performance.now();
  const found = collect(document);
  return { found, ms: performance.now() - started };
};
const same = (a, b) => JSON.stringify({ ...a, ms: 0 }) === JSON.stringify({ ...b, ms: 0 });
export const read = (measured) => {
  // The browser's own layout of a page is not ours.
  void document.documentElement?.offsetHeight;
  const first = once();
  const warm = once();
  const page = first.found.snapshot;
  const again = warm.found.snapshot;
  return { map: fieldIndexMap(document, first.found), page, again: same(page, again) ? null : again,
    collectFirst: first.ms, collectWarm: warm.ms, loop: measured ? calibrationLoop() : null };
};`;

/** Exit code: 0 = ran, 1 = the product failed on a page, 2 = bad arguments or unreadable input. */
export async function run(args: string[]): Promise<number> {
  let values: { pages?: string; out?: string; snapshots?: boolean };
  try {
    ({ values } = parseArgs({ args, options: { pages: { type: 'string' }, out: { type: 'string' }, snapshots: { type: 'boolean' } } }));
  } catch (error) {
    return bad(error instanceof Error ? error.message : String(error));
  }
  if (!values.pages) return bad('--pages DIR is missing');
  const folder = resolve(values.pages);
  const found = await stat(folder).catch(() => null);
  if (!found?.isDirectory()) return bad(`${values.pages} is no folder`);
  const files = await htmlFiles(folder);
  if (files.length === 0) return bad(`no *.html under ${values.pages}`);
  const tab = openTab({
    code: CODE,
    headers: { 'content-security-policy': CSP },
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  try {
    return await measure(tab, folder, files, values.out, values.snapshots === true);
  } finally {
    await tab.close();
  }
}

function bad(why: string): number {
  process.stderr.write(`eval forms: ${why}\n`);
  return 2;
}

async function htmlFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

async function measure(tab: Tab, folder: string, files: readonly string[], out: string | undefined, snapshots: boolean): Promise<number> {
  const times: Times[] = [];
  startUp();
  const sink = out ? createWriteStream(out) : process.stdout;
  let failed = 0;
  for (const file of files) {
    try {
      const reading = await readOne(tab, await readFile(join(folder, file), 'utf8'), times.length % LOOP_EVERY === 0);
      times.push(timesOf(file, reading));
      for (const line of snapshots ? snapshotRows(file, reading) : rows(file, reading)) sink.write(`${JSON.stringify(line)}\n`);
    } catch (error) {
      failed++;
      process.stderr.write(`${file}: ${error instanceof Error ? error.message : String(error)}\n`);
    }
    if (times.length % 100 === 0) process.stderr.write(`${times.length} of ${files.length} pages\n`);
  }
  if (out) await new Promise<void>((done) => sink.end(() => done()));
  report(times);
  return failed > 0 ? 1 : 0;
}

async function readOne(tab: Tab, html: string, loop: boolean): Promise<Reading> {
  const collected = await tab.read<Collected>(html, `bench.read(${loop})`, PAGE_LIMIT);
  const started = performance.now();
  const readings = readPage(collected.page);
  const read = performance.now();
  // The same words in another object, as the next message from the page would bring them.
  const next = collected.again ?? structuredClone(collected.page);
  const again = performance.now();
  readPage(next);
  const reread = performance.now();
  return {
    ...collected,
    readings,
    first: collected.collectFirst + (read - started),
    warm: collected.collectWarm + (reread - again),
  };
}

/** The background opens dictionary and weights once, before any page. */
function startUp(): void {
  const started = performance.now();
  readPage({ title: '', lang: '', heading: '', fields: [], forms: [], groups: [], buttons: [], truncated: false, ms: 0 });
  labelPaths('name');
  process.stderr.write(`dictionary and weights opened in ${(performance.now() - started).toFixed(0)} ms\n`);
}

function rows(file: string, { map, readings }: Reading): Row[] {
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  return map.map((key, fieldIndex) => {
    const reading = key === null ? undefined : byKey.get(key);
    return {
      file,
      fieldIndex,
      token: reading?.token ?? null,
      fill: reading?.fill ?? false,
      confidence: reading?.confidence ?? 0,
      question: reading?.question.text ?? '',
      ...(reading?.question.path ? { predicate: reading.question.path } : {}),
    };
  });
}

/** For those who work on the collector: what it saw of each control. */
function snapshotRows(file: string, { map, page }: Reading): object[] {
  const byKey = new Map(page.fields.map((field) => [field.key, field]));
  return map.map((key, fieldIndex) => ({ file, fieldIndex, field: key === null ? null : (byKey.get(key) ?? null) }));
}

interface Times extends Pick<Reading, 'first' | 'warm' | 'collectFirst' | 'collectWarm' | 'loop'> {
  readonly file: string;
  readonly controls: number;
  readonly cut: boolean;
}

function timesOf(file: string, { map, page, first, warm, collectFirst, collectWarm, loop }: Reading): Times {
  return { file, controls: map.length, cut: page.truncated, first, warm, collectFirst, collectWarm, loop };
}

function report(times: readonly Times[]): void {
  const line = (name: string, pick: (one: Times) => number | null): void => {
    const sorted = times.flatMap((one) => pick(one) ?? []).sort((a, b) => a - b);
    const at = (share: number): string => (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0).toFixed(1);
    process.stderr.write(`${name}: median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms\n`);
  };
  process.stderr.write(`${times.length} pages, ${times.reduce((sum, { controls }) => sum + controls, 0)} controls\n`);
  line('first', ({ first }) => first);
  line('warm', ({ warm }) => warm);
  line('collect first', ({ collectFirst }) => collectFirst);
  line('collect warm', ({ collectWarm }) => collectWarm);
  line('calibration loop', ({ loop }) => loop);
  const cut = times.filter(({ cut }) => cut);
  if (cut.length > 0) process.stderr.write(`cut by a limit: ${cut.map(({ file }) => file).join(', ')}\n`);
}
