/** A value where only a part of it, or several parts together, have their place. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../lib/core/value.ts';
import { format } from '../../../lib/fill/format/index.ts';
import { FEET, INCHES_OVER, MONTHS_OVER } from '../../../lib/forms/measures.ts';
import type { Question } from '../../../lib/forms/types.ts';
import { type Draft, field } from '../forms/build.ts';

const shown = (value: Value, path: string, draft: Draft, ask: Partial<Question> = {}, language = 'en') => {
  const question = { ask: 'value', negated: false, ...ask } as unknown as Question;
  const result = format(value, path, field(draft), { question }, { language, today: '2026-11-22' });
  if (!result.ok) return result.reason;
  const { fill } = result.value;
  if (fill.type === 'date') return fill.text;
  return fill.type === 'text' || fill.type === 'number' ? fill.text : fill.type === 'option' ? fill.label : 'another';
};
const text = (words: string): Value => ({ type: 'text', text: words });

describe('town and postcode in one box', () => {
  const home = (parts: Record<string, string>): Value => ({ type: 'record', parts });
  const ulm = home({ 'address-line1': 'Hafengasse 3', 'postal-code': '89073', 'address-level2': 'Ulm', country: 'DE' });
  const salem = home({ 'postal-code': '97301', 'address-level2': 'Salem', 'address-level1': 'OR', country: 'US' });
  it.each([
    [ulm, 'PLZ, Ort', '89073 Ulm'],
    [ulm, 'City, State ZIP', '89073 Ulm'],
    [salem, 'City, State ZIP', 'Salem, OR 97301'],
    [salem, 'City, State', 'Salem, OR'],
    [home({ 'address-level2': 'Ulm', country: 'DE' }), 'PLZ, Ort', 'does-not-fit'],
  ])('%j in "%s"', (value, label, want) => expect(shown(value, 'address.town-line', { label })).toBe(want));
});

describe('a day kept as it was written, under a label of its own', () => {
  const day = text('2031-05-09');
  it.each([
    ['Permit expiration (MM/DD/YYYY)', 'en', '05/09/2031'],
    ['Gültig bis (TT.MM.JJJJ)', 'de', '09.05.2031'],
  ])('%s', (label, language, want) => expect(shown(day, 'open:permit expiration', { label }, {}, language)).toBe(want));
  it('other numbers with dashes stay as they are', () =>
    expect(shown(text('2031-55-09'), 'open:file number', { label: 'File number' })).toBe('2031-55-09'));
});

describe('a measure in two boxes', () => {
  const height: Value = { type: 'number', number: 173, unit: 'cm' };
  const stay: Value = { type: 'duration', months: 40 };
  it.each([
    [height, 'height', FEET, '5'],
    [height, 'height', INCHES_OVER, '8'],
    [stay, 'address', 'years', '3'],
    [stay, 'address', MONTHS_OVER, '4'],
  ])('%j: %s in %s', (value, path, unit, want) => expect(shown(value, path, { label: unit }, { unit })).toBe(want));
});

describe('a middle name', () => {
  it.each([
    [{ label: 'M.I.' }, 'L'],
    [{ label: 'Middle initial' }, 'L'],
    [{ label: 'Middle', maxLength: 1 }, 'L'],
    [{ label: 'Middle name' }, 'Louise'],
  ])('%j', (draft, want) => expect(shown(text('Louise'), 'additional-name', draft)).toBe(want));
});

describe('a state by its code or its name', () => {
  const list = (...options: string[]): Draft => ({ kind: 'select', label: 'State', options });
  it.each([
    ['OR', list('Ohio', 'Oregon', 'Oklahoma'), 'Oregon'],
    ['Oregon', list('OH', 'OR', 'OK'), 'OR'],
    ['WA', list('Victoria', 'Western Australia'), 'Western Australia'],
    ['WA', list('Virginia', 'Washington', 'West Virginia'), 'Washington'],
    ['Bayern', list('Ohio', 'Oregon'), 'no-option'],
  ])('%s in %j', (value, draft, want) => expect(shown(text(value), 'address.address-level1', draft)).toBe(want));
  it('as it was said in a box', () => expect(shown(text('OR'), 'address.address-level1', { label: 'State' })).toBe('OR'));
});

it.each(['BE', 'B.Tech', 'BS', 'BSc (Hons)', 'LLB'])("%s is a bachelor's", (degree) =>
  expect(
    shown(text(degree), 'degree', { kind: 'select', label: 'Highest degree', options: ['High school', "Bachelor's", "Master's", 'PhD'] }),
  ).toBe("Bachelor's"),
);
