import { describe, expect, it } from 'vitest';
import { brought, form, line, note, one, open } from './open.ts';

describe('input that nobody should send', () => {
  it('reads a sentence of a megabyte as a note that is cut, and stays answerable', async () => {
    const bench = await brought([note('A', '2026-01-01', 'I am vegan.')]);
    const result = await bench.memory.bringIn({ statements: [note('B', '2026-01-02', `I live in ${'Leeds and '.repeat(100_000)}`)] });
    expect(result.ok).toBe(true);
    expect(line(await one(bench.memory, 'diet'))).toBe('diet=vegan');
    expect(await bench.memory.slot({ attribute: 'address' })).toEqual([]);
    for (const belief of await bench.memory.all()) expect(belief.text.length).toBeLessThan(5000);
  }, 60_000);

  it('shows no direction marks, and takes letters of another script for what they are', async () => {
    const bench = await brought([
      note('A', '2026-01-01', 'I am \u202eveg\u202can.'),
      // Cyrillic a and e in "vegan": it only looks like it.
      note('B', '2026-01-02', 'I am v\u0435g\u0430n.'),
    ]);
    expect((await bench.memory.all()).every((belief) => !/[\u202a-\u202e]/.test(belief.text))).toBe(true);
    expect((await bench.memory.slot({ attribute: 'diet' })).map(line)).toEqual(['diet=vegan']);
  }, 60_000);

  it('keeps one value served through a thousand contradictions to one slot', async () => {
    const statements = Array.from({ length: 1000 }, (_, index) =>
      form(`F${index}`, '2026-01-01', { 'family-name': `Name${String.fromCharCode(65 + (index % 26))}x${index}` }),
    );
    const bench = await brought([form('G', '2026-01-01', { 'given-name': 'Ada' }), ...statements]);
    const served = (await bench.memory.slot({ attribute: 'family-name' })).filter((belief) => belief.label === 'IN');
    expect(served).toHaveLength(1);
    const names = await bench.memory.slot({ attribute: 'name' });
    expect(names.map((belief) => line(belief))).toEqual([`name=Ada ${line(served[0] as never).slice('family-name='.length)}`]);
  }, 120_000);

  it('refuses what claims to come from the future, and days that are none, by name', async () => {
    const bench = await open('2026-06-01');
    const result = await bench.memory.bringIn({
      statements: [
        note('A', '2031-01-01', 'I am vegan.'),
        { ...note('B', '2026-01-01', 'x'), at: '2026-02-31' },
        note('C', '2026-01-01', 'I am Danish.'),
      ],
    });
    expect(result.ok && result.value.refused).toEqual([
      { id: 'A', reason: 'from-the-future' },
      { id: 'B', reason: 'not-a-date' },
    ]);
    expect(await bench.memory.slot({ attribute: 'diet' })).toEqual([]);
    expect(line(await one(bench.memory, 'nationality'))).toBe('nationality=Danish');
  }, 60_000);

  it('works with a clock in 1970, and comes right when the clock does', async () => {
    const bench = await open('1970-01-02');
    await bench.memory.note('My date of birth is 3 May 1990.');
    expect(await bench.memory.slot({ attribute: 'age' })).toEqual([]);
    bench.clock.at = Date.parse('2026-06-01T12:00:00Z');
    expect(line(await one(bench.memory, 'age'))).toBe('age=36');
  }, 60_000);
});
