import { describe, expect, test } from 'vitest';
import { featureHash, packed } from '../../../lib/core/linear.ts';
import { openModel, shippedModel, type Weights } from '../../../lib/forms/classify/model.ts';
import { readWith } from '../../../lib/forms/read-page.ts';
import { random, train } from '../../../scripts/train/logistic.ts';
import { page, readOne } from './build.ts';

/** A model by hand: what it thinks when a word is there. */
function modelOf(classes: readonly string[], rows: Readonly<Record<string, readonly (readonly [number, number])[]>>): Weights {
  const table = packed(Object.entries(rows).map(([name, weights]) => ({ hash: featureHash(name), weights })));
  return { classes, known: classes, scale: 0.1, temperature: 1, table: Buffer.from(table).toString('base64') };
}

describe('the weights', () => {
  test('come back as they were packed, negative ones too', () => {
    const model = openModel(
      modelOf(['other', 'email', 'tel'], {
        'l:mail': [[1, 60]],
        'l:phone': [[2, 60]],
        bias: [
          [0, 10],
          [1, -20],
        ],
      }),
    );
    const [other = 0, email = 0, tel = 0] = model.probabilities(['bias', 'l:mail']);
    expect(email).toBeGreaterThan(0.9);
    expect(other + email + tel).toBeCloseTo(1, 5);
    expect(model.probabilities(['bias'])[0]).toBeGreaterThan(0.6);
  });

  test('a table cut short is refused', () => {
    const weights = modelOf(['other', 'email'], { 'l:mail': [[1, 60]] });
    const cut = Buffer.from(Buffer.from(weights.table, 'base64').subarray(0, -1)).toString('base64');
    expect(() => openModel({ ...weights, table: cut })).toThrow('cut short');
  });

  test('the shipped ones open, know the common tokens and stay small', () => {
    const model = shippedModel();
    for (const token of ['other', 'email', 'given-name', 'postal-code', 'tel', 'username']) expect(model.known.has(token)).toBe(true);
    const chances = model.probabilities(['bias']);
    expect(chances.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4);
  });
});

describe('the model over the rules', () => {
  const all = ['other', 'email', 'given-name', 'tel'];
  const alone = openModel(modelOf(all, { bias: [[0, 100]] }));
  const mails = openModel(modelOf(all, { bias: [[1, 100]] }));

  test('leaves alone what the rules would offer, and says so', () => {
    const [reading] = readWith(page([{ label: 'Phone number' }, { label: 'Any text' }]), alone);
    expect(reading).toMatchObject({ ours: false, leave: 'not-personal', token: 'other', fill: false });
  });

  test('has no say about what it has no class for', () => {
    const [reading] = readWith(page([{ label: 'Current job title' }, { label: 'Any text' }]), alone);
    expect(reading).toMatchObject({ ours: true, question: { path: 'organization-title' } });
  });

  test('has no say about other people', () => {
    const [reading] = readWith(page([{ label: "Landlord's phone number" }, { label: 'Any text' }]), alone);
    expect(reading).toMatchObject({ ours: true, leave: undefined, question: { subject: { relation: 'landlord' } } });
  });

  test('opens nothing that a rule leaves alone', () => {
    const draft = [
      { label: 'Enter the code we sent you' },
      { label: 'I agree to the terms', kind: 'checkbox' as const },
      { label: 'Leave this field blank' },
    ];
    for (const reading of readWith(page(draft), mails)) {
      expect(reading.ours).toBe(false);
      expect(reading.fill).toBe(false);
    }
  });

  test('names what nothing named, but no question of many words', () => {
    const drafts = [{ label: 'Qwx' }, { label: 'Which of the two halves of the moon do you find the more beautiful one?' }];
    const [short, long] = readWith(page(drafts), mails);
    expect(short).toMatchObject({ token: 'email', question: { path: 'email' } });
    expect(long?.question.path).toBeNull();
  });

  test('a password box never gets a value, whatever it thinks', () => {
    for (const reading of readWith(page([{ label: 'E-mail', kind: 'password' }, { label: 'Name' }]), mails).slice(0, 1))
      expect(reading).toMatchObject({ ours: false, fill: false });
  });
});

test('an address that the page names by attribute is filled in one go', () => {
  expect(readOne({ label: 'Postcode', autocomplete: 'postal-code' })).toMatchObject({ token: 'postal-code', fill: true });
});

describe('training', () => {
  const samples = Array.from({ length: 60 }, (_, i) => ({ features: [0, i % 2 === 0 ? 1 : 2, 3 + (i % 5)], label: i % 2, weight: 1 }));
  const settings = { epochs: 8, alpha: 0.2, beta: 1, l1: 0.2, l2: 0.1, drop: 0, seed: 7 };

  test('gives the same weights for the same seed, others for another', () => {
    const one = train(samples, 8, 2, new Set(), settings);
    expect(train(samples, 8, 2, new Set(), settings)).toEqual(one);
    expect(train(samples, 8, 2, new Set(), { ...settings, seed: 8 })).not.toEqual(one);
  });

  test('finds what tells the classes apart and nothing in what does not', () => {
    const weights = train(samples, 8, 2, new Set(), settings);
    expect(weights[1 * 2 + 0]).toBeGreaterThan(1);
    expect(weights[2 * 2 + 1]).toBeGreaterThan(1);
    for (let feature = 3; feature < 8; feature++) expect(Math.abs(weights[feature * 2] ?? 0)).toBeLessThan(0.3);
  });

  test('the generator repeats itself by seed', () => {
    const [a, b] = [random(3), random(3)];
    expect([a(), a(), a()]).toEqual([b(), b(), b()]);
  });
});
