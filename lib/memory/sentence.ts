import { attributeOf, kindAt } from '../core/attributes.ts';
import { type IsoDate, plainText, shortLength, type Value } from '../core/value.ts';
import { countryName } from './facts/countries.ts';

/** One readable English sentence for a fact. It is shown, searched and embedded: the name of the thing, then the value in words. */
const MONTHS = {
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  de: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
} as const;
export type Tongue = keyof typeof MONTHS;
const UNITS = {
  en: { year: ['year', 'years'], month: ['month', 'months'], week: ['week', 'weeks'], day: ['day', 'days'], and: ' and ' },
  de: { year: ['Jahr', 'Jahre'], month: ['Monat', 'Monate'], week: ['Woche', 'Wochen'], day: ['Tag', 'Tage'], and: ' und ' },
} as const;

/** "3 August 2022", "August 2022", "2022"; "3. August 2022". */
export function dateInWords(iso: IsoDate, tongue: Tongue = 'en'): string {
  const [year = '', month, day] = iso.split('-');
  const name = month ? MONTHS[tongue][Number(month) - 1] : undefined;
  const point = tongue === 'de' ? '.' : '';
  return [day ? `${Number(day)}${point}` : undefined, name, year].filter(Boolean).join(' ');
}

export function durationInWords(months: number, tongue: Tongue = 'en'): string {
  const units = UNITS[tongue];
  const part = (count: number, unit: 'year' | 'month' | 'week' | 'day') =>
    count === 0 ? '' : `${count} ${units[unit][count === 1 ? 0 : 1]}`;
  const short = months > 0 ? shortLength(months) : undefined;
  if (short) return part(short.count, short.unit);
  const [years, rest] = [Math.floor(months / 12), months % 12];
  return [part(years, 'year'), part(rest, 'month')].filter(Boolean).join(units.and) || `0 ${units.month[1]}`;
}

export function valueInWords(attribute: string, value: Value, tongue: Tongue = 'en'): string {
  switch (value.type) {
    case 'date':
      return dateInWords(value.iso, tongue);
    case 'duration':
      return durationInWords(value.months, tongue);
    case 'boolean':
      return tongue === 'de' ? (value.yes ? 'ja' : 'nein') : plainText(value);
    case 'record':
      return Object.entries(value.parts)
        .filter(([, text]) => text !== '')
        .map(([part, text]) => partInWords(attribute, part, text))
        .join(', ');
    case 'text':
      return /(^|-)(nationality|country)$/.test(attribute) && /^[A-Z]{2}$/.test(value.text) ? countryName(value.text) : value.text;
    default:
      return plainText(value);
  }
}

/** Parts whose text says by itself what it is. */
const BARE = new Set([
  'name',
  'title',
  'language',
  'make',
  'model',
  'place',
  'type',
  'species',
  'institution',
  'degree',
  'area',
  'relation',
  'practice',
  'town',
]);

function partInWords(attribute: string, part: string, text: string): string {
  if (part === 'country') return countryName(text);
  if (part === 'start') return `${attribute === 'order' || attribute === 'trip' ? '' : 'since '}${dateInWords(text)}`;
  if (part === 'end') return `until ${dateInWords(text)}`;
  if (kindAt(`${attribute}.${part}`) === 'boolean') return `${part}: ${text}`;
  if (attribute === 'address' || BARE.has(part)) return text;
  return part === 'employer' ? `at ${text}` : `${part} ${text}`;
}

/** "Your passport: number ..., since 3 August 2022." Of somebody else: "Tomas Reyes, date of birth: ...". */
export function sentenceOf(
  fact: { attribute: string; value: Value; context?: string; polarity: boolean; validFrom?: IsoDate; validTo?: IsoDate },
  person?: string,
): string {
  const name = attributeOf(fact.attribute)?.name.en ?? fact.attribute.replace(/^open:/, '');
  const words = valueInWords(fact.attribute, fact.value);
  const context = fact.context ? ` (${fact.context})` : '';
  const called = person ? `${person}, ${lower(name)}${context}` : `${name}${context}`;
  if (!fact.polarity) return `${called}: ${words ? `not ${words}` : 'none'}.`;
  const parts: Readonly<Record<string, string>> = fact.value.type === 'record' ? fact.value.parts : {};
  const since = fact.validFrom && !parts.start ? `, since ${dateInWords(fact.validFrom)}` : '';
  const until = fact.validTo && !parts.end ? `, until ${dateInWords(fact.validTo)}` : '';
  return `${called}: ${words}${since}${until}.`.replace(/([.!?])\.$/, '$1');
}

function lower(text: string): string {
  return /^[A-Z]{2}/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
