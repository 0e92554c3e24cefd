import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../../lib/memory/vectors.ts';
import { brought, form, line, note, one, open } from './open.ts';

/** Means by a few hand-set topics: what a real model does with thousands. */
const TOPICS = [/vehicle|car\b|garage|parked/i, /diet|food|vegan|eat/i, /phone|call/i, /dog|pet/i];
class Topical implements Embedder {
  readonly model = 'topics';
  readonly dimensions = TOPICS.length;
  calls = 0;
  async embed(texts: readonly string[]): Promise<Float32Array[]> {
    this.calls += 1;
    return texts.map((text) => {
      const vector = Float32Array.from(TOPICS, (topic) => (topic.test(text) ? 1 : 0.01));
      const length = Math.hypot(...vector);
      return vector.map((number) => number / length);
    });
  }
}

const TOLD = [
  note('N1', '2026-01-01', 'I am vegan.'),
  note('N2', '2026-01-02', 'The spare key hangs behind the boiler.'),
  form('F1', '2026-01-03', { Make: 'Trabant', Model: '601', tel: '0191 555 0101' }),
];

describe('finding', () => {
  it('finds by words, in either language of the attribute, and says nothing for nothing', async () => {
    const { memory } = await brought(TOLD);
    expect((await memory.search('where is the spare key?'))[0]?.belief.text).toContain('boiler');
    expect((await memory.search('Fahrzeug'))[0]?.belief.attribute).toBe('vehicle');
    expect(await memory.search('zeppelin')).toEqual([]);
    expect(await memory.search('Telefon', { attributes: ['diet'] })).toEqual([]);
  });

  it('finds by meaning with an embedder, and by words alone when it fails', async () => {
    const embedder = new Topical();
    const { memory } = await open('2026-06-01', { embedder });
    await memory.bringIn({ statements: TOLD });
    const [hit] = await memory.search('what do you park in the garage');
    expect(hit?.belief.attribute).toBe('vehicle');
    expect(hit?.similarity).toBeGreaterThan(0.9);
    embedder.embed = () => Promise.reject(new Error('gone'));
    expect((await memory.search('spare key'))[0]?.belief.text).toContain('boiler');
  });

  it('finds the beginning of a word while it is typed', async () => {
    const { memory } = await brought(TOLD);
    expect((await memory.search('boil'))[0]?.belief.text).toContain('boiler');
    expect(await memory.search('oiler')).toEqual([]);
  });

  it('lifts what is told of the person who is named', async () => {
    const { memory } = await brought([
      { id: 'C1', kind: 'contact', at: '2026-01-01', about: 'Mia', relation: 'daughter', fields: { favourite: 'plum cake' } },
      { id: 'C2', kind: 'contact', at: '2026-01-02', about: 'Tom', relation: 'son', fields: { favourite: 'plum cake' } },
    ]);
    const people = await memory.people();
    for (const name of ['Mia', 'Tom']) {
      const [hit] = await memory.search(`is plum cake a favourite of ${name}?`);
      expect(hit?.belief.subject).toBe(people.find((person) => person.name === name)?.id);
    }
  });

  it('answers the same, however few are wanted, and the newest of equals first', async () => {
    const told = Array.from({ length: 60 }, (_, index) =>
      form(`F${index}`, `2026-0${1 + (index % 5)}-01`, { [`locker ${index % 7}`]: `green ${index}`, [`bridge ${index}`]: 'green stone' }),
    );
    const { memory } = await open('2026-06-01', { embedder: new Topical() });
    await memory.bringIn({ statements: told });
    for (const query of ['green', 'locker 3', 'green stone bridge', 'when was it green']) {
      const all = await memory.search(query, { limit: 1000 });
      expect(all.length).toBeGreaterThan(5);
      const ordered = [...all].sort((a, b) => b.score - a.score || b.belief.at.localeCompare(a.belief.at));
      expect(ordered).toEqual(all);
      for (const limit of [1, 3, 10]) expect(await memory.search(query, { limit })).toEqual(all.slice(0, limit));
    }
  });

  it('stands ready soon after opening, and answers the same before', async () => {
    const bench = await brought(TOLD);
    const before = await bench.memory.search('spare key');
    bench.memory.close();
    const again = await bench.reopen();
    await new Promise((done) => setTimeout(done, 400));
    expect(await again.search('spare key')).toEqual(before);
  });

  it('serves neither the corrected nor the forgotten', async () => {
    const { memory } = await brought(TOLD);
    await memory.search('0191');
    await memory.correct((await one(memory, 'tel')).id, '0191 555 0777');
    expect((await memory.search('phone')).map((found) => line(found.belief))).toEqual(['tel=0191 555 0777']);
    await memory.forget((await one(memory, 'tel')).id);
    expect(await memory.search('phone')).toEqual([]);
  });
});
