/**
 * The gauntlet: the fill engine over the pages of `tests/e2e/sites/controls`, judged by what each framework holds. `wrong` holds
 * another value than was meant while it was reported as set, `missing` was not set and said so.
 */
import { CONTROLS, type ControlRow } from '../e2e/sites/controls/rows.ts';
import { type ControlPages, serveControls } from '../e2e/sites/controls/server.ts';
import type { Bench } from '../support/browser-bench.ts';
import { type Filled, fillPage } from './fill-page.ts';

export interface Judged extends Filled {
  readonly page: string;
  readonly key: string;
  readonly held: unknown;
  readonly right: boolean;
}
export interface GauntletReport {
  readonly controls: number;
  readonly right: number;
  readonly wrong: readonly Judged[];
  readonly missing: readonly Judged[];
  /** Of a control, from its turn on until it was set and had been looked at. */
  readonly medianMs: number;
  /** Of whole pages, from the yes to the last word, all rounds together: controls and ms. */
  readonly pages: readonly PageTime[];
}
export interface PageTime {
  readonly page: string;
  readonly controls: number;
  readonly ms: number;
}

const STATE = '(window.__told ?? window.__state)()';
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Fills one page and asks it what it holds. */
export async function runPage(bench: Bench, pages: ControlPages, name: string, times: PageTime[] = []): Promise<Judged[]> {
  const rows: readonly ControlRow[] = CONTROLS[name] ?? [];
  const page = await bench.visit(pages.url(name));
  try {
    await page.page.waitForTimeout(300);
    const { results, ms } = await fillPage(page, rows);
    times.push({ page: name, controls: rows.length, ms: Math.round(ms) });
    await page.page.waitForTimeout(100);
    const held = await page.inPage<Record<string, unknown>>(STATE);
    return results.map((result, index) => {
      const row = rows[index];
      const holds = held[row?.key ?? ''];
      return { ...result, page: name, key: row?.key ?? '', held: holds, right: isSame(holds, row?.want) };
    });
  } finally {
    await page.close();
  }
}

export async function gauntlet(
  open: () => Promise<Bench>,
  named: string,
  rounds: number,
  note: (text: string) => void,
): Promise<GauntletReport> {
  const pages = await serveControls();
  const bench = await open();
  const all: Judged[] = [];
  const took: PageTime[] = [];
  try {
    for (let round = 0; round < rounds; round++) {
      for (const name of named === 'all' ? Object.keys(CONTROLS) : named.split(',')) {
        const judged = await runPage(bench, pages, name, took);
        all.push(...judged);
        note(`${name}: ${judged.filter((one) => one.right).length} of ${judged.length} in ${took.at(-1)?.ms} ms`);
        for (const one of judged.filter((each) => !each.right))
          note(
            `  ${one.key} "${one.label}": ${one.status} ${one.reason ?? ''} shows ${JSON.stringify(one.readBack)} holds ${JSON.stringify(one.held)} (${one.ms} ms)`,
          );
      }
    }
  } finally {
    await bench.close();
    await pages.close();
  }
  const times = all.map(({ ms }) => ms).sort((a, b) => a - b);
  const off = all.filter((one) => !one.right);
  return {
    controls: all.length,
    right: all.length - off.length,
    wrong: off.filter(({ status }) => status === 'set' || status === 'already'),
    missing: off.filter(({ status }) => status !== 'set' && status !== 'already'),
    medianMs: times[Math.floor(times.length / 2)] ?? 0,
    pages: took,
  };
}
