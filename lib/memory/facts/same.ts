import { attributeOf } from '../../core/attributes.ts';
import { normalise } from '../../core/text.ts';
import { plainText, type Value } from '../../core/value.ts';
import { compareDates } from '../time.ts';
import { lookup } from './lookup.ts';

/** Whether two values say the same. For comparing only: what is kept stays as it was written. */

/** Least digits of a subscriber's number: shorter ones are compared whole. */
const SUBSCRIBER_DIGITS = 8;

export function samePhone(a: string, b: string): boolean {
  const [left, right] = [a, b].map((text) => text.replace(/\(0\)/, '').replace(/\D/g, '').replace(/^0+/, ''));
  if (!left || !right) return false;
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  // Only a country code (1-3 digits) may stand before the national number.
  return short.length >= SUBSCRIBER_DIGITS && long.length - short.length <= 3 && long.endsWith(short);
}

export function sameText(path: string, a: string, b: string): boolean {
  if (/(^|\.)tel$/.test(path)) return samePhone(a, b);
  if (/(^|\.)(url|email)$/.test(path)) return a.trim().toLowerCase().replace(/\/$/, '') === b.trim().toLowerCase().replace(/\/$/, '');
  if (/\.(start|end)$/.test(path)) return a === b || (a !== '' && b !== '' && compareDates(a, b) === 0);
  if (/(number|postal-code|plate|booking|flight|iban)$/.test(path)) return squeeze(a) === squeeze(b);
  const [left, right] = [normalise(a, 4000), normalise(b, 4000)];
  return left === right && (left !== '' || a.trim() === b.trim());
}

function squeeze(text: string): string {
  return text.replace(/[\s.-]/g, '').toUpperCase();
}

export function sameValue(attribute: string, a: Value, b: Value): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'text' && b.type === 'text') return sameText(attribute, a.text, b.text);
  if (a.type === 'record' && b.type === 'record') {
    const keys = new Set([...Object.keys(a.parts), ...Object.keys(b.parts)]);
    return [...keys].every((key) => sameText(`${attribute}.${key}`, a.parts[key] ?? '', b.parts[key] ?? ''));
  }
  return plainText(a) === plainText(b);
}

/** Parts that say which one of several is meant. All that both have must agree, and one must be shared. */
const IDENTITY: Readonly<Record<string, readonly string[]>> = {
  job: ['employer', 'title', 'start'],
  education: ['institution', 'degree', 'area'],
  skill: ['name'],
  language: ['language'],
  certificate: ['name'],
  visa: ['country', 'type'],
  vehicle: ['plate', 'make', 'model'],
  insurance: ['kind', 'company'],
  contract: ['kind', 'company'],
  club: ['name', 'sport'],
  trip: ['place', 'start'],
  order: ['number'],
  pet: ['species', 'name'],
  referee: ['name'],
  'work-authorization': ['country'],
  partner: ['name'],
  child: ['name'],
  doctor: ['name'],
  landlord: ['name'],
  'emergency-contact': ['name'],
  passport: ['number'],
  'driving-licence': ['number'],
  address: ['address-line1', 'postal-code'],
};

type Parts = Readonly<Record<string, string>>;

/** `same`: one thing. `other`: another one. `unclear`: nothing shared tells. */
export function identity(attribute: string, a: Parts, b: Parts): 'same' | 'other' | 'unclear' {
  const shared = (lookup(IDENTITY, attribute) ?? Object.keys(attributeOf(attribute)?.parts ?? {})).filter((part) => a[part] && b[part]);
  if (shared.length === 0) return 'unclear';
  return shared.every((part) => sameText(`${attribute}.${part}`, a[part] ?? '', b[part] ?? '')) ? 'same' : 'other';
}

/** Whether no part that both have differs. */
export function compatible(attribute: string, a: Parts, b: Parts): boolean {
  return Object.keys(a).every((part) => !b[part] || !a[part] || sameText(`${attribute}.${part}`, a[part] ?? '', b[part] ?? ''));
}
