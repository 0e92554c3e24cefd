import { describe, expect, it } from 'vitest';
import { ATTRIBUTES } from '../../../lib/core/attributes.ts';
import { languageOf, partName, sentenceFor, translate } from '../../../lib/ui/i18n/index.ts';
import { PARTS } from '../../../lib/ui/i18n/names.ts';
import { REASONS_DE, REASONS_EN } from '../../../lib/ui/i18n/reasons.ts';
import { DE, EN, type TextKey } from '../../../lib/ui/i18n/texts.ts';

/** The catalogue: both languages say everything, with the same blanks to fill, and neither shows a technical name. */
const KEYS = Object.keys(EN) as TextKey[];
const blanks = (text: string | readonly string[]) =>
  [
    ...new Set(
      [text]
        .flat()
        .join(' ')
        .match(/\{\w+\}/g) ?? [],
    ),
  ].sort();
const words = (text: string | readonly string[]) => [text].flat();

describe('texts', () => {
  it('stand in both languages with the same blanks', () => {
    expect(Object.keys(DE).sort()).toEqual([...KEYS].sort());
    for (const key of KEYS) expect(blanks(DE[key]), key).toEqual(blanks(EN[key]));
  });

  it('are never empty, and one and many are both there', () => {
    for (const catalogue of [EN, DE])
      for (const key of KEYS) for (const text of words(catalogue[key])) expect(text.trim(), key).not.toBe('');
    for (const key of KEYS) expect(Array.isArray(DE[key]), key).toBe(Array.isArray(EN[key]));
  });

  it('take one or many by the count', () => {
    expect(translate('en', 'fill', { count: 1 })).toBe('Fill 1 field');
    expect(translate('en', 'fill', { count: 0 })).toBe('Fill 0 fields');
    expect(translate('de', 'fill', { count: 2 })).toBe('2 Felder ausfüllen');
  });

  it('leave a blank visible rather than drop it', () => {
    expect(translate('en', 'about', {})).toBe('about {person}');
    expect(translate('en', 'about', { person: '{person}' })).toBe('about {person}');
  });

  it('address the person formally in German', () => {
    const all = [...Object.values(DE), ...Object.values(REASONS_DE)].flatMap(words);
    for (const text of all) expect(text).not.toMatch(/\b(du|dich|dir|dein\w*|hast|bist)\b/i);
  });
});

describe('reasons', () => {
  it('have a sentence in both languages that is not their own name', () => {
    expect(Object.keys(REASONS_DE).sort()).toEqual(Object.keys(REASONS_EN).sort());
    for (const reason of Object.keys(REASONS_EN))
      for (const language of ['en', 'de'] as const) {
        const said = sentenceFor(reason, language);
        expect(said.length, reason).toBeGreaterThan(3);
        expect(said, reason).not.toBe(reason);
        expect(said, reason).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b/);
      }
  });

  it('of a row of a file name the entry', () => {
    expect(sentenceFor('bad-fields', 'en')).toBe('I could not read “fields” in it');
  });

  it('that nobody foresaw are still said', () => {
    expect(sentenceFor('something-new', 'de')).toBe('something-new');
    expect(sentenceFor('toString', 'en')).toBe('toString');
  });
});

it('the language follows the browser unless it was chosen', () => {
  expect(languageOf('auto', 'de-AT')).toBe('de');
  expect(languageOf('auto', 'fr')).toBe('en');
  expect(languageOf('en', 'de')).toBe('en');
});

it('every part of every thing has a name', () => {
  const parts = new Set(ATTRIBUTES.flatMap((attribute) => Object.keys(attribute.parts ?? {})));
  expect([...parts].filter((part) => !Object.hasOwn(PARTS, part))).toEqual([]);
  expect(partName('address-level2', 'de')).toBe('Ort');
  expect(partName('made-up', 'en')).toBe('made up');
});
