import { type Bytes, joined, random, utf8 } from './bytes.ts';

/**
 * AES-256-GCM over one record: a random 96-bit IV in front, and what the record is (id, kind, version) bound to it, so that an
 * altered, moved or swapped record does not open. It never says why something did not open.
 */
const IV_BYTES = 12;
export const KEY_BYTES = 32;

/** The record did not open: another key, altered bytes, or another record's place. */
export class SealBroken extends Error {
  constructor(what: string) {
    super(`${what} does not open`);
    this.name = 'SealBroken';
  }
}

const imported = new WeakMap<Bytes, Promise<CryptoKey>>();

function keyOf(key: Bytes): Promise<CryptoKey> {
  const held = imported.get(key);
  if (held) return held;
  const made = crypto.subtle.importKey('raw', key, 'AES-GCM', false, ['encrypt', 'decrypt']);
  imported.set(key, made);
  return made;
}

export async function seal(key: Bytes, about: string, plain: Bytes): Promise<Bytes> {
  const iv = random(IV_BYTES);
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, await keyOf(key), plain);
  return joined([iv, new Uint8Array(sealed)]);
}

/** @throws SealBroken */
export async function unseal(key: Bytes, about: string, sealed: Uint8Array): Promise<Bytes> {
  try {
    const iv = new Uint8Array(sealed.subarray(0, IV_BYTES));
    const body = sealed.subarray(IV_BYTES) as Bytes;
    return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv, additionalData: utf8(about) }, await keyOf(key), body));
  } catch {
    throw new SealBroken(about);
  }
}
