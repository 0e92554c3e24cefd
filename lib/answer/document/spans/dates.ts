import type { Span } from '../types.ts';

/** Dates and times in their written forms. A date whose day and month could be swapped is read only where the text shows its custom. */
const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'januar', 'jänner'],
  ['february', 'feb', 'februar'],
  ['march', 'mar', 'märz', 'mrz'],
  ['april', 'apr'],
  ['may', 'mai'],
  ['june', 'jun', 'juni'],
  ['july', 'jul', 'juli'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['october', 'oct', 'oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec', 'dezember', 'dez'],
];
const NAME = MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|');
const ISO = /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g;
const DAY_FIRST = new RegExp(`(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|\\.)?(?: day)?(?: of)?[ -]+(${NAME})\\.?,?[ -]+(\\d{4})(?!\\d)`, 'giu');
/** "The first of May 2032". */
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );
const IN_WORDS = new RegExp(`(?<![\\p{L}-])(${[...ORDINALS].reverse().join('|')}) (?:day )?of (${NAME}),? (\\d{4})(?!\\d)`, 'giu');
const MONTH_FIRST = new RegExp(`(?<![\\p{L}])(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,| of)? ?(\\d{4})(?!\\d)`, 'giu');
const MONTH_YEAR = new RegExp(`(?<![\\p{L}])(?<!\\d\\.? )(${NAME})\\.?,? (\\d{4})(?!\\d)`, 'giu');
const NUMERIC = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?![\d/-]|\.\d)/g;
const YEAR = /(?<![\d.,/$€£-])((?:19|20)\d{2})(?![\d/]|[.,]\d|-\d)/g;
const CLOCK = String.raw`(?:\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.|p\.m\.|am\b|pm\b)|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) o[’']clock|\d{1,2}:\d{2}(?: uhr)?|noon|midnight)`;
const TIME = new RegExp(
  String.raw`(?<![\d:/.])(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?(?:\s?(?:-|–|to|through|until|and)\s?(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?)?,?\s)?(?:(?:between|from)\s)?${CLOCK}(?:\s?(?:-|–|to|and|until)\s?${CLOCK})?`,
  'giu',
);

function monthOf(name: string): number {
  return MONTHS.findIndex((names) => names.includes(name.toLowerCase())) + 1;
}

function iso(year: number, month: number, day?: number): string | null {
  if (month < 1 || month > 12) return null;
  const pad = (n: number) => String(n).padStart(2, '0');
  if (day === undefined) return `${year}-${pad(month)}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day >= 1 && day <= days ? `${year}-${pad(month)}-${pad(day)}` : null;
}

export function dateSpans(plain: string): Span[] {
  const out: Span[] = [];
  const push = (match: RegExpExecArray | RegExpMatchArray, value: string | null) => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    if (value === null || out.some((span) => span.start < end && start < span.end)) return;
    out.push({ type: value.length === 4 ? 'year' : 'date', start, end, text: match[0], value: { type: 'date', iso: value } });
  };
  for (const match of plain.matchAll(ISO)) push(match, iso(Number(match[1]), Number(match[3]), Number(match[4])));
  for (const match of plain.matchAll(DAY_FIRST)) push(match, iso(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1])));
  for (const match of plain.matchAll(IN_WORDS))
    push(match, iso(Number(match[3]), monthOf(match[2] ?? ''), ORDINALS.indexOf((match[1] ?? '').toLowerCase()) + 1));
  for (const match of plain.matchAll(MONTH_FIRST)) push(match, iso(Number(match[3]), monthOf(match[1] ?? ''), Number(match[2])));
  const custom = customOf(plain);
  for (const match of plain.matchAll(NUMERIC)) {
    const [a, b, year] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const order = a > 12 ? 'day' : b > 12 ? 'month' : a === b || match[2] === '.' ? 'day' : custom;
    push(match, order === 'day' ? iso(year, b, a) : order === 'month' ? iso(year, a, b) : null);
  }
  for (const match of plain.matchAll(MONTH_YEAR)) push(match, iso(Number(match[2]), monthOf(match[1] ?? '')));
  for (const match of plain.matchAll(YEAR)) push(match, match[1] ?? null);
  return out;
}

/** Which of two numbers is the month, by what else the text shows. */
function customOf(plain: string): 'day' | 'month' | undefined {
  for (const match of plain.matchAll(NUMERIC)) {
    if (Number(match[1]) > 12) return 'day';
    if (Number(match[3]) > 12) return 'month';
  }
  if (/\$ ?\d|\b[A-Z]{2} \d{5}\b|\bZIP\b/.test(plain)) return 'month';
  return /£|€|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/.test(plain) ? 'day' : undefined;
}

export function timeSpans(plain: string): Span[] {
  return [...plain.matchAll(TIME)].map((match) => ({
    type: 'time',
    start: match.index,
    end: match.index + match[0].length,
    text: match[0].replace(/^(?:between|from)\s/i, ''),
    value: { type: 'text', text: match[0].replace(/^(?:between|from)\s/i, '') },
  }));
}

/** Minutes since midnight of a written time, or null. "6PM" -> 1080. */
export function minutesOf(text: string): number | null {
  const match = /(\d{1,2})(?::(\d{2}))?\s?(a\.?m\.?|p\.?m\.?)?/i.exec(text);
  if (/noon/i.test(text)) return 720;
  if (!match || (!match[2] && !match[3])) return null;
  const hour = Number(match[1]);
  if (hour > 24) return null;
  const half = match[3]?.toLowerCase().startsWith('p') ? (hour === 12 ? 12 : hour + 12) : match[3] && hour === 12 ? 0 : hour;
  return half * 60 + Number(match[2] ?? 0);
}
