import { blockOf, type LogRow, sealRow } from './log.ts';
import type { MemoryEvent } from './types.ts';
import type { Keyring } from './vault/keyring.ts';

/** From the first version's log in the clear: the same rows, the same chain, their payloads sealed. */
export async function migrated(events: readonly MemoryEvent[], ring: Keyring): Promise<LogRow[]> {
  const rows: LogRow[] = [];
  for (const event of events) {
    const page = blockOf(event.tx);
    rows.push(await sealRow(event, 0, ring.get(page) ?? ring.renew(page)));
  }
  return rows;
}
