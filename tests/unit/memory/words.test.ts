import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeliefId } from '../../../lib/core/ids.ts';
import { Ranker } from '../../../lib/memory/rank.ts';
import { numberOf, sought, terms, tokens } from '../../../lib/memory/terms.ts';
import { VectorTable } from '../../../lib/memory/vector-table.ts';
import { momentOf, nearness } from '../../../lib/memory/when.ts';
import { WordIndex } from '../../../lib/memory/word-index.ts';

describe('words as numbers', () => {
  it('are the same words, whichever way they are read', () => {
    for (const text of ["Ada's TypeScript bikes", 'Über die Brücke', 'the 2 dogs were running', "I don't  know", 'e-mail: a_b'])
      expect(tokens(text)).toEqual(terms(text).map(numberOf));
    fc.assert(
      fc.property(fc.string({ maxLength: 80 }), (text) => {
        expect(tokens(text)).toEqual(terms(text).map(numberOf));
      }),
    );
  });

  it('of a question are its matter', () => {
    expect(sought('What kind of dog does she have?')).toEqual(['dog']);
    expect(sought('How many?')).toEqual(['many']);
  });
});

/** BM25 as it stands in the books, over an index that is turned round. */
function bm25(texts: readonly string[], question: string): number[] {
  const all = texts.map(terms);
  const average = all.reduce((sum, list) => sum + list.length, 0) / all.length;
  const asked = [...new Set(terms(question))];
  return all.map((list) =>
    asked.reduce((sum, term) => {
      const holding = all.filter((one) => one.includes(term)).length;
      const count = list.filter((one) => one === term).length;
      const rare = Math.log(1 + (all.length - holding + 0.5) / (holding + 0.5));
      return sum + (count === 0 ? 0 : (rare * count * 1.9) / (count + 0.9 * (0.6 + (0.4 * list.length) / average)));
    }, 0),
  );
}

describe('an index of words', () => {
  it('scores as BM25 does, also after texts were taken out', () => {
    const word = fc.constantFrom('dog', 'cats', 'bicycle', 'garden', 'red', 'Lisbon', 'umbrella', 'seven');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 30 }), text, fc.nat(), (texts, question, out) => {
        const index = new WordIndex();
        const places = texts.map((one) => index.add(one));
        const gone = out % texts.length;
        index.remove(places[gone] ?? 0);
        const left = texts.filter((_text, at) => at !== gone);
        const scores = [...index.search([...new Set(terms(question))]).scores].filter((_score, place) => place !== places[gone]);
        for (const [at, score] of bm25(left, question).entries()) expect(scores[at]).toBeCloseTo(score, 4);
      }),
      { numRuns: 60 },
    );
  });

  it('counts other words only where the text does not have them, and says which stand nowhere', () => {
    const index = new WordIndex();
    index.add('red umbrella', 'umbrella parasol');
    index.add('green door');
    expect([...index.search(['parasol']).covered]).toEqual([1, 0]);
    expect(index.search(['zeppelin', 'door']).missing).toEqual(['zeppelin']);
  });
});

describe('times', () => {
  it.each([
    ['1:56 pm on 8 May, 2023', 2023, 5, 8],
    ['2023-05-08', 2023, 5, 8],
    ['March 3rd 2021', 2021, 3, 3],
    ['in May', 0, 5, 0],
    ['what happened in 2022?', 2022, 0, 0],
  ])('%s', (text, year, month, day) => expect(momentOf(text)).toEqual({ year, month, day }));

  it('are not seen in words that only look like them', () => {
    expect(momentOf('I may march on')).toBeNull();
  });

  it('that follow closely are near, other years are not', () => {
    const asked = { year: 2023, month: 6, day: 0 };
    expect(nearness(asked, { year: 2023, month: 6, day: 9 })).toBeGreaterThan(nearness(asked, { year: 2023, month: 7, day: 2 }));
    expect(nearness(asked, { year: 2022, month: 6, day: 9 })).toBe(0);
  });
});

it('a question about a time prefers what names one, and one about the other person does not win by words alone', () => {
  const turn = (id: string, speaker: string, text: string) => ({ id, speaker, text, session: id, when: '8 May, 2023' });
  const ranker = new Ranker([turn('1', 'Ada', 'The rowing race was wild.'), turn('2', 'Ada', 'I won the rowing race yesterday, wild.')]);
  const [plain = 0, dated = 0] = ranker.lexical('When did Ada win the rowing race?');
  expect(dated).toBeGreaterThan(plain);
});

describe('a table of vectors', () => {
  it('finds the nearest of many by their signs, and nothing of what was taken out', () => {
    let state = 7;
    const next = () => {
      state = (Math.imul(state, 1664525) + 1013904223) | 0;
      return (state >>> 0) / 4294967296 - 0.5;
    };
    const dimensions = 96;
    const table = new VectorTable(dimensions);
    const all = Array.from({ length: 6000 }, () => Int8Array.from({ length: dimensions }, () => Math.round(next() * 254)));
    for (const [index, vector] of all.entries()) table.put({ id: `b${index}` as BeliefId, text: 'x', vector, scale: 1 / 127 });
    for (const wanted of [0, 2999, 5999]) {
      const asked = Float32Array.from(all[wanted] ?? [], (number) => number + next() * 40);
      const [best] = [...table.similar(asked)].sort((a, b) => b[1] - a[1]);
      expect(best?.[0]).toBe(`b${wanted}`);
    }
    table.drop('b0' as BeliefId);
    expect(table.similar(Float32Array.from(all[0] ?? [])).has('b0' as BeliefId)).toBe(false);
    expect(table.size).toBe(5999);
  });
});
