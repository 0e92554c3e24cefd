import type { Span } from '../types.ts';

/** Amounts, durations and numbers, in digits and in words. What belongs to a date, a phone or an id is taken off by the caller. */
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SMALL = `(?:(?:${TENS.join('|')})(?:[- ](?:${ONES.slice(1, 10).join('|')}))?|${ONES.slice(1).join('|')})`;
const WORDS = `(?:(?:an?|${SMALL}) (?:hundred|thousand|million|dozen)(?: (?:and )?${SMALL})?|${SMALL})`;
const DIGITS = String.raw`\d{1,3}(?:[,' ’]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** Small numbers, as ends of a range. */
const NUMERAL = String.raw`\d{1,3}|${SMALL}`;
const SCALE = String.raw`(?: ?(?:k|m|bn|mio|million|thousand|billion|hundred thousand)\b)?`;
const MONEY = new RegExp(
  String.raw`(?:(?:US|CA|AU)?[$€£]|\b(?:USD|EUR|GBP|CHF)) ?(?<a>${DIGITS})(?<as>${SCALE})|(?<![\d.,])(?<b>${DIGITS})(?<bs>${SCALE}) ?(?:€|£|(?:US )?dollars?|USD|euros?|EUR|pounds?(?! of)|GBP|francs)(?![\p{L}])`,
  'giu',
);
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/#@:-])(?<n>${DIGITS}|${WORDS})(?<scale>(?: (?:million|thousand|billion)\b)?)(?<unit>[ -]?(?:%|°)|["”]?[ -](?:consecutive |full |working |calendar |business |whole |individual )?(?<noun>\p{L}{2,}|h(?![\p{L}\d]))|(?<glued>cm|mm|km|kg|g|lbs?|oz|px|gb|mb|ghz|yrs?)\b)?(?![\p{L}\d]|[.,:]\d)`,
  'giu',
);
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
const IN_DATE = new RegExp(`\\b${MONTH}\\.? $`, 'i');
const OF_MONTH = new RegExp(`^(?:st|nd|rd|th)?(?: of)? ${MONTH}\\b`, 'i');
const DURATION = /^(years?|yrs?|months?|weeks?|days?|jahre?n?|monate?n?|wochen?|tage?n?)$/i;
const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  'hundred thousand': 1e5,
};

export function amountSpans(plain: string): Span[] {
  return [...plain.matchAll(MONEY)].flatMap((match): Span[] => {
    const { a, b } = match.groups ?? {};
    const scale = (match.groups?.as ?? match.groups?.bs ?? '').trim().toLowerCase();
    const number = digits(a ?? b ?? '') * (SCALES[scale] ?? 1);
    if (!Number.isFinite(number)) return [];
    const currency = /€|EUR|euro/i.test(match[0])
      ? 'EUR'
      : /£|GBP|pound/i.test(match[0])
        ? 'GBP'
        : /CHF|franc/i.test(match[0])
          ? 'CHF'
          : 'USD';
    return [
      {
        type: 'amount',
        start: match.index,
        end: match.index + match[0].length,
        text: match[0],
        value: { type: 'amount', min: number, max: number, currency },
      },
    ];
  });
}

export function numberSpans(plain: string): Span[] {
  return [...plain.matchAll(NUMBER)].flatMap((match): Span[] => {
    const written = match.groups?.n ?? '';
    const noun = match.groups?.noun ?? match.groups?.glued;
    const scale = match.groups?.scale?.trim().toLowerCase() ?? '';
    const number = (/^\d/.test(written) ? digits(written) : inWords(written)) * (SCALES[scale] ?? 1);
    // "September 30" without its year is no number.
    if (IN_DATE.test(plain.slice(Math.max(0, match.index - 12), match.index)) || OF_MONTH.test(plain.slice(match.index + written.length)))
      return [];
    if (!Number.isFinite(number) || (/^one$/i.test(written) && !(noun && DURATION.test(noun)))) return [];
    const end = match.index + written.length + (match.groups?.scale?.length ?? 0);
    const type = noun !== undefined && DURATION.test(noun) ? 'duration' : 'number';
    return [
      {
        type,
        start: match.index,
        end,
        text: plain.slice(match.index, end),
        value: { type: 'number', number },
        ...(noun ? { noun: noun.toLowerCase() } : match.groups?.unit?.includes('%') ? { noun: 'percent' } : {}),
      },
    ];
  });
}

/** "22 to 64", "between 13 and 17", "18+": two ends of one answer, neither of them a number of its own. */
export function rangeSpans(plain: string): Span[] {
  const range = new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/#@:$€£-])(?:(?:${NUMERAL})(?:\s(?:to|through|until)\s|\s?[-–]\s?)|(?<=\bbetween )(?:${NUMERAL}) and )(?:${NUMERAL})(?![\p{L}\d]|[.,:/-]\d|\s?(?:am|pm|a\.m|p\.m)\b)`,
    'giu',
  );
  return [...plain.matchAll(range)].map((match) => ({
    type: 'range',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    value: { type: 'text', text: match[0] },
  }));
}

/** "120 x 90 x 4": measures by measures; the unit stays outside where every number shares it. */
export function sizeSpans(plain: string): Span[] {
  return [...plain.matchAll(/(?<![\p{L}\d.])\d+(?:\.\d+)?(?:\s?(?:cm|mm|m|in|inches|"|px|ft)?\s?(?:x|×|by)\s?\d+(?:\.\d+)?){1,3}/giu)].map(
    (match) => ({
      type: 'size',
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      value: { type: 'text', text: match[0] },
    }),
  );
}

function digits(text: string): number {
  return Number(text.replace(/[,' ’]/g, ''));
}

function inWords(text: string): number {
  let total = 0;
  let part = 0;
  for (const word of text.toLowerCase().split(/[\s-]+/)) {
    const one = ONES.indexOf(word);
    const ten = TENS.indexOf(word);
    if (one >= 0) part += one;
    else if (ten >= 0) part += (ten + 2) * 10;
    else if (word === 'a' || word === 'an') part += 1;
    else if (word === 'dozen') part *= 12;
    else if (word === 'hundred') part *= 100;
    else if (word === 'thousand' || word === 'million') {
      total += part * (SCALES[word] ?? 1);
      part = 0;
    } else if (word !== 'and') return Number.NaN;
  }
  return total + part;
}

/** A duration in the unit that is asked for, when that is a whole number of them. */
export function inUnit(number: number, from: string, to: string): number | null {
  const days: Readonly<Record<string, number>> = { d: 1, w: 7, m: 0, y: 0 };
  const a = from[0]?.toLowerCase() === 'j' ? 'y' : (from[0]?.toLowerCase() ?? '').replace('t', 'd');
  const b = to[0]?.toLowerCase() ?? '';
  if (a === b) return number;
  if (a === 'y' && b === 'm') return number * 12;
  if (a === 'm' && b === 'y') return number % 12 === 0 ? number / 12 : null;
  const [x, y] = [days[a], days[b]];
  if (!x || !y) return null;
  const out = (number * x) / y;
  return Number.isInteger(out) ? out : null;
}
