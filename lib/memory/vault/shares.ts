import { type Bytes, random } from './bytes.ts';

/**
 * A secret in three shares of which any two give it back, and one alone says nothing (Shamir over GF(256), one line). Each
 * store keeps one: a copy of the database alone does not open, and the loss of any one store loses nothing.
 */
export interface Share {
  /** Place on the line, 1-3; 0: the secret itself, where there is no second store to divide it with. */
  readonly at: number;
  readonly bytes: Bytes;
}

/** Product in GF(2^8) with the polynomial of AES. */
function times(a: number, b: number): number {
  let [left, right, product] = [a, b, 0];
  while (right > 0) {
    if (right & 1) product ^= left;
    left = (left << 1) ^ (left & 0x80 ? 0x11b : 0);
    right >>= 1;
  }
  return product;
}

/** a^254: the inverse of everything but 0. */
function inverse(a: number): number {
  let result = 1;
  for (let power = 0; power < 254; power += 1) result = times(result, a);
  return result;
}

export function split(secret: Bytes): readonly [Share, Share, Share] {
  const slope = random(secret.length);
  const share = (at: number): Share => ({ at, bytes: secret.map((byte, index) => byte ^ times(slope[index] ?? 0, at)) });
  return [share(1), share(2), share(3)];
}

/** The secret, or null when there are not two different shares. */
export function combine(shares: readonly Share[]): Bytes | null {
  const whole = shares.find((share) => share.at === 0);
  if (whole) return whole.bytes;
  const [a] = shares;
  const b = shares.find((share) => share.at !== a?.at);
  if (!a || !b || a.bytes.length !== b.bytes.length) return null;
  // The line through both points, at 0 (plus and minus are the same here).
  const under = inverse(a.at ^ b.at);
  return a.bytes.map((byte, index) => times(times(byte, b.at) ^ times(b.bytes[index] ?? 0, a.at), under));
}
