import { describe, expect, test, vi } from 'vitest';
import { type CorpusForm, FORMS } from '../../../corpus/documents/forms.ts';
import { LATER } from '../../../corpus/documents/forms-b.ts';
import { LATEST } from '../../../corpus/documents/forms-c.ts';
import { BLIND } from '../../../corpus/documents/forms-d.ts';
import { UNSEEN } from '../../../corpus/documents/forms-e.ts';
import { SIXTH } from '../../../corpus/documents/forms-f.ts';
import { filled, proposed } from './page.ts';

// Forty documents are read several times over, on machines that may be busy.
vi.setConfig({ testTimeout: 60_000 });

/** Invented documents of many kinds and the forms they should fill. A wrong value weighs more than a blank. */
const LEAST_RIGHT = 0.94;
const MOST_WRONG = 0;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
const documents = FORMS.flatMap(({ form, rows, documents: all }) =>
  all.map(({ text, gold }) => ({ form, rows, text, gold, got: proposed(text, rows, form) })),
);

/** What a set's documents give: how many values they hold, how many are found, and each that is wrong; by the rules alone unless said. */
function judge(
  set: readonly CorpusForm[],
  read = proposed,
): { readonly values: number; readonly right: number; readonly wrong: readonly string[] } {
  let [values, right] = [0, 0];
  const wrong: string[] = [];
  for (const { form, rows, documents: all } of set)
    for (const { text, gold } of all) {
      const got = read(text, rows, form);
      for (const label of new Set([...Object.keys(gold), ...Object.keys(got)])) {
        if (label in gold) values += 1;
        if (got[label] === undefined) continue;
        if (plain(got[label] ?? '') === plain(gold[label] ?? '')) right += 1;
        else wrong.push(`${form} / ${label}: ${got[label]} instead of ${gold[label] ?? 'nothing'}`);
      }
    }
  return { values, right, wrong };
}

test('forms and letters that were written after the reader stood: hardly a wrong value, most found', () => {
  const { values, right, wrong } = judge(LATER);
  // First look 71 % right, one wrong in seventy.
  expect(right / values).toBeGreaterThanOrEqual(0.82);
  expect(wrong).toEqual([]);
});

test('letters written blind, full of former values and other people: seldom wrong, nearly half found', () => {
  const { values, right, wrong } = judge(LATEST);
  // First look 26 % right, 15 % wrong. The rules have been widened with these letters in view since, so what they give on new ones is less:
  // four of the fourteen forms were looked at last, and stood at 34 % right, 16 % wrong just before.
  expect(right / values).toBeGreaterThanOrEqual(0.49);
  expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(0.03);
});

test('what people paste, written blind: most found, hardly a wrong value', () => {
  const { values, right, wrong } = judge(BLIND);
  // First look 48 % right, 9 % wrong (the reader before it: 43 and 13). Read since, so what the rules give on new ones is less.
  expect(right / values).toBeGreaterThanOrEqual(0.79);
  expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(0.005);
});

test('a set that was written when the rules stood: no worse than at first look', () => {
  const { values, right, wrong } = judge(UNSEEN);
  // First look 51.5 % right, 8.9 % wrong, and so it stands: the honest measure of rules alone. What was learnt from the set before it was
  // worth three points here, and not one wrong value less.
  expect(right / values).toBeGreaterThanOrEqual(0.51);
  expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(0.089);
});

test('a sixth set, written blind in the manner of other people’s documents: better than at first look', () => {
  const { values, right, wrong } = judge(SIXTH);
  // First look 69.1 % right, 10.8 % wrong of 502 short values. A tenth of the wrong ones is right in another notation (6.2 for 6.20).
  // Some classes of them have been mended since, so what the rules give on new ones is less.
  expect(right / values).toBeGreaterThanOrEqual(0.72);
  expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(0.07);
});

test('what is given of them: likely enough, so that hardly anything is wrong and most of what is right stays', () => {
  const sets = [FORMS, LATER, LATEST, BLIND, UNSEEN, SIXTH].map((set) => judge(set, filled));
  const [values, right, wrong] = [
    sets.reduce((sum, one) => sum + one.values, 0),
    sets.reduce((sum, one) => sum + one.right, 0),
    sets.flatMap((one) => one.wrong),
  ];
  // The model has learnt from these sets; what it does on sets that it has not seen stands in its card.
  expect(right / values).toBeGreaterThanOrEqual(0.59);
  expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(0.02);
});

test('a text without a full stop is read in a time that grows with its length', () => {
  const [form] = LATEST;
  const took = (text: string) => {
    const started = performance.now();
    filled(text, form?.rows ?? [], form?.form);
    return performance.now() - started;
  };
  for (const [word, times] of [
    ['12 ', 10_000],
    ['John Smith ', 5_000],
  ] as const) {
    took(word.repeat(times));
    const least = (text: string) => Math.min(took(text), took(text), took(text));
    const short = least(word.repeat(times));
    // Three times as long: three times the time, and nine where each clause is as long as the text.
    expect(least(word.repeat(3 * times)) / short).toBeLessThan(6);
  }
});

describe('documents to forms', () => {
  test('there is something to measure', () => {
    expect(documents.length).toBeGreaterThanOrEqual(40);
    expect(FORMS.length).toBeGreaterThanOrEqual(12);
  });

  test('most values are found, hardly one is wrong, and what is not said stays blank', () => {
    let values = 0;
    let right = 0;
    const wrong: string[] = [];
    for (const { form, gold, got } of documents) {
      for (const [label, value] of Object.entries(gold)) {
        values += 1;
        const found = got[label];
        if (found === undefined) continue;
        if (plain(found) === plain(value)) right += 1;
        else wrong.push(`${form} / ${label}: ${found} instead of ${value}`);
      }
      for (const [label, found] of Object.entries(got)) if (!(label in gold)) wrong.push(`${form} / ${label}: ${found} out of nothing`);
    }
    expect(right / values, 'share of right values').toBeGreaterThanOrEqual(LEAST_RIGHT);
    expect(wrong.length / values, wrong.join('\n')).toBeLessThanOrEqual(MOST_WRONG);
  });

  test('every value is made of the words of its document or of the control', () => {
    for (const { rows, text, got } of documents) {
      const known = plain(`${text} ${rows.join(' ')} yes no none`);
      for (const [label, value] of Object.entries(got)) {
        // Dates, sums and states are checked re-formattings; each word of anything else stands in the text or among the options.
        if (
          /date|birth|from|amount|deposit|price|rate|income|state|number|size|duration|experience|gpa|count|founded|quantity|occupants|budget|\$/i.test(
            label,
          )
        )
          continue;
        for (const word of plain(value).split(' ')) expect(known, `${label}: ${value}`).toContain(word);
      }
    }
  });

  test('a document of another form fills next to nothing', () => {
    let filledIn = 0;
    let asked = 0;
    for (const [index, { text }] of documents.entries()) {
      const other = FORMS[(Math.floor(index / 3) + 6) % FORMS.length];
      if (!other) continue;
      const rows = other.rows.filter((row) => !/name|email|phone|address|birth|reported|student id|contact/i.test(row));
      asked += rows.length;
      filledIn += Object.keys(filled(text, rows, other.form)).length;
    }
    expect(filledIn / asked).toBeLessThan(0.25);
  });
});
