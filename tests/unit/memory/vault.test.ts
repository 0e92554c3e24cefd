import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { createMemory, eraseMemory } from '../../../lib/memory/memory.ts';
import { random, utf8 } from '../../../lib/memory/vault/bytes.ts';
import { STRENGTH } from '../../../lib/memory/vault/kdf.ts';
import { SealBroken, seal, unseal } from '../../../lib/memory/vault/seal.ts';
import { combine, split } from '../../../lib/memory/vault/shares.ts';
import { dump, everything, fakeStores } from '../../support/fake-stores.ts';
import { form, one } from './open.ts';

// Keys out of passphrases cost what they should, and a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000 });

const PASSPHRASE = 'four words are enough';
const clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };

function bench() {
  const indexedDB = new IDBFactory();
  const stores = fakeStores(8000);
  const options = { clock, indexedDB, keep: stores.keep };
  return {
    indexedDB,
    stores,
    options,
    open: () => createMemory(options),
    lies: async () => everything([await dump(indexedDB), stores.files, stores.values]),
  };
}

describe('a sealed record', () => {
  it('does not open with any byte altered, nor in the place of another', async () => {
    const key = random(32);
    const records = await Promise.all(Array.from({ length: 200 }, (_, index) => seal(key, `record ${index}`, utf8(`value ${index}`))));
    for (const [index, record] of records.entries()) {
      const at = index % record.length;
      await expect(
        unseal(
          key,
          `record ${index}`,
          record.map((byte, i) => (i === at ? byte ^ 1 : byte)),
        ),
      ).rejects.toThrow(SealBroken);
      await expect(unseal(key, `record ${index}`, records[(index + 1) % records.length] ?? record)).rejects.toThrow(SealBroken);
      expect(await unseal(key, `record ${index}`, record)).toEqual(utf8(`value ${index}`));
    }
  });

  it('has a nonce of its own each time', async () => {
    const key = random(32);
    const nonces = await Promise.all(Array.from({ length: 500 }, async () => (await seal(key, 'x', utf8('x'))).slice(0, 12).join()));
    expect(new Set(nonces).size).toBe(500);
  });
});

it('a secret in three shares comes back from any two, and from no one', () => {
  const secret = random(32);
  const shares = split(secret);
  for (const pair of [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 0],
  ] as const)
    expect(combine(pair.flatMap((at) => shares[at] ?? []))).toEqual(secret);
  for (const share of shares) {
    expect(combine([share])).toBeNull();
    expect(combine([share, share])).toBeNull();
    expect(share.bytes).not.toEqual(secret);
  }
});

describe('with a passphrase', () => {
  it('is of full strength, and its parameters lie beside the data', async () => {
    const { open, stores } = bench();
    const memory = await open();
    expect(await memory.protect('short')).toMatchObject({ ok: false, reason: 'weak-passphrase' });
    expect(await memory.protect(PASSPHRASE)).toMatchObject({ ok: true });
    memory.close();
    const [record] = stores.values.get('memory-vault') as [{ header: { protection: { kdf: typeof STRENGTH } } }];
    expect(record.header.protection.kdf).toMatchObject(STRENGTH);
    expect(STRENGTH.memory).toBeGreaterThanOrEqual(64 * 1024);
    expect(STRENGTH.iterations).toBeGreaterThanOrEqual(3);
  });

  it('a wrong one is refused and writes nothing; the right one opens, also in the next run', { timeout: 60_000 }, async () => {
    const { open, stores, lies } = bench();
    const memory = await open();
    await memory.note('I am vegan.');
    await memory.protect(PASSPHRASE);
    await memory.lock();
    await expect(memory.all()).rejects.toMatchObject({ reason: 'locked' });
    expect(stores.session.size).toBe(0);
    const before = await lies();
    expect(await memory.unlock()).toMatchObject({ ok: false, reason: 'needs-passphrase' });
    for (const wrong of ['four words are enougH', `${PASSPHRASE} `])
      expect(await memory.unlock(wrong)).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
    expect(await lies()).toBe(before);
    memory.close();
    const next = await open();
    expect(next.locked()).toBe(true);
    expect(await next.unlock(PASSPHRASE)).toMatchObject({ ok: true });
    expect(await next.slot({ attribute: 'diet' })).toHaveLength(1);
    next.close();
    // The background died and woke: the session still has the key. The browser closed: it has not.
    const woken = await open();
    expect(woken.locked()).toBe(false);
    woken.close();
    stores.session.clear();
    const closed = await open();
    expect(closed.locked()).toBe(true);
    closed.close();
  });

  it('changed and taken away: the old one opens nothing any more', { timeout: 60_000 }, async () => {
    const { open, stores } = bench();
    const memory = await open();
    await memory.note('I am vegan.');
    await memory.protect(PASSPHRASE);
    await memory.protect('another four words');
    await memory.lock();
    expect(await memory.unlock(PASSPHRASE)).toMatchObject({ ok: false, reason: 'wrong-passphrase' });
    expect(await memory.unlock('another four words')).toMatchObject({ ok: true });
    await memory.protect(null);
    memory.close();
    stores.session.clear();
    const again = await open();
    expect(again.locked()).toBe(false);
    expect(await again.slot({ attribute: 'diet' })).toHaveLength(1);
    again.close();
  });
});

it('a lost key is named, and there is a way to begin again', async () => {
  const { open, stores, indexedDB, options } = bench();
  const memory = await open();
  await memory.note('I am vegan.');
  memory.close();
  stores.files.delete('vault');
  stores.values.delete('memory-vault');
  await new Promise((done) => {
    const opening = indexedDB.open('stead');
    opening.onsuccess = () => {
      const change = opening.result.transaction('meta', 'readwrite');
      change.objectStore('meta').delete('vault');
      change.oncomplete = () => {
        opening.result.close();
        done(null);
      };
    };
  });
  await expect(open()).rejects.toMatchObject({ reason: 'key-lost' });
  await eraseMemory(options);
  const fresh = await open();
  expect(await fresh.count()).toBe(0);
  expect(fresh.health().state).toBe('whole');
  fresh.close();
});

it('1,000 values: none lies anywhere in the clear, and a forgotten one is nowhere at all', { timeout: 120_000 }, async () => {
  const { open, lies, stores, indexedDB } = bench();
  const memory = await open();
  const canaries = Array.from({ length: 1000 }, (_, index) => `canary${index}x${(index * 7919).toString(36)}q`);
  const fields = (at: number) => Object.fromEntries(canaries.slice(at, at + 50).map((canary, i) => [`Membership ${at + i}`, canary]));
  await memory.bringIn({ statements: Array.from({ length: 20 }, (_, index) => form(`F${index}`, '2025-01-01', fields(index * 50))) });
  await memory.settled();
  const disk = await lies();
  expect(canaries.filter((canary) => disk.includes(canary) || disk.includes(Buffer.from(canary).toString('base64').slice(0, 12)))).toEqual(
    [],
  );
  const old = { tables: await dump(indexedDB), files: new Map(stores.files) };
  const belief = await one(memory, 'open:membership 7');
  expect((await memory.forget(belief.id)).ok).toBe(true);
  await memory.settled();
  const gone = canaries[7] ?? '';
  expect(JSON.stringify([await memory.all(), await memory.exportFile(), await memory.episodes()])).not.toContain(gone);
  memory.close();
  // Who has today's keys and yesterday's bytes: the pages and blocks that held it have no key any more.
  const today = everything(await dump(indexedDB));
  const touched = [...(old.tables.get('log') ?? [])] as { body: Uint8Array }[];
  expect(touched.every(({ body }) => !today.includes(Buffer.from(body).toString('latin1')))).toBe(true);
  for (const [name] of old.files) if (name.startsWith('log')) expect(stores.files.has(name)).toBe(false);
  const again = await open();
  expect((await again.all()).length).toBeGreaterThan(900);
  again.close();
});
