import { normalise } from '../../core/text.ts';
import type { Value } from '../../core/value.ts';
import { DATE_TEXT, parseDate } from './dates.ts';
import { parseAmount } from './quantities.ts';

/**
 * A sentence that was not understood may hold a value beside the one that is kept: a date that differs in its year alone, a sum of the
 * same size, the name with another surname, an address with another postcode. Then it may be the right one, whatever words stand
 * around it and in whatever language. Pure.
 */
/** A sum this many times as large is another thing: no pay doubles, and the gym's fee is no pay. */
const SAME_SIZE = 2;
const DATES = new RegExp(`(?<![\\p{L}\\d])${DATE_TEXT}`, 'giu');
const SUMS =
  /(?:[£€$]|\b(?:gbp|eur|usd) ?)\d[\d.,']*(?: ?k\b)?|\b\d{1,3}(?:[.,']\d{3})+\b|\b\d[\d.,']*(?: ?k)? ?(?:€|£|\$|euros?\b|pounds?\b|quid\b|dollars?\b|francs?\b)/giu;
const NET = /\b(?:netto|neto|take[- ]home|net (?:pay|salary|income|wage))\b[^.]{0,25}\d|\d[^.]{0,14}\b(?:net|netto|after tax)\b/iu;
const UK_POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/;
const OWN_NAME =
  /\b(?:i am|i'm|it's|it is|call me|known as|ich bin|ich heiße|soy|me llamo|je suis|je m'appelle|sou|chamo-me) (?<name>\p{Lu}[\p{L}'’-]+ \p{Lu}[\p{L}'’-]+)/iu;

export function holdsNear(attribute: string, value: Value, sentence: string): boolean {
  if (value.type === 'date')
    return (sentence.match(DATES) ?? []).some((text) => isNearDate(value.iso, parseDate(text.replace(/^the /i, ''))));
  if (value.type === 'amount')
    // What is left of it after tax is no other pay.
    return (
      !NET.test(sentence) &&
      (sentence.match(SUMS) ?? []).some((text) => {
        const sum = parseAmount(text)?.min ?? 0;
        return sum !== value.min && sum < value.min * SAME_SIZE && sum * SAME_SIZE > value.min;
      })
    );
  if (attribute === 'name' && value.type === 'text') {
    const [held, said] = [normalise(value.text), normalise(OWN_NAME.exec(sentence)?.groups?.name ?? '')];
    return said !== '' && said !== held && said.split(' ').some((word) => held.split(' ').includes(word));
  }
  if (attribute === 'address' && value.type === 'record') {
    const code = UK_POSTCODE.exec(sentence)?.[0];
    return code !== undefined && normalise(code) !== normalise(value.parts['postal-code'] ?? '');
  }
  return false;
}

/** Two of year, month and day are the same, and the third is not. */
function isNearDate(held: string, said: string | null): boolean {
  if (said?.length !== 10 || held.length !== 10 || said === held) return false;
  const [a, b] = [held.split('-'), said.split('-')];
  return a.filter((part, index) => part === b[index]).length === 2;
}
