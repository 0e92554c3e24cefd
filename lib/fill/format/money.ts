import type { Value } from '../../core/value.ts';
import { normal } from '../../forms/normal.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import { numbersIn } from './range.ts';

/**
 * An amount in the period, the currency and the size of number that a control speaks of: a salary a year asked for a month is divided,
 * one in pounds is no answer in euros. What no sum turns into the other is left blank.
 */
type Amount = Extract<Value, { type: 'amount' }>;
type Period = NonNullable<Amount['per']>;

export interface Counted {
  readonly value: Value;
  /** False where a number was rounded, or its own period is not known. */
  readonly exact: boolean;
}

const PER = '(?:per|a|an|each|every|pro|im|je|par|al|por|a la|ao|all|al|per|op|na|za|i|om|/)';
const PERIODS: readonly (readonly [Period, RegExp])[] = [
  [
    'month',
    new RegExp(
      `\\b(?:month(?:ly)?|pcm|pm|mtl|monat(?!e)\\w*|mensuel\\w*|mensual\\w*|mensil\\w*|mensal\\w*|maandelijks\\w*|maand(?!en)\\w*|miesieczn\\w*|manads?\\w*|maned\\w*|kuukau\\w*|aylik|mesicn\\w*|havi|mois|mes|mese)\\b|(?:^| )${PER} miesiac\\b|месяц|місяц`,
    ),
  ],
  [
    'year',
    new RegExp(
      `\\b(?:annual(?:ly)?|year(?:ly)?|per annum|p a|pa|annum|jahr(?:es\\w*|lich\\w*)?|annuel\\w*|anual\\w*|annual[ei]|annu[oai]|jaar\\w*|jaarlijks\\w*|roczn\\w*|arlig\\w*|ars\\w*|vuosi\\w*|yillik|rocn\\w*|eves|annee|ano|anno)\\b|(?:^| )${PER} (?:an|rok)\\b|год|рік|річн`,
    ),
  ],
  [
    'week',
    new RegExp(
      `\\b(?:week(?:ly)?|pw|wochen(?:lohn|miete|verdienst|einkommen)|wochentlich\\w*|woche|hebdomadaires?|semanal\\w*|settimanal\\w*|wekelijks\\w*|tygodniow\\w*)\\b|(?:^| )${PER} (?:semaine|semana|settimana|tydzien)\\b|недел|тижн`,
    ),
  ],
  ['hour', /\b(?:hour(?:ly)?|stunden?\w*|horaires?|(?:por|a la) hora|orari[oa]|all ora|uurloon|per uur|godzin\w*)\b/],
  ['day', /\b(?:daily|per day|a day|pro tag|tages\w*|par jour|journalier\w*|por dia|diari[oa]|al giorno|per dag|dziennie)\b/],
];

/** How often one goes into the other; hours and days of work are not known. */
const A_YEAR: Readonly<Partial<Record<Period, number>>> = { year: 1, month: 12, week: 52 };

const CURRENCIES: readonly (readonly [codes: string, said: RegExp])[] = [
  ['GBP', /£|\bGBP\b|\bpounds?( sterling)?\b|\bpfund\b/i],
  ['EUR', /€|\bT?EUR\b|\beuros?\b/i],
  ['CHF', /\bCHF\b|\bSFr\.?\b|\b(swiss francs?|franken)\b/i],
  ['PLN', /\bPLN\b|zł/i],
  ['CZK', /\bCZK\b|Kč/i],
  ['SEK NOK DKK ISK', /(?<![a-z])kr\.?(?![a-z])/i],
  ['SEK', /\bSEK\b/],
  ['NOK', /\bNOK\b/],
  ['DKK', /\bDKK\b/],
  ['INR', /₹|\bINR\b|\brupees?\b/i],
  ['JPY CNY', /¥/],
  ['CAD', /\bCAD\b|\bCA\$/],
  ['AUD', /\bAUD\b|\bA(U)?\$/],
  ['USD', /\bUSD\b|\bUS ?\$|\bUS dollars?\b/i],
  ['USD CAD AUD NZD SGD HKD MXN', /\$|\bdollars?\b/i],
  ['BRL', /\bBRL\b|R\$/],
  ['RUB', /₽|\bRUB\b|руб/i],
  ['UAH', /₴|\bUAH\b|грн/i],
  ['TRY', /₺|\bTRY\b|\bTL\b/],
];

const THOUSANDS =
  /\b(?:in|of|x|par|en|em|in) (?:thousands?|tausend|tsd|milliers|miles|milhares|migliaia|duizend\w*|tys\w*|k)\b|\b(?:thousands? of|tausend euro|tsd|teur|milliers d)\b|\b000 ?s\b|(?:^| )k ?(?:$|eur|gbp|usd)/;
const THOUSANDS_RAW = /[£€$]\s?000|(?<![\p{L}\d])[kT]\s?[€£$]|[€£$]\s?k(?![\p{L}])|\(k\)|['’]000/iu;
/** From here on the numbers of a list are written out. */
const WRITTEN_OUT = 1000;

export function countedFor(value: Value, field: FieldSnapshot): Counted | null {
  if (value.type !== 'amount') return { value, exact: true };
  const raw = [field.label, field.before, field.after, field.placeholder, field.legend, field.aria, field.help].filter(Boolean).join(' ');
  const options = field.options.map(({ label }) => label);
  if (isOtherMoney(value, [raw, ...options].join(' '))) return null;
  const periodic = inPeriod(value, periodOf(normal(raw, 400), options));
  if (!periodic) return null;
  const sized = isThousands(raw, options) ? scaled(periodic.value, 1 / 1000) : periodic;
  return { value: sized.value, exact: sized.exact && periodic.exact };
}

function isOtherMoney({ currency }: Amount, text: string): boolean {
  if (!currency) return false;
  const named = CURRENCIES.filter(([, said]) => said.test(text)).map(([codes]) => codes.split(' '));
  // "CA$" is a dollar too: the narrower word counts.
  const narrow = named.filter((codes) => codes.length === 1);
  const meant = narrow.length > 0 ? narrow : named;
  return meant.length > 0 && !meant.some((codes) => codes.includes(currency));
}

/** The one period that is named: "monthly payments of the annual rent" names none. */
function periodOf(text: string, options: readonly string[]): Period | undefined {
  const named = PERIODS.filter(([, said]) => said.test(text));
  if (named.length === 1) return named[0]?.[0];
  const offered = PERIODS.filter(([, said]) => options.some((option) => said.test(normal(option, 80))));
  return named.length === 0 && offered.length === 1 ? offered[0]?.[0] : undefined;
}

function inPeriod(value: Amount, period: Period | undefined): { value: Amount; exact: boolean } | null {
  if (!period || period === value.per) return { value, exact: true };
  if (!value.per) return { value, exact: false };
  const [from, to] = [A_YEAR[value.per], A_YEAR[period]];
  if (!from || !to) return null;
  const turned = scaled({ ...value, per: period }, from / to);
  // A year is not fifty-two weeks to the day.
  return { ...turned, exact: turned.exact && value.per !== 'week' && period !== 'week' };
}

function scaled(value: Amount, factor: number): { value: Amount; exact: boolean } {
  const [min, max] = [value.min * factor, value.max * factor].map(Math.round) as [number, number];
  const near = (a: number, b: number) => Math.abs(a - b) < 1e-6;
  return { value: { ...value, min, max }, exact: near(min, value.min * factor) && near(max, value.max * factor) };
}

function isThousands(raw: string, options: readonly string[]): boolean {
  if (!THOUSANDS.test(normal(raw, 400)) && !THOUSANDS_RAW.test(raw)) return false;
  return options.length === 0 || Math.max(0, ...options.flatMap(numbersIn)) < WRITTEN_OUT;
}
