import { afterEach, describe, expect, it } from 'vitest';
import { dateText, isPast, sourceText, valueText } from '../../../lib/ui/source.ts';
import { language } from '../../../lib/ui/state.ts';

afterEach(() => {
  language.value = 'en';
});

describe('where a value comes from', () => {
  it('names the site and the day', () => {
    const from = { kind: 'form', origin: 'https://library.example', at: '2025-05-03' } as const;
    expect(sourceText(from)).toBe('You typed this on library.example, 3 May 2025');
    language.value = 'de';
    expect(sourceText(from)).toBe('Von Ihnen getippt auf library.example, 3. Mai 2025');
  });

  it('names what a conclusion hangs on', () => {
    const from = { kind: 'conclusion', at: '2026-01-01', because: ['You moved in May 2024.', 'You live in Trier.'] } as const;
    expect(sourceText(from)).toBe('Worked out from: You moved in May 2024. You live in Trier.');
  });

  it('says nothing where nothing is known', () => {
    expect(sourceText(undefined)).toBe('');
  });
});

describe('dates', () => {
  it.each([
    ['2025', '2025'],
    ['2025-05', 'May 2025'],
    ['2025-05-03', '3 May 2025'],
    ['2025-05-03T23:30:00Z', '3 May 2025'],
    ['soon', 'soon'],
  ])('%s reads %s', (iso, said) => {
    expect(dateText(iso)).toBe(said);
  });
});

describe('values', () => {
  it('read as people say them, in their language', () => {
    const place = { type: 'record', parts: { 'address-level2': 'Trier', country: 'DE', start: '2024-05' } } as const;
    expect(valueText(place)).toBe('Trier, Germany');
    expect(valueText({ type: 'date', iso: '1990-04-02' })).toBe('2 Apr 1990');
    language.value = 'de';
    expect(valueText(place)).toBe('Trier, Deutschland');
    expect(valueText({ type: 'boolean', yes: true })).toBe('Ja');
  });

  it.each([
    [undefined, false],
    ['2026-05', false],
    ['2026-04', true],
    ['2026-05-02', false],
    ['2025', true],
  ])('that end %s are past in May 2026: %s', (validTo, past) => {
    expect(isPast({ validTo }, '2026-05-02')).toBe(past);
  });
});
