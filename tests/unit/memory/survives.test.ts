import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../lib/memory/memory.ts';
import { Store } from '../../../lib/memory/store.ts';
import { type Memory, MemoryError } from '../../../lib/memory/types.ts';
import { dump, type FakeStores, fakeStores, refill } from '../../support/fake-stores.ts';
import { asId, form, one } from './open.ts';

// Keys out of passphrases cost what they should, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

/** Three stores, each damaged in every way: found, made good from the others, and never taken for an empty memory. */
interface Kept {
  readonly indexedDB: IDBFactory;
  readonly stores: FakeStores;
  open(): Promise<Memory>;
}
type Tables = Map<string, unknown[]>;
/** Everything as it lay earlier. */
interface Copy {
  /** Of the first moment, before anything was remembered. */
  readonly first: Tables;
  readonly tables: Tables;
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly values: ReadonlyMap<string, unknown>;
}

async function keeping(): Promise<Kept> {
  const kept = { indexedDB: new IDBFactory(), stores: fakeStores(4000) };
  let at = Date.parse('2026-06-01T12:00:00Z');
  const clock = { now: () => ++at };
  return { ...kept, open: () => createMemory({ clock, indexedDB: kept.indexedDB, keep: kept.stores.keep }) };
}

async function written(kept: Kept): Promise<{ beliefs: string; early: Copy }> {
  const memory = await kept.open();
  const first = await dump(kept.indexedDB);
  await memory.bringIn({
    statements: [form('A1', '2025-01-20', { tel: '0191 555 0101', email: 'ada@brandt.example', bday: '1988-06-03' })],
  });
  await memory.note('I am vegan. I have one dog.');
  await memory.settled();
  const early = { first, tables: await dump(kept.indexedDB), files: new Map(kept.stores.files), values: new Map(kept.stores.values) };
  await memory.correct((await one(memory, 'tel')).id, '0191 555 0202');
  await memory.note('My shoe size is 41.');
  await memory.settled();
  const beliefs = JSON.stringify(await memory.all());
  memory.close();
  return { beliefs, early };
}

const flip = (bytes: Uint8Array, at = bytes.length >> 1) => bytes.map((byte, index) => (index === at ? byte ^ 0x40 : byte));
const each = (files: Map<string, Uint8Array>, prefix: string, change: (bytes: Uint8Array) => Uint8Array) => {
  for (const [name, bytes] of files) if (name.startsWith(prefix)) files.set(name, change(bytes));
};
const inTables = async (kept: Kept, change: (tables: Tables) => void) => {
  const tables = await dump(kept.indexedDB);
  change(tables);
  await refill(kept.indexedDB, tables);
};
const metaWithout = (key: string) => (tables: Tables) => {
  tables.set(
    'meta',
    (tables.get('meta') ?? []).filter((row) => (row as { key: string }).key !== key),
  );
};
const flipBodies = (table: string) => (tables: Tables) => {
  tables.set(
    table,
    (tables.get(table) ?? []).map((row) => ({ ...(row as object), body: flip((row as { body: Uint8Array }).body) })),
  );
};

const DATABASE: Record<string, (kept: Kept, early: Copy) => Promise<void>> = {
  'thrown away': async ({ indexedDB }) => {
    await new Promise((done) => {
      indexedDB.deleteDatabase('stead').onsuccess = done;
    });
  },
  'every table empty': (kept) => inTables(kept, (tables) => [...tables.keys()].forEach((table) => void tables.set(table, []))),
  'the end of the log lost': (kept) => inTables(kept, (tables) => void tables.get('log')?.pop()),
  'a hole in the log': (kept) => inTables(kept, (tables) => void tables.get('log')?.splice(1, 1)),
  'rows of the log altered': (kept) => inTables(kept, flipBodies('log')),
  'pages altered': (kept) => inTables(kept, flipBodies('pages')),
  'pages lost': (kept) => inTables(kept, (tables) => void tables.set('pages', [])),
  'the ring lost': (kept) => inTables(kept, metaWithout('ring')),
  'the vault lost': (kept) => inTables(kept, metaWithout('vault')),
  'all of meta lost': (kept) => inTables(kept, (tables) => void tables.set('meta', [])),
  'a copy of its first moment in its place': (kept, early) => refill(kept.indexedDB, early.first),
  'an older copy in its place': (kept, early) => refill(kept.indexedDB, early.tables),
};

const sync = (change: (stores: FakeStores, early: Copy) => void) => async (kept: Kept, early: Copy) => change(kept.stores, early);
const FILES: typeof DATABASE = {
  'all gone': sync(({ files }) => files.clear()),
  'the log gone': sync(({ files }) =>
    [...files.keys()].filter((name) => name.startsWith('log')).forEach((name) => void files.delete(name)),
  ),
  'the last file gone': sync(
    ({ files }) =>
      void files.delete(
        [...files.keys()]
          .filter((name) => name.startsWith('log'))
          .sort()
          .at(-1) ?? '',
      ),
  ),
  'cut short': sync(({ files }) => each(files, 'log', (bytes) => bytes.slice(0, bytes.length - 9))),
  'bits flipped': sync(({ files }) => each(files, 'log', (bytes) => flip(bytes))),
  'emptied to no bytes': sync(({ files }) => each(files, '', () => new Uint8Array())),
  'filled with zeros': sync(({ files }) => each(files, '', (bytes) => new Uint8Array(bytes.length))),
  'the vault gone': sync(({ files }) => void files.delete('vault')),
  'older copies in their place': sync(({ files }, early) => {
    files.clear();
    for (const [name, bytes] of early.files) files.set(name, bytes);
  }),
};
const VALUES: typeof DATABASE = {
  'all gone': sync(({ values }) => values.clear()),
  'the root gone': sync(({ values }) => void values.delete('memory-root')),
  'the root of an older day': sync(({ values }, early) => void values.set('memory-root', early.values.get('memory-root'))),
  'the root garbage': sync(({ values }) => void values.set('memory-root', { format: 2, tx: 'many' })),
  'the root of another memory': sync(
    ({ values }) => void values.set('memory-root', { format: 2, tx: 2, hash: 'beef', epoch: 0, device: '' }),
  ),
  'the vault gone': sync(({ values }) => void values.delete('memory-vault')),
  'the vault garbage': sync(({ values }) => void values.set('memory-vault', [{ header: { format: 1 } }])),
  'text in their place': sync(({ values }) => [...values.keys()].forEach((key) => void values.set(key, 'x'))),
};
describe.each([
  ['the database', DATABASE],
  ['the files', FILES],
  ['the values', VALUES],
] as const)('%s', (_store, kinds) => {
  it.each(Object.keys(kinds))('%s: found and made good', async (kind) => {
    const kept = await keeping();
    const { beliefs, early } = await written(kept);
    await kinds[kind]?.(kept, early);
    const memory = await kept.open();
    expect(JSON.stringify(await memory.all())).toBe(beliefs);
    await memory.settled();
    expect(memory.health()).toMatchObject({ state: 'restored', lost: 0 });
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    expect((await memory.note('I moved the bicycle.')).ok).toBe(true);
    await memory.settled();
    const later = JSON.stringify(await memory.all());
    memory.close();
    // Whole again: any of the others may go next.
    const again = await kept.open();
    await again.settled();
    expect(again.health()).toEqual({ state: 'whole', lost: 0, mended: [] });
    expect(JSON.stringify(await again.all())).toBe(later);
    again.close();
    await DATABASE['thrown away']?.(kept, early);
    const third = await kept.open();
    expect(JSON.stringify(await third.all())).toBe(later);
    third.close();
  });
});

describe('two of three', () => {
  it('the database alone gives everything, and the others are made anew', async () => {
    const kept = await keeping();
    const memory = await kept.open();
    await memory.protect('four words are enough');
    await memory.note('I am vegan.');
    await memory.settled();
    memory.close();
    kept.stores.files.clear();
    kept.stores.values.clear();
    const again = await kept.open();
    expect(again.locked()).toBe(false);
    expect(await again.slot({ attribute: 'diet' })).toHaveLength(1);
    again.close();
  });

  it('the files alone give everything to who has the passphrase', async () => {
    const kept = await keeping();
    const memory = await kept.open();
    await memory.note('I am vegan.');
    await memory.protect('four words are enough');
    await memory.settled();
    memory.close();
    await DATABASE['thrown away']?.(kept, {} as Copy);
    kept.stores.values.clear();
    kept.stores.session.clear();
    const again = await kept.open();
    expect(again.locked()).toBe(true);
    expect(await again.unlock('four words are enough')).toMatchObject({ ok: true });
    expect(await again.slot({ attribute: 'diet' })).toHaveLength(1);
    again.close();
  });

  it('one share of the key is not enough: refused by name, never an empty memory', async () => {
    const kept = await keeping();
    await written(kept);
    kept.stores.files.clear();
    await DATABASE['thrown away']?.(kept, {} as Copy);
    await expect(kept.open()).rejects.toMatchObject({ reason: 'key-lost' });
    // Also the next time, and nothing was written meanwhile.
    await expect(kept.open()).rejects.toMatchObject({ reason: 'key-lost' });
  });
});

it('files that take nothing: each of the two other stores does alone, and the files are made good once they answer', async () => {
  const kept = await keeping();
  kept.stores.fault = (act, name) => {
    if (/^(list|read|write|remove)$/.test(act)) throw new DOMException(name, 'NotAllowedError');
  };
  const { beliefs } = await written(kept);
  kept.stores.values.clear();
  const memory = await kept.open();
  expect(JSON.stringify(await memory.all())).toBe(beliefs);
  memory.close();
  kept.stores.fault = () => undefined;
  const again = await kept.open();
  await again.settled();
  again.close();
  expect([...kept.stores.files.keys()].some((name) => name.startsWith('log-'))).toBe(true);
  await DATABASE['thrown away']?.(kept, {} as Copy);
  const third = await kept.open();
  expect(JSON.stringify(await third.all())).toBe(beliefs);
  third.close();
});

it('a database that never opens: the second copy serves, takes writes, and says so', async () => {
  const kept = await keeping();
  const { beliefs } = await written(kept);
  const dead = {
    open: () => {
      throw new DOMException('Internal error', 'UnknownError');
    },
    deleteDatabase: () => {
      throw new DOMException('Internal error', 'UnknownError');
    },
    databases: async () => [],
  } as unknown as IDBFactory;
  const clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };
  const memory = await createMemory({ clock, indexedDB: dead, keep: kept.stores.keep });
  expect(memory.health().state).toBe('without-database');
  expect(JSON.stringify(await memory.all())).toBe(beliefs);
  expect((await memory.note('My middle name is Otto.')).ok).toBe(true);
  const held = JSON.stringify(await memory.all());
  memory.close();
  const again = await createMemory({ clock, indexedDB: dead, keep: kept.stores.keep });
  expect(JSON.stringify(await again.all())).toBe(held);
  again.close();
  // The database comes back as it was: it learns what it has missed.
  const back = await kept.open();
  expect(JSON.stringify(await back.all())).toBe(held);
  expect(back.health()).toMatchObject({ state: 'restored' });
  back.close();
});

it('what was forgotten does not come back with an older copy of any store', async () => {
  const kept = await keeping();
  const { early } = await written(kept);
  const memory = await kept.open();
  await memory.forget((await one(memory, 'email')).id);
  await memory.settled();
  memory.close();
  await refill(kept.indexedDB, early.tables);
  const again = await kept.open();
  expect(await again.slot({ attribute: 'email' })).toEqual([]);
  expect(await again.belief(asId('b_0000000001_0001'))).toBeUndefined();
  expect(JSON.stringify(await again.exportFile())).not.toContain('ada@brandt');
  again.close();
});

it('a clock in 1970, and one set back by ten years: the order of the log holds, and nothing that is known changes', async () => {
  const indexedDB = new IDBFactory();
  const clock = { at: Date.parse('2026-06-01T12:00:00Z'), now: () => clock.at };
  const memory = await createMemory({ clock, indexedDB });
  await memory.bringIn({ statements: [form('A1', '2025-01-20', { bday: '1988-06-03', tel: '0191 555 0101' })] });
  const age = (await one(memory, 'age')).value;
  clock.at = 1000;
  expect((await one(memory, 'age')).value).toEqual(age);
  expect((await memory.note('I am vegan.')).ok).toBe(true);
  clock.at = Date.parse('2016-06-01T12:00:00Z');
  expect((await memory.note('My shoe size is 41.')).ok).toBe(true);
  clock.at = Date.parse('2026-06-01T12:00:00Z');
  expect((await one(memory, 'age')).value).toEqual(age);
  expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
  await memory.settled();
  memory.close();
  const rows = ((await dump(indexedDB)).get('log') ?? []) as { tx: number; hlc: string }[];
  expect(rows.map(({ hlc }) => hlc)).toEqual(rows.map(({ hlc }) => hlc).sort());
  expect(new Set(rows.map(({ hlc }) => hlc)).size).toBe(rows.length);
});

it.each(['database', 'files', 'values', 'all'])(
  '%s that does not answer in time is not taken for empty: refused by name, nothing changed',
  async (who) => {
    const kept = await keeping();
    const { beliefs } = await written(kept);
    const clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };
    const slow = fakeStores(60, kept.stores);
    const never = () => new Promise<void>(() => undefined);
    slow.fault = (act) => {
      const isFile = /^(list|read|write|remove)$/.test(act);
      return who === 'all' || (who === 'files' && isFile) || (who === 'values' && / local$/.test(act)) ? never() : undefined;
    };
    const rows = vi.spyOn(Store.prototype, 'rows');
    const last = vi.spyOn(Store.prototype, 'last');
    const late = () => Promise.reject(new MemoryError('storage-refused', 'no answer: rows'));
    if (who === 'database' || who === 'all') {
      rows.mockImplementation(late);
      last.mockImplementation(() => Promise.resolve(undefined));
    }
    // Files alone are not needed while the other two agree.
    const opening = createMemory({ clock, indexedDB: kept.indexedDB, keep: { ...slow.keep, patience: 60 } });
    if (who === 'files') (await opening).close();
    else await expect(opening).rejects.toMatchObject({ reason: 'storage-refused' });
    vi.restoreAllMocks();
    const again = await kept.open();
    expect(JSON.stringify(await again.all())).toBe(beliefs);
    again.close();
  },
);
