import type { Bytes } from './bytes.ts';
import { freshKeys, type OpenKeys, openWithOuter, openWithRoot, type Protection, protectionOf, type VaultHeader } from './header.ts';
import { keyFrom } from './kdf.ts';
import { Keyring, type SealedRing } from './keyring.ts';
import { SealBroken } from './seal.ts';

/**
 * The keys while the memory is open, and what is known of them while it is locked: headers of one generation, or of two when a change
 * was broken off. Each store's ring is opened by its own generation's keys.
 */
export interface Generation {
  readonly header: VaultHeader;
  /** Out of the shares; null where they do not suffice or there is a passphrase. */
  readonly root: Bytes | null;
}

export class Vault {
  private generations: readonly Generation[] = [];
  private opened = new Map<number, OpenKeys>();
  /** The ring that is written on; others only help to read. */
  private main: Keyring | null = null;
  private spare: readonly Keyring[] = [];
  private now: OpenKeys | null = null;

  learn(generations: readonly Generation[]): void {
    this.generations = generations;
  }

  get isKnown(): boolean {
    return this.generations.length > 0;
  }

  get isOpen(): boolean {
    return this.now !== null && this.main !== null;
  }

  /** The header in force: the one that the database's ring is of, else the newest. */
  header(generation?: number): VaultHeader | undefined {
    return (this.generations.find((one) => one.header.generation === generation) ?? this.generations[0])?.header;
  }

  get keys(): OpenKeys {
    if (!this.now) throw new SealBroken('a locked vault');
    return this.now;
  }

  get ring(): Keyring {
    if (!this.main) throw new SealBroken('a locked vault');
    return this.main;
  }

  /** Keys that may open a page or block, the likeliest first. */
  keysOf(page: string): (Bytes | undefined)[] {
    return [this.main?.get(page), ...this.spare.map((ring) => ring.get(page))];
  }

  /** Opens what needs no passphrase. */
  async openByDevice(): Promise<boolean> {
    for (const { header, root } of this.generations) {
      if (!root || header.protection.kind !== 'device') continue;
      await this.tryOpen(header, () => openWithRoot(header, root));
    }
    return this.opened.size > 0;
  }

  /** Opens by the key that the session kept. */
  async openByOuter(outer: Bytes): Promise<boolean> {
    for (const { header } of this.generations) {
      if (header.protection.kind !== 'passphrase') continue;
      await this.tryOpen(header, () => openWithOuter(header, outer));
    }
    return this.opened.size > 0;
  }

  async openByPassphrase(passphrase: string): Promise<boolean> {
    const tried = new Map<string, Bytes>();
    for (const { header } of this.generations) {
      if (header.protection.kind !== 'passphrase') continue;
      const { kdf } = header.protection;
      const outer = tried.get(kdf.salt) ?? (await keyFrom(passphrase, kdf));
      tried.set(kdf.salt, outer);
      await this.tryOpen(header, () => openWithOuter(header, outer));
    }
    return this.opened.size > 0;
  }

  private async tryOpen(header: VaultHeader, open: () => Promise<OpenKeys>): Promise<void> {
    try {
      this.opened.set(header.generation, await open());
    } catch (error) {
      if (!(error instanceof SealBroken)) throw error;
    }
  }

  /** The rings as the stores hold them, the one to write on first. False when none of them opens. */
  async openRings(rings: readonly (SealedRing | null)[]): Promise<boolean> {
    const open: { ring: Keyring; keys: OpenKeys }[] = [];
    for (const sealed of rings) {
      const keys = sealed ? this.opened.get(sealed.generation) : undefined;
      if (!sealed || !keys) continue;
      try {
        open.push({ ring: await Keyring.open(sealed, keys), keys });
      } catch (error) {
        if (!(error instanceof SealBroken)) throw error;
      }
    }
    const [first, ...rest] = open;
    if (!first) return false;
    this.main = first.ring;
    this.now = first.keys;
    this.spare = rest.map(({ ring }) => ring);
    return true;
  }

  /** A new vault, or a new generation of this one. Nothing changes until it is taken by `adopt`. */
  async next(protection?: Protection): Promise<OpenKeys> {
    const newest = Math.max(0, ...this.generations.map(({ header }) => header.generation));
    return freshKeys(newest + 1, protection ?? (this.now ? protectionOf(this.now) : { kind: 'device' }));
  }

  /** A generation that may come into force without this vault being told. */
  expect(keys: OpenKeys): void {
    this.opened.set(keys.header.generation, keys);
  }

  /** These keys and this ring are in force from now on. */
  adopt(keys: OpenKeys, ring: Keyring): void {
    this.now = keys;
    this.main = ring;
    this.spare = [];
    this.opened = new Map([[keys.header.generation, keys]]);
    this.generations = [{ header: keys.header, root: keys.header.protection.kind === 'device' ? keys.root : null }];
  }

  /** Another store's ring, to read what it alone can open. */
  async lend(sealed: readonly SealedRing[]): Promise<void> {
    for (const ring of sealed) {
      const keys = this.opened.get(ring.generation);
      const open = keys && (await Keyring.open(ring, keys).catch(() => null));
      if (open) this.spare = [...this.spare, open];
    }
  }

  /** Only a ring was changed. */
  adoptRing(ring: Keyring): void {
    this.main = ring;
  }

  /** No key is left in memory. Device roots that were learned stay: they lie in the stores as well. */
  lock(): void {
    this.now = null;
    this.main = null;
    this.spare = [];
    this.opened.clear();
  }
}
