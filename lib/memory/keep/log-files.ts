import type { LogRow } from '../log.ts';
import { type Bytes, digest, fromUtf8, joined, sameBytes, utf8 } from '../vault/bytes.ts';
import { type Files, isNoAnswer, within } from './ports.ts';

/**
 * The recovery journal: the log's sealed rows in files of their own, written before the database commits. A file is whole or
 * it does not count: it ends with the SHA-256 of all that stands before. Files may overlap after a crash; the rows decide.
 */
const MAGIC = utf8('STEAD LOG 1\n');
const HASH_BYTES = 32;
/** Files of fewer rows than this are put together when there are many of them. */
const SMALL_ROWS = 512;
const MANY_SMALL = 24;

export interface Chunk {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

const pad = (tx: number) => String(tx).padStart(12, '0');
const nameOf = (first: number, last: number, epoch: number) => `log-${pad(first)}-${pad(last)}-${epoch}`;

export function chunkOf(name: string): Chunk | null {
  const [, first, last] = /^log-(\d{12})-(\d{12})-\d+$/.exec(name) ?? [];
  return first && last ? { name, first: Number(first), last: Number(last) } : null;
}

export async function encode(rows: readonly LogRow[]): Promise<Bytes> {
  const parts: Uint8Array[] = [MAGIC];
  for (const { body, ...head } of rows) {
    const text = utf8(JSON.stringify(head));
    const lengths = new DataView(new ArrayBuffer(8));
    lengths.setUint32(0, text.length);
    lengths.setUint32(4, body.length);
    parts.push(new Uint8Array(lengths.buffer), text, body);
  }
  const whole = joined(parts);
  return joined([whole, await digest(whole)]);
}

/** The rows of a file, or null when it is not whole. */
export async function decode(bytes: Uint8Array): Promise<LogRow[] | null> {
  const end = bytes.length - HASH_BYTES;
  if (end < MAGIC.length || !sameBytes(bytes.subarray(0, MAGIC.length), MAGIC)) return null;
  if (!sameBytes(await digest(bytes.slice(0, end)), bytes.subarray(end))) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const rows: LogRow[] = [];
  for (let at = MAGIC.length; at < end; ) {
    const [text, body] = [view.getUint32(at), view.getUint32(at + 4)];
    const start = at + 8;
    const head = JSON.parse(fromUtf8(bytes.subarray(start, start + text))) as Omit<LogRow, 'body'>;
    rows.push({ ...head, body: bytes.slice(start + text, start + text + body) });
    at = start + text + body;
  }
  return rows;
}

export class LogFiles {
  private readonly files: Files;
  private readonly patience: number;

  constructor(files: Files, patience: number) {
    this.files = files;
    this.patience = patience;
  }

  names(): Promise<readonly string[]> {
    return within(this.patience, 'list of files', () => this.files.list());
  }

  async chunks(): Promise<Chunk[]> {
    return (await this.names()).flatMap((name) => chunkOf(name) ?? []).sort((a, b) => a.first - b.first || a.last - b.last);
  }

  async append(rows: readonly LogRow[], epoch: number): Promise<string> {
    const name = nameOf(rows[0]?.tx ?? 0, rows.at(-1)?.tx ?? 0, epoch);
    await this.write(name, await encode(rows));
    return name;
  }

  async read(chunk: Chunk): Promise<LogRow[] | null> {
    try {
      const bytes = await within(this.patience, chunk.name, () => this.files.read(chunk.name));
      const rows = bytes && (await decode(bytes));
      return rows && rows[0]?.tx === chunk.first && rows.at(-1)?.tx === chunk.last ? rows : null;
    } catch (error) {
      if (isNoAnswer(error)) throw error;
      return null;
    }
  }

  /** Every row of every whole file; damaged ones are counted. */
  async rows(): Promise<{ rows: LogRow[]; damaged: number }> {
    const rows: LogRow[] = [];
    let damaged = 0;
    for (const chunk of await this.chunks()) {
      const read = await this.read(chunk);
      if (read) rows.push(...read);
      else damaged += 1;
    }
    return { rows, damaged };
  }

  /** Puts the small files at the end together: the new one is whole before the old ones go. */
  async gather(epoch: number): Promise<void> {
    const small = (await this.chunks()).filter(({ first, last }) => last - first + 1 < SMALL_ROWS);
    if (small.length < MANY_SMALL) return;
    for (const run of runsOf(small)) {
      if (run.length < 2) continue;
      const lists = await Promise.all(run.map((chunk) => this.read(chunk)));
      if (lists.some((list) => list === null)) continue;
      const kept = await this.append(lists.flat() as LogRow[], epoch);
      for (const chunk of run) if (chunk.name !== kept) await this.remove(chunk.name);
    }
  }

  write(name: string, bytes: Uint8Array): Promise<void> {
    return within(this.patience, name, () => this.files.write(name, bytes));
  }

  get(name: string): Promise<Uint8Array | null> {
    return within(this.patience, name, () => this.files.read(name));
  }

  remove(name: string): Promise<void> {
    return within(this.patience, name, () => this.files.remove(name));
  }
}

/** Neighbours without gap or overlap, up to about the size of a large file. */
function runsOf(chunks: readonly Chunk[]): Chunk[][] {
  const runs: Chunk[][] = [];
  for (const chunk of chunks) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && before.last + 1 === chunk.first && chunk.last - (run[0]?.first ?? 0) < 2 * SMALL_ROWS) run.push(chunk);
    else runs.push([chunk]);
  }
  return runs;
}
