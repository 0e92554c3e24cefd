import { expect, test } from 'vitest';
import { parseHeight, parseWeight } from '../../../lib/memory/facts/quantities.ts';
import { said } from './open.ts';

/** How tall somebody is comes in three writings and is one number. */
test.each<[string, number | null]>([
  ['178 cm', 178],
  ['178', 178],
  ['1.78 m', 178],
  ['1,78', 178],
  ['1.8 m', 180],
  ['5\'10"', 178],
  ['5 ft 10 in', 178],
  ['6 feet', 183],
  ['178.6 cm', 179],
  ['98 cm', 98],
  ['78', null],
  ['tall', null],
  ['12 stone', null],
])('%s', (text, cm) => expect(parseHeight(text)).toBe(cm));

test('whether it is said or stands in a box', async () => {
  expect(await said('My height is 1.74 m.')).toEqual(['height=174']);
  expect(await said('I am 1.74 m tall.')).toEqual(['height=174']);
});

test.each<[string, number | null]>([
  ['70 kg', 70],
  ['154 lbs', 69.9],
  ['11 st 4', 71.7],
  ['154', null],
])('weighs %s', (text, kg) => expect(parseWeight(text)).toBe(kg));
