import type { Head } from './events.ts';
import type { Root } from './keep/merge.ts';
import { isNoAnswer, type KeepPorts, type Locks, PATIENCE } from './keep/ports.ts';
import { ringOf } from './keep/records.ts';
import { type Found, findLog, isTrusted } from './keep/recover.ts';
import { Second } from './keep/second.ts';
import { missingParts, spread, vaultRecords } from './keep/spread.ts';
import { blockOf, type LogRow, openRow } from './log.ts';
import { migrated } from './migrate.ts';
import { Store } from './store.ts';
import { type Health, MemoryError, type MemoryEvent } from './types.ts';
import { fromBase64, random, toBase64 } from './vault/bytes.ts';
import { type Protection, protectionBy } from './vault/header.ts';
import { Keyring, type SealedRing } from './vault/keyring.ts';
import { SealBroken } from './vault/seal.ts';
import { Vault } from './vault/vault.ts';

/**
 * Where the memory lies: the database, the files and values beside it, and the keys to all three. It finds out at opening what is
 * left, makes good what was lost from what is not, and says so; it never takes lost for empty. What goes in and out while it is open
 * is `deposit.ts`.
 */
export interface DepotOptions {
  readonly name: string;
  readonly indexedDB?: IDBFactory;
  readonly keep?: KeepPorts;
  now(): number;
}

/** What of the projection lies in the database. */
export interface StateMeta {
  readonly tx: number;
  readonly day: string;
  readonly projection: string;
  readonly epoch: number;
  readonly device: string;
}

/** Rows that are opened at once, and rows a file when all files are written anew. */
export const CHUNK = 1024;

export class Depot {
  readonly store: Store;
  readonly second: Second;
  readonly vault = new Vault();
  readonly now: () => number;
  /** The log itself, while the database does not open. */
  rows: LogRow[] | null = null;
  head: Head | undefined;
  epoch = 0;
  device = '';
  isLocked = false;
  lost = 0;
  /** When all files were last read through, ms. */
  checked = 0;
  readonly mended = new Set<Health['mended'][number]>();
  private readonly locks: Locks | undefined;
  private readonly patience: number;
  private isDatabaseLate = false;
  private ring: SealedRing | null = null;
  private release: () => void = () => undefined;

  constructor({ name, indexedDB, keep = {}, now }: DepotOptions) {
    this.patience = keep.patience ?? PATIENCE;
    this.store = new Store(name, indexedDB, this.patience);
    this.second = new Second(keep);
    this.locks = keep.locks;
    this.now = now;
  }

  /** @throws MemoryError newer-database, in-use, key-lost, storage-refused, storage-full */
  async open(): Promise<void> {
    await this.hold();
    try {
      await this.find();
    } catch (error) {
      this.close();
      throw error;
    }
  }

  close(): void {
    this.store.close();
    this.vault.lock();
    this.release();
  }

  health(): Health {
    const mended = [...this.mended];
    const state = this.rows ? 'without-database' : this.lost > 0 ? 'partly-lost' : mended.length > 0 ? 'restored' : 'whole';
    return { state, lost: this.lost, mended };
  }

  /** One owner at a time, in however many windows and workers. */
  private hold(): Promise<void> {
    const { locks } = this;
    if (!locks) return Promise.resolve();
    return new Promise((done, fail) => {
      const signal = AbortSignal.timeout(this.patience);
      locks
        .request(`memory:${this.store.name}`, { signal }, () => {
          done();
          return new Promise<void>((release) => {
            this.release = release;
          });
        })
        .catch(() => fail(new MemoryError('in-use')));
    });
  }

  private async find(): Promise<void> {
    const root = await this.second.root();
    const opens = await this.openStore();
    const meta = opens ? ((await this.store.meta('state')) as StateMeta | undefined) : undefined;
    this.checked = root?.checked ?? 0;
    this.device = meta?.device || root?.device || toBase64(random(6));
    this.epoch = Math.max(meta?.epoch ?? 0, root?.epoch ?? 0);
    const legacy = opens ? await this.store.legacy() : null;
    if (legacy) {
      this.vault.learn(await vaultRecords(this.store, this.second, true));
      return this.begin(legacy.events, legacy.locked);
    }
    this.ring = opens ? ringOf(await this.store.meta('ring')) : null;
    const trusted = opens && (await isTrusted(this.store, root, this.second.hasLocal, meta?.epoch ?? 0));
    this.vault.learn(await vaultRecords(opens ? this.store : null, this.second, !trusted || !this.ring));
    if (trusted && this.vault.isKnown) {
      this.head = await this.store.last();
      if (root && (await this.isOlder(root))) this.mended.add('values');
    } else {
      const found = await findLog(opens ? this.store : null, this.second, root);
      // A store that is late is no empty one: nothing is begun, and nothing put in the place of anything.
      if (this.second.isLate) throw new MemoryError('storage-refused', 'no answer');
      if (found.rows.length === 0 && (root?.tx ?? 0) === 0 && opens) return this.begin([], false);
      await this.restore(opens, found);
    }
    const wasLocked = root?.locked === true || (opens && (await this.store.meta('locked')) === true);
    await this.openKeys(wasLocked);
  }

  /**
   * The root is written last: a kill leaves it one write behind, and the rows of one write have one time. What is further behind is a
   * copy of another day.
   */
  private async isOlder({ tx }: Root): Promise<boolean> {
    const last = this.head;
    if (!last || tx >= last.tx) return false;
    return (await this.store.row(tx + 1))?.at !== last.at;
  }

  /**
   * False when the database does not open and the files hold a copy of the log. @throws MemoryError when there is none, or when it is
   * of a newer version
   */
  private async openStore(): Promise<boolean> {
    try {
      await this.store.open();
      return true;
    } catch (error) {
      if (error instanceof MemoryError && error.reason === 'newer-database') throw error;
      if (await this.second.isEmpty()) throw error;
      this.isDatabaseLate = isNoAnswer(error);
      return false;
    }
  }

  /** The found log takes the place of what the database has, or is kept here while there is none. */
  private async restore(opens: boolean, { rows, lost, isOwn }: Found): Promise<void> {
    this.lost = lost;
    this.head = rows.at(-1);
    this.epoch = rows.reduce((highest, row) => Math.max(highest, row.epoch), this.epoch);
    if (!opens && !(await this.reborn(lost))) {
      this.rows = [...rows];
      return;
    }
    if (isOwn && opens) {
      this.mended.add('values');
      return;
    }
    const vault = await this.store.meta('vault');
    const ring = this.ring ?? undefined;
    const meta = [
      ...(vault === undefined ? [] : [{ key: 'vault' as const, value: vault }]),
      ...(ring === undefined ? [] : [{ key: 'ring' as const, value: ring }]),
    ];
    await this.store.write({ anew: true, rows, meta });
    this.mended.add('database');
  }

  /** A database that never opens is thrown away, if all that was in it also lies in the files. */
  private async reborn(lost: number): Promise<boolean> {
    if (lost > 0 || this.isDatabaseLate) return false;
    try {
      await this.store.destroy();
      await this.store.open();
      return true;
    } catch {
      return false;
    }
  }

  /** A first run, or the first version's memory. */
  private async begin(events: readonly MemoryEvent[], locked: boolean): Promise<void> {
    const keys = await this.vault.next({ kind: 'device' });
    const ring = new Keyring();
    const rows = await migrated(events, ring);
    await spread(this, keys, ring, (meta) => {
      const writing = { rows, meta: [...meta, { key: 'locked' as const, value: locked }] };
      return events.length > 0 ? this.store.migrate(writing) : this.store.write({ ...writing, anew: true });
    });
    this.head = rows.at(-1);
    this.isLocked = locked;
    if (rows.length > 0) await this.second.rewriteLog(rows, this.epoch, rows.length).catch(() => undefined);
    await this.writeRoot();
  }

  // ---- keys ----

  private async openKeys(wasLocked: boolean): Promise<void> {
    const header = this.vault.header(this.ring?.generation);
    this.isLocked = wasLocked;
    if (header?.protection.kind === 'passphrase') {
      const kept = await this.second.sessionKey();
      if (!kept || !(await this.vault.openByOuter(fromBase64(kept)))) {
        this.isLocked = true;
        return;
      }
    } else if (!(await this.openByDevice())) throw new MemoryError('key-lost');
    await this.openRings();
  }

  /** Two of three shares suffice; the files' is read only when the others do not. */
  private async openByDevice(): Promise<boolean> {
    if (await this.vault.openByDevice()) return true;
    this.vault.learn(await vaultRecords(this.rows ? null : this.store, this.second, true));
    return this.vault.openByDevice();
  }

  private async openRings(): Promise<void> {
    const isWhole = this.ring !== null && this.mended.size === 0 && this.lost === 0;
    const opened = isWhole && (await this.vault.openRings([this.ring]));
    if (!opened && !(await this.vault.openRings([this.ring, ...(await this.second.rings())]))) throw new MemoryError('key-lost');
    if (isWhole ? !opened : this.ring === null) this.mended.add('database');
    if (this.rows) return;
    for (const place of await missingParts(this.store, this.second, this.vault.keys)) this.mended.add(place);
    if (!opened && this.mended.has('database')) await this.reseal();
    else if (this.mended.size > 0 || this.lost > 0) await this.respread();
  }

  /**
   * A log that was put together from several stores may need the rings of several: everything is opened by whichever key fits, and sealed
   * anew under one ring, before any of the rings may go.
   */
  private async reseal(): Promise<void> {
    await this.vault.lend(await this.second.rings());
    const events = await this.read(await this.allRows());
    this.epoch += 1;
    const ring = new Keyring();
    const rows = await migrated(events, ring, this.epoch);
    const keys = await this.vault.next();
    const locked = { key: 'locked' as const, value: this.isLocked };
    await spread(this, keys, ring, (meta) => this.store.write({ anew: true, rows, meta: [...meta, locked] }));
    this.head = rows.at(-1);
    await this.second.rewriteLog(rows, this.epoch, CHUNK).catch(() => undefined);
    await this.writeRoot().catch(() => undefined);
  }

  /** Every store gets its part of the keys again, of a new generation. */
  async respread(): Promise<void> {
    const keys = await this.vault.next();
    await spread(this, keys, this.vault.ring, (meta) => this.store.write({ meta }));
    if (this.mended.size > 0) await this.second.rewriteLog(await this.allRows(), this.epoch, CHUNK).catch(() => undefined);
    await this.writeRoot().catch(() => undefined);
  }

  get hasPassphrase(): boolean {
    return this.vault.header(this.ring?.generation)?.protection.kind === 'passphrase';
  }

  /** @throws MemoryError needs-passphrase, wrong-passphrase, key-lost; nothing is written then */
  async unlock(passphrase?: string): Promise<void> {
    if (this.hasPassphrase) {
      if (!passphrase) throw new MemoryError('needs-passphrase');
      if (!(await this.vault.openByPassphrase(passphrase))) throw new MemoryError('wrong-passphrase');
    } else if (!(await this.openByDevice())) throw new MemoryError('key-lost');
    await this.openRings();
    await this.keepSession();
    this.isLocked = false;
    await this.sayLocked();
  }

  async lock(): Promise<void> {
    this.isLocked = true;
    this.vault.lock();
    await this.second.keepSessionKey(null).catch(() => undefined);
    await this.sayLocked();
  }

  private async sayLocked(): Promise<void> {
    if (!this.rows) await this.store.write({ meta: [{ key: 'locked', value: this.isLocked }] });
    await this.writeRoot().catch(() => undefined);
  }

  /** Another passphrase, or none: every key above the pages' is fresh. */
  async protect(passphrase: string | null): Promise<void> {
    const protection: Protection = await protectionBy(passphrase);
    const keys = await this.vault.next(protection);
    await spread(this, keys, this.vault.ring, (meta) => (this.rows ? Promise.resolve() : this.store.write({ meta })));
    await this.keepSession();
  }

  private async keepSession(): Promise<void> {
    const { outer } = this.vault.keys;
    await this.second.keepSessionKey(outer ? toBase64(outer) : null);
  }

  /** After a write that failed: what the database holds now. @throws MemoryError */
  async refresh(): Promise<void> {
    if (this.rows) return;
    const last = await this.store.last();
    this.head = last;
    this.ring = ringOf(await this.store.meta('ring'));
    this.vault.learn(await vaultRecords(this.store, this.second, true));
    this.epoch = Math.max(this.epoch, last?.epoch ?? 0);
    // Keys that were open a moment ago are not lost.
    if (!this.isLocked && !(await this.vault.openRings([this.ring]))) throw new MemoryError('storage-refused', 'the keys have moved on');
  }

  /** The ring in force, as it lies in the database. */
  tookRing(ring: SealedRing): void {
    this.ring = ring;
  }

  /** Every store is emptied. @throws MemoryError when one cannot be */
  async erase(): Promise<void> {
    await this.hold();
    try {
      await this.store.destroy();
      await this.second.erase();
    } finally {
      this.close();
    }
  }

  // ---- the log ----

  async writeRoot(): Promise<void> {
    const { head, epoch, device, checked } = this;
    await this.second.writeRoot({
      format: 2,
      tx: head?.tx ?? 0,
      hash: head?.hash ?? '',
      epoch,
      device,
      locked: this.isLocked,
      checked,
    });
  }

  async allRows(after = 0): Promise<readonly LogRow[]> {
    return this.rows ? this.rows.slice(after) : this.store.rows(after);
  }

  /** Rows from one number to another, both included. */
  async rowsBetween(first: number, last: number): Promise<readonly LogRow[]> {
    return this.rows ? this.rows.filter(({ tx }) => tx >= first && tx <= last) : this.store.rowsBetween(first, last);
  }

  /** The same for a rewriting: what could not be read only because a store is late must not be written over. @throws MemoryError */
  async readForRewriting(rows: readonly LogRow[]): Promise<MemoryEvent[]> {
    const before = this.lost;
    const events = await this.read(rows);
    if (this.lost === before || !this.second.isLate) return events;
    this.lost = before;
    throw new MemoryError('storage-refused', 'no answer');
  }

  /** Rows opened; what does not open is sought in the files, and what no store can open is counted as lost. */
  async read(rows: readonly LogRow[]): Promise<MemoryEvent[]> {
    const open = (row: LogRow) =>
      openRow(row, this.vault.keysOf(blockOf(row.tx))).catch((error: unknown) => {
        if (error instanceof SealBroken) return null;
        throw error;
      });
    const events: (MemoryEvent | null)[] = [];
    for (let at = 0; at < rows.length; at += CHUNK) events.push(...(await Promise.all(rows.slice(at, at + CHUNK).map(open))));
    if (!events.includes(null)) return events as MemoryEvent[];
    await this.vault.lend(await this.second.rings());
    const filed = new Map((await this.second.rows()).rows.map((row) => [`${row.tx}|${row.hash}`, row]));
    const good: LogRow[] = [];
    for (const [index, row] of rows.entries()) {
      if (events[index]) continue;
      const other = filed.get(`${row.tx}|${row.hash}`);
      events[index] = (await open(row)) ?? (other ? await open(other) : null);
      if (events[index] && other) good.push(other);
      if (events[index]) continue;
      this.lost += 1;
      const { body: _body, epoch: _epoch, ...head } = row;
      events[index] = { ...head, payload: null, redacted: true };
    }
    if (good.length > 0 && !this.rows) await this.store.write({ rows: good });
    this.mended.add('database');
    return events as MemoryEvent[];
  }
}
