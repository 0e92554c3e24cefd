import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { withoutRank } from '../../core/craft.ts';
import { normalise } from '../../core/text.ts';
import { shortLength, type Value } from '../../core/value.ts';
import { MONTHS_OVER } from '../../forms/measures.ts';
import { dialledBefore } from '../../forms/phone-parts.ts';
import { placeParts, TOWN_LINE } from '../../forms/place-parts.ts';
import type { FieldSnapshot, Question } from '../../forms/types.ts';
import { streetLines, townLine, wholeAddress } from './address.ts';
import { countryCode, countryWordings, nationalityWordings } from './country.ts';
import { shownDate } from './date.ts';
import { languageWordings } from './language.ts';
import { saidIn } from './said.ts';
import { stateWordings } from './states.ts';

/** How a value may stand in words, best first; the first that the control takes is used. Empty = it cannot be said here. */
export interface Locale {
  /** BCP 47 of the page. */
  readonly language: string;
  /** The product's own day, ISO. */
  readonly today: string;
}

export function wordings(
  value: Value,
  path: string,
  field: FieldSnapshot,
  question: Question,
  token: string | null,
  locale: Locale,
): string[] {
  const [id = path, part] = path.split('.');
  switch (value.type) {
    case 'text':
      if (id === 'tel' || part === 'tel') return phoneWordings(value.text, field, token);
      if (id === 'additional-name') return initials(value.text, field);
      if (part === 'address-level1') return stateWordings(value.text);
      if (part === 'country' || id === 'birth-country') return countryNames(value.text, locale.language);
      if (id === 'degree' || part === 'degree') return degreeWordings(value.text);
      if (id === 'organization-title' || part === 'title') return titleWordings(value.text);
      if (LANGUAGES.has(id) || part === 'language') return languageWordings(value.text, locale.language);
      if (id === 'nationality') return nationalityWordings(value.text, locale.language);
      return [saidIn(path, value.text, locale.language) ?? [], textWordings(value.text)].flat();
    case 'record':
      if (path === TOWN_LINE) return townWordings(value.parts, field, locale.language);
      return recordWordings(id, value.parts, field, locale);
    case 'number':
      return [String(value.number), grouped(value.number, locale.language)];
    case 'amount':
      return amountWordings(value, locale.language);
    case 'duration':
      return durationWordings(value.months, question, locale.language);
    case 'boolean':
      return [yesNo(value.yes, locale.language)];
    case 'date':
      return [shownDate(value.iso, locale.language), value.iso];
  }
}

/** Postcode and town as their country writes them, with whatever the box asks for; nothing where a part of it is not known. */
function townWordings(parts: Readonly<Record<string, string>>, field: FieldSnapshot, language: string): string[] {
  const asked = placeParts(field.label || field.placeholder || field.aria || '');
  const missing = asked.some((part) => part !== 'address-level1' && !parts[part]);
  if (asked.length === 0 || missing) return [];
  const wanted = Object.fromEntries(Object.entries(parts).filter(([part]) => part === 'country' || asked.some((one) => one === part)));
  // A box that names them in an order has them so where the country is not known.
  const inOrder = parts.country
    ? ''
    : asked
        .map((part) => parts[part] ?? '')
        .filter(Boolean)
        .join(' ');
  const country = asked.includes('country') ? countryWordings(parts.country ?? '', language)[0] : undefined;
  return [[inOrder || townLine(wanted), country].filter(Boolean).join(', ')];
}

const INITIAL = /\b(initials?|m\.? ?i\.?)(?![\w])/i;

/** The first letter where no more is asked for, or no more has room. */
function initials(name: string, field: FieldSnapshot): string[] {
  const first = [...name.trim()][0] ?? '';
  if (INITIAL.test(field.label) || INITIAL.test(field.placeholder ?? '')) return [first];
  return field.maxLength !== undefined && field.maxLength <= 2 ? [first] : [name];
}

const LANGUAGES: ReadonlySet<string> = new Set(['preferred-language', 'native-language']);

/** "upper second (2:1)" may be chosen by either of its names. */
function textWordings(text: string): string[] {
  const match = /^(.*?)\s*\(([^()]+)\)\s*$/.exec(text);
  return match?.[1] && match[2] ? [text, match[1], match[2]] : [text];
}

/** A list of occupations knows no ranks. */
function titleWordings(text: string): string[] {
  const bare = withoutRank(text);
  return bare ? [text, bare] : [text];
}

function countryNames(text: string, language: string): string[] {
  const code = countryCode(text);
  const names = code ? countryWordings(code, language) : [];
  return names.some((name) => normalise(name) === normalise(text)) ? names : [text, ...names];
}

/** "MS" is a degree only where a degree is asked for; elsewhere it is a woman's title. */
function degreeWordings(text: string): string[] {
  return /^m\.?\s?s\.?$/i.test(text.trim()) ? [text, 'Master of Science'] : textWordings(text);
}

const digits = (text: string) => text.replace(/\D/g, '');

/**
 * As it was typed first; then national and international forms for controls that take no other. A number that was said without its
 * country has none: it is never given one, nor a nought in front that another country would want.
 */
function phoneWordings(text: string, field: FieldSnapshot, token: string | null): string[] {
  const parsed = parsePhoneNumberFromString(text) ?? parsePhoneNumberFromString(text, 'GB');
  if (!parsed) return [text];
  const isWhole = /^\s*(\+|00)/.test(text);
  const national = isWhole || digits(parsed.formatNational()) === digits(text) ? parsed.formatNational() : text;
  if (token === 'tel-country-code')
    return isWhole ? [`+${parsed.countryCallingCode}`, parsed.countryCallingCode, parsed.country ?? ''] : [];
  if (token === 'tel-national') {
    const code = dialledBefore(field);
    if (code === undefined) return [national, digits(national)];
    // Behind a country's code stands a number of that country, without the nought that calls begin with at home.
    return isWhole && parsed.countryCallingCode === code ? [parsed.nationalNumber, national] : [];
  }
  if (token?.startsWith('tel-')) return phonePart(national, token);
  const hint = `${field.placeholder ?? ''} ${field.pattern ?? ''}`;
  const all = [text, ...(isWhole ? [parsed.formatInternational()] : []), national, ...(isWhole ? [parsed.number] : []), digits(national)];
  return /^\s*0/.test(hint.trim()) ? [national, ...all] : all;
}

/** One of the boxes of a number in parts, as its country groups it; a number that is not grouped so cannot be told apart. */
function phonePart(national: string, token: string): string[] {
  const groups = national.split(/\D+/).filter(Boolean);
  const [area, ...local] = groups;
  if (!area || local.length === 0) return [];
  if (token === 'tel-area-code') return [area];
  if (token === 'tel-local') return [local.join('')];
  if (token === 'tel-local-prefix' && groups.length === 3) return [local[0] ?? ''];
  return token === 'tel-local-suffix' && groups.length === 3 ? [local[1] ?? ''] : [];
}

function recordWordings(id: string, parts: Readonly<Record<string, string>>, field: FieldSnapshot, locale: Locale): string[] {
  const long = field.kind === 'textarea' || field.kind === 'rich-text';
  if (id === 'address') {
    const country = /\b(country|land|pays|pais)\b/i.test(field.label);
    const whole = wholeAddress(parts, ', ', locale.language, country);
    return long ? [whole] : [whole, streetLines(parts).join(', ')];
  }
  if (id === 'pet') return petWordings(parts);
  if (id === 'driving-licence') return [parts.type ?? ''];
  if (id === 'vehicle') return [[parts.make, parts.model].filter(Boolean).join(' ')];
  if (id === 'job') return [parts.title && parts.employer ? `${parts.title}, ${parts.employer}` : (parts.title ?? parts.employer ?? '')];
  if (id === 'education') return [[parts.degree, parts.area, parts.institution].filter(Boolean).join(', ')];
  if (id === 'doctor') return [[parts.name, parts.practice, parts.town].filter(Boolean).join(', ')];
  if (id === 'language') return languageWordings(parts.language ?? '', locale.language);
  return [parts.name ?? parts.language ?? parts.number ?? ''];
}

const COUNTS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function petWordings(parts: Readonly<Record<string, string>>): string[] {
  const count = Number(parts.count ?? '1');
  const species = parts.species ?? '';
  if (!species) return [];
  const plural = count > 1 && !/s$/.test(species) ? `${species}s` : species;
  return [`${COUNTS[count] ?? count} ${plural}`, species];
}

export function grouped(number: number, language: string): string {
  return new Intl.NumberFormat(language === 'en' || !language ? 'en-GB' : language, { maximumFractionDigits: 2 }).format(number);
}

function amountWordings(value: Extract<Value, { type: 'amount' }>, language: string): string[] {
  if (value.min === value.max) return [grouped(value.min, language), String(value.min)];
  return [`${grouped(value.min, language)}-${grouped(value.max, language)}`, `${value.min}-${value.max}`];
}

const UNITS = {
  en: { month: ['month', 'months'], year: ['year', 'years'], week: ['week', 'weeks'], day: ['day', 'days'] },
  de: { month: ['Monat', 'Monate'], year: ['Jahr', 'Jahre'], week: ['Woche', 'Wochen'], day: ['Tag', 'Tage'] },
} as const;

/** "1 month", "3 Monate", "8 years"; years are whole years, counted as people count them. */
export function durationWordings(months: number, question: Question, language: string): string[] {
  const words = language.startsWith('de') ? UNITS.de : UNITS.en;
  const say = (n: number, unit: 'month' | 'year' | 'week' | 'day') => `${n} ${words[unit][n === 1 ? 0 : 1]}`;
  const years = Math.floor(months / 12);
  const rest = months % 12;
  if (question.unit === MONTHS_OVER) return [String(rest)];
  const short = months < 12 ? shortLength(months) : undefined;
  if (short) return [...(question.unit === `${short.unit}s` ? [String(short.count)] : []), say(short.count, short.unit)];
  if (question.ask === 'years' || question.unit === 'years') return [String(years), say(years, 'year')];
  if (question.unit === 'months') return [String(months), say(months, 'month')];
  if (months < 12 || rest > 0 === false) {
    const first = months < 12 ? say(months, 'month') : say(years, 'year');
    return [
      first,
      say(months, 'month'),
      months === 1 ? (language.startsWith('de') ? 'ein Monat' : 'one month') : '',
      months % 3 === 0 ? say(months / 3, 'month').replace(/\d+/, `${months}`) : '',
    ].filter(Boolean);
  }
  return [`${say(years, 'year')} ${say(rest, 'month')}`, say(years, 'year')];
}

function yesNo(yes: boolean, language: string): string {
  const words: Readonly<Record<string, readonly [string, string]>> = {
    de: ['Ja', 'Nein'],
    fr: ['Oui', 'Non'],
    es: ['Sí', 'No'],
    it: ['Sì', 'No'],
    pt: ['Sim', 'Não'],
    nl: ['Ja', 'Nee'],
  };
  return (words[language.slice(0, 2)] ?? ['Yes', 'No'])[yes ? 0 : 1];
}
