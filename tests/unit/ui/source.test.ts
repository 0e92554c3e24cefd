import { afterEach, describe, expect, it } from 'vitest';
import { dateText, sourceText } from '../../../lib/ui/source.ts';
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
