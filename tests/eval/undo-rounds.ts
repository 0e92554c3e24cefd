/**
 * A page of the gauntlet filled and undone again and again: after each undo its framework must hold what it held before. "Nothing" has
 * several forms (no entry, null, an empty text or list, off); a control that held nothing may hold any of them. What the writer says
 * it could not put back is one thing, what it says nothing of another.
 */
import type { FillOutcome } from '../../lib/fill/types.ts';
import { CONTROLS, REFUSED } from '../e2e/sites/controls/rows.ts';
import type { ControlPages } from '../e2e/sites/controls/server.ts';
import type { Bench } from '../support/browser-bench.ts';
import { fillPage } from './fill-page.ts';

export interface UndoReport {
  readonly page: string;
  readonly rounds: number;
  readonly controls: number;
  /** Controls that are not back and said to be. */
  readonly told: readonly string[];
  /** The others that are not: `round: key held X, holds Y`. */
  readonly notBack: readonly string[];
  /** Controls that were not set, so that nothing was there to undo. */
  readonly notSet: readonly string[];
}

const STATE = '(window.__told ?? window.__state)()';
const NOTHING = new Set(['undefined', 'null', '""', 'false', '[]', '{}', '0']);
const written = (value: unknown): string => JSON.stringify(value) ?? 'undefined';

function isNothing(value: unknown): boolean {
  const isOff = value !== null && typeof value === 'object' && Object.values(value).every((one) => one === false || one === '');
  return isOff || NOTHING.has(written(value));
}

export async function undoRounds(bench: Bench, pages: ControlPages, name: string, rounds: number): Promise<UndoReport> {
  const rows = (CONTROLS[name] ?? []).filter(({ key }) => !REFUSED.has(`${name}.${key}`));
  const page = await bench.visit(pages.url(name));
  const notBack: string[] = [];
  const notSet = new Set<string>();
  const told = new Set<string>();
  try {
    await page.page.waitForTimeout(300);
    for (let round = 1; round <= rounds; round++) {
      const before = await page.inPage<Record<string, unknown>>(STATE);
      const { results, keys, operations } = await fillPage(page, rows);
      for (const [index, { status }] of results.entries()) if (status !== 'set') notSet.add(rows[index]?.key ?? '');
      const failed = new Set<string>();
      for (const operation of operations.toReversed())
        for (const { key, status } of await page.run<FillOutcome[]>(`bench.undo(${JSON.stringify(operation)})`))
          if (status !== 'set') failed.add(key);
      await page.page.waitForTimeout(100);
      const after = await page.inPage<Record<string, unknown>>(STATE);
      for (const [index, { key }] of rows.entries()) {
        const [was, is] = [before[key], after[key]];
        if (written(was) === written(is) || (isNothing(was) && isNothing(is))) continue;
        if (failed.has(keys[index] ?? '')) told.add(key);
        else notBack.push(`${round}: ${key} held ${written(was)}, holds ${written(is)}`);
      }
    }
  } finally {
    await page.close();
  }
  return { page: name, rounds, controls: rows.length, told: [...told], notBack, notSet: [...notSet] };
}
