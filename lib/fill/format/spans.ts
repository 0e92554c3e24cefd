import { normalise } from '../../core/text.ts';
import { type Range, rangeOf } from './range.ts';

/** Spans of time among options that count each in a unit of its own: "Less than 6 months", "1-3 years", "6 months to 1 year". */
type Unit = 'day' | 'week' | 'month' | 'year';

/** In months, by the words of normalised labels. */
const UNITS: readonly (readonly [Unit, months: number, said: RegExp])[] = [
  ['year', 12, /^(years?|yrs?|jahre?n?|ans|annees?|anos?|anno|anni|jaar|jaren)$/],
  ['month', 1, /^(months?|mths?|monate?n?|mois|mes|meses|mese|mesi|maand|maanden)$/],
  ['week', 12 / 52, /^(weeks?|wks?|wochen?|semaines?|semanas?|settimana|settimane|weken)$/],
  ['day', 12 / 365, /^(days?|tage?n?|jours?|dias?|giorno|giorni|dag|dagen)$/],
];

const unitOf = (word: string) => UNITS.find(([, , said]) => said.test(word));

/** Numbers and words of a label in order. */
const wordsOf = (label: string) => normalise(label.replace(/(\d)[.,](\d)/g, '$1')).match(/\d+|[^\d\s]+/g) ?? [];

/** The units that options with a number, or with a unit alone, speak of. */
export function unitsIn(labels: readonly string[]): ReadonlySet<Unit> {
  return new Set(labels.flatMap((label) => wordsOf(label).flatMap((word) => unitOf(word)?.[0] ?? [])));
}

/**
 * The range of an option in months; null where no option counts in anything but years, for whole years are then compared as people count
 * them. A number counts in the unit that comes next, else in the last one before it, else in the only one of the list: where the list
 * mixes units, an option without one has no range.
 */
export function spansIn(labels: readonly string[]): ((label: string) => Range | null) | null {
  const said = [...unitsIn(labels)];
  if (said.length === 0 || said.join() === 'year') return null;
  const sole = said.length === 1 ? UNITS.find(([unit]) => unit === said[0])?.[1] : undefined;
  return (label) => rangeOf(label, (numbers) => inMonths(wordsOf(label), numbers, sole));
}

function inMonths(words: readonly string[], numbers: readonly number[], sole: number | undefined): number[] | null {
  const units = words.map((word) => unitOf(word)?.[1]);
  const places = words.flatMap((word, at) => (/^\d/.test(word) ? at : []));
  const months = numbers.map((number, index) => {
    const at = places[index] ?? 0;
    const unit = units.slice(at).find(Boolean) ?? units.findLast(Boolean) ?? sole;
    return unit === undefined ? Number.NaN : number * unit;
  });
  // "1 year 6 months" is one span in two numbers, not from one to the other.
  const isOne = months.length === 2 && (months[0] ?? 0) > (months[1] ?? 0);
  return isOne || months.some(Number.isNaN) ? null : months;
}
