import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../lib/answer/document/read-document.ts';
import type { SpanType } from '../../../../lib/answer/document/types.ts';

const of = (text: string, type: SpanType) => readDocument(text).spans.filter((span) => span.type === type);
const texts = (text: string, type: SpanType) => of(text, type).map((span) => span.text);
const isos = (text: string) => of(text, 'date').map((span) => (span.value.type === 'date' ? span.value.iso : ''));
const numbers = (text: string, type: SpanType) =>
  of(text, type).map((span) =>
    span.value.type === 'number' ? span.value.number : span.value.type === 'amount' ? span.value.min : Number.NaN,
  );

describe('dates', () => {
  test.each([
    ['on 2031/03/04 at noon', '2031-03-04'],
    ['on the 4th of March 2031', '2031-03-04'],
    ['March 4th, 2031', '2031-03-04'],
    ['am 4. März 2031', '2031-03-04'],
    ['by 25/12/2030', '2030-12-25'],
    ['by 12/25/2030', '2030-12-25'],
    ['am 04.03.2031', '2031-03-04'],
    ['in March 2031', '2031-03'],
  ])('%s', (text, iso) => expect(isos(text)).toEqual([iso]));

  test('a date whose day and month could be swapped is read only where the text shows its custom', () => {
    expect(isos('It was on 04/03/2031.')).toEqual([]);
    expect(isos('It was on 04/03/2031 and cost $40.')).toEqual(['2031-04-03']);
    expect(isos('It was on 04/03/2031 and cost £40.')).toEqual(['2031-03-04']);
  });

  test('no day that does not exist', () => expect(isos('on 31 April 2030')).toEqual([]));
});

describe('numbers', () => {
  test.each([
    ['a sum of $12,500.50', 'amount', 12500.5],
    ['1.2 million euros', 'amount', 1_200_000],
    ['€ 30k', 'amount', 30_000],
    ['for twenty-four months', 'duration', 24],
    ['a 6-week course', 'duration', 6],
    ['two hundred and five chairs', 'number', 205],
    ['"14" pupils', 'number', 14],
  ] as const)('%s', (text, type, value) => expect(numbers(text, type)).toEqual([value]));

  test('the digits of a phone, a date and an e-mail are no numbers', () => {
    expect(of('Call 555-010-4477 on 3 May 2030, mail box77@post.example.', 'number')).toEqual([]);
  });
});

describe('ways to reach somebody', () => {
  test.each([
    ['(+49) 151 0000 4477', '(+49) 151 0000 4477'],
    ['555.010.4477x12', '555.010.4477x12'],
    ['+1-555-010-4477', '+1-555-010-4477'],
  ])('%s is a phone', (text, phone) => expect(texts(`Phone: ${text}.`, 'tel')).toEqual([phone]));

  test('an address has parts', () => {
    const [span] = of('I live at 12 Juniper Lane Apt 4, Wexborough, Oregon 97000.', 'address');
    expect(span?.parts).toEqual({
      'address-line1': '12 Juniper Lane Apt 4',
      'address-level2': 'Wexborough',
      'address-level1': 'Oregon',
      'postal-code': '97000',
    });
    expect(of('Lindenweg 7a, 10999 Musterstadt', 'address')[0]?.parts).toEqual({
      'address-line1': 'Lindenweg 7a',
      'postal-code': '10999',
      'address-level2': 'Musterstadt',
    });
  });
});

describe('people', () => {
  test.each([
    ['Dear Ms. Okafor,\n\nI would like to join.\n\nSincerely,\nMarisol Quent', 'Marisol Quent'],
    ['My name is Marisol Quent and I work with Tobias Reen.', 'Marisol Quent'],
    ['Marisol Quent, of Brightwater Studio, submits this form.', 'Marisol Quent'],
    ['Patient Name: Marisol Quent\nPhysician: Dr. Ola Brandt', 'Marisol Quent'],
  ])('whose document it is: %s', (text, name) => expect(readDocument(text).writer?.text).toBe(name));

  test('two people who could both be meant are nobody', () => {
    expect(readDocument('Marisol Quent and Tobias Reen met.').writer?.text).not.toBe('Tobias Reen');
  });

  test('unfilled placeholders are nobody', () => {
    expect(texts('[Your Name]\n[Company Name]\nDear [Recipient Name],', 'person')).toEqual([]);
  });
});

test.each(['1', 'A-', '1-', 'Aa-Bb ', 'a1'])('a long run of "%s" is read at once', (run) => {
  const text = run.repeat(3000);
  const started = performance.now();
  readDocument(text);
  expect(performance.now() - started).toBeLessThan(5_000);
});

test('a number of a house is one also where it is long', () => {
  expect(of('We live at 14-16 High Street, Leeds LS1 4AP.', 'address')[0]?.parts?.['address-line1']).toBe('14-16 High Street');
  expect(of('Send it to 12345B Juniper Lane, Wexborough, OR 97000.', 'address')[0]?.parts?.['address-line1']).toBe('12345B Juniper Lane');
});

test('every span is what stands in the text at its place', () => {
  const text = '**Name:** Marisol Quent\r\nBorn 4 March 1990 in _Wexborough_. Pays $1,200 for 3 months to Brightwater Studio Ltd.';
  for (const span of readDocument(text).spans) {
    const there = text
      .slice(span.start, span.end)
      .replace(/[*_\s]+/g, ' ')
      .trim();
    expect(there.startsWith(span.text.slice(0, 3))).toBe(true);
  }
});
