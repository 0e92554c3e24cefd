import { attributeOf, kindAt } from '../../core/attributes.ts';
import { clean } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import { parseAddress } from './address.ts';
import type { Reader } from './claim.ts';
import { countryCode } from './countries.ts';
import { parseDate } from './dates.ts';
import { lookup } from './lookup.ts';
import { parseAmount, parseBoolean, parseDuration, parseHeight, parseNumber, parseWeight } from './quantities.ts';

/** What a person typed, as the value its place in the catalogue asks for. Null where it is none: the words are then kept as words. */

/** The longest value of one field, in UTF-16 units; longer texts are notes. */
export const LONGEST_VALUE = 4000;

/** The part a record is called by when only one text is given. */
const MAIN_PART: Readonly<Record<string, string>> = {
  job: 'title',
  education: 'institution',
  skill: 'name',
  language: 'language',
  certificate: 'name',
  partner: 'name',
  doctor: 'name',
  landlord: 'name',
  referee: 'name',
  'emergency-contact': 'name',
  passport: 'number',
  'driving-licence': 'type',
  vehicle: 'model',
  insurance: 'company',
  contract: 'company',
  club: 'name',
  trip: 'place',
  order: 'number',
  pet: 'species',
  'work-authorization': 'country',
  visa: 'type',
  optician: 'name',
  vaccination: 'name',
  gym: 'name',
};

/** The path of the part that one text for the whole record fills. */
export function mainPath(path: string): string {
  const main = lookup(MAIN_PART, path);
  return main ? `${path}.${main}` : path;
}

export function typed(path: string, input: string, reader: Pick<Reader, 'dayFirst'>): Value | null {
  const text = clean(input, LONGEST_VALUE);
  if (text === '') return null;
  const kind = kindAt(path);
  switch (kind) {
    case 'date': {
      const iso = parseDate(text, reader.dayFirst);
      return iso ? { type: 'date', iso } : null;
    }
    case 'number': {
      if (path === 'height') return measured(parseHeight(text), 'cm');
      const weight = path === 'weight' ? parseWeight(text) : null;
      if (weight !== null) return measured(weight, 'kg');
      const number = numberIn(text);
      return number === null ? null : { type: 'number', number };
    }
    case 'amount':
      return parseAmount(text);
    case 'boolean': {
      const yes = parseBoolean(text);
      return yes === null ? null : { type: 'boolean', yes };
    }
    case 'duration':
      return parseDuration(text);
    case 'record':
      return recordOf(path, input);
    case 'text':
      return { type: 'text', text };
  }
}

/** Always in one unit: "1.74" in a box is as tall as "174 cm". */
function measured(number: number | null, unit: 'cm' | 'kg'): Value | null {
  return number === null ? null : { type: 'number', number, unit };
}

function numberIn(text: string): number | null {
  const whole = parseNumber(text);
  if (whole !== null) return whole;
  const found = text.match(/\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?/g) ?? [];
  return found.length === 1 ? parseNumber(found[0] ?? '') : null;
}

function recordOf(path: string, input: string): Value | null {
  if (path === 'address') {
    const parts = parseAddress(input);
    return parts ? { type: 'record', parts } : null;
  }
  const main = lookup(MAIN_PART, path);
  return main ? { type: 'record', parts: { [main]: clean(input, LONGEST_VALUE) } } : null;
}

/** Text of one part of a record, normalised to what its kind holds: dates to ISO, countries to codes, numbers to digits. Null when it is none. */
export function typedPart(path: string, input: string, reader: Pick<Reader, 'dayFirst'>): string | null {
  const value = typed(path, input, reader);
  if (value === null) return null;
  switch (value.type) {
    case 'date':
      return value.iso;
    case 'number':
      return String(value.number);
    case 'boolean':
      return value.yes ? 'yes' : 'no';
    case 'text':
      return path.endsWith('.country') ? (countryCode(value.text) ?? value.text) : value.text;
    default:
      return null;
  }
}

/** Whether a catalogue path exists (`address.town` does not). */
export function isPath(path: string): boolean {
  const [id = '', part] = path.split('.');
  const attribute = attributeOf(id);
  return attribute !== undefined && (part === undefined || attribute.parts?.[part] !== undefined);
}
