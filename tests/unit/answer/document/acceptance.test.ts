import { describe, expect, test } from 'vitest';
import { isAccepted, isClose, likelihood } from '../../../../lib/answer/document/acceptance/accept.ts';
import { evidenceOf } from '../../../../lib/answer/document/evidence.ts';
import { proposalsFrom } from '../../../../lib/answer/document/propose.ts';
import { readPage } from '../../../../lib/forms/read-page.ts';
import { learn, probability } from '../../../../scripts/train/documents/learn.ts';
import { pageOf } from './page.ts';

const TEXT =
  'Dear team,\n\nThe kick-off is on 4 May 2031, and our budget is 1,200 dollars.\n\nName: Orla Finch\n\nKind regards\nOrla Finch';

function proposalsOf(text: string, rows: readonly string[]) {
  const page = pageOf(rows);
  const readings = new Map(readPage(page).map((reading) => [reading.key, reading]));
  return proposalsFrom(
    text,
    page.fields.flatMap((field) => {
      const reading = readings.get(field.key);
      return reading ? [{ field, reading }] : [];
    }),
  );
}

describe('what is likely enough to be given', () => {
  test('a line of its own under the label’s name is likelier than a bare mention', () => {
    const line = proposalsOf(TEXT, ['Full Name']);
    const [named] = line.proposals;
    const loose = proposalsOf('We met Teo Brandt. The hall was cold.', ['Deputy Name']);
    const [met] = loose.proposals;
    if (!named) throw new Error('nothing proposed');
    expect(isAccepted(named, line)).toBe(true);
    if (met) expect(likelihood(evidenceOf(met, loose))).toBeLessThan(likelihood(evidenceOf(named, line)));
  });

  test('two values that come close are never given, however likely', () => {
    const all = proposalsOf('The meetings are on 3 May 2031 and on 9 June 2031.', ['Meeting Date|date']);
    for (const one of all.proposals) {
      expect(isClose(one)).toBe(true);
      expect(isAccepted(one, all)).toBe(false);
    }
  });

  test('evidence is numbers between minus one and one, and holds no word of the text or the form', () => {
    const all = proposalsOf(TEXT, ['Full Name', 'Kick-off Date|date', 'Budget|number']);
    expect(all.proposals.length).toBeGreaterThan(1);
    for (const one of all.proposals)
      for (const [name, value] of Object.entries(evidenceOf(one, all))) {
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(name.toLowerCase()).not.toMatch(/orla|finch|kick|budget|1,?200/);
      }
  });
});

test('the learner finds what decides, and the same samples give the same weights', () => {
  const examples = Array.from({ length: 60 }, (_, i) => ({
    features: { bias: 1, tells: i % 2, noise: (i % 3) / 2 },
    right: i % 2 === 1,
    weight: 1,
  }));
  const weights = learn(examples, { l2: 1, steps: 200 });
  expect(probability(weights, { bias: 1, tells: 1 })).toBeGreaterThan(0.8);
  expect(probability(weights, { bias: 1 })).toBeLessThan(0.2);
  expect(learn(examples, { l2: 1, steps: 200 })).toEqual(weights);
});
