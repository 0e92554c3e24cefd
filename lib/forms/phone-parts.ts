import { normal } from './normal.ts';
import type { Read } from './read-words.ts';
import { readAutocomplete } from './token.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';

/**
 * Which part of a telephone number a control takes, by its index; those that take a whole one are missing. Parts are told by
 * `autocomplete`, by a list of dialling codes, by their own words, or by boxes in a row under the same words that are short or named as parts: two boxes
 * with the same words alone are two numbers.
 */
export type PhonePart = 'tel-country-code' | 'tel-national' | 'tel-area-code' | 'tel-local' | 'tel-local-prefix' | 'tel-local-suffix';

const PARTS: ReadonlySet<string> = new Set<PhonePart>([
  'tel-country-code',
  'tel-national',
  'tel-area-code',
  'tel-local',
  'tel-local-prefix',
  'tel-local-suffix',
]);

export function phoneParts(page: PageSnapshot, reads: readonly Read[]): ReadonlyMap<number, PhonePart> {
  const found = new Map<number, PhonePart>();
  for (let at = 0; at < page.fields.length; at++) {
    if (reads[at]?.path !== 'tel') continue;
    const worded = wordedParts(page, reads, at);
    if (worded) {
      worded.forEach((part, offset) => void found.set(at + offset, part));
      at += worded.length - 1;
      continue;
    }
    if (dialledBefore(page.fields[at]) !== undefined && !page.fields[at]?.autocomplete) {
      found.set(at, 'tel-national');
      continue;
    }
    const named = readAutocomplete(page.fields[at]?.autocomplete)?.token ?? '';
    if (isPart(named)) found.set(at, named);
    else if (named === '') {
      const row = rowFrom(page, reads, at);
      partsOf(row).forEach((part, offset) => void (part && found.set(at + offset, part)));
      at += Math.max(0, row.length - 1);
    }
  }
  return found;
}

/** Boxes that are called a country's or a town's code, whatever their neighbours are called; right before the box for the rest. */
const COUNTRY_CODE =
  /^((your |phone |telephone |mobile |cell |tel )?(number )?(country|dial(l?ing)?|international|calling|isd|idd) ?(dial(l?ing)? )?(code|prefix)|(landes|lander|internationale )vorwahl|landerkennzahl|landercode|landcode|landnummer|landenummer|landkode|indicatif( (pays|telephonique|international|du pays))?|code pays|codigo (de )?pais|prefijo( (internacional|de pais|del pais|pais))?|codigo internacional|prefisso( internazionale)?|prefixo( internacional)?|indicativo( internacional| do pais)?|ddi|landsnummer|landskod|kierunkowy( kraju)?|kod kraju|prefiks( kraju)?|maatunnus|ulke kodu|predvolba|predcisli|код страны|код країни)( (for|of) (the |your )?(phone|mobile|telephone)( number)?)?$/;
const AREA_CODE =
  /^((your |phone |telephone )?(area|std|city|region(al)?|trunk) code|(ortsnetz|orts)?(vorwahl|kennzahl)|code (regional|regional)|indicatif regional|codigo de area|codigo de ciudad|ddd|codigo (da )?(cidade|area)|prefisso (locale|urbano)|netnummer|kengetal|kierunkowy miasta|numer kierunkowy|alan kodu|riktnummer|suuntanumero|код города)$/;
const SHOWS_CODE = /^\s*\(?(\+|00)\d{1,4}\)?\s*$/;
const COUNTRY_NAME = /(^| )(cc|ddi|country ?code|dial(l?ing)? ?code|phone ?code|isd ?code|calling ?code)( |$)/;

/** Whether a box takes the code of a country or of a town, by its own words; undefined where it says neither. */
export function codePart(field: FieldSnapshot | undefined): 'tel-country-code' | 'tel-area-code' | undefined {
  if (!field || field.autocomplete || !/^(text|tel|number|unknown|combobox|select|listbox)$/.test(field.kind)) return undefined;
  const label = normal(field.label || field.aria || (SHOWS_CODE.test(field.placeholder ?? '') ? '' : field.placeholder) || '', 60);
  if (COUNTRY_CODE.test(label) || (isWrittenCode(field) && (AREA_CODE.test(label) || field.label === ''))) return 'tel-country-code';
  return AREA_CODE.test(label) ? 'tel-area-code' : undefined;
}

const isWrittenCode = ({ placeholder }: FieldSnapshot): boolean => SHOWS_CODE.test(placeholder ?? '');

/** A code in a box of its own and the number behind it, told by their words. */
function wordedParts(page: PageSnapshot, reads: readonly Read[], at: number): PhonePart[] | undefined {
  const parts: PhonePart[] = [];
  for (let next = at; ; next++) {
    const field = page.fields[next];
    const first = page.fields[at];
    if (!field || reads[next]?.path !== 'tel' || field.form !== first?.form || field.hidden !== first.hidden || field.autocomplete)
      return undefined;
    const part = codePart(field);
    if (part && parts.includes(part)) return undefined;
    if (part) parts.push(part);
    else if (parts.length === 0) return undefined;
    else return [...parts, parts.includes('tel-area-code') ? 'tel-local' : 'tel-national'];
  }
}

/** The country's code that already stands before a box, as "+49". */
export function dialledBefore({ before }: Pick<FieldSnapshot, 'before'> = {}): string | undefined {
  return before && SHOWS_CODE.test(before) ? before.replace(/\D/g, '').replace(/^00/, '') : undefined;
}

const isPart = (token: string): token is PhonePart => PARTS.has(token);

/** Longest row: country, area, and two halves. */
const MOST = 4;

/** Boxes next to each other that belong to one number: under the same words, in the same group. */
function rowFrom(page: PageSnapshot, reads: readonly Read[], from: number): FieldSnapshot[] {
  const first = page.fields[from];
  const row = first ? [first] : [];
  for (let at = from + 1; first && at < page.fields.length && row.length < MOST; at++) {
    const field = page.fields[at];
    if (!field || reads[at]?.path !== 'tel' || field.form !== first.form || field.group !== first.group) break;
    if (field.hidden !== first.hidden || field.autocomplete || !(isSame(first, field) || isCodes(first))) break;
    row.push(field);
  }
  return row;
}

function isSame(a: FieldSnapshot, b: FieldSnapshot): boolean {
  return normal(a.label) === normal(b.label) && a.name !== b.name;
}

/** A list of "+49", "Germany (+49)" or "0049". */
export function isCodes({ options, kind }: FieldSnapshot): boolean {
  if (kind !== 'select' && kind !== 'combobox' && kind !== 'listbox') return false;
  const coded = options.filter(({ label, value }) => CODE.test(label) || CODE.test(value ?? '')).length;
  return coded > 0 && coded >= (options.length - 1) * 0.6;
}

const CODE = /(^|[\s(])(\+|00)\s?\d{1,4}\b/;
/** Digits of an area code or half a number. */
const SHORT = 6;
const PART_NAME =
  /(^| )(cc|ddi|ddd|country code|dial(ing)? code|prefix|prefisso|prefijo|vorwahl|indicatif|area( code)?|kiesgetal|pre|mid|suf(fix)?)( |$)/;
const NUMBERED_NAME = /[^\d]([1-4]|[a-d])\]?$/i;

function partsOf(row: readonly FieldSnapshot[]): (PhonePart | undefined)[] {
  const [first, ...rest] = row;
  if (!first || rest.length === 0) return first && isCodes(first) ? ['tel-country-code'] : [];
  const coded = isCodes(first);
  const boxes = coded ? rest : row;
  if (coded && boxes.length === 1) return ['tel-country-code', 'tel-national'];
  if (!boxes.some(isShort) && !boxes.every(isNumbered)) return coded ? ['tel-country-code'] : [];
  const national: readonly PhonePart[] =
    boxes.length === 2
      ? isCountryBox(boxes[0])
        ? ['tel-country-code', 'tel-national']
        : ['tel-area-code', 'tel-local']
      : boxes.length === 3
        ? ['tel-area-code', 'tel-local-prefix', 'tel-local-suffix']
        : [];
  return coded ? ['tel-country-code', ...national] : [...national];
}

function isCountryBox(field: FieldSnapshot | undefined): boolean {
  return field !== undefined && (isWrittenCode(field) || COUNTRY_NAME.test(normal(`${field.name ?? ''} ${field.id ?? ''}`, 120)));
}

function isShort(field: FieldSnapshot): boolean {
  return (
    (field.maxLength !== undefined && field.maxLength <= SHORT) || PART_NAME.test(normal(`${field.name ?? ''} ${field.id ?? ''}`, 120))
  );
}

const isNumbered = ({ name, id }: FieldSnapshot): boolean => NUMBERED_NAME.test(name ?? id ?? '');
