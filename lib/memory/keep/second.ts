import type { LogRow } from '../log.ts';
import { fromUtf8, utf8 } from '../vault/bytes.ts';
import type { SealedRing } from '../vault/keyring.ts';
import { LogFiles } from './log-files.ts';
import { isRoot, type Root } from './merge.ts';
import { isNoAnswer, type KeepPorts, PATIENCE, type Values, within } from './ports.ts';
import { readRecords, ringBytes, ringFrom, type VaultRecord } from './records.ts';

/**
 * The two stores besides the database: files (log, ring, vault) and values (root, vault). What cannot be read is not there, and
 * never an error here; what cannot be written is one, and the caller decides what it means.
 */
const ROOT = 'memory-root';
const VAULT_VALUE = 'memory-vault';
const VAULT_FILE = 'vault';
const RING_FILE = 'ring';
const KEY = 'memory-key';

export class Second {
  readonly log: LogFiles | null;
  readonly hasLocal: boolean;
  /** Something that was asked did not answer in time: what was read may be less than what there is. */
  isLate = false;
  private readonly local: Values | null;
  private readonly session: Values | null;
  private readonly patience: number;

  constructor({ files, local, session, patience = PATIENCE }: KeepPorts) {
    this.patience = patience;
    this.log = files ? new LogFiles(files, patience) : null;
    this.local = local ?? null;
    this.session = session ?? null;
    this.hasLocal = this.local !== null;
  }

  async root(): Promise<Root | null> {
    const root = await this.quiet(ROOT, () => this.local?.get(ROOT));
    return isRoot(root) ? root : null;
  }

  async writeRoot(root: Root): Promise<void> {
    const { local } = this;
    if (local) await within(this.patience, ROOT, () => local.set(ROOT, root));
  }

  async localVault(): Promise<VaultRecord[]> {
    return readRecords(await this.quiet(VAULT_VALUE, () => this.local?.get(VAULT_VALUE)));
  }

  async fileVault(): Promise<VaultRecord[]> {
    const bytes = await this.quiet(VAULT_FILE, () => this.log?.get(VAULT_FILE));
    try {
      return bytes ? readRecords(JSON.parse(fromUtf8(bytes))) : [];
    } catch {
      return [];
    }
  }

  async writeLocalVault(records: readonly VaultRecord[]): Promise<void> {
    const { local } = this;
    if (local) await within(this.patience, VAULT_VALUE, () => local.set(VAULT_VALUE, records));
  }

  async writeFileVault(records: readonly VaultRecord[]): Promise<void> {
    await this.log?.write(VAULT_FILE, utf8(JSON.stringify(records)));
  }

  /** Rings of the files, the newest generation first. Two while one is being changed. */
  async rings(): Promise<SealedRing[]> {
    const rings: SealedRing[] = [];
    for (const name of await this.ringNames()) {
      const bytes = await this.quiet(name, () => this.log?.get(name));
      const ring = bytes ? ringFrom(bytes) : null;
      if (ring) rings.push(ring);
    }
    return rings.sort((a, b) => b.generation - a.generation);
  }

  async writeRing(ring: SealedRing): Promise<void> {
    await this.log?.write(`${RING_FILE}-${ring.generation}`, ringBytes(ring));
  }

  /** Rings of other generations are no longer needed. */
  async dropOtherRings(generation: number): Promise<void> {
    for (const name of await this.ringNames()) if (name !== `${RING_FILE}-${generation}`) await this.log?.remove(name);
  }

  private async ringNames(): Promise<string[]> {
    const names = (await this.quiet('list', () => this.log?.names())) ?? [];
    return names.filter((name) => name.startsWith(`${RING_FILE}-`));
  }

  /** Every row that the files still hold, and whether all files were whole. */
  async rows(): Promise<{ rows: readonly LogRow[]; damaged: number }> {
    return (await this.quiet('log', () => this.log?.rows())) ?? { rows: [], damaged: 0 };
  }

  async isEmpty(): Promise<boolean> {
    const chunks = await this.quiet('log', () => this.log?.chunks());
    return (chunks ?? []).length === 0;
  }

  /** The files' whole log anew, the old files gone after. */
  async rewriteLog(rows: readonly LogRow[], epoch: number, size: number): Promise<void> {
    const { log } = this;
    if (!log) return;
    const old = await log.chunks();
    const kept = new Set<string>();
    for (let at = 0; at < rows.length; at += size) kept.add(await log.append(rows.slice(at, at + size), epoch));
    for (const { name } of old) if (!kept.has(name)) await log.remove(name);
  }

  /** Nothing is left in either store. */
  async erase(): Promise<void> {
    for (const name of (await this.quiet('list', () => this.log?.names())) ?? []) await this.log?.remove(name);
    for (const key of [ROOT, VAULT_VALUE]) await this.local?.remove(key);
    await this.keepSessionKey(null);
  }

  /** The key out of the passphrase, while unlocked. Base64; the browser forgets it when it closes. */
  async sessionKey(): Promise<string | null> {
    const key = await this.quiet(KEY, () => this.session?.get<string>(KEY));
    return typeof key === 'string' ? key : null;
  }

  async keepSessionKey(key: string | null): Promise<void> {
    await this.quiet(KEY, () => (key === null ? this.session?.remove(KEY) : this.session?.set(KEY, key)));
  }

  private async quiet<T>(what: string, action: () => PromiseLike<T> | undefined): Promise<T | undefined> {
    try {
      return await within(this.patience, what, async () => action());
    } catch (error) {
      this.isLate ||= isNoAnswer(error);
      return undefined;
    }
  }
}
