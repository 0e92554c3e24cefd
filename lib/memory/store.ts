import Dexie, { type Table } from 'dexie';
import { PATIENCE, within } from './keep/ports.ts';
import type { LogRow } from './log.ts';
import { MemoryError, type MemoryEvent } from './types.ts';
import type { Bytes } from './vault/bytes.ts';

/**
 * The one home of the database. It holds sealed bytes and never a value. Each write is one strict transaction, done before it
 * answers. A refused or full storage, and a database of a newer version, are errors with a name, never an empty memory.
 */
export interface PageRow {
  readonly id: string;
  readonly body: Bytes;
}

/** Small rows beside the log: which projection lies there, the keys' ring and header, whether it is locked. */
export interface MetaRow {
  readonly key: 'state' | 'ring' | 'vault' | 'locked';
  readonly value: unknown;
}

export interface Writing {
  readonly rows?: readonly LogRow[];
  readonly pages?: readonly PageRow[];
  readonly gone?: readonly string[];
  readonly meta?: readonly MetaRow[];
  /** Everything that was there goes first. */
  readonly anew?: boolean;
}

/** What the first version kept, in the clear. */
export interface Legacy {
  readonly events: readonly MemoryEvent[];
  readonly locked: boolean;
}

/** 1: values in the clear, a table for each kind. 2: a sealed log and sealed pages. */
const SCHEMA = 2;
/** Dexie multiplies its version numbers. */
const DEXIE_FACTOR = 10;
const LEGACY_TABLES = ['events', 'vectors', 'beliefs', 'sources', 'episodes', 'persons', 'disclosures', 'secrets', 'statements'] as const;

class Database extends Dexie {
  declare readonly log: Table<LogRow, number>;
  declare readonly pages: Table<PageRow, string>;
  declare readonly meta: Table<MetaRow | { key: string; locked?: boolean }, string>;
  declare readonly events: Table<MemoryEvent, number>;

  constructor(name: string, indexedDB: IDBFactory | undefined) {
    super(name, { chromeTransactionDurability: 'strict', ...(indexedDB ? { indexedDB, IDBKeyRange: globalThis.IDBKeyRange } : {}) });
    const first = {
      events: 'tx, op, at',
      vectors: 'id',
      meta: 'key',
      beliefs: 'id',
      sources: 'id',
      episodes: 'id',
      persons: 'id',
      disclosures: 'id',
      secrets: 'topic',
      statements: 'id',
    };
    this.version(1).stores(first);
    // The old tables stay until what is in them has been sealed (`migrate`): sealing awaits, and an upgrade must not.
    this.version(SCHEMA).stores({ ...first, log: 'tx', pages: 'id' });
  }
}

/** What a storage error means to the person: full, or refused. */
export function storageError(error: unknown): MemoryError {
  if (error instanceof MemoryError) return error;
  const full = namesOf(error).some((name) => name === 'QuotaExceededError' || name === 'QuotaExceeded');
  return new MemoryError(full ? 'storage-full' : 'storage-refused', error instanceof Error ? error.message : undefined);
}

function namesOf(error: unknown): string[] {
  return [error, (error as { inner?: unknown })?.inner].map((one) => (one instanceof Error || one instanceof DOMException ? one.name : ''));
}

export class Store {
  readonly name: string;
  private readonly database: Database;
  private readonly patience: number;
  private readonly factory: IDBFactory | undefined;

  constructor(name: string, indexedDB?: IDBFactory, patience = PATIENCE) {
    this.name = name;
    this.factory = indexedDB ?? globalThis.indexedDB;
    this.database = new Database(name, indexedDB);
    this.patience = patience;
  }

  /** @throws MemoryError newer-database: it is left as it is */
  async open(): Promise<void> {
    // Asked before Dexie opens it: Dexie would change a newer database to fit.
    const known = await this.guarded('databases', async () => this.factory?.databases?.());
    const held = known?.find(({ name }) => name === this.name)?.version ?? 0;
    if (held > SCHEMA * DEXIE_FACTOR) throw new MemoryError('newer-database');
    await this.guarded('open', () => this.database.open());
  }

  close(): void {
    this.database.close();
  }

  /** Throws the database away, for one that never opens again. Only when everything in it also lies elsewhere. */
  async destroy(): Promise<void> {
    this.database.close();
    await this.guarded('destroy', () => this.database.delete({ disableAutoOpen: false }));
  }

  async meta(key: MetaRow['key']): Promise<unknown> {
    const row = await this.guarded(key, () => this.database.meta.get(key));
    return row && 'value' in row ? row.value : undefined;
  }

  last(): Promise<LogRow | undefined> {
    return this.guarded('last', () => this.database.log.orderBy('tx').last());
  }

  count(): Promise<number> {
    return this.guarded('count', () => this.database.log.count());
  }

  row(tx: number): Promise<LogRow | undefined> {
    return this.guarded('row', () => this.database.log.get(tx));
  }

  /** Rows of the log after a number, in order. */
  rows(after = 0): Promise<LogRow[]> {
    return this.guarded('rows', () => this.database.log.where('tx').above(after).toArray());
  }

  /** Rows of the log from one number to another, both included. */
  rowsBetween(first: number, last: number): Promise<LogRow[]> {
    return this.guarded('rows', () => this.database.log.where('tx').between(first, last, true, true).toArray());
  }

  /** Pages whose ids begin so; all but those when `except`. */
  async pages(prefix: string, except = false): Promise<PageRow[]> {
    const { pages } = this.database;
    return this.guarded('pages', async () => {
      if (!except) return pages.where('id').startsWith(prefix).toArray();
      return [...(await pages.where('id').below(prefix).toArray()), ...(await pages.where('id').above(`${prefix}\uffff`).toArray())];
    });
  }

  async pagesOf(ids: readonly string[]): Promise<PageRow[]> {
    const rows = await this.guarded('pages', () => this.database.pages.bulkGet([...ids]));
    return rows.flatMap((row) => row ?? []);
  }

  /** One strict transaction; resolves after it is durable. @throws MemoryError */
  async write(writing: Writing): Promise<void> {
    try {
      await this.commit(writing);
    } catch (error) {
      if (!(await this.holds(writing.rows?.at(-1)))) throw error;
    }
  }

  /** Whether a transaction that answered late, or not at all, was done: asked behind it, so that it has ended by then. */
  private async holds(row: LogRow | undefined): Promise<boolean> {
    const held = row && (await this.row(row.tx).catch(() => undefined));
    return row !== undefined && held?.hash === row.hash && held.epoch === row.epoch;
  }

  private commit({ rows = [], pages = [], gone = [], meta = [], anew = false }: Writing): Promise<void> {
    const { database } = this;
    return this.guarded('write', () =>
      database.transaction('rw', [database.log, database.pages, database.meta], async () => {
        if (anew) await Promise.all([database.log.clear(), database.pages.clear(), database.meta.clear()]);
        if (rows.length > 0) await database.log.bulkPut([...rows]);
        if (pages.length > 0) await database.pages.bulkPut([...pages]);
        if (gone.length > 0) await database.pages.bulkDelete([...gone]);
        if (meta.length > 0) await database.meta.bulkPut([...meta]);
      }),
    );
  }

  /** What the first version left, or null. */
  async legacy(): Promise<Legacy | null> {
    const events = await this.guarded('legacy', () => this.database.events.orderBy('tx').toArray());
    if (events.length === 0) return null;
    const row = await this.guarded('legacy', () => this.database.meta.get('locked'));
    return { events, locked: row !== undefined && 'locked' in row && row.locked === true };
  }

  /** Sealed rows in, old tables empty, in one transaction: killed in the middle it is as before, and is done again. */
  migrate({ rows = [], meta = [] }: Writing): Promise<void> {
    const { database } = this;
    return this.guarded('migrate', () =>
      database.transaction('rw', database.tables, async () => {
        await database.meta.clear();
        await database.log.bulkPut([...rows]);
        await database.meta.bulkPut([...meta]);
        for (const table of LEGACY_TABLES) await database.table(table).clear();
      }),
    );
  }

  private async guarded<T>(what: string, action: () => PromiseLike<T>): Promise<T> {
    try {
      return await within(this.patience, what, action);
    } catch (error) {
      throw storageError(error);
    }
  }
}
