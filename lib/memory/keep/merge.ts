import { holds } from '../events.ts';
import type { LogRow } from '../log.ts';

/**
 * One log out of what several stores still hold: the longest unbroken chain from the first row, and of two chains the one
 * that the root of a third store vouches for. Pure but for hashing.
 */
export interface Root {
  readonly format: 2;
  readonly tx: number;
  readonly hash: string;
  readonly epoch: number;
  readonly device: string;
  readonly locked?: boolean;
  /** When every file was last read through, ms. */
  readonly checked?: number;
}

export function isRoot(value: unknown): value is Root {
  const root = value as Partial<Root> | null;
  return root?.format === 2 && Number.isSafeInteger(root.tx) && typeof root.hash === 'string' && Number.isSafeInteger(root.epoch);
}

/** Rows that follow one another from the first, taking of two with the same hash the later sealed. */
async function chainOf(rows: readonly LogRow[]): Promise<LogRow[]> {
  const byTx = new Map<number, LogRow[]>();
  for (const row of rows) byTx.set(row.tx, [...(byTx.get(row.tx) ?? []), row]);
  const chain: LogRow[] = [];
  let before = '';
  for (let tx = 1; ; tx += 1) {
    const fitting: LogRow[] = [];
    for (const row of byTx.get(tx) ?? []) if (row.prevHash === before && (await holds(row))) fitting.push(row);
    const best = fitting.reduce<LogRow | undefined>((a, b) => (a && (a.hash !== b.hash || a.epoch >= b.epoch) ? a : b), undefined);
    if (!best) return chain;
    chain.push(best);
    before = best.hash;
  }
}

const vouched = (chain: readonly LogRow[], root: Root | null): boolean =>
  root !== null && (root.tx === 0 || chain[root.tx - 1]?.hash === root.hash);

export async function mergeLogs(sources: readonly (readonly LogRow[])[], root: Root | null): Promise<LogRow[]> {
  // Each source's rows first in turn: where branches part, the first that fits is followed.
  const chains = await Promise.all(sources.map((first) => chainOf([...first, ...sources.filter((one) => one !== first).flat()])));
  return chains.reduce<LogRow[]>((best, chain) => {
    const [a, b] = [vouched(best, root), vouched(chain, root)];
    if (a !== b) return b ? chain : best;
    return chain.length > best.length ? chain : best;
  }, []);
}
