/** A value in the form a control wants: telephone numbers, dates, numbers with units, languages, lengths and patterns. */
import { describe, expect, it } from 'vitest';
import type { Value } from '../../../lib/core/value.ts';
import { format } from '../../../lib/fill/format/index.ts';
import type { Question } from '../../../lib/forms/types.ts';
import { type Draft, field } from '../forms/build.ts';

const said = (value: Value, path: string, draft: Draft, ask: Partial<Question> = {}, language = 'en-GB', token?: string) => {
  const question = { ask: 'value', negated: false, ...ask } as unknown as Question;
  const result = format(value, path, field(draft), { question, token }, { language, today: '2026-11-22' });
  if (!result.ok) return result.reason;
  const { fill } = result.value;
  if (fill.type === 'text') return fill.text;
  if (fill.type === 'option') return fill.label;
  if (fill.type === 'options') return fill.labels.join('|');
  // A native control takes the ISO form, a box of text what is written there.
  if (fill.type === 'date') return draft.kind === 'date' || draft.kind === 'month' ? fill.iso : (fill.text ?? fill.iso);
  if (fill.type === 'files') return fill.files.map(({ name }) => name).join('|');
  return fill.type === 'number' ? fill.text : String(fill.on);
};
const text = (words: string): Value => ({ type: 'text', text: words });
const day = (iso: string): Value => ({ type: 'date', iso });

describe('a telephone number', () => {
  const number = text('+44 7700 900312');
  it.each<[string, Draft, string | undefined, string]>([
    ['as it was said', { label: 'Phone', kind: 'tel' }, undefined, '+44 7700 900312'],
    ['national where the form asks so', { label: 'Phone', kind: 'tel' }, 'tel-national', '07700 900312'],
    ['national where the example is', { label: 'Phone', kind: 'tel', placeholder: '07123 456789' }, undefined, '07700 900312'],
    ['without signs where none may stand', { label: 'Phone', pattern: '\\d{11}' }, undefined, '07700900312'],
    ['in E.164 where only that fits', { label: 'Phone', pattern: '\\+\\d{12}' }, undefined, '+447700900312'],
    ['the code of the country by itself', { label: 'Country code' }, 'tel-country-code', '+44'],
    ['short enough for the box', { label: 'Phone', maxLength: 12 }, undefined, '07700 900312'],
    ['never cut', { label: 'Phone', maxLength: 6 }, undefined, 'too-long'],
  ])('%s', (_, draft, token, want) => expect(said(number, 'tel', draft, {}, 'en-GB', token)).toBe(want));
});

describe('a telephone number without its country', () => {
  const number = text('030 12345678');
  it.each<[string, Draft, string | undefined, string, string]>([
    ['as it was said', { label: 'Telefon', kind: 'tel' }, undefined, 'de', '030 12345678'],
    ['never with a country that nobody named', { label: 'Telefon', pattern: '\\+[0-9 ]+' }, undefined, 'de', 'does-not-fit'],
    ['no code of a country', { label: 'Country code' }, 'tel-country-code', 'en-GB', 'does-not-fit'],
    ['its digits', { label: 'Telefon', pattern: '\\d+' }, undefined, 'de', '03012345678'],
  ])('%s', (_, draft, token, language, want) => expect(said(number, 'tel', draft, {}, language, token)).toBe(want));
  it('with two noughts it has one', () =>
    expect(said(text('0049 30 12345678'), 'tel', { label: 'Phone', pattern: '\\+\\d+' })).toBe('+493012345678'));
});

describe('a date', () => {
  it.each<[Draft, string, string]>([
    [{ label: 'Date', kind: 'date' }, 'en-GB', '2027-03-04'],
    [{ label: 'Date', placeholder: 'DD/MM/YYYY' }, 'en-US', '04/03/2027'],
    [{ label: 'Date', placeholder: 'MM/DD/YYYY' }, 'en-GB', '03/04/2027'],
    [{ label: 'Datum', placeholder: 'TT.MM.JJJJ' }, 'de', '04.03.2027'],
    [{ label: 'Date', placeholder: 'jj/mm/aaaa' }, 'fr', '04/03/2027'],
    [{ label: 'Fecha (dd-mm-aaaa)' }, 'es', '04-03-2027'],
    [{ label: 'Date', help: 'Format: YYYY-MM-DD' }, 'de', '2027-03-04'],
    [{ label: 'Date', placeholder: 'd.m.yy' }, 'de', '4.3.27'],
    [{ label: 'Datum' }, 'de', '04.03.2027'],
    [{ label: 'Date' }, 'fr', '04/03/2027'],
    [{ label: 'Date' }, 'en-US', '03/04/2027'],
    [{ label: 'Date' }, 'en-GB', '04/03/2027'],
    [{ label: 'Date' }, 'en', '2027-03-04'],
    [{ label: 'Month', kind: 'month' }, 'en-GB', '2027-03'],
  ])('%j in %s', (draft, language, want) =>
    expect(said(day('2027-03-04'), 'trip.start', draft, { ask: 'value' as never }, language)).toBe(want),
  );

  it('known to the month never becomes a day', () => {
    expect(said(day('2027-03'), 'trip.start', { label: 'Date', kind: 'date' })).toBe('does-not-fit');
    expect(said(day('2027-03'), 'trip.start', { label: 'Date', placeholder: 'DD/MM/YYYY' })).toBe('does-not-fit');
  });
  it('outside of what the control takes is refused', () =>
    expect(said(day('2027-03-04'), 'trip.start', { label: 'Date', kind: 'date', min: '2027-04-01' })).toBe('does-not-fit'));
  it.each<[string, string, string]>([
    ['day', '4', 'Day'],
    ['month', '3', 'Month'],
    ['year', '2027', 'Year'],
  ])('the %s by itself', (unit, want, label) =>
    expect(said(day('2027-03-04'), 'birth-date', { label }, { unit: unit as never })).toBe(want),
  );
});

describe('a number', () => {
  const miles = { label: 'Annual mileage', kind: 'select', options: ['Up to 6,000', '6,001 to 8,000', '8,001 or more'] } as const;
  it('by its range, though it was said with a unit', () => expect(said(text('7,000 miles'), 'note', miles)).toBe('6,001 to 8,000'));
  it('never by the range of another unit', () =>
    expect(said(text('7,000 miles'), 'note', { ...miles, label: 'Kilometres a year' })).not.toBe('6,001 to 8,000'));
  it('bare in a number control', () => expect(said({ type: 'amount', min: 52400, max: 52400 }, 'note', { kind: 'number' })).toBe('52400'));
  it('not beyond what the control takes', () =>
    expect(said({ type: 'number', number: 30 }, 'note', { kind: 'number', max: '20' })).toBe('does-not-fit'));
  it.each<[string, string]>([
    ['01067', '01067'],
    ['07700 900312', '07700900312'],
    ['110101199003077233', '110101199003077233'],
    ['52,400', '52400'],
    ['2875.50', '2875.50'],
    ['0,5', '0.5'],
  ])('%s with every digit it has', (words, want) => expect(said(text(words), 'note', { kind: 'number' })).toBe(want));
  it.each(['01067', '110101199003077233'])('%s never where a number is only counted', (words) => {
    expect(said(text(words), 'note', { kind: 'slider' })).toBe('does-not-fit');
    expect(said(text(words), 'note', { kind: 'spinbutton' })).toBe('does-not-fit');
  });
  it('never as a number that is not told to the last digit', () =>
    expect(said({ type: 'number', number: Number('110101199003077233') }, 'note', { kind: 'number' })).toBe('does-not-fit'));
  it('not as one number where it is a range', () =>
    expect(said({ type: 'amount', min: 40000, max: 50000 }, 'note', { kind: 'number' })).toBe('does-not-fit'));
  it('years out of months', () =>
    expect(said({ type: 'duration', months: 40 }, 'note', { kind: 'number' }, { unit: 'years' as never })).toBe('3'));
});

describe('a time span among options that count in several units', () => {
  const mixed = ['Less than 6 months', '6-12 months', '1-3 years', 'More than 3 years'];
  it.each<[number, readonly string[], string]>([
    [3, mixed, 'Less than 6 months'],
    [8, mixed, '6-12 months'],
    [30, mixed, '1-3 years'],
    [40, mixed, 'More than 3 years'],
    [12, mixed, 'ambiguous-option'],
    [8, ['Up to 6 months', '6 months to 1 year', 'Over 1 year'], '6 months to 1 year'],
    [30, ['weniger als 6 Monate', '6-12 Monate', '1-3 Jahre', 'mehr als 3 Jahre'], '1-3 Jahre'],
    [1, ['Less than 2 weeks', '2-8 weeks', 'More than 8 weeks'], '2-8 weeks'],
    [3, ['0-2', '2-4 years', 'over 6 months'], 'no-option'],
    [3, ['0-2 months', '3-6', '7+'], '3-6'],
    [30, ['0-2 years', '3-6', '7+'], '0-2 years'],
  ])('%d months of %j', (months, options, want) =>
    expect(said({ type: 'duration', months }, 'note', { label: 'How long', kind: 'select', options: [...options] })).toBe(want),
  );
});

describe('a language, a country, a degree', () => {
  const pick = (...options: string[]): Draft => ({ label: 'Which', kind: 'select', options });
  it.each<[string, string, Draft, string, string]>([
    ['preferred-language', 'German', pick('Deutsch', 'Englisch'), 'de', 'Deutsch'],
    ['preferred-language', 'Deutsch', pick('English', 'German'), 'en', 'German'],
    ['preferred-language', 'français', pick('English', 'French'), 'en', 'French'],
    ['native-language', 'Danish', pick('dansk', 'svenska'), 'sv', 'dansk'],
    ['address.country', 'DE', pick('Allemagne', 'France'), 'fr', 'Allemagne'],
    ['address.country', 'GB', pick('UK', 'USA'), 'en', 'UK'],
    ['address.country', 'United Kingdom', pick('England', 'Scotland', 'Wales'), 'en', 'no-option'],
    ['address.country', 'England', pick('England', 'Scotland', 'Wales'), 'en', 'England'],
    ['address.country', 'England', pick('United Kingdom', 'Ireland'), 'en', 'United Kingdom'],
    ['nationality', 'British', pick('England', 'Wales'), 'en', 'no-option'],
    ['honorific-prefix', 'Ms', pick('Mr', 'Mrs', 'Miss', 'Master', 'Dr'), 'en', 'no-option'],
    ['honorific-prefix', 'Ms', pick('Herr', 'Frau'), 'de', 'Frau'],
    ['degree', 'MS', pick("Bachelor's", "Master's"), 'en', "Master's"],
    ['education.degree', 'M.S.', pick("Bachelor's", "Master's"), 'en', "Master's"],
    ['nationality', 'Danish', pick('Dänisch', 'Deutsch'), 'de', 'Dänisch'],
  ])('%s %s', (path, value, draft, language, want) => expect(said(text(value), path, draft, {}, language)).toBe(want));

  it('the level of a language by its other names', () => {
    const levels = pick('Beginner', 'Intermediate', 'Advanced', 'Native speaker');
    expect(said(text('C1'), 'note', levels)).toBe('Advanced');
    expect(said(text('mother tongue'), 'note', levels)).toBe('Native speaker');
  });
});

describe('a box that takes only so much', () => {
  it.each<[string, Draft, string]>([
    ['too long', { label: 'Code', maxLength: 4 }, 'too-long'],
    ['of another build than its pattern', { label: 'Code', pattern: '\\d{4}' }, 'does-not-fit'],
    ['right', { label: 'Code', pattern: '[A-Z]{2}-\\d{3}', maxLength: 6 }, 'KT-204'],
    ['in another script than is taken', { label: 'Code', pattern: '[А-Яа-я]+' }, 'does-not-fit'],
    ['a pattern that is none', { label: 'Code', pattern: '[' }, 'KT-204'],
    ['a password', { label: 'Code', kind: 'password' }, 'does-not-fit'],
    ['a file', { label: 'Code', kind: 'file' }, 'does-not-fit'],
    ['a number', { label: 'Code', kind: 'number' }, 'does-not-fit'],
  ])('%s', (_, draft, want) => expect(said(text('KT-204'), 'note', draft)).toBe(want));
});

describe("a page's pattern", () => {
  const street = 'Flat 4, 27 Harbour Street, Clifton, Bristol, Somerset';
  it.each([
    '(.+)+!',
    '(?:\\w+\\s?)*!',
    '(\\w|\\w\\w)+!',
    '(\\w\\w?){40}!',
    '.*.*.*.*.*.*.*!',
    '((a?){20}){20}',
    '(.{1,99}){9}!',
    '([^\\]]+)+\\]',
  ])('that has no end is not tried: %s', (pattern) => {
    const start = performance.now();
    expect(said(text(street), 'note', { label: 'Street', pattern })).toBe(street);
    expect(performance.now() - start).toBeLessThan(200);
  });
  it.each([
    '[A-Za-z]{1,2}[0-9Rr][0-9A-Za-z]? [0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}',
    '[a-z0-9._%+\\-]+@[a-z0-9.\\-]+\\.[a-z]{2,4}',
    '(?:\\+\\d{1,3}[ .\\-]?)?\\(?\\d{2,4}\\)?(?:[ .\\-]?\\d{2,4}){2,3}',
    '(?:\\d{2} ?){5}',
    '[\\p{L}&&[A-Z]]{9}',
    '(?=.*\\d)(?=.*[a-z]).{80,}',
  ])('that has one holds: %s', (pattern) => expect(said(text(street), 'note', { label: 'Street', pattern })).toBe('does-not-fit'));
});

describe('a measure', () => {
  const tall: Value = { type: 'number', number: 178, unit: 'cm' };
  const heavy: Value = { type: 'number', number: 70, unit: 'kg' };
  it.each<[string, Value, string, string]>([
    ['as it is kept where no unit is named', tall, 'Height', '178'],
    ['in cm', tall, 'Height in cm', '178'],
    ['where an apostrophe is no foot', tall, 'What’s your height?', '178'],
    ['in metres', tall, 'Height (m)', '1.78'],
    ['in inches', tall, 'Height (in)', '70'],
    ['in pounds', heavy, 'Weight in pounds', '154'],
    ['never as a number of feet', tall, 'Height (feet)', 'does-not-fit'],
    ['never as a number of stones', heavy, 'Weight (stone)', 'does-not-fit'],
  ])('%s', (_, value, label, wanted) => expect(said(value, 'height', { label, kind: 'number' })).toBe(wanted));
});
