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

/** The first and the last number of a block's rows. */
export function boundsOf(block: string): readonly [number, number] {
  const first = Number(block.slice('4.l.'.length)) * BLOCK;
  return [first, first + BLOCK - 1];
}

const about = (row: { tx: number; hash: string; epoch: number }) => `log|1|${row.tx}|${row.hash}|${row.epoch}`;

export async function sealRow(event: MemoryEvent, epoch: number, key: Bytes): Promise<LogRow> {
  const { payload, salt, ...head } = event;
  const body = await seal(key, about({ ...head, epoch }), utf8(JSON.stringify({ payload, salt })));
  return { ...head, epoch, body };
}

/** @throws SealBroken when it opens under none of the keys */
export async function openRow(row: LogRow, keys: readonly (Bytes | undefined)[]): Promise<MemoryEvent> {
  return eventOf(row, await textOf(row, keys));
}

export function eventOf({ body: _body, epoch: _epoch, ...head }: LogRow, text: string): MemoryEvent {
  const { payload, salt } = JSON.parse(text) as Pick<MemoryEvent, 'payload' | 'salt'>;
  return { ...head, payload, ...(salt === undefined ? {} : { salt }) };
}

/** What was sealed of it, as JSON. @throws SealBroken when it opens under none of the keys */
export async function textOf(row: LogRow, keys: readonly (Bytes | undefined)[]): Promise<string> {
  for (const key of keys) {
    if (!key) continue;
    try {
      return fromUtf8(await unseal(key, about(row), row.body));
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
    }
  }
  throw new SealBroken(`row ${row.tx} of the log`);
}
