/** What small linear models share: hashed names of features, packed tables of one-byte weights, probabilities. Pure. */

/** Feature names are kept as their hashes of this many bits: few enough to be short, enough that two rarely meet. */
const HASH_BITS = 22;

/** FNV-1a with a last stirring, cut to `HASH_BITS`. */
export function featureHash(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - HASH_BITS);
}

/** One row of the table: a feature's hash and its weights by class. */
export interface PackedRow {
  readonly hash: number;
  readonly weights: readonly (readonly [label: number, value: number])[];
}

/** Rows by rising hash: distance to the one before (varint), number of weights, then class and signed byte of each. */
export function packed(rows: readonly PackedRow[]): Uint8Array {
  const bytes: number[] = [];
  let before = 0;
  for (const { hash, weights: list } of [...rows].sort((a, b) => a.hash - b.hash)) {
    for (let rest = hash - before; ; rest >>>= 7) {
      bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
      if (rest <= 127) break;
    }
    before = hash;
    bytes.push(list.length);
    for (const [label, value] of list) bytes.push(label, value & 255);
  }
  return Uint8Array.from(bytes);
}

/** Class and weight alternating, by hash. Throws on a table that ends in the middle: weights that are cut short are no model. */
export function unpacked(bytes: Uint8Array): Map<number, Int8Array> {
  const rows = new Map<number, Int8Array>();
  let at = 0;
  const take = () => {
    const byte = bytes[at++];
    if (byte === undefined) throw new Error('the table of weights is cut short');
    return byte;
  };
  let hash = 0;
  while (at < bytes.length) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = take();
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    hash += distance;
    const row = new Int8Array(2 * take());
    for (let i = 0; i < row.length; i++) row[i] = take();
    rows.set(hash, row);
  }
  return rows;
}

export const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** Scores times the factor as probabilities. */
export function softmax(scores: Float32Array, factor: number): Float32Array {
  const most = scores.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  const found = scores.map((score) => {
    const value = Math.exp((score - most) * factor);
    sum += value;
    return value;
  });
  return found.map((value) => value / sum);
}
