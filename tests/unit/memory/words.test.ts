import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BeliefId } from '../../../lib/core/ids.ts';
import { Ranker } from '../../../lib/memory/rank.ts';
import { numberOf, sought, terms, tokens } from '../../../lib/memory/terms.ts';
import { VectorTable } from '../../../lib/memory/vector-table.ts';
import { momentOf, nearness } from '../../../lib/memory/when.ts';
import { WordIndex } from '../../../lib/memory/word-index.ts';
import { randomOf } from '../../support/random.ts';

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

const chance = (seed: number) => {
  const random = randomOf(seed);
  return () => random.next() - 0.5;
};

const bytesOf = (vector: Float32Array, largest = vector.reduce((most, number) => Math.max(most, Math.abs(number)), 1e-9)) =>
  Int8Array.from(vector, (number) => Math.round((number / largest) * 127));

function nearIn(table: VectorTable, asked: Float32Array): Map<BeliefId | null, number> {
  const { ids, cosines } = table.similar(asked);
  return new Map(ids.map((id, index) => [id, cosines[index] ?? 0]));
}

describe('a table of vectors', () => {
  it.each([96, 1100])('finds the nearest of many by their signs, and nothing of what was taken out, with %i dimensions', (dimensions) => {
    const next = chance(7);
    const table = new VectorTable(dimensions);
    const all = Array.from({ length: 6000 }, () => Int8Array.from({ length: dimensions }, () => Math.round(next() * 254)));
    for (const [index, vector] of all.entries()) table.put({ id: `b${index}` as BeliefId, text: 'x', vector, scale: 1 / 127 });
    for (const wanted of [0, 2999, 5999]) {
      const asked = Float32Array.from(all[wanted] ?? [], (number) => number + next() * 40);
      const [best] = [...nearIn(table, asked)].sort((a, b) => b[1] - a[1]);
      expect(best?.[0]).toBe(`b${wanted}`);
    }
    table.drop('b0' as BeliefId);
    expect(nearIn(table, Float32Array.from(all[0] ?? [])).has('b0' as BeliefId)).toBe(false);
    expect(table.size).toBe(5999);
  });

  it.each([24, 96, 384, 1500])('takes the exact cosine of all, of few, with %i dimensions', (dimensions) => {
    const next = chance(dimensions);
    const table = new VectorTable(dimensions);
    const all = Array.from({ length: 20 }, () => bytesOf(Float32Array.from({ length: dimensions }, next)));
    for (const [index, vector] of all.entries()) table.put({ id: `b${index}` as BeliefId, text: 'x', vector, scale: 1 / 127 });
    const asked = Float32Array.from({ length: dimensions }, next);
    const near = nearIn(table, asked);
    for (const [index, vector] of all.entries()) expect(near.get(`b${index}` as BeliefId)).toBeCloseTo(cosine(asked, vector), 5);
  });

  // As sentences lie: around topics that lean to one side, each with more or less of another in it, and much of its own.
  it('has 99 of a hundred of the exact fifty nearest of many', () => {
    const dimensions = 384;
    const { next, int } = randomOf(11);
    const pool = Float32Array.from({ length: 1 << 18 }, () => next() + next() + next() - 1.5);
    const random = () => pool.subarray(int(0, pool.length - dimensions)).subarray(0, dimensions);
    const mixed = (...parts: readonly (readonly [Float32Array, number])[]) => {
      const sum = new Float32Array(dimensions);
      for (const [vector, share] of parts) for (let at = 0; at < dimensions; at += 1) sum[at] = (sum[at] ?? 0) + share * (vector[at] ?? 0);
      return sum;
    };
    const lean = random();
    const topics = Array.from({ length: 300 }, () => mixed([lean, 0.6], [random(), 1]));
    const topic = () => topics[int(0, topics.length - 1)] ?? lean;
    const sentence = () => mixed([topic(), 1], [topic(), next() * 0.6], [random(), 1.6]);
    const table = new VectorTable(dimensions);
    const all = Array.from({ length: 40_000 }, () => bytesOf(sentence()));
    for (const [index, vector] of all.entries()) table.put({ id: `b${index}` as BeliefId, text: 'x', vector, scale: 1 / 127 });
    let found = 0;
    for (let question = 0; question < 8; question += 1) {
      const asked = sentence();
      const cosines = Float64Array.from(all, (vector) => cosine(asked, vector));
      const exact = [...cosines.keys()].sort((a, b) => (cosines[b] ?? 0) - (cosines[a] ?? 0)).slice(0, 50);
      const near = nearIn(table, asked);
      expect(near.size).toBeLessThan(all.length / 8);
      found += exact.filter((index) => near.has(`b${index}` as BeliefId)).length;
    }
    expect(found / (8 * 50)).toBeGreaterThanOrEqual(0.99);
  });
});

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [product, left, right] = [0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    product += (a[at] ?? 0) * (b[at] ?? 0);
    left += (a[at] ?? 0) ** 2;
    right += (b[at] ?? 0) ** 2;
  }
  return product / Math.sqrt(left * right);
}
