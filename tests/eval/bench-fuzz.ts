import { readPage } from '../../lib/forms/read-page.ts';
import type { PageSnapshot } from '../../lib/forms/types.ts';
import { openTab } from '../support/page-tab.ts';
import { note, parseArgs, print } from './args.ts';

/**
 * `eval bench fuzz [--n N] [--seed S]`: hostile documents by the thousand in a real Chromium, collected as the content script does it and
 * read as the background does. Counts what throws, what bursts a bound and what holds the page. A slice that took long is measured
 * again, twice: on a machine that much else keeps busy only what is slow each time is slow by itself.
 */
interface Outcome {
  readonly seed: number;
  readonly made: string;
  readonly slices: readonly number[];
  readonly error?: string;
  readonly page?: PageSnapshot;
}

const CODE = `
import { collect, collectInSlices } from './lib/page/collect/index.ts';
import { buildHostile } from './tests/support/hostile-dom.ts';
export const one = async (seed) => {
  let made = '';
  const slices = [];
  try {
    made = buildHostile(seed);
    // The browser's own layout of such a page is not ours.
    void document.body.offsetHeight;
    const { snapshot } = await collectInSlices(document, { onSlice: (ms) => slices.push(ms) });
    return { seed, made, slices, page: snapshot };
  } catch (error) {
    return { seed, made, slices, error: String(error && error.stack || error) };
  }
};
export const run = async (from, count) => {
  const found = [];
  for (let i = 0; i < count; i++) found.push(await one(from + i));
  return found;
};
export const again = async (seed) => (await one(seed)).slices;`;

const BATCH = 20;
/** ms; a slice of that length is felt. */
const FELT = 50;
const EMPTY = '<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><body>';
/** ms for one batch on a busy machine. */
const LIMIT = 120_000;

export async function run(args: string[]): Promise<number> {
  const given = parseArgs(args, ['n', 'seed']);
  const [n, seed] = [given.number('n', 5000), given.number('seed', 1)];
  const tab = openTab({ code: CODE });
  const thrown: string[] = [];
  const slow: { ms: number; what: string }[] = [];
  let [longest, longestRead, fields, asked] = [0, 0, 0, 0];
  try {
    for (let from = seed; from < seed + n; from += BATCH) {
      const count = Math.min(BATCH, seed + n - from);
      for (const outcome of await tab.read<Outcome[]>(EMPTY, `bench.run(${from}, ${count})`, LIMIT)) {
        const what = `seed ${outcome.seed} (${outcome.made})`;
        asked++;
        if (outcome.error) thrown.push(`${what}: ${outcome.error}`);
        let ms = Math.max(0, ...outcome.slices);
        for (let time = 0; time < 2 && ms > FELT; time++)
          ms = Math.min(ms, Math.max(0, ...(await tab.read<number[]>(EMPTY, `bench.again(${outcome.seed})`, LIMIT))));
        if (ms > FELT) {
          slow.push({ ms, what });
          note(`${ms.toFixed(0)} ms: ${what}`);
        }
        longest = Math.max(longest, ms);
        if (!outcome.page) continue;
        fields += outcome.page.fields.length;
        const read = reading(outcome.page);
        longestRead = Math.max(longestRead, read.ms);
        if (read.error) thrown.push(`${what}: ${read.error}`);
      }
      if (from % 500 < BATCH) note(`${asked} of ${n}, ${thrown.length} thrown, ${slow.length} slow`);
    }
  } finally {
    await tab.close();
  }
  for (const what of thrown.slice(0, 20)) note(what);
  print({
    n: asked,
    fields,
    thrown: thrown.length,
    slicesOver50: slow.length,
    longestSliceMs: Math.round(longest),
    longestReadMs: Math.round(longestRead),
  });
  return thrown.length > 0 ? 1 : 0;
}

/** In the background nothing waits for a frame; a throw or a hidden control that would be filled is a failure all the same. */
function reading(page: PageSnapshot): { readonly ms: number; readonly error?: string } {
  const started = performance.now();
  try {
    const readings = readPage(page);
    const ms = performance.now() - started;
    if (readings.length !== page.fields.length) return { ms, error: 'not every control was read' };
    return readings.some(({ ours, fill }) => fill && !ours) ? { ms, error: 'what is left alone would be filled' } : { ms };
  } catch (error) {
    return { ms: 0, error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
