import { blockOf, type LogRow, sealRow } from './log.ts';
import type { MemoryEvent } from './types.ts';
import type { Keyring } from './vault/keyring.ts';

/** Rows as they are in the clear (the first version's, or out of several rings): the same chain, their payloads sealed under this ring. */
export async function migrated(events: readonly MemoryEvent[], ring: Keyring, epoch = 0): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (const event of events) {
    const page = blockOf(event.tx);
    rows.push(await sealRow(event, epoch, ring.get(page) ?? ring.renew(page)));
  }
  return rows;
}
