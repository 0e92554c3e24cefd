import { ADDRESS_TOKENS, pathOfToken } from '../core/attributes.ts';
import { normal } from './normal.ts';
import { TOWN_LINE } from './place-parts.ts';
import type { FieldSnapshot, FormKind, LeaveReason } from './types.ts';

/** WHATWG autofill tokens: read from `autocomplete`, made from a path and a control. */
const HINTS = new Set(['home', 'work', 'mobile', 'fax', 'pager']);
const IGNORED = new Set(['on', 'off', 'nope', 'false', 'true', 'none', 'new-user', 'disabled', 'webauthn']);
const KNOWN = new Set(
  (
    'name honorific-prefix given-name additional-name family-name honorific-suffix nickname username new-password current-password one-time-code ' +
    'organization-title organization street-address address-line1 address-line2 address-line3 address-level4 address-level3 address-level2 address-level1 country country-name postal-code ' +
    'cc-name cc-given-name cc-additional-name cc-family-name cc-number cc-exp cc-exp-month cc-exp-year cc-csc cc-type transaction-currency transaction-amount ' +
    'language bday bday-day bday-month bday-year sex url photo tel tel-country-code tel-national tel-area-code tel-local tel-local-prefix tel-local-suffix tel-extension email impp'
  ).split(' '),
);

export interface Autocomplete {
  readonly token: string;
  readonly path: string | null;
  /** home, work, mobile, billing, shipping. */
  readonly context?: string;
  /** `section-*`, so that two sections with the same fields stay apart. */
  readonly section?: string;
}

/** The token an `autocomplete` attribute names; null when it is off, empty or none of the standard's. */
export function readAutocomplete(value: string | undefined): Autocomplete | null {
  const parts = (value ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  const token = parts.findLast((part) => KNOWN.has(part));
  if (!token || IGNORED.has(token)) return null;
  const context = parts.find((part) => part === 'billing' || part === 'shipping') ?? parts.find((part) => HINTS.has(part));
  return { token, path: pathOfToken(token), context, section: parts.find((part) => part.startsWith('section-')) };
}

const PARTS: readonly (readonly ['day' | 'month' | 'year', RegExp, number])[] = [
  ['day', /\b(day|dd|tag|jour|dia|giorno|dag|d)\b|(?<!生)日(?!期)/, 31],
  ['month', /\b(month|mm|mon|monat|mois|mes|mese|maand|m)\b|月/, 12],
  ['year', /\b(year|yyyy|yy|jahr|annee|ano|anno|jaar|y)\b|年/, 130],
];

export type DatePart = 'day' | 'month' | 'year';
const parts = new WeakMap<FieldSnapshot, DatePart | 'none'>();

/** Which part of a date a control of three asks for; undefined when it takes a whole date. */
export function datePartOf(field: FieldSnapshot): DatePart | undefined {
  let part = parts.get(field);
  if (part === undefined) {
    part = findDatePart(field) ?? 'none';
    parts.set(field, part);
  }
  return part === 'none' ? undefined : part;
}

/** "TT.MM.JJJJ", "gg/mm/aaaa": three parts of a date in one box, in whatever language's letters. */
const WHOLE_DATE = /^\W*(\p{L})\1{0,3}\s?[./ -]\s?(\p{L})\2{0,3}\s?[./ -]\s?(\p{L})\3{1,3}\W*$/u;

/** Longest list that can still be one of days, months or years. */
const MOST_OPTIONS = 160;

function findDatePart(field: FieldSnapshot): DatePart | undefined {
  if (['date', 'date-sections', 'date-picker', 'month', 'datetime-local', 'textarea'].includes(field.kind)) return undefined;
  const options = field.options.filter((option) => option.label.trim() !== '');
  if (options.length > MOST_OPTIONS) return undefined;
  if (options.length >= 12) {
    const texts = options.map((option) => normal(option.label));
    const numbers = texts.map(Number).filter((number) => Number.isFinite(number) && number > 0);
    if (numbers.filter((number) => number > 1900 && number < 2100).length > options.length / 2) return 'year';
    if (options.length <= 14 && (texts.some((text) => /^(jan|ene|gen|sty|led|oca)/.test(text)) || Math.max(0, ...numbers) === 12))
      return 'month';
    if (options.length <= 33 && Math.max(0, ...numbers) === 31) return 'day';
  }
  const texts = [
    field.label,
    WHOLE_DATE.test(field.placeholder ?? '') ? '' : (field.placeholder ?? ''),
    field.aria ?? '',
    `${field.name ?? ''} ${field.id ?? ''}`,
    options[0]?.label ?? '',
  ].map((text) => normal(text, 80));
  for (const text of texts) {
    const named = PARTS.filter(([, pattern]) => pattern.test(text));
    if (named.length === 1) return named[0]?.[0];
  }
  return undefined;
}

/** The token for a path; null where the standard has none. */
export function tokenOf(path: string, field: FieldSnapshot, hasLine2: boolean): string | null {
  if (path === 'bday') return datePartOf(field) ? `bday-${datePartOf(field)}` : 'bday';
  // The standard has no token for town and postcode together.
  if (path === TOWN_LINE) return 'address-level2';
  if (path === 'address.street-name') return 'address-line1';
  if (path.startsWith('family-name.') && path !== 'family-name.particles') return 'family-name';
  const part = path.startsWith('address.') ? path.slice('address.'.length) : null;
  if (part && ADDRESS_TOKENS.has(part)) return part;
  if (path === 'address') return hasLine2 ? 'address-line1' : 'street-address';
  if (path === 'preferred-language') return 'language';
  return KNOWN.has(path) ? path : null;
}

const OTHER: ReadonlySet<LeaveReason> = new Set([
  'search',
  'captcha',
  'honeypot',
  'consent',
  'declaration',
  'signature',
  'secret',
  'promo-code',
  'quantity',
  'comment',
  'chat',
  'filter',
  'file',
  'admin',
  'setting',
]);

/**
 * The token of a control that is left alone: passwords, codes and cards by name, the rest `other`. `inner` is why it would be left
 * alone if it were seen and empty.
 */
export function tokenLeft(
  inner: LeaveReason | undefined,
  leave: LeaveReason,
  field: FieldSnapshot,
  kind: FormKind,
  token: string | null,
): string | null {
  const reason = inner ?? leave;
  if (leave === 'honeypot') return 'other';
  if (reason === 'one-time-code') return isOneDigit(field) ? 'other' : 'one-time-code';
  if (reason === 'secret' && PASSWORD.test(normal(field.label || field.placeholder || '', 60))) return passwordToken(field, kind);
  if (reason === 'card') return cardToken(field);
  if (reason === 'password' || (field.kind === 'password' && reason === 'login')) return passwordToken(field, kind);
  if (reason === 'hidden') return field.kind === 'checkbox' ? 'other' : token;
  if (reason === 'search' && token === 'postal-code') return token;
  if (OTHER.has(reason) || BOXES.has(field.kind)) return 'other';
  return reason === 'login' ? loginToken(field, token) : token;
}

/** A password in a box that shows what is typed. */
const PASSWORD = /^(your |enter |create )?(pass ?word|passwort|kennwort|mot de passe|contrasena|senha|wachtwoord|haslo)$/;

/** One of the boxes for a code's single digits: none of them takes the code. */
function isOneDigit(field: FieldSnapshot): boolean {
  return field.maxLength === 1 || /[-_[. ]\d\]?$/.test(field.name ?? field.id ?? '');
}

const BOXES: ReadonlySet<string> = new Set(['checkbox', 'checkbox-group', 'switch']);

/** What a log-in wants as the account's name: the e-mail where it says e-mail, else the user name. */
function loginToken(field: FieldSnapshot, token: string | null): string | null {
  if (field.kind === 'select' || field.kind === 'radio-group') return 'other';
  if (token === 'email') return token;
  return token === null || /^(name|given-name|family-name|nickname|organization|tel|username)$/.test(token)
    ? field.kind === 'email' && token === null
      ? 'email'
      : 'username'
    : token;
}

const OLD_PASSWORD =
  /\b(old|current|existing|present|aktuelles|altes|bisheriges|ancien|actuel|actual|attuale|huidig|nuvaerende|nuvarande)\b/;
const NEW_PASSWORD =
  /\b(new|create|choose|add|set|confirm|confirmation|repeat|retype|re ?enter|again|verify|neues|wahlen|wiederholen|bestatigen|nouveau|confirmez|confirmation|nueva|crear|repetir|repita|confirmar|nuova|conferma|ripeti|nieuw|herhaal|nyt|nytt|gentag|upprepa|nowe|powtorz)\b/;

function passwordToken(field: FieldSnapshot, kind: FormKind): string {
  const named = (field.autocomplete ?? '').toLowerCase();
  if (named.includes('current-password')) return 'current-password';
  if (named.includes('new-password')) return 'new-password';
  const label = normal(`${field.label} ${field.placeholder ?? ''} ${field.name ?? ''} ${field.id ?? ''}`, 200);
  if (OLD_PASSWORD.test(label)) return 'current-password';
  return NEW_PASSWORD.test(label) || kind !== 'login' ? 'new-password' : 'current-password';
}

const CARD_PARTS: readonly (readonly [string, RegExp])[] = [
  ['cc-csc', /\b(cvc|cvv|cvv2|csc|cid|security ?code|card code|verification( value| code)?|prufziffer|cardcvv|cccvv)\b/],
  ['cc-exp', /\b(exp\w*|valid|ablauf\w*|gultig|scadenza|vencimiento|validade|caducidad|mm ?yy(yy)?|mm aa)\b/],
  ['cc-name', /\b(holder\w*|name on|card ?name|cc ?name|karteninhaber|cardholder\w*|titulaire|titular|intestatario)\b/],
  ['cc-type', /\b(card type|type of card|cc ?type|kartentyp|type)\b/],
  ['cc-number', /\b(number|num|no|nummer|numero|cardnumber|ccnum\w*)\b/],
];

const CARD = /\b(card|karte\w*|carte|tarjeta|carta|cartao|kort)\b/;

function cardToken(field: FieldSnapshot): string {
  const named = (field.autocomplete ?? '')
    .toLowerCase()
    .split(/\s+/)
    .find((part) => part.startsWith('cc-') && KNOWN.has(part));
  // "First name" in a card's form is the first name, whatever the card's own vocabulary calls it.
  if (named === 'cc-given-name' || named === 'cc-family-name') return CARD.test(normal(field.label)) ? named : named.slice('cc-'.length);
  if (named) return named;
  const label = normal(field.labelSource === 'placeholder' ? '' : field.label, 120);
  const names = normal(`${field.name ?? ''} ${field.id ?? ''}`, 200);
  const rest = normal(`${field.placeholder ?? ''} ${field.aria ?? ''} ${field.before ?? ''}`, 200);
  for (const text of field.labelSource === 'label' ? [label, names, rest] : [names, label, rest]) {
    const part = CARD_PARTS.find(([, pattern]) => pattern.test(text))?.[0];
    if (part === 'cc-exp') return expiryToken(field);
    if (part) return part;
  }
  return 'cc-number';
}

function expiryToken(field: FieldSnapshot): string {
  const part = datePartOf(field);
  return part === 'month' || part === 'year' ? `cc-exp-${part}` : 'cc-exp';
}
