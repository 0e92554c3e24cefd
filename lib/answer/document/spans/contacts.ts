import type { Span } from '../types.ts';

/** Ways to reach somebody, and identifiers: what has a form of its own. */
const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;
const URL = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]+|\b(?:linkedin\.com|github\.com)\/[^\s<>"')\]]+/gi;
const BARE_URL =
  /(?<![@\p{L}\p{N}.-])(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|edu|gov|co\.uk|de|eu|info|app|example)(?:\/[^\s<>"')\]]*)?(?![\p{L}\p{N}@])/giu;
const PHONE =
  /(?<![\p{L}\p{N}/.-])(?:\(?\+\d{1,3}\)?[ ./-]?)?(?:\(\d{1,5}\)|\d{2,5})(?:[ ./-]?\(?\d{2,8}\)?){1,5}(?: ?(?:x|ext\.?|extension)\s?\d{1,6})?(?![\p{L}\p{N}])/gu;
const ID =
  /(?<![\p{L}\p{N}@.])#?(?:(?!(?:AM|PM|TO|IN|ON|AT|BY|OF|OR|AND|THE|NO|PO|BOX|ID|UK|US|EU|USD|EUR|GBP|CHF)\b)[A-Z]{1,4} (?=\d{3}|\d{2}-\d))?(?=[A-Z0-9./-]*\d)[A-Z0-9](?:[A-Z0-9]|[./-](?=[A-Z0-9])){2,29}(?![\p{L}\p{N}@])/gu;

/** Plates: a district and a serial number, one space between. A postal code ends otherwise. */
const PLATE = /(?<![\p{L}\p{N}@.-])(?:[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{1,3}-[A-Z]{1,2} \d{1,4}|\d{1,3}-[A-Z]{1,2}-\d{2,6})(?![\p{L}\p{N}@-])/gu;
/** What says that the digits behind it are a number of record, not one to ring. */
const RECORD =
  /\b(?:tax|vat|fiscal|account|policy|reference|registration|licen[cs]e|order|invoice|customer|client|case|claim|contract|serial|passport|membership|insurance|company|file|report|booking|permit)(?:'s|’s)? ?(?:number|no|id|code|ref\w*)?\b[^.;!?\n]{0,40}$/i;
const DIALLED = /\b(?:phone|tel|telephone|mobile|cell|mob|fax|call|ring|reach\w*|text|line|dial|hotline|contact\w*)\b\.?[^.;!?\n]{0,60}$/i;

const span = (type: Span['type'], start: number, text: string): Span => ({
  type,
  start,
  end: start + text.length,
  text,
  value: { type: 'text', text },
});

export function contactSpans(plain: string): Span[] {
  const emails = [...plain.matchAll(EMAIL)].map((match) => span('email', match.index, match[0].replace(/[.-]+$/, '')));
  const urls = [...plain.matchAll(URL), ...plain.matchAll(BARE_URL)]
    .map((match) => span('url', match.index, match[0].replace(/[.,;:]+$/, '')))
    .filter((url) => !emails.some((email) => email.start < url.end && url.start < email.end))
    .filter((url, index, all) => !all.slice(0, index).some((one) => one.start < url.end && url.start < one.end));
  return [...emails, ...urls];
}

/** Numbers of records in groups: "WLT 300 5517", a researcher's four fours. Their digits are no telephone and no number. */
const GROUPED =
  /(?<![\p{L}\p{N}@.-])(?:(?!(?:USD|EUR|GBP|CHF|CAD|AUD|JPY|TEL|MOB|FAX|PO|BOX|ZIP|CALL)\b)[A-Z]{2,5} \d{2,4} \d{3,6}|\d{4}-\d{4}-\d{4}-\d{3}[\dX]|\d{3,6}-[A-Z])(?![\p{L}\p{N}@-])/gu;

export const recordSpans = (plain: string): Span[] => [...plain.matchAll(GROUPED)].map((match) => span('id', match.index, match[0]));

/** Seven digits at least, and not what a date or an id looks like. */
export function phoneSpans(plain: string): Span[] {
  return [...plain.matchAll(PHONE)].flatMap((match) => {
    const count = match[0].replace(/(?:x|ext).*$/i, '').replace(/\D/g, '').length;
    const grouped = /[\s().+-]/.test(match[0]);
    const ssn = /^\d{3}-\d{2}-\d{4}$/.test(match[0]);
    return count < 7 || count > 15 || ssn || (!grouped && count < 10) || /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}$/.test(match[0])
      ? []
      : [span(isRecord(plain.slice(Math.max(0, match.index - 70), match.index)) ? 'id' : 'tel', match.index, match[0].trim())];
  });
}

/** "The tax number that you need is 44-870-2215" is nobody's telephone. */
const isRecord = (before: string): boolean => RECORD.test(before) && !DIALLED.test(before);

export function idSpans(plain: string): Span[] {
  const versions = [...plain.matchAll(/(?<![\p{L}\p{N}.])v?\d+(?:\.\d+){2,3}(?![\p{L}\d]|\.\d)/gu)].map((match) =>
    span('id', match.index, match[0]),
  );
  const ids = [...plain.matchAll(ID)].flatMap((match) => {
    const digits = match[0].replace(/\D/g, '').length;
    const letters = match[0].replace(/[^A-Z]/g, '').length;
    return digits >= 2 && (letters > 0 || digits >= 4) && !/^\d{1,2}(?:AM|PM)$/.test(match[0]) ? [span('id', match.index, match[0])] : [];
  });
  const whole = [...[...plain.matchAll(PLATE)].map((match) => span('id', match.index, match[0])), ...versions];
  return [...whole, ...ids.filter((one) => !whole.some((other) => other.start < one.end && one.start < other.end))];
}
