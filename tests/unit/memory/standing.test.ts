import { IDBFactory } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { apart } from '../../../lib/core/note-reading.ts';
import type { Weigher } from '../../../lib/memory/meaning/standing.ts';
import { createMemory } from '../../../lib/memory/memory.ts';
import type { Memory, Statement } from '../../../lib/memory/types.ts';
import { shown } from '../../eval/shown.ts';
import 'fake-indexeddb/auto';

/** What is held is weighed against each new note, and what no longer stands is asked about. The model is stood in for: it doubts what it is told to. */
const clock = { now: () => Date.parse('2026-05-20T12:00:00Z') };
const seen: string[] = [];
const weigherOf = (over: RegExp, when: RegExp = /./): Weigher => ({
  weigh: async (texts) => {
    seen.push(...texts);
    return texts.map((text) => {
      const { question: fact, note } = apart(text);
      return Float32Array.of(Number(over.test(fact) && when.test(note)));
    });
  },
});
const memoryWith = (weigher: Weigher, indexedDB = new IDBFactory()) => createMemory({ indexedDB, clock, weigher });
const earlier = (memory: Memory, text: string) =>
  memory.bringIn({ statements: [{ id: text.slice(0, 12), kind: 'note', at: '2026-02-01', text } as Statement] });
const labels = async (memory: Memory) =>
  Object.fromEntries(
    (await memory.all()).filter(({ stance }) => stance !== 'inferred').map((one) => [`${one.attribute} ${shown(one.value)}`, one.label]),
  );

describe('what a note leaves standing', () => {
  it('what does not stand is in doubt with the note as its cause, and not served; nothing else is touched', async () => {
    const memory = await memoryWith(weigherOf(/Dentist/, /kind hands/));
    await earlier(memory, 'My dentist is Dr Okonjo.');
    await earlier(memory, 'My blood type is 0 negative.');
    await memory.note('Pettersen has kind hands, first visit was fine.');
    const [dentist] = await memory.slot({ attribute: 'dentist' });
    const note = (await memory.all()).find(({ text }) => text.startsWith('Pettersen'));
    expect(dentist).toMatchObject({ label: 'DISPUTED', against: [note?.id] });
    expect((await memory.slot({ attribute: 'blood-type' }))[0]?.label).toBe('IN');
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    // Said to be still so, it is served again.
    await memory.settle(dentist?.id as never);
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
    memory.close();
  });

  it('it stands in the log: opened again without a model, it is as it was', async () => {
    const indexedDB = new IDBFactory();
    const memory = await memoryWith(weigherOf(/Dentist/, /kind hands/), indexedDB);
    await earlier(memory, 'My dentist is Dr Okonjo.');
    await memory.note('Pettersen has kind hands, first visit was fine.');
    const before = await labels(memory);
    await memory.settled();
    memory.close();
    const again = await createMemory({ indexedDB, clock });
    expect(await labels(again)).toEqual(before);
    expect(await again.verify()).toMatchObject({ chain: true, projection: true });
    again.close();
  });

  it('what the note tells itself, in its own words or anew, is not doubted by it', async () => {
    const memory = await memoryWith(weigherOf(/Dentist|Bank/));
    await earlier(memory, 'My dentist is Dr Okonjo.');
    await memory.note('My dentist is Dr Okonjo. My bank is Halder.');
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
    expect((await memory.slot({ attribute: 'bank' }))[0]?.label).toBe('IN');
    memory.close();
  });

  it('only what was told by the day of the note is weighed, also of what is brought in at once', async () => {
    const memory = await memoryWith(weigherOf(/Dentist/, /kind hands/));
    const note = (id: string, at: string, text: string) => ({ id, kind: 'note', at, text }) as Statement;
    await memory.bringIn({
      statements: [note('a', '2025-03-01', 'Pettersen has kind hands.'), note('b', '2025-06-01', 'My dentist is Dr Okonjo.')],
    });
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
    await memory.bringIn({ statements: [note('c', '2025-02-01', 'Pettersen has kind hands, and warm ones.')] });
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
    await memory.bringIn({ statements: [note('d', '2025-07-01', 'Pettersen has kind hands indeed.')] });
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('DISPUTED');
    memory.close();
  });

  it('two sayings of one day are no change, unless the later one is news', async () => {
    const memory = await memoryWith(weigherOf(/Dentist/, /kind hands/));
    await memory.note('My dentist is Dr Okonjo.');
    await memory.note('Pettersen has kind hands.');
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
    await memory.note('Pettersen has kind hands, I have switched to her.');
    expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('DISPUTED');
    memory.close();
  });

  it('a model that fails, says nothing or hangs costs nothing but the doubt', async () => {
    for (const weigh of [() => Promise.reject(new Error('gone')), async () => [], () => new Promise<never>(() => undefined)]) {
      const memory = await memoryWith({ weigh });
      await earlier(memory, 'My dentist is Dr Okonjo.');
      const report = await memory.note('Pettersen has kind hands.');
      expect(report.ok).toBe(true);
      expect((await memory.slot({ attribute: 'dentist' }))[0]?.label).toBe('IN');
      memory.close();
    }
  }, 15_000);

  it('of many facts those are weighed that the note speaks of', async () => {
    const memory = await memoryWith(weigherOf(/Locker/, /locker/));
    const many = Array.from({ length: 90 }, (_, at) => `My thing number ${at} is kept in drawer ${at}.`);
    await memory.bringIn({
      statements: ['My locker is 318.', ...many].map((text, at) => ({ id: `n${at}`, kind: 'note', at: '2025-01-01', text }) as Statement),
    });
    seen.length = 0;
    await memory.note('Handed back the key of the locker.');
    expect(seen[0]).toContain('318');
    expect(seen.length).toBeLessThanOrEqual(10);
    memory.close();
  });

  it('forgetting the note leaves what it had put in doubt in doubt; forgetting what is in doubt leaves nothing of it', async () => {
    const memory = await memoryWith(weigherOf(/Dentist/, /kind hands/));
    await earlier(memory, 'My dentist is Dr Okonjo.');
    await memory.note('Pettersen has kind hands.');
    const note = (await memory.all()).find(({ text }) => text.startsWith('Pettersen'));
    await memory.forget(note?.id as never);
    const [dentist] = await memory.slot({ attribute: 'dentist' });
    expect(dentist?.label).toBe('DISPUTED');
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    await memory.forget(dentist?.id as never);
    expect(JSON.stringify(await memory.exportFile())).not.toContain('Okonjo');
    expect(await memory.verify()).toMatchObject({ chain: true, projection: true });
    memory.close();
  });
});
