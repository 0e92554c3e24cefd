import type { MemoryEvent } from './types.ts';
import { type Bytes, fromUtf8, utf8 } from './vault/bytes.ts';
import { SealBroken, seal, unseal } from './vault/seal.ts';

/**
 * A row of the log as it lies in database and files: its place in the chain in the clear, its payload and salt sealed. Rows
 * stand in blocks; a block has one key, and when one of its rows is forgotten the others are sealed anew under another.
 */
export interface LogRow extends Omit<MemoryEvent, 'payload' | 'salt'> {
  /** Counts up when the row was sealed anew; of two the higher is right. */
  readonly epoch: number;
  readonly body: Bytes;
}

/** Rows a block: few enough to seal anew at once, many enough that their keys are few. */
export const BLOCK = 256;
/** Payloads hold raw words, and what is in those is not known beforehand: the highest class. */
export const blockOf = (tx: number): string => `4.l.${Math.floor(tx / BLOCK)}`;

const about = (row: { tx: number; hash: string; epoch: number }) => `log|1|${row.tx}|${row.hash}|${row.epoch}`;

export async function sealRow(event: MemoryEvent, epoch: number, key: Bytes): Promise<LogRow> {
  const { payload, salt, ...head } = event;
  const body = await seal(key, about({ ...head, epoch }), utf8(JSON.stringify({ payload, salt })));
  return { ...head, epoch, body };
}

/** @throws SealBroken when it opens under none of the keys */
export async function openRow(row: LogRow, keys: readonly (Bytes | undefined)[]): Promise<MemoryEvent> {
  const { body, epoch: _epoch, ...head } = row;
  for (const key of keys) {
    if (!key) continue;
    try {
      const { payload, salt } = JSON.parse(fromUtf8(await unseal(key, about(row), body))) as Pick<MemoryEvent, 'payload' | 'salt'>;
      return { ...head, payload, ...(salt === undefined ? {} : { salt }) };
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
    }
  }
  throw new SealBroken(`row ${row.tx} of the log`);
}
