/** Marks what a page holds against what it should: by the page's own state, never by what the product says it did. */
import type { Wanted } from './expected.ts';

/** As `window.__state()` returns it: plain pages tell what their listeners heard (`held`) beside what stands there (`shown`). */
export type PageState = Readonly<Record<string, unknown>>;

export interface Verdict {
  readonly right: readonly string[];
  /** A value that is not the expected one, or one where there should be none: what the product must never do. */
  readonly wrong: readonly { readonly label: string; readonly key: string; readonly holds: string; readonly wanted: string }[];
  /** An expected value that is not there. */
  readonly missing: readonly string[];
}

/** `offered`: the main button was pressed; `all`: every question was answered yes. */
export type Accepted = 'offered' | 'all' | 'none';

/** What the page took note of; a value it only shows, without having heard of it, counts as shown. */
function holds(state: PageState, key: string): string {
  const plain = state.held as PageState | undefined;
  const held = typeof plain === 'object' && plain !== null ? plain[key] : state[key];
  return held === undefined || held === null || held === false ? '' : String(held);
}

/** What stands in a plain page's control without the page having heard of it. */
function unheard(state: PageState, key: string): string {
  const shown = (state.shown as PageState | undefined)?.[key];
  return shown === undefined || shown === null || shown === false || shown === '0' ? '' : String(shown);
}

function fits(row: Wanted, held: string): boolean {
  if (row.expect !== 'value' && row.expect !== 'asked') return held === '';
  if (row.parts) return row.parts.every((part) => held.includes(part));
  return row.values?.includes(held) ?? false;
}

export function judge(rows: readonly Wanted[], state: PageState, accepted: Accepted = 'offered', step?: number): Verdict {
  const right: string[] = [];
  const missing: string[] = [];
  const wrong: { label: string; key: string; holds: string; wanted: string }[] = [];
  for (const row of rows) {
    if (step !== undefined && (row.step ?? 1) !== step) continue;
    const held = holds(state, row.key);
    const due = accepted !== 'none' && (row.expect === 'value' || (row.expect === 'asked' && accepted === 'all'));
    const wanted = due && (row.expect === 'value' || row.expect === 'asked') ? (row.values ?? row.parts ?? []).join(' | ') : '';
    const note = { label: row.label, key: row.key, wanted };
    const silent = unheard(state, row.key);
    if (held === '' && silent !== '') wrong.push({ ...note, holds: `${silent} (the page was not told)` });
    else if (held === '') (due && !fits(row, '') ? missing : right).push(row.key);
    else if (due && fits(row, held)) right.push(row.key);
    else wrong.push({ ...note, holds: held });
  }
  return { right, wrong, missing };
}
