import type { Sensitivity } from '../../core/value.ts';
import { type Bytes, fromBase64, random, toBase64 } from './bytes.ts';
import { areSane, type KdfParameters, keyFrom, newParameters } from './kdf.ts';
import { KEY_BYTES, seal, unseal } from './seal.ts';

/**
 * The keys above the pages' keys: one root, and under it a key for each class of sensitivity. The root is wrapped by a key out of
 * the passphrase, or, without one, divided between the stores (`shares.ts`). Each change of any of it is a new generation with all
 * keys fresh; nothing here is ever written by a failed try.
 */
export interface VaultHeader {
  readonly format: 1;
  readonly generation: number;
  readonly protection: { readonly kind: 'device' } | { readonly kind: 'passphrase'; readonly kdf: KdfParameters; readonly wrapped: string };
  /** Class keys under the root, base64, by sensitivity 0-4. */
  readonly classes: readonly string[];
}

/** What an unlocked vault holds in memory. */
export interface OpenKeys {
  readonly header: VaultHeader;
  readonly root: Bytes;
  /** Out of the passphrase; not there without one. */
  readonly outer?: Bytes;
  readonly classes: readonly Bytes[];
}

export const CLASSES: readonly Sensitivity[] = [0, 1, 2, 3, 4];

/** How the next generation is protected: as before, or by what is given. */
export type Protection = { readonly kind: 'device' } | { readonly kind: 'passphrase'; readonly kdf: KdfParameters; readonly outer: Bytes };

export async function protectionBy(passphrase: string | null): Promise<Protection> {
  if (passphrase === null) return { kind: 'device' };
  const kdf = newParameters();
  return { kind: 'passphrase', kdf, outer: await keyFrom(passphrase, kdf) };
}

export function protectionOf(keys: OpenKeys): Protection {
  const { protection } = keys.header;
  return protection.kind === 'passphrase' && keys.outer
    ? { kind: 'passphrase', kdf: protection.kdf, outer: keys.outer }
    : { kind: 'device' };
}

/** A generation with every key fresh. */
export async function freshKeys(generation: number, protection: Protection): Promise<OpenKeys> {
  const root = random(KEY_BYTES);
  const classes = CLASSES.map(() => random(KEY_BYTES));
  const header: VaultHeader = {
    format: 1,
    generation,
    protection:
      protection.kind === 'device'
        ? { kind: 'device' }
        : { kind: 'passphrase', kdf: protection.kdf, wrapped: toBase64(await seal(protection.outer, aboutRoot(generation), root)) },
    classes: await Promise.all(classes.map(async (key, index) => toBase64(await seal(root, aboutClass(generation, index), key)))),
  };
  return { header, root, classes, ...(protection.kind === 'passphrase' ? { outer: protection.outer } : {}) };
}

const aboutRoot = (generation: number) => `root|1|${generation}`;
const aboutClass = (generation: number, index: number) => `class|1|${generation}|${index}`;

/** @throws SealBroken when it is another root's header, or was altered */
export async function openWithRoot(header: VaultHeader, root: Bytes, outer?: Bytes): Promise<OpenKeys> {
  const classes = await Promise.all(
    header.classes.map((key, index) => unseal(root, aboutClass(header.generation, index), fromBase64(key))),
  );
  return { header, root, classes, ...(outer ? { outer } : {}) };
}

/** @throws SealBroken when it is another key */
export async function openWithOuter(header: VaultHeader, outer: Bytes): Promise<OpenKeys> {
  if (header.protection.kind !== 'passphrase') throw new TypeError('there is no passphrase');
  const root = await unseal(outer, aboutRoot(header.generation), fromBase64(header.protection.wrapped));
  return openWithRoot(header, root, outer);
}

/** @throws SealBroken when the passphrase is another */
export async function openWithPassphrase(header: VaultHeader, passphrase: string): Promise<OpenKeys> {
  if (header.protection.kind !== 'passphrase') throw new TypeError('there is no passphrase');
  return openWithOuter(header, await keyFrom(passphrase, header.protection.kdf));
}

/** A header as it may come from a store that was damaged. */
export function isHeader(value: unknown): value is VaultHeader {
  const header = value as Partial<VaultHeader> | null;
  return (
    header?.format === 1 &&
    Number.isSafeInteger(header.generation) &&
    Array.isArray(header.classes) &&
    header.classes.length === CLASSES.length &&
    header.classes.every((key) => typeof key === 'string') &&
    (header.protection?.kind === 'device' ||
      (header.protection?.kind === 'passphrase' && typeof header.protection.wrapped === 'string' && areSane(header.protection.kdf)))
  );
}
