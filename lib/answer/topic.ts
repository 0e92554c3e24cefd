import { craftStem } from '../core/craft.ts';
import { words } from '../core/text.ts';

/** Words so general that they say nothing about which field or skill is meant. */
const FILLER = new Set([
  'and',
  'und',
  'of',
  'in',
  'the',
  'a',
  'an',
  'with',
  'mit',
  'experience',
  'erfahrung',
  'skills',
  'skill',
  'level',
  'language',
  'related',
  'professional',
  'work',
  'working',
  'your',
  'similar',
  'field',
  'area',
  'role',
]);

/** Whether a thing the memory names is the one a question asks about: every word that matters in one is in the other. */
export function aboutTopic(known: string, asked: string): boolean {
  const content = (text: string) =>
    words(text.toLowerCase())
      .filter((word) => !FILLER.has(word))
      .map(craftStem);
  const a = content(known);
  const b = content(asked);
  if (a.length === 0 || b.length === 0) return false;
  // "AutoCAD" is read as two words where its capitals show.
  if (a.join('') === b.join('')) return true;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const rest = new Set(many);
  return few.every((word) => rest.has(word)) && few.length >= Math.ceil(many.length / 2);
}

/** Countries by the words people use for them where law and forms do; names in full come from the catalogue of countries. */
const COUNTRIES: readonly (readonly [RegExp, string])[] = [
  [
    /\b(uk|u k|united kingdom|great britain|britain|england|scotland|wales|northern ireland|vereinigtes konigreich|grossbritannien)\b/,
    'GB',
  ],
  [/\b(the us|in us|u s|u s a|usa|united states|america|vereinigte staaten)\b/, 'US'],
  [/\b(germany|deutschland|allemagne|alemania)\b/, 'DE'],
  [/\b(france|frankreich)\b/, 'FR'],
  [/\b(ireland|irland)\b/, 'IE'],
  [/\b(austria|osterreich)\b/, 'AT'],
  [/\b(switzerland|schweiz)\b/, 'CH'],
  [/\b(spain|spanien|espana)\b/, 'ES'],
  [/\b(italy|italien|italia)\b/, 'IT'],
  [/\b(netherlands|niederlande|holland)\b/, 'NL'],
  [/\b(denmark|danemark|danmark)\b/, 'DK'],
  [/\b(sweden|schweden)\b/, 'SE'],
  [/\b(norway|norwegen)\b/, 'NO'],
  [/\b(canada|kanada)\b/, 'CA'],
  [/\b(australia|australien)\b/, 'AU'],
  [/\b(india|indien)\b/, 'IN'],
  [/\b(poland|polen)\b/, 'PL'],
  [/\b(portugal)\b/, 'PT'],
];

/** ISO 3166 alpha-2 of a country named in a text; undefined when none is named, `other` regions count as none. */
export function countryOfTopic(text: string): string | undefined {
  const normal = words(text).join(' ');
  // A code only where it is written as one; "no" and "in" are words. Asked "in the US", the topic alone is "us".
  if (/^[A-Z]{2}$/.test(text.trim())) return text.trim() === 'UK' ? 'GB' : text.trim();
  if (normal === 'us') return 'US';
  return COUNTRIES.find(([pattern]) => pattern.test(normal))?.[1];
}
