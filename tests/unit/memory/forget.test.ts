import { afterEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '../../../lib/memory/journal.ts';
import { Store } from '../../../lib/memory/store.ts';
import { type Memory, MemoryError, type Statement } from '../../../lib/memory/types.ts';
import { type Random, randomOf } from '../../support/random.ts';
import { asId, brought, form, note, one, open, stored } from './open.ts';

afterEach(() => vi.restoreAllMocks());

/** All that can still be read of the memory, the log included. */
async function everything(bench: Parameters<typeof stored>[0]): Promise<string> {
  const { events, state } = await stored(bench);
  const rows = (['beliefs', 'sources', 'episodes', 'persons', 'statements'] as const).map((table) => [...state.rows(table).values()]);
  return JSON.stringify([events, rows, await bench.memory.exportFile(), await bench.memory.all()]);
}

const LOCKERS = [
  form('F1', '2026-01-01', { locker: 'green heron 4417', tel: '0191 555 0101', bicycle: 'red kestrel 9921' }),
  form('F2', '2026-01-02', { locker: 'green heron 4417', umbrella: 'violet' }),
];

describe('what stands alone', () => {
  it('is forgotten without telling the whole log anew, and is nowhere after', async () => {
    const whole = vi.spyOn(Journal.prototype, 'rewrite');
    const bench = await brought(LOCKERS);
    await bench.memory.search('heron');
    const result = await bench.memory.forget((await one(bench.memory, 'open:locker')).id);
    expect(result.ok && result.value.retired.map(({ attribute }) => attribute)).toEqual(['open:locker']);
    expect(whole).not.toHaveBeenCalled();
    expect(await bench.memory.search('heron')).toEqual([]);
    expect(await bench.memory.verify()).toEqual({ rows: 3, chain: true, projection: true });
    expect(await everything(bench)).not.toContain('heron');
    expect(await everything(bench)).toContain('kestrel');
    bench.memory.close();
    const again = await bench.reopen();
    expect(await again.slot({ attribute: 'open:locker' })).toEqual([]);
    expect(await again.verify()).toEqual({ rows: 3, chain: true, projection: true });
  });

  it.each<[string, Statement, (memory: Memory) => Promise<unknown>]>([
    ['a note has its words', note('N1', '2026-02-01', 'The code is green heron 4417. The gate squeaks.'), async () => undefined],
    [
      'it was corrected',
      note('N1', '2026-02-01', 'The gate squeaks.'),
      async (memory) => memory.correct((await one(memory, 'open:locker')).id, 'x'),
    ],
    ['another was believed there', form('F3', '2026-02-01', { locker: 'blue heron 12' }), async () => undefined],
    ['another fact holds the value', form('F3', '2026-02-01', { piano: 'behind green heron 4417' }), async () => undefined],
  ])('it does not where %s', async (_why, statement, act) => {
    const whole = vi.spyOn(Journal.prototype, 'rewrite');
    const bench = await brought([...LOCKERS, statement]);
    const id =
      (await bench.memory.all()).find(({ attribute, text }) => attribute === 'open:locker' && text.includes('green'))?.id ?? asId('');
    await act(bench.memory);
    expect((await bench.memory.forget(id)).ok).toBe(true);
    expect(whole).toHaveBeenCalledOnce();
    expect(await everything(bench)).not.toContain('green heron');
    expect(await bench.memory.verify()).toMatchObject({ chain: true, projection: true });
  });

  it('is as before where the storage takes nothing, and goes at the next try', async () => {
    const bench = await brought(LOCKERS);
    await bench.memory.settled();
    const before = JSON.stringify(await bench.memory.all());
    const locker = await one(bench.memory, 'open:locker');
    vi.spyOn(Store.prototype, 'write').mockRejectedValueOnce(new MemoryError('storage-full'));
    expect(await bench.memory.forget(locker.id)).toMatchObject({ ok: false, reason: 'storage-full' });
    expect(JSON.stringify(await bench.memory.all())).toBe(before);
    expect(await bench.memory.verify()).toEqual({ rows: 2, chain: true, projection: true });
    expect((await bench.memory.forget(locker.id)).ok).toBe(true);
    expect(await everything(bench)).not.toContain('heron');
  });

  it('leaves the vectors of what lay beside it', async () => {
    const texts: string[] = [];
    const embedder = {
      model: 'm',
      dimensions: 4,
      embed: async (asked: readonly string[]) => {
        texts.push(...asked);
        return asked.map((text) => Float32Array.from([text.length, 1, 2, 3]));
      },
    };
    const bench = await open('2026-06-01', { embedder });
    await bench.memory.bringIn({ statements: LOCKERS });
    await bench.memory.search('bicycle');
    await bench.memory.settled();
    await bench.memory.forget((await one(bench.memory, 'open:locker')).id);
    await bench.memory.settled();
    bench.memory.close();
    texts.length = 0;
    const again = await bench.reopen();
    expect((await again.search('bicycle')).every(({ similarity }) => similarity !== undefined)).toBe(true);
    expect(texts).toEqual(['bicycle']);
  });
});

const WORDS = 'heron kestrel otter badger linnet plover'.split(' ');
const OPEN = ['locker', 'umbrella'].flatMap((thing) => Array.from({ length: 6 }, (_, index) => `${thing} ${index}`));

function told(random: Random, index: number): Statement {
  const at = `2026-0${random.int(1, 5)}-0${random.int(1, 9)}`;
  const value = () => `${random.pick(WORDS)} ${random.int(1, 3)}77`;
  if (random.chance(0.2))
    return note(`N${index}`, at, `I saw ${value()} today. I am ${random.pick(['vegan', 'vegetarian'])}. My dog is ${random.pick(WORDS)}.`);
  const known = {
    tel: `0191 555 010${random.int(1, 4)}`,
    email: `${random.pick(WORDS)}@brandt.test`,
    'family-name': random.pick(['Brandt', 'Falk']),
  };
  const fields = Object.fromEntries([
    ...random.some(OPEN, random.int(1, 3)).map((label) => [label, value()]),
    ...random.some(Object.entries(known), random.int(0, 2)),
  ]);
  return form(`F${index}`, at, fields);
}

it('forgotten alone or among others, the projection is what the log tells', async () => {
  const [alone, among] = [vi.spyOn(Journal.prototype, 'remove'), vi.spyOn(Journal.prototype, 'rewrite')];
  for (let seed = 1; seed <= 12; seed += 1) {
    const random = randomOf(seed);
    const { memory } = await brought(Array.from({ length: random.int(2, 9) }, (_, index) => told(random, index)));
    for (let turn = 0; turn < 5; turn += 1) {
      const facts = (await memory.all()).filter(({ stance }) => stance !== 'inferred');
      if (facts.length === 0) break;
      const fact = random.pick(facts);
      if (fact.label !== 'OUT' && random.chance(0.2)) await memory.correct(fact.id, `${random.pick(WORDS)} 99`);
      else expect((await memory.forget(fact.id)).ok).toBe(true);
      expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    }
    memory.close();
  }
  expect(alone.mock.calls.length).toBeGreaterThan(5);
  expect(among.mock.calls.length).toBeGreaterThan(5);
}, 60_000);

describe('a value in other words', () => {
  it('goes from titles and from other ways of writing it', async () => {
    const bench = await brought([
      form('F', '2026-01-01', { email: 'ines@bell.example' }),
      { id: 'D', kind: 'document', at: '2026-01-02', title: 'Lease ines@bell.example', text: 'The lease of the flat starts in March.' },
      note('N', '2026-01-03', 'Write to INES@BELL.example about the keys, please.'),
    ]);
    await bench.memory.forget((await one(bench.memory, 'email')).id);
    expect((await everything(bench)).toLowerCase()).not.toContain('bell.example');
    expect(await everything(bench)).toContain('Lease');
  });

  it('stays where it only begins a longer one', async () => {
    const bench = await brought([form('F', '2026-01-01', { locker: 'green heron 44', shelf: 'green heron 4417' })]);
    await bench.memory.forget((await one(bench.memory, 'open:locker')).id);
    expect((await bench.memory.slot({ attribute: 'open:shelf' })).map(({ text }) => text)).toEqual(['shelf: green heron 4417']);
  });
});
