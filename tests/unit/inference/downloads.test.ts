/** Models come whole or not at all: every way in which a host, a network, a disk or a browser fails has a name, and nothing half is opened. */
import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mayLead } from '../../../lib/inference/models/download.ts';
import { openInstalled, pathOf, readInstalled } from '../../../lib/inference/models/installed.ts';
import { createKeeper, type Keeper } from '../../../lib/inference/models/keeper.ts';
import { sha256 } from '../../../lib/inference/models/sha256.ts';
import { sourceOf } from '../../../lib/inference/models/sources.ts';
import { type MemoryStore, memoryStore } from '../../support/memory-store.ts';
import { type ModelHost, startModelHost } from '../../support/model-host.ts';

/** Deterministic noise that begins as a GGUF file does. */
function weights(bytes: number, seed = 1): Uint8Array {
  const all = new Uint8Array(bytes);
  let state = seed;
  for (let i = 0; i < bytes; i++) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    all[i] = state >> 16;
  }
  all.set(new TextEncoder().encode('GGUF'));
  return all;
}
const hex = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const MODEL = weights(3_000_000);
const SMALL = 400_000;
let time = 0;
let host: ModelHost;
let store: MemoryStore;

beforeEach(async () => {
  store = memoryStore();
  host = await startModelHost({ 'm.gguf': MODEL });
});
afterEach(() => host.close());

const keeperOver = (over: MemoryStore, onChange?: (keeper: Keeper) => void): Keeper => {
  const keeper: Keeper = createKeeper({
    store: over,
    fetch: (url, init) => fetch(url, init),
    wait: () => Promise.resolve(),
    now: () => '2026-01-01T00:00:00.000Z',
    // Every change is told.
    clock: () => (time += 1000),
    piece: SMALL,
    changed: () => onChange?.(keeper),
    file: async () => new Blob([MODEL as Uint8Array<ArrayBuffer>]),
  });
  return keeper;
};
const install = (keeper: Keeper, url = `${host.url}/m.gguf`) => keeper.run({ call: 'install', request: { kind: 'gguf', url, id: 'm' } });
const opened = () => openInstalled(store, 'm');
const bytesOf = () => store.files.get('m/m.gguf') ?? new Uint8Array();

describe('a hash of bytes that come in pieces', () => {
  test('is the one that everybody computes', () => {
    for (const length of [0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100_000]) {
      const bytes = weights(Math.max(4, length)).subarray(0, length);
      const ours = sha256();
      for (let at = 0; at < length; at += 37) ours.update(bytes.subarray(at, at + 37));
      expect(ours.hex(), String(length)).toBe(hex(bytes));
    }
  });
});

describe('an interruption', () => {
  test('at any of twenty points is gone on from, byte for byte', async () => {
    const random = weights(4096, 7);
    const point = (i: number): number => 20_000 + (random[i + 8] ?? 0) * 200;
    // Ten times the network ends, and ten times the worker or the browser: all that the old keeper knew is lost.
    host.fault = (_, nth) => (nth < 20 && nth % 2 === 0 ? { kind: 'cut', after: point(nth) } : undefined);
    let ended = 0;
    for (let i = 0; i < 40 && (await readInstalled(store, 'm')) === null; i++) {
      const stopAt = bytesOf().length + (random[i + 99] ?? 0) * 100;
      const keeper = keeperOver(store, (self) => {
        if (ended < 10 && bytesOf().length > stopAt) void self.run({ call: 'pause', model: 'm' });
      });
      await install(keeper).catch(({ reason }: { reason: string }) => {
        ended += 1;
        expect(['cancelled', 'network-failed', 'file-truncated']).toContain(reason);
      });
      if ((await readInstalled(store, 'm')) === null) await expect(opened()).rejects.toMatchObject({ reason: 'model-missing' });
    }
    expect(ended).toBe(10);
    expect(host.asked.length).toBeGreaterThanOrEqual(20);
    // One that ended before its first byte has nothing to go on from.
    expect(host.asked.filter(({ range }) => range === undefined).length).toBeLessThan(5);
    expect(hex(bytesOf())).toBe(hex(MODEL));
    expect((await opened()).model.files[0]?.sha256).toBe(hex(MODEL));
  });

  test('by the person pauses, says so after a restart, and goes on when asked', async () => {
    let paused = false;
    const keeper = keeperOver(store, (self) => {
      if (!paused && bytesOf().length > 500_000) {
        paused = true;
        void self.run({ call: 'pause', model: 'm' });
      }
    });
    await expect(install(keeper)).rejects.toMatchObject({ reason: 'cancelled' });
    const later = keeperOver(store);
    expect((await later.state()).models[0]).toMatchObject({ id: 'm', state: 'partial', stopped: 'paused' });
    await later.run({ call: 'resume', model: 'm' });
    expect((await later.state()).models[0]).toMatchObject({ state: 'installed', have: MODEL.length, total: MODEL.length });
    expect(hex(bytesOf())).toBe(hex(MODEL));
  });

  test('of the browser itself waits for the person', async () => {
    await install(keeperOver(store));
    // As the browser's end would leave it: parts and plan, and no note of why.
    const plan = { source: { id: 'm', engine: 'wllama', title: 'm', files: [{ name: 'm.gguf', url: `${host.url}/m.gguf` }] }, tags: {} };
    store.files.set('m/plan.json', new TextEncoder().encode(JSON.stringify(plan)));
    store.files.delete('m/installed.json');
    store.files.set('m/m.gguf', MODEL.slice(0, 1_000_000));
    const keeper = keeperOver(store);
    expect((await keeper.state()).models[0]).toMatchObject({ state: 'partial', stopped: 'interrupted' });
    await expect(opened()).rejects.toMatchObject({ reason: 'model-missing' });
    await keeper.run({ call: 'resume', model: 'm' });
    expect(hex(bytesOf())).toBe(hex(MODEL));
  });

  test('a file that has changed on its host begins anew', async () => {
    host.fault = (_, nth) => (nth < 4 ? { kind: 'cut', after: 100_000 } : undefined);
    await install(keeperOver(store)).catch(() => undefined);
    await host.close();
    const other = weights(2_000_000, 99);
    host = await startModelHost({ 'm.gguf': other });
    await install(keeperOver(store));
    expect(hex(bytesOf())).toBe(hex(other));
  });
});

describe('a host that fails', () => {
  test.each([
    ['file-not-found', { kind: 'status', status: 404 }],
    ['not-allowed-there', { kind: 'status', status: 403 }],
    ['server-failed', { kind: 'status', status: 503 }],
    ['server-refused', { kind: 'status', status: 418 }],
    ['not-a-model-file', { kind: 'html' }],
  ] as const)('is named: %s', async (reason, fault) => {
    host.fault = () => fault;
    await expect(install(keeperOver(store))).rejects.toMatchObject({ reason });
    expect(await readInstalled(store, 'm')).toBeNull();
    expect((await keeperOver(store).state()).models[0]?.stopped).toBe(reason);
  });
  test('by being gone is named', async () => {
    await expect(install(keeperOver(store), 'http://127.0.0.1:9/m.gguf')).rejects.toMatchObject({ reason: 'network-failed' });
  });
  test('by sending somewhere unsafe is named, before and after', async () => {
    expect(mayLead('https://a.example/x', 'http://a.example/x')).toBe(false);
    expect(mayLead('https://a.example/x', 'http://127.0.0.1/x')).toBe(false);
    expect(mayLead('http://127.0.0.1:1/x', 'http://127.0.0.1:2/x')).toBe(true);
    await expect(install(keeperOver(store), 'http://models.example/m.gguf')).rejects.toMatchObject({ reason: 'bad-address' });
    await expect(install(keeperOver(store), 'https://user:word@models.example/m.gguf')).rejects.toMatchObject({ reason: 'bad-address' });
    const { fetch: real } = globalThis;
    const led = {
      ok: true,
      status: 200,
      url: 'http://elsewhere.example/m.gguf',
      headers: new Headers(),
      body: null,
    } as unknown as Response;
    globalThis.fetch = async () => led;
    await expect(install(keeperOver(store))).rejects.toMatchObject({ reason: 'redirected-elsewhere' });
    globalThis.fetch = real;
  });
  test('a redirect on this machine is followed', async () => {
    host.fault = (path) => (path === '/old.gguf' ? { kind: 'redirect', to: '/m.gguf' } : undefined);
    await install(keeperOver(store), `${host.url}/old.gguf`);
    expect(hex(store.files.get('m/old.gguf') ?? new Uint8Array())).toBe(hex(MODEL));
  });
  test('without ranges sends all again', async () => {
    host.fault = (_, nth) => (nth === 0 ? { kind: 'cut', after: 900_000 } : { kind: 'no-ranges' });
    await install(keeperOver(store));
    expect(hex(bytesOf())).toBe(hex(MODEL));
  });
});

describe('bytes that are wrong', () => {
  const pinned = (keeper: Keeper, sha = hex(MODEL)) => {
    const source = {
      id: 'm',
      engine: 'wllama' as const,
      title: 'm',
      files: [{ name: 'm.gguf', url: `${host.url}/m.gguf`, bytes: MODEL.length, sha256: sha }],
    };
    store.files.set('m/plan.json', new TextEncoder().encode(JSON.stringify({ source, tags: {} })));
    return keeper.run({ call: 'resume', model: 'm' });
  };
  test('once on the way are fetched again', async () => {
    host.fault = (_, nth) => (nth === 0 ? { kind: 'flip', at: 12_345 } : undefined);
    await pinned(keeperOver(store));
    expect((await opened()).model.files[0]?.sha256).toBe(hex(MODEL));
  });
  test('always are a wrong hash, and nothing of them stays', async () => {
    await expect(pinned(keeperOver(store), '0'.repeat(64))).rejects.toMatchObject({ reason: 'wrong-hash' });
    expect(store.files.has('m/m.gguf')).toBe(false);
    await expect(opened()).rejects.toMatchObject({ reason: 'model-missing' });
  });
  test('at the end that never come are a truncated file', async () => {
    host.fault = () => ({ kind: 'truncate', to: 1_000_000 });
    await expect(pinned(keeperOver(store))).rejects.toMatchObject({ reason: expect.stringMatching(/file-truncated|network-failed/) });
    await expect(opened()).rejects.toMatchObject({ reason: 'model-missing' });
  });
  test('that are no model are refused at the first look', async () => {
    await host.close();
    host = await startModelHost({ 'm.gguf': new TextEncoder().encode('not a model at all') });
    await expect(install(keeperOver(store))).rejects.toMatchObject({ reason: 'not-a-model-file' });
  });
  test('in a file that was good refuse the model, and only their piece is fetched again', async () => {
    const keeper = keeperOver(store);
    await install(keeper);
    store.flip('m/m.gguf', SMALL + 5);
    expect(await keeper.run({ call: 'verify', model: 'm' })).toBe(1);
    await expect(opened()).rejects.toMatchObject({ reason: 'model-damaged' });
    const before = host.asked.length;
    expect(await keeper.run({ call: 'repair', model: 'm' })).toBe(1);
    expect(host.asked.slice(before)).toEqual([{ path: '/m.gguf', range: `bytes=${SMALL}-${SMALL * 2 - 1}` }]);
    expect(hex(bytesOf())).toBe(hex(MODEL));
    await opened();
  });
});

describe('a full disk', () => {
  test('is seen before the first byte where the length is known, and named where it is not', async () => {
    store.quota = 1_000_000;
    await expect(install(keeperOver(store))).rejects.toMatchObject({ reason: 'storage-full' });
    await expect(opened()).rejects.toMatchObject({ reason: 'model-missing' });
    store.quota = Number.POSITIVE_INFINITY;
    await keeperOver(store).run({ call: 'resume', model: 'm' });
    expect(hex(bytesOf())).toBe(hex(MODEL));
  });
});

describe('a model of the person', () => {
  test('from this machine is taken in, and cannot be repaired', async () => {
    const keeper = keeperOver(store);
    await keeper.run({ call: 'add-file', token: 't', name: 'My Model.gguf' });
    const [state] = (await keeper.state()).models;
    expect(state).toMatchObject({ id: 'my-model', state: 'installed', own: true, title: 'My Model.gguf' });
    store.flip(pathOf('my-model', 'model.gguf'), 9);
    await expect(keeper.run({ call: 'repair', model: 'my-model' })).rejects.toMatchObject({ reason: 'cannot-be-repaired' });
    await keeper.run({ call: 'remove', model: 'my-model' });
    expect([...store.files.keys()]).toEqual([]);
  });
  test('in parts is one model', async () => {
    const source = await sourceOf({ kind: 'gguf', url: 'https://m.example/a/big-00001-of-00003.gguf?x=1' }, fetch);
    expect(source.files.map(({ url }) => url)).toEqual([1, 2, 3].map((n) => `https://m.example/a/big-0000${n}-of-00003.gguf?x=1`));
  });

  const encode = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
  const config = {
    model_type: 'qwen2',
    quantization: 'q4f32_1',
    model_config: { hidden_size: 896 },
    tokenizer_files: ['tokenizer.json', 'vocab.json'],
  };
  test.each(['', 'resolve/main/'])('as a folder of MLC at "%s" is all its files, and the packaged library of its size', async (at) => {
    await host.close();
    host = await startModelHost({
      [`q/${at}mlc-chat-config.json`]: encode(config),
      [`q/${at}ndarray-cache.json`]: encode({ records: [{ dataPath: 'params_shard_0.bin', nbytes: 4 }] }),
      [`q/${at}tokenizer.json`]: encode({}),
      [`q/${at}params_shard_0.bin`]: weights(4),
    });
    const model = (await keeperOver(store).run({ call: 'install', request: { kind: 'mlc', url: `${host.url}/q`, id: 'm' } })) as {
      files: { name: string }[];
      library: string;
      needsF16: boolean;
    };
    expect(model.files.map(({ name }) => name)).toEqual([
      'mlc-chat-config.json',
      'tokenizer.json',
      'ndarray-cache.json',
      'params_shard_0.bin',
    ]);
    expect([model.library, model.needsF16]).toEqual(['/models/webllm/Qwen2-0.5B-Instruct-q4f32_1-ctx4k_cs1k-webgpu.wasm', false]);
  });
  test('brings no program of its own, unless it is a pinned one or a measurement', async () => {
    await host.close();
    host = await startModelHost({
      'q/mlc-chat-config.json': encode(config),
      'q/ndarray-cache.json': encode({ records: [] }),
      'q/tokenizer.json': encode({}),
      'l.wasm': weights(100),
    });
    const request = { kind: 'mlc' as const, url: `${host.url}/q`, library: `${host.url}/l.wasm`, id: 'm' };
    await expect(keeperOver(store).run({ call: 'install', request })).rejects.toMatchObject({ reason: 'library-not-packaged' });
    await expect(
      keeperOver(store).run({ call: 'install', request: { ...request, library: `${host.url}/none.wasm` } }),
    ).rejects.toMatchObject({
      reason: 'library-missing',
    });
    await keeperOver(store).run({ call: 'install', request: { ...request, trial: true } });
    expect((await opened()).model.library).toBe('library.wasm');
  });
  test('names no file outside its folder', async () => {
    await host.close();
    host = await startModelHost({
      'q/mlc-chat-config.json': encode(config),
      'q/ndarray-cache.json': encode({ records: [{ dataPath: '../../secret.bin', nbytes: 4 }] }),
    });
    await expect(sourceOf({ kind: 'mlc', url: `${host.url}/q` }, fetch)).rejects.toMatchObject({ reason: 'bad-address' });
  });
});

test('two acts on one model do not meet', async () => {
  const keeper = keeperOver(store);
  const first = install(keeper);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await expect(install(keeper)).rejects.toMatchObject({ reason: 'model-busy' });
  await first;
});
