import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../../lib/memory/memory.ts';
import { Store } from '../../../lib/memory/store.ts';
import type { Memory } from '../../../lib/memory/types.ts';
import { fakeStores } from '../../support/fake-stores.ts';

/**
 * Faults at every act of every store: it throws, it never answers, the disk is full, or the program is killed there. What was acknowledged
 * is there afterwards, nothing is half there, and nothing waits for ever.
 */
const PATIENCE = 150;
/** Acts at which each kind of fault is tried; `STEAD_FAULTS=60` tries more (240 in all). */
const ACTS = Number(process.env.STEAD_FAULTS ?? 12);
/** Longest that any one call may take, whatever fails (ms; the product's patience is 10 s an act, here it is short). */
const LONGEST = 10_000;

afterEach(() => vi.restoreAllMocks());

type Kind = 'throws' | 'hangs' | 'full' | 'kill';
const KINDS: readonly Kind[] = ['throws', 'hangs', 'full', 'kill'];

class Plan {
  private acts = 0;
  private dead = false;
  private die: () => void = () => undefined;
  readonly killed = new Promise<void>((done) => {
    this.die = done;
  });
  hit = false;
  readonly at: number;
  readonly kind: Kind;

  constructor(at: number, kind: Kind) {
    this.at = at;
    this.kind = kind;
  }

  /** Called before each act of a store. */
  act(): Promise<void> {
    this.acts += 1;
    if (this.dead) return new Promise(() => undefined);
    if (this.acts !== this.at) return Promise.resolve();
    this.hit = true;
    if (this.kind === 'throws') return Promise.reject(new DOMException('broken', 'UnknownError'));
    if (this.kind === 'full') return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    if (this.kind === 'kill') {
      this.dead = true;
      this.die();
    }
    return new Promise(() => undefined);
  }
}

async function timed<T>(action: Promise<T>): Promise<T> {
  const late = new Promise<never>((_, fail) => {
    setTimeout(() => fail(new Error('hangs')), LONGEST).unref();
  });
  return Promise.race([action, late]);
}

/** What a person does, each act told as acknowledged or not. */
async function live(memory: Memory, acknowledged: string[], tried: string[]): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    const text = `Locker ${turn} holds an umbrella.`;
    tried.push(text);
    const done = await timed(memory.note(text)).catch(() => null);
    if (done?.ok) acknowledged.push(text);
    if (turn === 2) {
      const [gone] = acknowledged;
      const belief = (await timed(memory.all()).catch(() => [])).find((one) => gone !== undefined && one.text.includes(gone));
      // A forgetting that was not acknowledged (or was killed on its way) may have happened or not.
      if (belief) acknowledged.shift();
      const forgotten = belief && (await timed(memory.forget(belief.id)).catch(() => null));
      if (belief && forgotten?.ok && gone) tried.splice(tried.indexOf(gone), 1);
    }
  }
}

async function run(at: number, kind: Kind): Promise<boolean> {
  const indexedDB = new IDBFactory();
  const stores = fakeStores(LONGEST);
  const clock = { now: () => Date.parse('2026-06-01T12:00:00Z') };
  const open = (patience?: number, keep = stores.keep) => createMemory({ clock, indexedDB, keep: { ...keep, patience } });
  const first = await open();
  await first.note('Locker 99 holds a bell.');
  await first.settled();
  first.close();
  const acknowledged = ['Locker 99 holds a bell.'];
  const tried = [...acknowledged];

  const plan = new Plan(at, kind);
  stores.fault = () => plan.act();
  const write = Store.prototype.write;
  const cut = new Set<Store>();
  let isOver = false;
  vi.spyOn(Store.prototype, 'write').mockImplementation(async function (this: Store, writing) {
    if (isOver) return cut.has(this) ? new Promise(() => undefined) : write.call(this, writing);
    cut.add(this);
    await Promise.race([
      plan.act(),
      new Promise((_, fail) => setTimeout(() => fail(new DOMException('no answer', 'UnknownError')), PATIENCE).unref()),
    ]);
    return write.call(this, writing);
  });
  const used = async () => {
    const memory = await timed(open(PATIENCE)).catch(() => null);
    if (!memory) return;
    await live(memory, acknowledged, tried);
    await timed(memory.settled()).catch(() => undefined);
    memory.close();
  };
  // Killed: nobody waits for what it was doing.
  await Promise.race([used(), plan.killed]);
  const held = [...acknowledged];
  // What was killed does nothing more; the next run has ports of its own.
  isOver = true;
  const again = await timed(open(undefined, fakeStores(LONGEST, stores).keep));
  const texts = (await again.all()).map((belief) => belief.text).join('\n');
  for (const text of held) expect(texts, `${kind} at ${at}`).toContain(text);
  const lockers = texts.match(/Locker \d+ holds an? \w+\./g) ?? [];
  for (const locker of lockers) expect(tried, `${kind} at ${at}: ${locker}`).toContain(locker);
  expect(new Set(lockers).size, `${kind} at ${at}`).toBe(lockers.length);
  expect(await again.verify(), `${kind} at ${at}`).toMatchObject({ chain: true, projection: true });
  expect((await again.note('Locker 7 holds a lamp.')).ok).toBe(true);
  await again.settled();
  again.close();
  vi.restoreAllMocks();
  return plan.hit;
}

describe.each(KINDS)('a store that %s', (kind) => {
  it('loses nothing that was acknowledged, at any of its acts', { timeout: 240_000 }, async () => {
    let hits = 0;
    for (let at = 1; at <= ACTS; at += 1) if (await run(at, kind)) hits += 1;
    expect(hits).toBeGreaterThanOrEqual(ACTS * 0.8);
  });
});
