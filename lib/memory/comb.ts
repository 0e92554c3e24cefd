import type { Depot } from './depot.ts';
import { blockOf, eventOf, textOf } from './log.ts';
import type { MemoryEvent } from './types.ts';
import { SealBroken } from './vault/seal.ts';

/** Rows at once. */
const PIECE = 2048;

/**
 * Rows of the log that hold one of some texts, in whatever letters. Every row is opened, for a value may stand anywhere in it; but only what holds one is
 * read as an event, which is most of the cost of reading a log.
 * @returns null when a row does not open: then the whole log is to be read, which makes good what it can
 */
export async function rowsWith(depot: Depot, texts: readonly string[]): Promise<MemoryEvent[] | null> {
  const last = depot.head?.tx ?? 0;
  const sought = texts.map(inJson);
  const found: MemoryEvent[] = [];
  try {
    // While some rows are opened the next are fetched: both take as long.
    let next = depot.rowsBetween(1, PIECE);
    for (let from = 1; from <= last; from += PIECE) {
      const rows = await next;
      next = depot.rowsBetween(from + PIECE, from + 2 * PIECE - 1);
      // Should the opening fail, nobody waits for it any more.
      next.catch(() => undefined);
      const opened = await Promise.all(rows.map((row) => textOf(row, depot.vault.keysOf(blockOf(row.tx)))));
      for (const [index, row] of rows.entries()) {
        const text = opened[index] ?? '';
        const letters = text.toLowerCase();
        if (sought.some((one) => letters.includes(one))) found.push(eventOf(row, text));
      }
    }
  } catch (error) {
    if (error instanceof SealBroken) return null;
    throw error;
  }
  return found;
}

/** As it stands within a string of JSON: each letter is written by itself, so a part of a text is a part of what is written. */
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1).toLowerCase();
