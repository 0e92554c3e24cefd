import { type MetaRow, type Store, storageError } from '../store.ts';
import type { OpenKeys } from '../vault/header.ts';
import type { Keyring, SealedRing } from '../vault/keyring.ts';
import { type Share, split } from '../vault/shares.ts';
import type { Generation, Vault } from '../vault/vault.ts';
import { generationsOf, readRecords, recordOf, type VaultRecord } from './records.ts';
import type { Second } from './second.ts';

/**
 * A generation of keys, put into every store so that at each moment one whole generation can be read: the second stores learn
 * the new beside the old, the database commits, then the old goes. Broken off anywhere, one of the two is in force.
 */
export interface Places {
  readonly store: Store;
  readonly second: Second;
  readonly vault: Vault;
  /** Set while there is no database. */
  readonly rows: unknown;
  tookRing(ring: SealedRing): void;
}

interface Shares {
  readonly own: Share;
  readonly files: Share;
  readonly local: Share;
}

/** Three stores divide the root; with fewer, each has it, for one of two must suffice. */
function sharesOf(keys: OpenKeys, second: Second): Shares {
  if (second.log && second.hasLocal) {
    const [own, files, local] = split(keys.root);
    return { own, files, local };
  }
  return wholeShares(keys);
}

function wholeShares(keys: OpenKeys): Shares {
  const whole = { at: 0, bytes: keys.root };
  return { own: whole, files: whole, local: whole };
}

/** A second store that does not answer is made good later; a full one refuses the whole act. */
export async function tolerated(isNeeded: boolean, action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    const known = storageError(error);
    if (isNeeded || known.reason === 'storage-full') throw known;
    return false;
  }
}

export async function spread(
  places: Places,
  keys: OpenKeys,
  ring: Keyring,
  commit: (meta: readonly MetaRow[]) => Promise<void>,
  alsoFiles: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const { second, vault } = places;
  let shares = sharesOf(keys, second);
  const record = (share: Share): VaultRecord => recordOf(keys.header, share);
  const sealed = await ring.seal(keys);
  const needed = places.rows !== null;
  const filed = await tolerated(needed, async () => {
    await second.writeFileVault([record(shares.files), ...(await second.fileVault())]);
    await second.writeRing(sealed);
    await alsoFiles();
  });
  // Files that take nothing leave two stores, of which each must do alone; once they answer, the root is divided again.
  if (!filed) shares = wholeShares(keys);
  await tolerated(needed, async () => second.writeLocalVault([record(shares.local), ...(await second.localVault())]));
  // Should the commit not answer and be done all the same, the next look at the database finds its keys.
  vault.expect(keys);
  await commit([
    { key: 'vault', value: [record(shares.own)] },
    { key: 'ring', value: sealed },
  ]);
  vault.adopt(keys, ring);
  places.tookRing(sealed);
  await tolerated(false, async () => {
    if (!filed) return;
    await second.writeFileVault([record(shares.files)]);
    await second.dropOtherRings(keys.header.generation);
  });
  await tolerated(false, () => second.writeLocalVault([record(shares.local)]));
}

/** What the stores know of the keys. */
export async function vaultRecords(store: Store | null, second: Second, withFiles: boolean): Promise<Generation[]> {
  const own = store ? readRecords(await store.meta('vault')) : [];
  const local = await second.localVault();
  const filed = withFiles || own.length === 0 ? await second.fileVault() : [];
  return generationsOf([...own, ...local, ...filed]);
}

/** Which of database and values do not hold their part of the generation in force. The files are looked at in their own time. */
export async function missingParts(store: Store, second: Second, keys: OpenKeys): Promise<('database' | 'values')[]> {
  const parts: ('database' | 'values')[] = [];
  if (!isOnly(readRecords(await store.meta('vault')), keys)) parts.push('database');
  if (second.hasLocal && !isOnly(await second.localVault(), keys)) parts.push('values');
  return parts;
}

/** One record, of this generation, with its share where one is needed. */
export function isOnly(records: readonly VaultRecord[], { header }: OpenKeys): boolean {
  const [record, ...others] = records;
  if (!record || others.length > 0 || record.header.generation !== header.generation) return false;
  return header.protection.kind === 'passphrase' || record.share !== undefined;
}
