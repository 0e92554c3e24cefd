import { type Value, WEEKS_PER_MONTH } from '../../core/value.ts';
import { lookup } from './lookup.ts';

/** Numbers, money and lengths of time as people write them. What cannot be read is null, never 0. */
const WORDS: Readonly<Record<string, number>> = {
  zero: 0,
  no: 0,
  one: 1,
  a: 1,
  an: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  ein: 1,
  eine: 1,
  einen: 1,
  einem: 1,
  eins: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  un: 1,
  una: 1,
  uno: 1,
  une: 1,
  um: 1,
  uma: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  sept: 7,
  huit: 8,
  neuf: 9,
  dix: 10,
  dois: 2,
  duas: 2,
  três: 3,
  quatro: 4,
  sete: 7,
  oito: 8,
  nove: 9,
  dez: 10,
  half: 0.5,
  halbes: 0.5,
};

export const COUNT_TEXT = `(?:\\d+(?:[.,]\\d+)*|${Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

/** "1,150", "52.400", "3.200,50", "7 000", "six". A single separator before three digits groups thousands. */
export function parseNumber(input: string): number | null {
  const text = input.trim().toLowerCase();
  const word = lookup(WORDS, text);
  if (word !== undefined) return word;
  const bare = text.replace(/[\s'’\u00a0]/g, '');
  if (!/^-?\d+(?:[.,]\d+)*$/.test(bare)) return null;
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return Number(bare);
  const separators = bare.replace(/\d|-/g, '');
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(bare);
  if (!grouped && separators.length > 1 && new Set(separators).size === 1) return null;
  const plain = grouped ? bare.replace(/[.,]/g, '') : `${bare.slice(0, last).replace(/[.,]/g, '')}.${bare.slice(last + 1)}`;
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/£|\bgbp\b|\b(?:british )?pounds?\b|\bsterling\b|\bquid\b|\bpfund\b/i, 'GBP'],
  [/€|\beur\b|\beuros?\b/i, 'EUR'],
  [/\bchf\b|\b(?:swiss )?francs?\b|\bfranken\b/i, 'CHF'],
  [/\baud\b|a\$/i, 'AUD'],
  [/\bcad\b|c\$/i, 'CAD'],
  [/r\$|\bbrl\b|\breais\b/i, 'BRL'],
  [/\$|\busd\b|\b(?:us )?dollars?\b/i, 'USD'],
  [/\bsek\b/i, 'SEK'],
  [/\bnok\b/i, 'NOK'],
  [/\bdkk\b/i, 'DKK'],
  [/\bpln\b|\bzloty\b/i, 'PLN'],
  [/₹|\binr\b|\brupees?\b/i, 'INR'],
  [/¥|\bjpy\b|\byen\b/i, 'JPY'],
];
const PER: readonly (readonly [RegExp, 'hour' | 'day' | 'week' | 'month' | 'year'])[] = [
  [
    /\b(?:a|an|per|each|\/|the|pro|im|in der|die|al|par|por|ao) ?(?:year|annum|jahr|año|an|ano)(?![\p{L}])|\b(?:annual|annually|yearly|annuel(?:le)?s?|anual|anuais|pa|p\.a\.|jährlich)\b|\/ ?(?:year|yr|jahr)/iu,
    'year',
  ],
  [
    /\b(?:a|per|each|pro|im|al|par|por|ao) ?(?:month|monat|mes|mois|mês)(?![\p{L}])|\b(?:monthly|pcm|monatlich|mensuel(?:le)?s?|mensal|mensais)\b|\/ ?(?:month|mo|monat)/iu,
    'month',
  ],
  [/\b(?:a|per|each|pro|die|par|por) ?(?:week|woche|semaine|semana)\b|\bweekly\b/i, 'week'],
  [/\b(?:a|per|each|pro|am) ?(?:day|tag)\b|\bdaily\b/i, 'day'],
  [/(?<!\p{L})(?:an|per|pro|die|de l'|par|à|por) ?(?:hour|stunde|heure|hora)\b|\bhourly\b|\/ ?(?:h|hour|heure|hora)\b/iu, 'hour'],
];
const NUMBER = "\\d+(?:[.,\\u00a0'’ ]\\d{3})*(?:[.,]\\d{1,2})?";
const THOUSAND = '(?: ?(k|thousand|tsd\\.?|tausend|grand)\\b)?';
const RANGE = new RegExp(
  `(${NUMBER})${THOUSAND}(?: ?(?:£|€|\\$|gbp|eur|usd|pounds|euros?))? ?(?:-|–|to|and|bis|und) ?(?:£|€|\\$|gbp |eur |usd )?(${NUMBER})${THOUSAND}`,
  'i',
);
const SINGLE = new RegExp(`(${NUMBER})${THOUSAND}`, 'i');

/** "GBP 52,400 a year", "58 to 62 thousand pounds", "£58k-62k", "3.200 € im Monat". Without a currency sign the currency stays open. */
export function parseAmount(input: string): Extract<Value, { type: 'amount' }> | null {
  const text = input.slice(0, 300);
  const range = RANGE.exec(text);
  const single = SINGLE.exec(text);
  const found = range ? bounds(range) : single ? scaled(single[1] ?? '', single[2]) : null;
  if (found === null) return null;
  const [min, max] = typeof found === 'number' ? [found, found] : found;
  if (!(min >= 0) || max < min || max > 1e12) return null;
  const currency = CURRENCIES.find(([pattern]) => pattern.test(text))?.[1];
  const per = PER.find(([pattern]) => pattern.test(text))?.[1];
  return { type: 'amount', min, max, ...(currency ? { currency } : {}), ...(per ? { per } : {}) };
}

function bounds(range: RegExpExecArray): [number, number] | null {
  const thousand = range[4] ?? range[2];
  const low = scaled(range[1] ?? '', range[2] ?? thousand);
  const high = scaled(range[3] ?? '', thousand);
  return low === null || high === null ? null : [low, high];
}

function scaled(text: string, thousand: string | undefined): number | null {
  const number = parseNumber(text);
  return number === null ? null : thousand ? number * 1000 : number;
}

const DURATION = new RegExp(
  `(${COUNT_TEXT})(?: full)?[ -](day|week|month|year|tag|woche|monat|jahr|jour|semaine|mois|année|an|dia|semana|mês|mes|ano)(?:s|e|en|n|es)?(?![\\p{L}])`,
  'giu',
);

/** "1 month", "six weeks", "2 years and 3 months" in months (two decimals). */
export function parseDuration(input: string): Extract<Value, { type: 'duration' }> | null {
  let months = 0;
  let seen = false;
  for (const match of input.slice(0, 200).matchAll(DURATION)) {
    const count = parseNumber(match[1] ?? '');
    if (count === null) continue;
    seen = true;
    const unit = (match[2] ?? '').toLowerCase();
    if (/^(?:year|jahr|année|an|ano)$/.test(unit)) months += count * 12;
    else if (/^(?:month|monat|mois|mês|mes)$/.test(unit)) months += count;
    else if (/^(?:week|woche|semaine|semana)$/.test(unit)) months += count / WEEKS_PER_MONTH;
    else months += count / 7 / WEEKS_PER_MONTH;
  }
  return seen ? { type: 'duration', months: Math.round(months * 100) / 100 } : null;
}

/** Yes and no in words, ticks and both languages; anything else is null. */
export function parseBoolean(input: string): boolean | null {
  const text = input.trim().toLowerCase().replace(/[.!]$/, '');
  if (/^(yes|y|true|on|ja|1|yep|i do|i am)$/.test(text)) return true;
  if (/^(no|n|false|off|nein|0|nope|never|i do not|i don't|i am not)$/.test(text)) return false;
  return null;
}

const METRIC_HEIGHT =
  /^(?:(?<cm>[12]\d{2}(?:[.,]\d)?) ?(?:cm|centimet(?:er|re)s?)?|(?<small>\d{2}(?:[.,]\d)?) ?(?:cm|centimet(?:er|re)s?)|(?<m>[12][.,]\d{1,2}) ?(?:m|met(?:er|re)s?)?)$/i;
const IMPERIAL_HEIGHT = /^(?<feet>[4-7]) ?(?:ft|feet|foot|'|’|′)\.? ?(?:(?<inch>\d{1,2}) ?(?:ins?|inch(?:es)?|"|”|″|'')?\.?)?$/i;

/** How tall somebody is, in whole cm: "178 cm", "1.78 m", "5'10\"". */
export function parseHeight(input: string): number | null {
  const text = input.trim().replace(/ tall$/i, '');
  const { cm, small, m } = METRIC_HEIGHT.exec(text)?.groups ?? {};
  const whole = cm ?? small;
  if (whole) return Math.round(Number(whole.replace(',', '.')));
  if (m) return Math.round(Number(m.replace(',', '.')) * 100);
  const { feet, inch } = IMPERIAL_HEIGHT.exec(text)?.groups ?? {};
  return feet ? Math.round((Number(feet) * 12 + Number(inch ?? 0)) * 2.54) : null;
}

const WEIGHT = /^(?<number>\d{2,3}(?:[.,]\d)?) ?(?:(?<kg>kgs?|kilos?|kilogram\w*)|(?<lb>lbs?|pounds?))\.?$/i;
const STONES = /^(?<stones>\d{1,2}) ?(?:st|stones?)\.? ?(?:(?<pounds>\d{1,2}) ?(?:lbs?|pounds?)?)?$/i;

/** How heavy somebody is, in kg to a tenth; a number without a unit may be pounds, and is not read here. */
export function parseWeight(input: string): number | null {
  const tenth = (kg: number) => Math.round(kg * 10) / 10;
  const { number, kg } = WEIGHT.exec(input.trim())?.groups ?? {};
  if (number) return tenth(Number(number.replace(',', '.')) * (kg ? 1 : 0.453_592_37));
  const { stones, pounds } = STONES.exec(input.trim())?.groups ?? {};
  return stones ? tenth((Number(stones) * 14 + Number(pounds ?? 0)) * 0.453_592_37) : null;
}
