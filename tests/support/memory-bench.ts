/** What `bench memory` runs inside the browser: fills a memory of a size, then opens it as a woken worker does and times its acts. */

import type { Files, KeepPorts, Values } from '../../lib/memory/keep/ports.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Memory, Statement } from '../../lib/memory/types.ts';
import type { Embedder } from '../../lib/memory/vectors.ts';

const DAY = '2026-06-01';
const clock = { now: () => Date.parse(`${DAY}T12:00:00Z`) };
const DIMENSIONS = 384;
/** Beliefs a statement: a form of five fields. */
const FIELDS = 5;
/** Statements a bringing-in. */
const BATCH = 2000;

/** Deterministic numbers (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Vectors made so far. */
let made = 0;

const embedder: Embedder = {
  model: 'made-up',
  dimensions: DIMENSIONS,
  embed: async (texts) =>
    texts.map((text) => {
      made += 1;
      const next = random(text.length * 31 + (text.charCodeAt(text.length >> 1) || 0) * 7919 + (text.charCodeAt(0) || 0));
      const vector = Float32Array.from({ length: DIMENSIONS }, () => next() - 0.5);
      const length = Math.hypot(...vector);
      return vector.map((number) => number / length);
    }),
};

function files(): Files {
  const folder = async () => (await navigator.storage.getDirectory()).getDirectoryHandle('memory', { create: true });
  return {
    async list() {
      const names: string[] = [];
      for await (const name of (await folder()).keys()) names.push(name);
      return names;
    },
    async read(name) {
      const handle = await (await folder()).getFileHandle(name).catch(() => null);
      return handle && new Uint8Array(await (await handle.getFile()).arrayBuffer());
    },
    async write(name, bytes) {
      const writable = await (await (await folder()).getFileHandle(name, { create: true })).createWritable();
      await writable.write(bytes as Uint8Array<ArrayBuffer>);
      await writable.close();
    },
    remove: async (name) => (await folder()).removeEntry(name).catch(() => undefined),
  };
}

/** A page has no extension storage: `localStorage` is as far from the database. */
const values: Values = {
  get: async <T>(key: string) => JSON.parse(localStorage.getItem(key) ?? 'null') as T | undefined,
  set: async (key, value) => localStorage.setItem(key, JSON.stringify(value)),
  remove: async (key) => localStorage.removeItem(key),
};

const open = (size: number, withVectors: boolean): Promise<Memory> => {
  const keep: KeepPorts = { files: files(), local: values, patience: 120_000 };
  return createMemory({ clock, databaseName: `bench-${size}`, keep, ...(withVectors ? { embedder } : {}) });
};

const NOUNS = 'gate locker bicycle umbrella ticket garden bridge lantern harbour cellar piano kettle'.split(' ');
const COLOURS = 'red blue green amber violet white'.split(' ');

function statement(index: number): Statement {
  const field = (at: number): [string, string] => {
    const number = index * FIELDS + at;
    return [`${NOUNS[number % NOUNS.length]} number ${number}`, `${COLOURS[number % COLOURS.length]} ${number * 7}`];
  };
  return {
    id: `F${index}`,
    kind: 'form',
    at: '2025-01-01',
    origin: `https://site${index % 300}.example`,
    fields: Object.fromEntries(Array.from({ length: FIELDS }, (_, at) => field(at))),
  };
}

async function empty(): Promise<void> {
  localStorage.clear();
  const root = await navigator.storage.getDirectory();
  await root.removeEntry('memory', { recursive: true }).catch(() => undefined);
}

export async function fill(size: number): Promise<object> {
  await empty();
  const began = performance.now();
  const memory = await open(size, false);
  const real: Statement[] = [
    {
      id: 'R1',
      kind: 'form',
      at: '2025-01-01',
      origin: 'https://council.example',
      fields: { 'given-name': 'Ada', 'family-name': 'Brandt', bday: '1988-06-03', tel: '0191 555 0101', email: 'ada@brandt.example' },
    },
  ];
  await memory.bringIn({ statements: real });
  const statements = Math.ceil(size / FIELDS);
  for (let at = 0; at < statements; at += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, statements - at) }, (_, index) => statement(at + index));
    const result = await memory.bringIn({ statements: batch });
    if (!result.ok) throw new Error(result.reason);
  }
  await memory.settled();
  const held = await memory.count();
  memory.close();
  return { held, fillMs: Math.round(performance.now() - began) };
}

const p95 = (times: number[]) => Number(([...times].sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0).toFixed(2));

async function timed(count: number, act: (index: number) => Promise<unknown>): Promise<{ p95: number; first: number }> {
  const times: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const began = performance.now();
    await act(index);
    times.push(performance.now() - began);
  }
  return { p95: p95(times.slice(1)), first: Number((times[0] ?? 0).toFixed(1)) };
}

const heap = () => {
  (globalThis as { gc?: () => void }).gc?.();
  return Math.round(((performance as never as { memory?: { usedJSHeapSize: number } }).memory?.usedJSHeapSize ?? 0) / 1e6);
};

export async function measure(size: number): Promise<object> {
  const opens: number[] = [];
  for (let turn = 0; turn < 3; turn += 1) {
    const began = performance.now();
    const memory = await open(size, false);
    await memory.slot({ attribute: 'tel' });
    opens.push(Math.round(performance.now() - began));
    await memory.settled();
    memory.close();
  }
  const memory = await open(size, false);
  await memory.settled();
  const openHeap = heap();
  const number = (index: number) => (index * 7919) % size;
  const slot = await timed(400, (index) =>
    memory.slot({ attribute: `open:${NOUNS[number(index) % NOUNS.length]} number ${number(index)}` }),
  );
  const words = await timed(60, (index) => memory.search(`what is ${NOUNS[number(index) % NOUNS.length]} ${number(index)}`));
  const searchHeap = heap();
  // A fact on which conclusions rest (name, age ...), corrected back and forth.
  const write = await timed(40, async (index) => {
    const [belief] = await memory.slot({ attribute: 'family-name' });
    if (!belief) throw new Error('no name');
    const result = await memory.correct(belief.id, index % 2 ? 'Brandt' : 'Falk');
    if (!result.ok) throw new Error(result.reason);
  });
  const forgets: number[] = [];
  for (let turn = 1; turn <= 3; turn += 1) {
    // Of the upper half: no other's value begins as theirs.
    const at = size - 7 * turn;
    const [belief] = await memory.slot({ attribute: `open:${NOUNS[at % NOUNS.length]} number ${at}` });
    const began = performance.now();
    const result = belief && (await memory.forget(belief.id));
    if (!result?.ok) throw new Error(result ? result.reason : 'nothing to forget');
    forgets.push(Math.round(performance.now() - began));
  }
  const health = memory.health().state;
  memory.close();
  return {
    health,
    forgetMs: forgets,
    openMs: opens,
    slotP95: slot.p95,
    searchP95: words.p95,
    searchFirst: words.first,
    correctP95: write.p95,
    openHeapMb: openHeap,
    searchHeapMb: searchHeap,
  };
}

/** Vectors of everything are made, as the background makes them in its own time. */
export async function makeVectors(size: number): Promise<object> {
  const began = performance.now();
  const memory = await open(size, true);
  await memory.search('warm');
  for (let before = -1; before !== made; ) {
    before = made;
    await new Promise((done) => setTimeout(done, 2000));
  }
  await memory.settled();
  memory.close();
  return { vectors: made, vectorsMs: Math.round(performance.now() - began) };
}

/** Search by words and meaning, in a program that has just begun. */
export async function fused(size: number): Promise<object> {
  const memory = await open(size, true);
  const search = await timed(60, (index) => memory.search(`what is ${NOUNS[index % NOUNS.length]} ${(index * 7919) % size}`));
  const used = heap();
  await memory.settled();
  memory.close();
  return { hybridP95: search.p95, hybridFirst: search.first, hybridHeapMb: used };
}
