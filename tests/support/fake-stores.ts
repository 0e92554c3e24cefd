/**
 * The stores besides the database, in this process: files and values that a test can damage, that can fail, hang or be cut off, and
 * that outlive the memory which writes them.
 */
import type { Files, KeepPorts, Values } from '../../lib/memory/keep/ports.ts';

/** Decides what happens to one act; may throw, wait, or let it pass. */
export type Fault = (act: string, name: string) => void | Promise<void>;

export interface FakeStores {
  readonly files: Map<string, Uint8Array>;
  readonly values: Map<string, unknown>;
  readonly session: Map<string, unknown>;
  fault: Fault;
  readonly keep: KeepPorts;
}

/** `same`: other ports to the same stores, as a program that starts anew has them. */
export function fakeStores(patience = 2000, same?: FakeStores): FakeStores {
  const files = same?.files ?? new Map<string, Uint8Array>();
  const values = same?.values ?? new Map<string, unknown>();
  const session = same?.session ?? new Map<string, unknown>();
  const stores = { files, values, session, fault: (() => undefined) as Fault } as FakeStores & { keep: KeepPorts };
  const port: Files = {
    list: async () => {
      await stores.fault('list', '');
      return [...files.keys()];
    },
    read: async (name) => {
      await stores.fault('read', name);
      return files.get(name)?.slice() ?? null;
    },
    write: async (name, bytes) => {
      await stores.fault('write', name);
      files.set(name, bytes.slice());
    },
    remove: async (name) => {
      await stores.fault('remove', name);
      files.delete(name);
    },
  };
  const valuesOf = (held: Map<string, unknown>, kind: string): Values => ({
    get: async <T>(key: string) => {
      await stores.fault(`get ${kind}`, key);
      return structuredClone(held.get(key)) as T | undefined;
    },
    set: async (key, value) => {
      await stores.fault(`set ${kind}`, key);
      held.set(key, JSON.parse(JSON.stringify(value)));
    },
    remove: async (key) => {
      await stores.fault(`remove ${kind}`, key);
      held.delete(key);
    },
  });
  return Object.assign(stores, {
    keep: { files: port, local: valuesOf(values, 'local'), session: valuesOf(session, 'session'), patience },
  });
}

/** Everything that lies in an IndexedDB database, as it lies there. */
export async function dump(indexedDB: IDBFactory, name = 'stead'): Promise<Map<string, unknown[]>> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const tables = new Map<string, unknown[]>();
  for (const table of database.objectStoreNames) {
    const rows = await new Promise<unknown[]>((done, fail) => {
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => done(asked.result);
      asked.onerror = () => fail(asked.error);
    });
    tables.set(table, rows);
  }
  database.close();
  return tables;
}

/** All bytes and texts of a value, as one text in which a canary would be found. */
export function everything(value: unknown): string {
  if (value instanceof Uint8Array || value instanceof Int8Array) return Buffer.from(value).toString('latin1');
  if (value instanceof Map) return [...value].map(([key, one]) => `${everything(key)} ${everything(one)}`).join('\n');
  if (Array.isArray(value)) return value.map(everything).join('\n');
  if (value !== null && typeof value === 'object')
    return Object.entries(value)
      .map(([key, one]) => `${key}=${everything(one)}`)
      .join('\n');
  return String(value);
}

/** Puts rows in the place of all that lies in a database's tables; tables that are not named stay. */
export async function refill(indexedDB: IDBFactory, tables: ReadonlyMap<string, readonly unknown[]>, name = 'stead'): Promise<void> {
  const database = await new Promise<IDBDatabase>((done, fail) => {
    const opening = indexedDB.open(name);
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => fail(opening.error);
  });
  const transaction = database.transaction([...tables.keys()], 'readwrite');
  for (const [table, rows] of tables) {
    const store = transaction.objectStore(table);
    store.clear();
    for (const row of rows) store.put(row);
  }
  await new Promise<void>((done, fail) => {
    transaction.oncomplete = () => done();
    transaction.onabort = () => fail(transaction.error);
  });
  database.close();
}
