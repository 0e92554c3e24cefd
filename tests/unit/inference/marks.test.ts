import { describe, expect, test } from 'vitest';
import { marksOf } from '../../../lib/inference/marks.ts';
import { piecesOfText } from '../../../lib/inference/pieces.ts';

/** One piece for each letter of a word: enough to tell first pieces from further ones. */
const letters = (word: string) => [...word].map((letter) => letter.codePointAt(0) ?? 0);
const rows = (...each: readonly (readonly number[])[]) => Float32Array.from(each.flat());
const sure = (which: number, of: number) => Array.from({ length: of }, (_, at) => (at === which ? 9 : 0));

describe('a text as pieces', () => {
  test('words, numbers and signs, each by its place and first piece', () => {
    const { ids, firsts, places } = piecesOfText('Left Ann’s, £4!', letters);
    expect(places.map(({ start, end }) => 'Left Ann’s, £4!'.slice(start, end))).toEqual(['Left', 'Ann', '’', 's', ',', '£', '4', '!']);
    expect(firsts).toEqual([1, 5, 8, 9, 10, 11, 12, 13]);
    expect([ids[0], ids.at(-1), ids.length]).toEqual([101, 102, 15]);
  });
  test('a long text is read to the length that was trained, words whole', () => {
    const { ids, places } = piecesOfText('abcde '.repeat(100), letters);
    expect(ids.length).toBeLessThanOrEqual(129);
    expect(places).toHaveLength(25);
  });
  test('a word that the tokenizer leaves out is an unknown one', () => {
    expect(piecesOfText('\u200b a', (word) => (word === 'a' ? [7] : [])).ids).toEqual([101, 100, 7, 102]);
  });
});

describe('scores as marks', () => {
  const pieces = piecesOfText('in Ely now', (word) => [word.length]);
  const [none, first, further] = [sure(0, 3), sure(1, 3), sure(2, 3)];

  test('a span is what begins and what goes on, with the mean of its words', () => {
    const edge = rows(none, none, first, further, none);
    const about = rows(sure(0, 2), sure(0, 2), sure(1, 2), sure(1, 2), sure(0, 2));
    const stands = rows(...Array.from({ length: 5 }, () => sure(3, 10)));
    const [start, end, what, stance, likely] = marksOf(pieces, { edge, about, stands });
    expect([start, end, what, stance]).toEqual([3, 10, 1, 3]);
    expect(likely).toBeGreaterThan(0.99);
  });
  test('two that begin beside each other are two; what goes on from nothing begins', () => {
    const about = rows(...Array.from({ length: 5 }, () => [1, 0]));
    const stands = rows(...Array.from({ length: 5 }, () => sure(0, 10)));
    expect(marksOf(pieces, { edge: rows(none, first, first, none, none), about, stands })).toHaveLength(10);
    expect([...marksOf(pieces, { edge: rows(none, none, further, none, none), about, stands }).slice(0, 2)]).toEqual([3, 6]);
  });
  test('nothing but words outside is no mark', () => {
    const about = rows(...Array.from({ length: 5 }, () => [1, 0]));
    expect(marksOf(pieces, { edge: rows(none, none, none, none, none), about, stands: about })).toHaveLength(0);
  });
});
