import { clean, normalise, sameWords } from '../core/text.ts';
import type { FillValue } from './types.ts';

/**
 * Whether what a control shows afterwards is what was meant, in the value's own terms: digits for phones and numbers, day, month
 * and year for dates, words for the rest. Runs in the page: no library, no list of names but the months the browser knows.
 */
export function sameValue(intended: FillValue, readBack: string): boolean {
  switch (intended.type) {
    case 'text':
      return sameText(intended.text, readBack);
    case 'option':
      return [intended.label, ...(intended.synonyms ?? [])].some((label) => sameWords(label, readBack));
    case 'options':
      return (
        normalise(intended.labels.join(' ')) === normalise(readBack) ||
        intended.labels.every((label) => normalise(readBack).includes(normalise(label)))
      );
    case 'check':
      return readBack === (intended.on ? 'true' : 'false');
    case 'number':
      return digits(readBack) === digits(intended.text) || Number(readBack) === intended.number;
    case 'files':
      return intended.files.map(({ name }) => name).join('; ') === readBack;
    case 'date':
      return intended.until ? samePeriod(intended.iso, intended.until, readBack) : sameDate(intended.iso, readBack);
  }
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

function sameText(wanted: string, shown: string): boolean {
  const flat = (text: string) => text.replace(/\s+/g, ' ').trim();
  if (flat(wanted) === flat(shown)) return true;
  // A mask may put spaces and signs between digits, never other letters.
  const letters = (text: string) => text.replace(/[\d\s().+/,\-–£€$%']/g, '');
  const isNumeric = letters(wanted) === '' && digits(wanted).length >= 2;
  if (!isNumeric || letters(shown) !== '') return false;
  const a = digits(wanted);
  const b = digits(shown);
  if (/^\+/.test(wanted.trim()) && a.length >= 9)
    return a === b || (b.startsWith('0') && a.endsWith(b.slice(1)) && b.length >= 9) || (a.endsWith(b) && b.length >= 9);
  return a === b;
}

/** The numbers of the date and no others; which of two is the month cannot be told from numbers alone, only from what was typed. */
export function sameDate(iso: string, shown: string): boolean {
  const [year = '', month, day] = iso.split('-');
  if (shown.startsWith(iso)) return true;
  const numbers = (shown.match(/\d+/g) ?? []).map(Number);
  const named = month ? monthNamed(shown) : undefined;
  const hasYear = numbers.includes(Number(year)) || numbers.includes(Number(year.slice(2)));
  if (!hasYear) return false;
  if (!month) return true;
  if (named !== undefined) return named === Number(month) && (day === undefined || numbers.includes(Number(day)));
  const rest = [...numbers];
  rest.splice(
    rest.findIndex((number) => number === Number(year) || number === Number(year.slice(2))),
    1,
  );
  const wanted = [Number(month), ...(day ? [Number(day)] : [])].sort((a, b) => a - b);
  return rest.length === wanted.length && rest.sort((a, b) => a - b).every((number, index) => number === wanted[index]);
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'ma', 'jun', 'jul', 'aug', 'sep', 'o', 'nov', 'de'];

function monthNamed(text: string): number | undefined {
  const [word] = normalise(text).match(/\b(jan|feb|mar|mrz|marz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez)[a-z]*/) ?? [];
  if (!word) return undefined;
  if (/^(mar|mrz)/.test(word)) return 3;
  if (/^ma[yi]/.test(word)) return 5;
  return MONTHS.findIndex((start) => word.startsWith(start)) + 1 || undefined;
}
