/** A database as the first version wrote it, put into an IndexedDB; the fixture was written by that version's own program. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Belief, Disclosure } from '../../lib/memory/types.ts';

interface Fixture {
  readonly version: number;
  readonly stores: Readonly<
    Record<string, { readonly keyPath: string; readonly indexes: readonly [string, string][]; readonly rows: readonly unknown[] }>
  >;
  readonly served: { readonly beliefs: readonly Belief[]; readonly disclosures: readonly Disclosure[] };
}

export const LEGACY = JSON.parse(readFileSync(join(import.meta.dirname, 'memory-v1.json'), 'utf8')) as Fixture;

export function putLegacy(indexedDB: IDBFactory, name = 'stead'): Promise<void> {
  return new Promise((done, fail) => {
    const opening = indexedDB.open(name, LEGACY.version);
    opening.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes, rows }] of Object.entries(LEGACY.stores)) {
        const store = opening.result.createObjectStore(table, { keyPath });
        for (const [index, path] of indexes) store.createIndex(index, path);
        for (const row of rows) store.put(row);
      }
    };
    opening.onerror = () => fail(opening.error);
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
}
