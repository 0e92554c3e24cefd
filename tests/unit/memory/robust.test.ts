import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SELF } from '../../../lib/core/ids.ts';
import type { Rule } from '../../../lib/memory/conclude.ts';
import { parseDate } from '../../../lib/memory/facts/dates.ts';
import { claimsOfText } from '../../../lib/memory/facts/from-text.ts';
import { parseAmount, parseDuration, parseNumber } from '../../../lib/memory/facts/quantities.ts';
import { maintain, ruleBook } from '../../../lib/memory/maintain.ts';
import { monthsCovered } from '../../../lib/memory/rules/work.ts';
import { State } from '../../../lib/memory/state.ts';
import { brought, form, note, one } from './open.ts';

describe('hostile input', () => {
  it('reads a sentence of a megabyte in bounded time and keeps it bounded', async () => {
    const start = performance.now();
    const { memory } = await brought([
      note('N1', '2026-01-01', `I am ${'very '.repeat(200_000)}vegan.`),
      note('N2', '2026-01-02', `${'I am a '.repeat(30_000)}\n${'('.repeat(50_000)}${'a,'.repeat(50_000)}`),
    ]);
    expect(performance.now() - start).toBeLessThan(5000);
    for (const belief of await memory.all()) expect(belief.text.length).toBeLessThanOrEqual(2100);
  });

  it('shows no control, bidi or zero-width character', async () => {
    const { memory } = await brought([
      form('F', '2026-01-01', { 'given-name': 'A\u0000d\u202Ea\u200b', 'Lucky\u202Eword': 'mo\u0007ss' }),
      note('N1', '2026-01-02', 'I am \u202Evegan\u202C.'),
      { id: 'C', kind: 'contact', at: '2026-01-03', about: 'In\u202Ees', relation: 'friend' },
    ]);
    const shown = JSON.stringify([
      (await memory.all()).map((belief) => [belief.text, belief.value, belief.attribute]),
      await memory.people(),
      await memory.episodes(),
    ]);
    expect(shown).not.toMatch(/\p{Cf}|\\u00/u);
    expect((await one(memory, 'given-name')).value).toEqual({ type: 'text', text: 'Ada' });
  });

  it('keeps a date that does not exist as words, never as another date', async () => {
    const { memory } = await brought([form('F', '2026-01-01', { bday: '1990-02-31' })]);
    expect(await memory.slot({ attribute: 'bday' })).toEqual([]);
    expect((await memory.slot({ attribute: 'open:bday' }))[0]?.value).toEqual({ type: 'text', text: '1990-02-31' });
  });

  it('is not led astray by names of the language itself', async () => {
    const { memory } = await brought([
      form('F', '2026-01-01', { constructor: 'x1', toString: 'x2', hasOwnProperty: 'x3' }),
      { id: 'C', kind: 'contact', at: '2026-01-03', about: 'Ada', relation: 'constructor' },
    ]);
    expect((await memory.all()).filter((belief) => belief.attribute.startsWith('open:'))).toHaveLength(3);
    expect((await memory.people())[0]?.relation).toBe('constructor');
  });

  it('stops rules that feed each other', () => {
    const state = new State();
    const base = {
      kind: 'fact' as const,
      subject: SELF,
      polarity: true,
      txFrom: 1,
      label: 'IN' as const,
      sensitivity: 1 as const,
      stance: 'stated' as const,
      confidence: 1,
      text: '',
      at: '2026-01-01',
      leaves: [],
      evidence: [],
    };
    state.put({ ...base, id: 'b1' as never, source: 's' as never, attribute: 'open:a', value: { type: 'number', number: 1 } });
    const pump = (from: string, to: string): Rule => ({
      id: `${from}${to}`,
      version: 1,
      kind: 'strict',
      reads: [`open:${from}`],
      writes: [`open:${to}`],
      derive: (view) =>
        view
          .now(`open:${from}`)
          .map((belief) => ({ attribute: `open:${to}`, context: belief.id, value: belief.value, premises: [belief] })),
    });
    const book = ruleBook([pump('a', 'b'), pump('b', 'a')]);
    const changes = state.takeChanged().get(SELF) ?? { beliefs: new Set(), attributes: new Set() };
    maintain(state, SELF, '2026-01-01', changes, true, book);
    const found = state.inferred(SELF);
    expect(found.length).toBeLessThan(50);
    expect([...state.exhausted, ...found.map((belief) => belief.id)].length).toBeGreaterThan(0);
  });
});

describe('reading values', () => {
  it.each([
    ['3 August 2022', '2022-08-03'],
    ['August 3, 2022', '2022-08-03'],
    ['3.8.2022', '2022-08-03'],
    ['3. August 2022', '2022-08-03'],
    ['March 2024', '2024-03'],
    ['2010-05', '2010-05'],
    ['25/12/2020', '2020-12-25'],
    ['12/25/2020', '2020-12-25'],
    ['31 February 2020', null],
    ['2021-02-29', null],
    ['13/13/2020', null],
    ['03/08/2022', null],
    ['soon', null],
    ['9999', null],
  ])('date %s', (text, iso) => expect(parseDate(text)).toBe(iso));

  it('reads slashes by the country', () => {
    expect(parseDate('03/08/2022', true)).toBe('2022-08-03');
    expect(parseDate('03/08/2022', false)).toBe('2022-03-08');
  });

  it.each([
    ['1,150', 1150],
    ['52.400', 52400],
    ['3.200,50', 3200.5],
    ['1,234,567', 1234567],
    ['7 000', 7000],
    ['2.5', 2.5],
    ['six', 6],
    ['1.2.3', null],
    ['x', null],
  ])('number %s', (text, number) => expect(parseNumber(text)).toBe(number));

  it.each([
    ['£58k-62k', { min: 58000, max: 62000, currency: 'GBP' }],
    ['between 40 and 45 thousand euros a year', { min: 40000, max: 45000, currency: 'EUR', per: 'year' }],
    ['1,150 pounds rent a month', { min: 1150, max: 1150, currency: 'GBP', per: 'month' }],
    ['$22.50 an hour', { min: 22.5, max: 22.5, currency: 'USD', per: 'hour' }],
    ['52.400 € pro Jahr', { min: 52400, max: 52400, currency: 'EUR', per: 'year' }],
  ])('amount %s', (text, amount) => expect(parseAmount(text)).toEqual({ type: 'amount', ...amount }));

  it('reads lengths of time', () => {
    expect(parseDuration('2 years and 3 months')?.months).toBe(27);
    expect(parseDuration('drei Monate')?.months).toBe(3);
    expect(parseDuration('a while')).toBeNull();
  });

  it('never throws and never invents a span outside the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const { span, quote } of claimsOfText(text, '2026-01-01', { people: [] }, 'note').claims)
          expect(text.slice(span[0], span[1])).toBe(quote);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it('counts covered months once, in any order', () => {
    const spans = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 60 })).map(([from, length]) => [from, from + length] as const),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(spans, (list) => {
        const covered = new Set(list.flatMap(([from, to]) => Array.from({ length: to - from }, (_, index) => from + index)));
        expect(monthsCovered(list)).toBe(covered.size);
        expect(monthsCovered([...list].reverse())).toBe(covered.size);
      }),
    );
  });
});
