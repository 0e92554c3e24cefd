import { describe, expect, test } from 'vitest';
import { apart, readingFrom, withQuestion } from '../../../lib/core/note-reading.ts';
import { piecesOfTwo } from '../../../lib/inference/pieces.ts';
import { chanceOf, readingOf } from '../../../lib/inference/reading.ts';

/** One piece for each letter of a word. */
const letters = (word: string) => [...word].map((letter) => letter.codePointAt(0) ?? 0);
const low = -9;

describe('a question and a note as pieces', () => {
  test('the note is the second of two texts, and places are those of the note', () => {
    const { ids, types, firsts, places } = piecesOfTwo('My vet?', 'Ask Ann.', letters);
    expect([ids[0], ids[7], ids.at(-1)]).toEqual([0, 2, 2]);
    expect(types).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(firsts).toEqual([8, 11, 14]);
    expect(places.map(({ start, end }) => 'Ask Ann.'.slice(start, end))).toEqual(['Ask', 'Ann', '.']);
  });
  test('a question without end leaves room for the note', () => {
    const { ids, places } = piecesOfTwo('word '.repeat(200), 'the note stands whole here', letters);
    expect(ids.length).toBeLessThanOrEqual(161);
    expect(places).toHaveLength(5);
  });
  test('they travel as one text and come apart again, whatever stands in them', () => {
    expect(apart(withQuestion('My\nvet? ', 'First line\nsecond'))).toEqual({ question: 'My vet?', note: 'First line\nsecond' });
    expect(apart(withQuestion('', ''))).toEqual({ question: '', note: '' });
  });
});

describe('scores as a reading', () => {
  const pieces = piecesOfTwo('q', 'in Old Ely now', (word) => [word.length]);
  const span = (first: number, last: number) =>
    Float32Array.from(pieces.ids.flatMap((_, at) => [at === pieces.firsts[first] ? 9 : 0, at === pieces.firsts[last] ? 9 : 0]));
  const reading = (first: number, last: number, kind: readonly number[]) =>
    readingFrom(readingOf(pieces, { span: span(first, last), kind: Float32Array.from(kind) }));

  test('the likeliest words, and how likely', () => {
    const { start, end, said, chance } = reading(1, 2, [low, 9, low]);
    expect('in Old Ely now'.slice(start, end)).toBe('Old Ely');
    expect(said).toBeGreaterThan(0.99);
    expect(chance).toBeGreaterThan(0.99);
  });
  test('an end before its beginning is no span', () => {
    const { start, end, chance } = reading(3, 0, [low, 9, low]);
    expect(end).toBeGreaterThan(start);
    expect(chance).toBeLessThan(0.1);
  });
  test('that it is over, or not said, stands beside it; numbers that are missing say nothing', () => {
    expect(reading(1, 1, [low, low, 9]).over).toBeGreaterThan(0.99);
    expect(reading(1, 1, [9, low, low]).unsaid).toBeGreaterThan(0.99);
    expect(readingFrom(new Float32Array(0))).toEqual({ unsaid: 1, said: 0, over: 0, start: 0, end: 0, chance: 0 });
  });
});

test('a logit is a chance, and none where it is missing', () => {
  expect([chanceOf(Float32Array.of(0)), chanceOf(new Float32Array(0))].map(([chance]) => chance)).toEqual([0.5, 0]);
});
