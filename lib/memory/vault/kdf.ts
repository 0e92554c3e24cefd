import { argon2id } from 'hash-wasm';
import { type Bytes, fromBase64, random, toBase64, utf8 } from './bytes.ts';
import { KEY_BYTES } from './seal.ts';

/**
 * A key out of a passphrase by Argon2id. The parameters lie beside what the key opens, and every set that was ever written is read for
 * ever; what is too weak or too greedy to be ours is refused.
 */
export interface KdfParameters {
  readonly name: 'argon2id';
  /** KiB. */
  readonly memory: number;
  readonly iterations: number;
  readonly parallelism: number;
  /** Base64. */
  readonly salt: string;
}

/** 64 MiB and three passes: above OWASP's floor, about half a second on a small machine. */
export const STRENGTH = { memory: 64 * 1024, iterations: 3, parallelism: 1 } as const;
const SALT_BYTES = 16;
/** A file or database could name a cost that hangs the browser. */
const MOST_MEMORY = 1024 * 1024;
const MOST_ITERATIONS = 64;

export function newParameters(): KdfParameters {
  return { name: 'argon2id', ...STRENGTH, salt: toBase64(random(SALT_BYTES)) };
}

export function areSane(kdf: KdfParameters): boolean {
  return (
    kdf.name === 'argon2id' &&
    kdf.memory >= 1024 &&
    kdf.memory <= MOST_MEMORY &&
    kdf.iterations >= 1 &&
    kdf.iterations <= MOST_ITERATIONS &&
    kdf.parallelism >= 1 &&
    kdf.parallelism <= 16
  );
}

/** The same letters typed on another keyboard give the same key (NFKC). @throws RangeError for parameters that are not sane */
export async function keyFrom(passphrase: string, kdf: KdfParameters): Promise<Bytes> {
  if (!areSane(kdf)) throw new RangeError('these parameters of the passphrase are not ours');
  const key = await argon2id({
    password: utf8(passphrase.normalize('NFKC')),
    salt: fromBase64(kdf.salt),
    memorySize: kdf.memory,
    iterations: kdf.iterations,
    parallelism: kdf.parallelism,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  });
  return new Uint8Array(key);
}
