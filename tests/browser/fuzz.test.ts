import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPage } from '../../lib/forms/read-page.ts';
import type { PageSnapshot } from '../../lib/forms/types.ts';
import { type Bench, type BenchPage, openBench } from '../support/browser-bench.ts';

/** A share of the hostile documents that `npm run eval -- bench fuzz` goes through: nothing throws, everything stays within its bounds. */
const MANY = 40;
const BATCH = 10;

interface Outcome {
  readonly seed: number;
  readonly made: string;
  readonly error?: string;
  readonly page?: PageSnapshot;
}

let bench: Bench;
let page: BenchPage;
beforeAll(async () => {
  bench = await openBench({
    code: `import { collect } from './lib/page/collect/index.ts';
      import { buildHostile } from './tests/support/hostile-dom.ts';
      export const run = (from, count) => Array.from({ length: count }, (_, i) => {
        const seed = from + i;
        let made = '';
        try {
          made = buildHostile(seed);
          // The browser's own layout of such a page is not ours.
          void document.body.offsetHeight;
          const { snapshot } = collect(document);
          return { seed, made, page: snapshot };
        } catch (error) {
          return { seed, made, error: String(error && error.stack || error) };
        }
      });`,
  });
  page = await bench.open('<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><body>');
});
afterAll(() => bench.close());

const longest = (snapshot: PageSnapshot) =>
  Math.max(
    0,
    ...snapshot.fields.flatMap((field) => [field.label.length, field.options.length, ...field.options.map(({ label }) => label.length)]),
  );

describe('hostile documents', () => {
  it(
    `${MANY} of them neither throw nor burst a bound`,
    async () => {
      for (let from = 1; from <= MANY; from += BATCH) {
        for (const outcome of await page.run<Outcome[]>(`bench.run(${from}, ${Math.min(BATCH, MANY - from + 1)})`)) {
          const what = `seed ${outcome.seed} (${outcome.made})`;
          expect(outcome.error, what).toBeUndefined();
          if (!outcome.page) continue;
          expect(longest(outcome.page), what).toBeLessThanOrEqual(400);
          expect(outcome.page.fields.length, what).toBeLessThanOrEqual(2400);
          const readings = readPage(outcome.page);
          expect(readings.length, what).toBe(outcome.page.fields.length);
          expect(
            readings.filter(({ ours, fill }) => fill && !ours),
            what,
          ).toEqual([]);
        }
      }
    },
    MANY * 6000 + 60_000,
  );
});
