import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../lib/memory/memory.ts';
import { Store } from '../../../lib/memory/store.ts';
import { dump, everything, fakeStores } from '../../support/fake-stores.ts';
import { LEGACY, putLegacy } from '../../support/legacy.ts';
import { one } from './open.ts';

// Keys out of passphrases cost what they should, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const clock = { now: () => Date.parse('2026-05-02T12:00:00Z') };

afterEach(() => vi.restoreAllMocks());

async function legacy() {
  const indexedDB = new IDBFactory();
  await putLegacy(indexedDB);
  const stores = fakeStores();
  return { indexedDB, stores, open: () => createMemory({ clock, indexedDB, keep: stores.keep }) };
}

/** Beliefs without what a newer rule may put otherwise: facts are the same in every version. */
const facts = (beliefs: readonly { stance: string }[]) => beliefs.filter((belief) => belief.stance !== 'inferred');

describe('a database of the first version', () => {
  it('serves the same, and lies sealed from then on', async () => {
    const bench = await legacy();
    const memory = await bench.open();
    expect(facts(await memory.all())).toEqual(facts(LEGACY.served.beliefs));
    expect(await memory.disclosures()).toEqual(LEGACY.served.disclosures);
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    await memory.note('I wear size 42 boots.');
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    await memory.settled();
    memory.close();
    const lies = everything([await dump(bench.indexedDB), bench.stores.files, bench.stores.values]);
    for (const word of ['Brandt', 'Quay', '555 0202', 'vegan', 'Litware', 'council.example', 'squeaks', 'boots'])
      expect(lies).not.toContain(word);
    const again = await bench.open();
    expect((await one(again, 'tel')).value).toEqual({ type: 'text', text: expect.stringContaining('0202') });
    again.close();
  });

  it.each(['before the transaction', 'in the middle of it'])('killed %s it is as before, and is done at the next opening', async (when) => {
    const bench = await legacy();
    const migrate = Store.prototype.migrate;
    vi.spyOn(Store.prototype, 'migrate').mockImplementationOnce(function (this: Store, writing) {
      if (when === 'before the transaction') throw new DOMException('killed', 'AbortError');
      // The last row cannot be stored: the transaction is rolled back as a kill rolls it back.
      return migrate.call(this, { ...writing, meta: [...(writing.meta ?? []), { key: 'state', value: () => undefined }] });
    });
    await expect(bench.open()).rejects.toThrow();
    expect((await dump(bench.indexedDB)).get('events')).toHaveLength(LEGACY.stores.events?.rows.length ?? -1);
    const memory = await bench.open();
    expect(facts(await memory.all())).toEqual(facts(LEGACY.served.beliefs));
    memory.close();
    expect((await dump(bench.indexedDB)).get('events')).toEqual([]);
  });
});

it('a database of a newer version is refused by name and left as it is', async () => {
  const indexedDB = new IDBFactory();
  const opening = indexedDB.open('stead', 990);
  await new Promise<void>((done) => {
    opening.onupgradeneeded = () => opening.result.createObjectStore('future', { keyPath: 'id' }).put({ id: 1, what: 'unknown' });
    opening.onsuccess = () => {
      opening.result.close();
      done();
    };
  });
  const before = everything(await dump(indexedDB));
  await expect(createMemory({ clock, indexedDB })).rejects.toMatchObject({ reason: 'newer-database' });
  expect(everything(await dump(indexedDB))).toBe(before);
});
