import type { BeliefId } from '../core/ids.ts';
import { fromUtf8, joined, utf8 } from './vault/bytes.ts';

/** Vectors as they lie on a page: a line of heads, then the numbers. The sentence itself is not among them, only its fingerprint. */
export interface VectorRow {
  readonly id: BeliefId;
  readonly model: string;
  /** Of the sentence that was embedded: another sentence needs another vector. */
  readonly text: string;
  readonly vector: Int8Array;
  readonly scale: number;
}

/** 53 bits of the text (cyrb53): tells sentences apart, and lies sealed like all else. */
export function fingerprintOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}

export function encodeVectors(rows: readonly VectorRow[]): Uint8Array {
  const heads = utf8(JSON.stringify(rows.map(({ id, model, text, scale, vector }) => [id, model, text, scale, vector.length])));
  const length = new DataView(new ArrayBuffer(4));
  length.setUint32(0, heads.length);
  return joined([
    new Uint8Array(length.buffer),
    heads,
    ...rows.map(({ vector }) => new Uint8Array(vector.buffer, vector.byteOffset, vector.length)),
  ]);
}

export function decodeVectors(page: Uint8Array): VectorRow[] {
  const length = new DataView(page.buffer, page.byteOffset).getUint32(0);
  const heads = JSON.parse(fromUtf8(page.subarray(4, 4 + length))) as [BeliefId, string, string, number, number][];
  let at = 4 + length;
  return heads.map(([id, model, text, scale, size]) => {
    const vector = new Int8Array(page.buffer, page.byteOffset + at, size);
    at += size;
    return { id, model, text, scale, vector };
  });
}
