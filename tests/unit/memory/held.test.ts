import { describe, expect, test } from 'vitest';
import type { NoteAsker } from '../../../lib/memory/meaning/held.ts';
import { line, open, setDay } from './open.ts';

/** Answers these questions with these words of the note, or with "over"; nothing else is told. */
function asker(answers: Readonly<Record<string, string>>, seen: string[] = []): NoteAsker {
  return {
    reads: 'test',
    read: async (texts) =>
      texts.map((text) => {
        seen.push(text);
        const [question = '', ...rest] = text.split('\n');
        const note = rest.join('\n');
        const words = answers[question];
        if (words === 'over') return Float32Array.of(0, 0, 1, 0, 1, 0);
        const start = words ? note.indexOf(words) : -1;
        return words && start >= 0
          ? Float32Array.of(0.02, 0.97, 0.01, start, start + words.length, 0.9)
          : Float32Array.of(1, 0, 0, 0, 0, 0);
      }),
  };
}

async function after(told: readonly [string, string], one: NoteAsker): Promise<{ served: string[]; asked: string[]; sure: string[] }> {
  const bench = await open('2026-01-10', { asker: one });
  const [first, second] = told;
  await bench.memory.note(first);
  setDay(bench, '2026-05-10');
  await bench.memory.note(second);
  const all = (await bench.memory.all()).filter(({ stance, attribute }) => stance !== 'inferred' && attribute !== 'note');
  const now = all.filter(({ label, validTo }) => label === 'IN' && !validTo);
  return {
    served: now.map(line),
    sure: now.filter(({ readBy }) => !readBy).map(line),
    asked: all.filter(({ label }) => label === 'DISPUTED').map(line),
  };
}

const SHOES = 'My shoe size is 41.';
const GROWN = 'After the winter on the ice it has changed to a 42.';

describe('a new note held against what is known', () => {
  test('another value takes its place, to be confirmed', async () => {
    const { served, sure } = await after([SHOES, GROWN], asker({ 'Shoe size': '42' }));
    expect(served).toEqual(['shoe-size=42']);
    expect(sure).toEqual([]);
  });

  test('what is over is in doubt', async () => {
    const { served, asked } = await after([SHOES, GROWN], asker({ 'Shoe size': 'over' }));
    expect(served).toEqual([]);
    expect(asked).toEqual(['shoe-size=41']);
  });

  test('the same said again changes nothing, nor does a note that speaks of no change', async () => {
    expect((await after([SHOES, 'After the winter it is again a 41, as ever.'], asker({ 'Shoe size': '41' }))).sure).toEqual(['shoe-size=41']);
    const seen: string[] = [];
    expect((await after([SHOES, 'Tried on skates, a 42, lovely to look at.'], asker({ 'Shoe size': '42' }, seen))).sure).toEqual(['shoe-size=41']);
    expect(seen).toEqual([]);
  });

  test('what is supposed or said by others is not asked about', async () => {
    expect((await after([SHOES, 'Maybe it has changed to a 42.'], asker({ 'Shoe size': '42' }))).sure).toEqual(['shoe-size=41']);
  });

  test('one that fails leaves everything as it is', async () => {
    const failing = { reads: 'test', read: async () => Promise.reject(new Error('no model')) };
    expect((await after([SHOES, GROWN], failing)).sure).toEqual(['shoe-size=41']);
  });

  test('a rebuild needs no model', async () => {
    const bench = await open('2026-01-10', { asker: asker({ 'Shoe size': '42' }) });
    await bench.memory.note(SHOES);
    setDay(bench, '2026-05-10');
    await bench.memory.note(GROWN);
    expect(await bench.memory.verify()).toMatchObject({ chain: true, projection: true });
  });
});
