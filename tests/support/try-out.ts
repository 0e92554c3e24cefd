import { afterAll, beforeAll } from 'vitest';
import { CODE, fillPage, type Wanted } from '../eval/fill-page.ts';
import { type Bench, type BenchPage, openBench } from './browser-bench.ts';

export interface Tried {
  readonly status: string;
  readonly held: unknown;
}

/** ms that one control may take on a busy machine. */
export const SLOW = 30_000;

export interface TryingOut {
  readonly open: (html: string) => Promise<BenchPage>;
  /** `held` is what `window.held()` of the page says once `wanted` was tried, and with `undone` once it was taken back. */
  readonly tryOn: (html: string, wanted: Wanted, undone?: boolean) => Promise<Tried>;
}

/** Opens a browser for the tests of a file: each control is tried in a page of its own. */
export function tryingOut(): TryingOut {
  let bench: Bench;
  beforeAll(async () => {
    bench = await openBench({ code: CODE });
  });
  afterAll(() => bench.close());
  const open = (html: string) => bench.open(`<!doctype html><html lang="en"><meta charset="utf-8"><title>T</title><body>${html}`);
  const tryOn: TryingOut['tryOn'] = async (html, wanted, undone = false) => {
    const page = await open(html);
    try {
      const { results, operations } = await fillPage(page, [wanted]);
      if (undone) for (const one of operations) await page.run(`bench.undo(${JSON.stringify(one)})`);
      return { status: results[0]?.status ?? '', held: await page.inPage('window.held()') };
    } finally {
      await page.close();
    }
  };
  return { open, tryOn };
}
