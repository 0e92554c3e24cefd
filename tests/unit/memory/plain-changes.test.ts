import { expect, test } from 'vitest';
import { plainText } from '../../../lib/core/value.ts';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';
import { brought, note } from './open.ts';

const told = (text: string) =>
  claimsOfText(text, '2026-05-04', { people: [], dayFirst: true }, 'note').claims.filter(({ attribute }) => attribute !== 'note');

test('what is told behind an end by the same person is told too', () => {
  const [over, fresh, ...rest] = told('I sold the Fiat and bought a green Mazda 3.');
  expect(rest).toEqual([]);
  expect(over?.ends).toEqual(['vehicle']);
  expect(fresh).toMatchObject({ attribute: 'vehicle', replaces: true, value: { parts: { make: 'Mazda', model: '3', colour: 'green' } } });
  expect(told('I sold the Fiat and got a good price.')).toHaveLength(1);
});

test('what used to be and what is now', () => {
  const [food, ...rest] = told('My favourite dish used to be moussaka, now it is laksa.');
  expect(rest).toEqual([]);
  expect(food?.replaces).toBe(true);
  expect(food && plainText(food.value)).toBe('laksa');
});

test('a new boss behind the end of the old one is the boss, and the old one is not', () => {
  const bosses = told('Ingrid Lowe has left the firm, and from today Emeka Obi is my boss.');
  expect(bosses.map(({ value }) => plainText(value))).toEqual(['Emeka Obi']);
});

test('a name one would rather be called takes the place of the other', () => {
  expect(told('I would rather be called Albert from now on.')).toMatchObject([{ attribute: 'nickname', replaces: true }]);
});

test('what one has no more, and what one has none of', () => {
  expect(told("I don't have a dentist any more.")[0]?.ends).toEqual(['dentist']);
  expect(told('I no longer have a landlord.')[0]?.ends).toEqual(['landlord']);
  expect(told("I don't have a clue.")).toEqual([]);
});

test('beside somebody else a bare piece of a sentence is theirs', () => {
  expect(told("When I need one I borrow my neighbour Tunde's Corolla, plate LSD 448 FK.")).toEqual([]);
});

test('who is told in passing to be gone is asked about', async () => {
  const bench = await brought([
    note('N1', '2026-01-10', 'My dentist is Dr Moe.'),
    note('N2', '2026-03-10', 'Dr Moe retired, so I go to Dr Sana Qureshi now.'),
  ]);
  const dentists = await bench.memory.slot({ attribute: 'dentist' });
  expect(dentists.map(({ label }) => label)).toEqual(['DISPUTED']);
});

test('no sentence goes on in a number', () => {
  const [passport] = told('My passport number is 533018274 and it runs out on 2 September 2026.');
  expect(passport).toMatchObject({ attribute: 'passport', value: { parts: { number: '533018274' } } });
});
