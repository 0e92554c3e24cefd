import type { IsoDate } from '../../core/value.ts';

/** Dates as people write them, to ISO, as precise as they are. A day that does not exist is no date. */
/** Months are often written without their accents. */
const bare = (name: string) => name.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['january', 'jan', 'januar', 'jänner', 'enero', 'janvier', 'janeiro'],
    ['february', 'feb', 'februar', 'febrero', 'février', 'fevereiro'],
    ['march', 'mar', 'märz', 'maerz', 'marzo', 'mars', 'março'],
    ['april', 'apr', 'abril', 'avril', 'abril'],
    ['may', 'mai', 'mayo', 'maio'],
    ['june', 'jun', 'juni', 'junio', 'juin', 'junho'],
    ['july', 'jul', 'juli', 'julio', 'juillet', 'julho'],
    ['august', 'aug', 'agosto', 'août', 'agosto'],
    ['september', 'sep', 'sept', 'septiembre', 'septembre', 'setembro'],
    ['october', 'oct', 'oktober', 'okt', 'octubre', 'octobre', 'outubro'],
    ['november', 'nov', 'noviembre', 'novembre', 'novembro'],
    ['december', 'dec', 'dezember', 'dez', 'diciembre', 'décembre', 'dezembro'],
  ].flatMap((names, index) => names.flatMap((name) => [name, bare(name)].map((one) => [one, index + 1]))),
);

export const MONTH_WORD = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** One date in running text, for grammars; parse the match with `parseDate`. */
const NTH = '(?:st|nd|rd|th|er|º|ª)?';
export const DATE_TEXT = `(?:\\d{4}-\\d{2}(?:-\\d{2})?|\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{1,2}/\\d{4}|(?:(?:the |el |le )?\\d{1,2}${NTH}\\.? (?:of |de )?)?(?:${MONTH_WORD})\\.?(?: \\d{1,2}${NTH})?,?(?: of| de| del)? \\d{4}|\\d{4})`;

/** The day, or null when the calendar does not have it. */
export function isoDay(year: number, month: number, day: number): IsoDate | null {
  if (year < 1850 || year > 2150) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}

function isoMonth(year: number, month: number): IsoDate | null {
  return month >= 1 && month <= 12 && year >= 1850 && year <= 2150 ? `${year}-${String(month).padStart(2, '0')}` : null;
}

/**
 * ISO (whole or cut), "3 August 2022", "August 3, 2022", "March 2024", "3.8.2022", "03/08/2022", "2019".
 * With slashes and both numbers under 13 only `dayFirst` decides; without it that is no date (a wrong day is worse than none).
 */
export function parseDate(input: string, dayFirst?: boolean): IsoDate | null {
  const text = input.trim().toLowerCase().replace(/\s+/g, ' ').slice(0, 60);
  const iso = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:t[\d:.]+z?)?$/.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (iso[3]) return isoDay(year, month, day);
    return iso[2] ? isoMonth(year, month) : year >= 1850 && year <= 2150 ? String(year) : null;
  }
  return numeric(text, dayFirst) ?? worded(text);
}

function numeric(text: string, dayFirst: boolean | undefined): IsoDate | null {
  const dotted = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(text);
  if (dotted) return isoDay(Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const month = /^(\d{1,2})\/(\d{4})$/.exec(text);
  if (month) return isoMonth(Number(month[2]), Number(month[1]));
  const slashed = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text);
  if (!slashed) return null;
  const [first, second, year] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3])];
  if (first > 12) return isoDay(year, second, first);
  if (second > 12) return isoDay(year, first, second);
  if (first === second) return isoDay(year, first, second);
  if (dayFirst === undefined) return null;
  return dayFirst ? isoDay(year, second, first) : isoDay(year, first, second);
}

const DAY_FIRST = new RegExp(`^(?:the |el |le )?(\\d{1,2})${NTH}\\.? (?:of |de )?(${MONTH_WORD})\\.?,?(?: of| de| del)? (\\d{4})$`);
const MONTH_FIRST = new RegExp(`^(${MONTH_WORD})\\.? (\\d{1,2})${NTH},? (\\d{4})$`);
const MONTH_ONLY = new RegExp(`^(?:early |late |mid[- ]?)?(${MONTH_WORD})\\.?,?(?: of| de| del)? (\\d{4})$`);

function worded(text: string): IsoDate | null {
  const day = DAY_FIRST.exec(text);
  if (day) return isoDay(Number(day[3]), MONTHS[day[2] ?? ''] ?? 0, Number(day[1]));
  const american = MONTH_FIRST.exec(text);
  if (american) return isoDay(Number(american[3]), MONTHS[american[1] ?? ''] ?? 0, Number(american[2]));
  const month = MONTH_ONLY.exec(text);
  return month ? isoMonth(Number(month[2]), MONTHS[month[1] ?? ''] ?? 0) : null;
}

/** "3 to 7 December 2026", "28 November to 2 December 2026", "3.-7. Dezember 2026": both ends, or null. */
const SPAN = new RegExp(
  `(\\d{1,2})(?:st|nd|rd|th)?\\.?(?: (${MONTH_WORD}))?(?: (\\d{4}))? ?(?:to|until|till|through|-|–|bis(?: zum)?) ?(?:the )?(\\d{1,2})(?:st|nd|rd|th)?\\.? (?:of )?(${MONTH_WORD})\\.?,? (\\d{4})`,
  'i',
);

export function dateSpan(text: string): { start: IsoDate; end: IsoDate; at: number; length: number } | null {
  const match = SPAN.exec(text.toLowerCase());
  if (!match) return twoDates(text.toLowerCase());
  const month = MONTHS[match[5] ?? ''] ?? 0;
  const year = Number(match[6]);
  const end = isoDay(year, month, Number(match[4]));
  const start = isoDay(Number(match[3] ?? year), MONTHS[match[2] ?? ''] ?? month, Number(match[1]));
  return start && end && start <= end ? { start, end, at: match.index, length: match[0].length } : null;
}

/** "on 3 December 2026 and back on 7 December 2026", "from 2026-12-03 to 2026-12-07". */
const TWO = new RegExp(
  `(${DATE_TEXT}),?(?: (?:to|until|till|through|bis(?: zum)?)|.{0,30}?\\b(?:back|return\\w*|zurück)\\b.{0,20}?|,? (?:check(?:ing)? ?out|leaving|departing) (?:on )?)(?: (?:on|am))?(?: the)? (${DATE_TEXT})`,
);

function twoDates(text: string): { start: IsoDate; end: IsoDate; at: number; length: number } | null {
  const match = TWO.exec(text);
  const [start, end] = [parseDate(match?.[1] ?? ''), parseDate(match?.[2] ?? '')];
  if (!match || start?.length !== 10 || end?.length !== 10 || start > end) return null;
  return { start, end, at: match.index, length: match[0].length };
}
