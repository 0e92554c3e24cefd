import Dexie, { type Table } from 'dexie';
import type { BeliefId } from '../core/ids.ts';
import { State, TABLES, type TableName, type Tables } from './state.ts';
import { MemoryError, type MemoryEvent } from './types.ts';

/**
 * The one home of the database. One transaction a write, durable before it answers; the log and its projection go in together.
 * A refused or full storage is an error with a name, never an empty memory.
 */
export interface VectorRow {
  readonly id: BeliefId;
  readonly model: string;
  /** Of the sentence that was embedded: another sentence needs another vector. */
  readonly text: string;
  readonly vector: Int8Array;
  readonly scale: number;
}
interface MetaRow {
  readonly key: 'state' | 'locked';
  readonly tx?: number;
  readonly day?: string;
  readonly projection?: number;
  readonly locked?: boolean;
}
/** Counts up when the projection's shape changes: an older one on disk is then rebuilt from the log. */
const PROJECTION = 1;

class Database extends Dexie {
  declare readonly events: Table<MemoryEvent, number>;
  declare readonly vectors: Table<VectorRow, string>;
  declare readonly meta: Table<MetaRow, string>;

  constructor(name: string, indexedDB: IDBFactory | undefined) {
    super(name, { chromeTransactionDurability: 'strict', ...(indexedDB ? { indexedDB, IDBKeyRange: globalThis.IDBKeyRange } : {}) });
    this.version(1).stores({
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
    });
  }
}

/** What a storage error means to the person: full, or refused. */
export function storageError(error: unknown): MemoryError {
  if (error instanceof MemoryError) return error;
  const names = [error, (error as { inner?: unknown })?.inner].map((one) =>
    one instanceof Error || one instanceof DOMException ? one.name : '',
  );
  const full = names.some((name) => name === 'QuotaExceededError' || name === 'QuotaExceeded');
  return new MemoryError(full ? 'storage-full' : 'storage-refused', error instanceof Error ? error.message : undefined);
}

export class Store {
  private readonly database: Database;

  constructor(name: string, indexedDB?: IDBFactory) {
    this.database = new Database(name, indexedDB);
  }

  async open(): Promise<void> {
    await guarded(() => this.database.open());
  }

  close(): void {
    this.database.close();
  }

  /** The projection as it stands on disk, or null when it does not belong to the log's last event. */
  load(): Promise<State | null> {
    return guarded(async () => {
      const meta = await this.database.meta.get('state');
      const last = await this.database.events.orderBy('tx').last();
      if (meta?.projection !== PROJECTION || meta.tx !== (last?.tx ?? 0)) return null;
      const state = new State();
      for (const table of TABLES) await this.fill(state, table);
      state.tx = meta.tx ?? 0;
      state.day = meta.day ?? '';
      state.takeTouched();
      state.takePriors();
      state.takeChanged();
      return state;
    });
  }

  private async fill(state: State, table: TableName): Promise<void> {
    const rows = await this.database.table(table).toArray();
    if (table === 'beliefs') for (const row of rows) state.put(row as Tables['beliefs']);
    else for (const row of rows) state.keep(table, row as never);
  }

  events(): Promise<MemoryEvent[]> {
    return guarded(() => this.database.events.orderBy('tx').toArray());
  }

  event(tx: number): Promise<MemoryEvent | undefined> {
    return guarded(() => this.database.events.get(tx));
  }

  last(): Promise<MemoryEvent | undefined> {
    return guarded(() => this.database.events.orderBy('tx').last());
  }

  /** Appends events and what they changed in one strict transaction. Resolves after it is durable. @throws MemoryError */
  append(events: readonly MemoryEvent[], state: State): Promise<void> {
    const touched = state.takeTouched();
    return guarded(async () => {
      await this.database.transaction('rw', this.database.tables, async () => {
        await this.database.events.bulkAdd([...events]);
        for (const [table, keys] of touched) await this.write(state, table, keys);
        const gone = [...(touched.get('beliefs') ?? [])].filter((id) => !state.beliefs.has(id as BeliefId));
        if (gone.length > 0) await this.database.vectors.bulkDelete(gone);
        await this.putMeta(state);
      });
    });
  }

  /** Puts a whole projection in place of the old one, with rewritten and new events, in one transaction. */
  replace(state: State, rewritten: readonly MemoryEvent[], added: readonly MemoryEvent[]): Promise<void> {
    state.takeTouched();
    return guarded(async () => {
      await this.database.transaction('rw', this.database.tables, async () => {
        if (rewritten.length > 0) await this.database.events.bulkPut([...rewritten]);
        if (added.length > 0) await this.database.events.bulkAdd([...added]);
        for (const table of TABLES) {
          await this.database.table(table).clear();
          await this.database.table(table).bulkPut([...state.rows(table).values()]);
        }
        const orphans = (await this.database.vectors.toCollection().primaryKeys()).filter((id) => !state.beliefs.has(id as BeliefId));
        await this.database.vectors.bulkDelete(orphans);
        await this.putMeta(state);
      });
    });
  }

  private async write(state: State, table: TableName, keys: ReadonlySet<string>): Promise<void> {
    const rows = state.rows(table);
    const put = [...keys].filter((key) => rows.has(key)).map((key) => rows.get(key));
    const gone = [...keys].filter((key) => !rows.has(key));
    if (put.length > 0) await this.database.table(table).bulkPut(put);
    if (gone.length > 0) await this.database.table(table).bulkDelete(gone);
  }

  private async putMeta(state: State): Promise<void> {
    await this.database.meta.put({ key: 'state', tx: state.tx, day: state.day, projection: PROJECTION });
  }

  async isLocked(): Promise<boolean> {
    return (await guarded(() => this.database.meta.get('locked')))?.locked === true;
  }

  async setLocked(locked: boolean): Promise<void> {
    await guarded(() => this.database.transaction('rw', this.database.meta, () => this.database.meta.put({ key: 'locked', locked })));
  }

  vectors(): Promise<VectorRow[]> {
    return guarded(() => this.database.vectors.toArray());
  }

  putVectors(rows: readonly VectorRow[]): Promise<void> {
    return guarded(async () => {
      await this.database.vectors.bulkPut([...rows]);
    });
  }
}

async function guarded<T>(action: () => PromiseLike<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw storageError(error);
  }
}
