import type { LogRow } from '../log.ts';
import type { Store } from '../store.ts';
import { mergeLogs, type Root } from './merge.ts';
import { isNoAnswer } from './ports.ts';
import type { Second } from './second.ts';

/**
 * What of the log is left, and where. The database is believed when it is whole in itself and agrees with the root that lies
 * elsewhere; else all stores are read and the log is put together from them. An empty database is never taken for a first run while
 * any other store remembers one.
 */
export interface Found {
  readonly rows: readonly LogRow[];
  /** Rows that the root vouches for and no store holds any more. */
  readonly lost: number;
  /** They are the database's own, every one. */
  readonly isOwn: boolean;
}

/** Whether the database by itself and against the root can be believed. */
export async function isTrusted(store: Store, root: Root | null, hasLocal: boolean, epoch: number): Promise<boolean> {
  const [last, count] = [await store.last(), await store.count()];
  if (count !== (last?.tx ?? 0)) return false;
  if (!root) return !hasLocal;
  if (root.tx > count || root.epoch > epoch) return false;
  if (root.tx === 0) return true;
  const held = root.tx === last?.tx ? last : await store.row(root.tx);
  return held?.hash === root.hash;
}

/** What is broken has nothing to give; what only does not answer may have everything. @throws the error of a store that is late */
function emptyIfBroken(error: unknown): [] {
  if (isNoAnswer(error)) throw error;
  return [];
}

export async function findLog(store: Store | null, second: Second, root: Root | null): Promise<Found> {
  const own = store ? await store.rows().catch(emptyIfBroken) : [];
  const { rows: filed } = await second.rows();
  const rows = await mergeLogs([own, filed], root);
  const known = new Set(own);
  const isOwn = rows.length === own.length && rows.every((row) => known.has(row));
  return { rows, lost: Math.max(0, (root?.tx ?? 0) - rows.length), isOwn };
}
