import { clean, normalise, sameWords } from '../core/text.ts';
import type { FillValue } from './types.ts';

/**
 * Whether what a control shows afterwards is what was meant, in the value's own terms: digits for phones, what numbers amount to,
 * day, month and year for dates, words and signs for the rest. Runs in the page: no library, no list of names but the months the browser knows.
 */
export function sameValue(intended: FillValue, readBack: string): boolean {
  switch (intended.type) {
    case 'text':
      return sameText(intended.text, readBack);
    case 'option':
      return [intended.label, ...(intended.synonyms ?? [])].some((label) => sameWords(label, readBack));
    case 'options':
      return sameOptions(intended.labels, readBack);
    case 'check':
      return readBack === (intended.on ? 'true' : 'false');
    case 'number':
      return sameNumber(intended.number, intended.text, readBack);
    case 'files':
      return intended.files.map(({ name }) => name).join('; ') === readBack;
    case 'date':
      return intended.until ? samePeriod(intended.iso, intended.until, readBack) : sameDate(intended.iso, readBack);
  }
}

/** All of them: as whole parts where parts are told apart, else as whole words of what is drawn, between whatever marks. */
function sameOptions(labels: readonly string[], readBack: string): boolean {
  const parts = readBack.split('; ');
  if (parts.length > 1) return labels.every((label) => parts.some((part) => sameWords(label, part)));
  const bare = (text: string) => normalise(text, 4000).replaceAll(' ', '');
  const spaced = (text: string) => ` ${normalise(text.toLowerCase(), 4000)} `;
  return bare(labels.join(' ')) === bare(readBack) || labels.every((label) => spaced(readBack).includes(spaced(label)));
}

/** The place of the one label that reads as wanted, to the letter before word by word; -1 for none, -2 for more than one. */
export function placeOfLabel(labels: readonly string[], wanted: string): number {
  for (const same of [(label: string) => clean(label, 120) === clean(wanted, 120), (label: string) => sameWords(label, wanted)]) {
    const hits = labels.flatMap((label, at) => (same(label) ? at : []));
    if (hits.length > 0) return hits.length > 1 ? -2 : (hits[0] ?? -1);
  }
  return -1;
}

/** "3 Dec 2026 to 7 Dec 2026": both ends, in this order. */
export function samePeriod(from: string, until: string, shown: string): boolean {
  const ends = shown.split(/\s+(?:to|bis|until|au|al|a)\s+|\s*[–—→~〜]\s*|\s+-\s+/i);
  return ends.length === 2 && sameDate(from, ends[0] ?? '') && sameDate(until, ends[1] ?? '');
}

const digits = (text: string) => text.replace(/\D/g, '');

/** Where digits alone decide a text: a telephone with its country, which a page may show without it. */
const PHONE = 9;

/** What a mask may put around and between digits; never other letters. */
const MASK = /[\d\s().+/,\-–£€$%']/g;

function sameText(wanted: string, shown: string): boolean {
  const flat = (text: string) => clean(text.replace(/\s+/g, ' '), 1e5);
  if (flat(wanted) === flat(shown)) return true;
  // "71.5" that a box shows with its unit.
  if (/^\d+([.,]\d+)?$/.test(wanted) && flat(shown).replace(/ (?![ap]m$)\p{L}{1,4}$/iu, '') === wanted) return true;
  const a = digits(wanted);
  const b = digits(shown);
  if (`${wanted}${shown}`.replace(MASK, '') !== '' || a.length < 2) return false;
  if (/^\+/.test(wanted.trim()) && a.length >= PHONE)
    return a === b || (b.length >= PHONE && (a.endsWith(b) || (b.startsWith('0') && a.endsWith(b.slice(1)))));
  const [one, other] = [decimal(wanted), decimal(shown)];
  return one === undefined && other === undefined ? a === b : (one ?? Number(a)) === (other ?? Number(b || NaN));
}

/**
 * The number of a text that ends in one or two digits behind a sign of their own: "1.234,50", "52,400.00", "12/3". Undefined where there
 * is none: in "52.400" and "01.23.45.67.89" the signs only group.
 */
function decimal(text: string): number | undefined {
  const [, whole = '', mark = '', rest] = /^\D*?((?:\d[\d.,'’\s]*)?)([.,/])(\d\d?)\D*$/.exec(clean(text)) ?? [];
  const grouped = /^\d{0,3}(?:([.,'’\s])\d{2,3}(?:\1\d{2,3})*)?$/.exec(whole);
  if (!rest || grouped?.[1] === mark || !(grouped || /^\d*$/.test(whole))) return undefined;
  return Number(`${digits(whole)}.${rest}`);
}

/** Grouped, masked, with a unit or a currency beside it; one number, and never one that has lost a zero in front that was meant. */
function sameNumber(number: number, text: string, readBack: string): boolean {
  const shown = clean(readBack);
  const [run = '', more] = shown.match(/(?:(?<=^[-−]?)[.,])?\d(?:[\s.,'’-]*\d)*/g) ?? [];
  if (run === '' || more) return false;
  if (text !== String(number) && /^\d+$/.test(text)) return digits(run) === text;
  const isNegative = /^\W*[-−]|[-−]\W*$/.test(shown.slice(0, shown.search(/\d/)));
  if (number < 0 !== isNegative && number !== 0) return false;
  const size = Math.abs(number);
  const told = [decimal(run), Number(run)];
  return told.includes(size) || (told[0] === undefined && digits(run) === String(size));
}

/** A part of a date in words, in the order of the text. */
interface Word {
  readonly digits?: string;
  readonly month?: number;
}

/** Where day and year stand from the month's name: "2 March 2027", "March 2, 2027", "2027. március 2.", "2027. gada 2. marts". */
const ORDERS = [
  [-1, 1],
  [1, 2],
  [1, -1],
  [-1, -2],
] as const;

/** The numbers of the date and no others; which of two is the month cannot be told from numbers alone, only from what was typed. */
export function sameDate(iso: string, shown: string): boolean {
  if (shown.startsWith(iso)) return true;
  const numbers = shown.match(/\d+/g) ?? [];
  if (iso[2] === ':') return sameTime(iso, numbers, shown);
  const [year = 0, month, day] = iso.split('-').map(Number);
  // Two digits are a year only where no year is written out.
  const isFull = numbers.some((one) => /^(19|20)\d\d$/.test(one));
  const mayBeYear = (text = '') => (isFull ? text.length === 4 : text.length < 3) && text !== '';
  const isYear = (text = '') => mayBeYear(text) && Number(text) === (isFull ? year : year % 100);
  if (!month) return numbers.some(isYear);
  const words = wordsOf(shown);
  for (const [at, { month: named }] of words.entries()) {
    if (!named) continue;
    const found = ORDERS.map(([d, y]) => [words[at + (day === undefined ? y : d)]?.digits, words[at + y]?.digits] as const);
    const dates = found.filter(([one, other]) => one !== undefined && mayBeYear(other));
    if (dates.length > 0)
      return named === month && dates.some(([one, other]) => isYear(other) && (day === undefined || Number(one) === day));
  }
  const rest = [...numbers];
  if (!rest.some(isYear)) return false;
  rest.splice(rest.findIndex(isYear), 1);
  return String(rest.map(Number).sort((a, b) => a - b)) === String([month, day ?? []].flat().sort((a, b) => a - b));
}

/** Hour and minute, and the half of the day where it is said; seconds only when there are none. */
function sameTime(iso: string, numbers: readonly string[], shown: string): boolean {
  const [hour = 0, minute] = iso.split(':').map(Number);
  const [, half] = /\b([ap])\.?\s?m\b/i.exec(shown) ?? [];
  const wanted = half ? hour % 12 || 12 : hour;
  if (half && /p/i.test(half) !== hour >= 12) return false;
  return [wanted, minute, 0].slice(0, Math.max(2, numbers.length)).join() === numbers.map(Number).join();
}

/** Months by how their names begin in the languages of Western Europe; a weekday that begins alike ("mardi", "martes") is none. */
const MONTH =
  /^(?:(jan|ene|gen|ian)|(fe[bv])|(mar(?!di|ted|tes|ti\b|ras)|mrz|maa|mrt)|(a[pvb]r)|(ma[yijg]|mei)|(jun|juin|giu|iun)|(jul|juil|lug|iul)|(aug|aou|ago)|(se[pt])|(o[ckt]t|out)|(no[vi])|(de[czs]|dic))[a-z]*$/;

function wordsOf(shown: string): Word[] {
  return (normalise(shown).match(/\d+|[^\d ]+/g) ?? []).flatMap((word): Word[] => {
    if (/\d/.test(word)) return [{ digits: word }];
    const month = MONTH.exec(word)?.slice(1).findIndex(Boolean);
    return month === undefined ? [] : [{ month: month + 1 }];
  });
}
