import { normalise } from '../../core/text.ts';

/** Numbers and ranges as options word them: "6,001 - 8,000", "up to 5,000", "10+", "11–50 employees", "1 to 3 months". */
export interface Range {
  readonly min: number;
  readonly max: number;
}

const WORDS: Readonly<Record<string, number>> = {
  no: 0,
  none: 0,
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  ein: 1,
  eine: 1,
  einen: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  sechs: 6,
};

/** Numbers of a text in order: "8,000" and "8.000" and "8 000" are eight thousand; "1.5" is one and a half; "12k" twelve thousand. */
export function numbersIn(text: string): number[] {
  const found = text.replace(/(\d)[\u00a0\u202f' ](?=\d{3}(?!\d))/g, '$1').match(/\d+(?:[.,]\d+)*\s?k?\b/gi) ?? [];
  return found.map((raw) => {
    const thousand = /k$/i.test(raw) ? 1000 : 1;
    const digits = raw.replace(/\s*k?$/i, '');
    const grouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(digits);
    return Number(grouped ? digits.replace(/[.,]/g, '') : digits.replace(',', '.')) * thousand;
  });
}

/** The range an option names; null when it names no number. Open ends are infinite. `measured` may turn its numbers into another unit. */
export function rangeOf(label: string, measured?: (numbers: readonly number[]) => number[] | null): Range | null {
  const text = normalise(label);
  const numbers = numbersIn(label);
  if (numbers.length === 0) {
    const word = text
      .split(' ')
      .map((one) => WORDS[one])
      .find((one) => one !== undefined);
    if (word === undefined || text.split(' ').length > 3) return null;
    numbers.push(word);
  }
  const ends = measured ? measured(numbers) : numbers;
  if (!ends) return null;
  const [first = 0, second] = ends;
  // "4 of 5", "4/5": how many of how many.
  if (numbers.length === 2 && /^\D*\d+\s*(of|out of|von|sur|de|di|\/)\s*\d+\D*$/i.test(label)) return { min: first, max: first };
  if (second !== undefined && numbers.length === 2) return { min: Math.min(first, second), max: Math.max(first, second) };
  if (numbers.length > 2) return null;
  if (
    /^(up to|under|less than|fewer than|below|bis( zu)?|unter|weniger als|moins de|menos de|max(imum)?)\b/.test(text) ||
    /\b(or (less|fewer|under)|oder weniger|and under)\b/.test(text) ||
    /^\s*[<≤]/.test(label)
  ) {
    const strict = /^(under|less than|fewer than|below|unter|weniger als)/.test(text) || /^\s*</.test(label);
    return { min: -Infinity, max: strict ? first - Number.EPSILON * Math.max(1, first) * 4 : first };
  }
  if (
    /^(over|more than|above|at least|uber|mehr als|mindestens|ab|plus de|mas de)\b/.test(text) ||
    /\b(or (more|over)|and (over|above|more)|oder mehr|und mehr|plus)\b/.test(text) ||
    /\d\s*\+|^\s*[>≥]/.test(label)
  ) {
    const strict = /^(over|more than|above|uber|mehr als)\b/.test(text) || /^\s*>/.test(label);
    return { min: strict ? first + Number.EPSILON * Math.max(1, first) * 4 : first, max: Infinity };
  }
  return { min: first, max: first };
}

/** Index of the one range that holds a number; -1 for none, -2 for more than one. A narrower range inside a wider one wins. */
export function pickRange(labels: readonly string[], number: number, read: (label: string) => Range | null = rangeOf): number {
  const hits = labels
    .map((label, index) => ({ index, range: read(label) }))
    .filter((one): one is { index: number; range: Range } => one.range !== null && number >= one.range.min && number <= one.range.max);
  if (hits.length === 0) return -1;
  const exact = hits.filter(({ range }) => range.min === range.max);
  if (exact.length === 1) return exact[0]?.index ?? -1;
  return hits.length === 1 ? (hits[0]?.index ?? -1) : -2;
}
