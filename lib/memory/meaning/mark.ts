import type { IsoDate } from '../../core/value.ts';
import labels from './labels.json' with { type: 'json' };

/**
 * What a tagger has marked in a note: spans of it, each with what it is about and how that stands. The names are those of the training notes
 * (`tests/corpus/notes/README.md`); `labels.json` is written by the training.
 */
export const STANDS = ['is', 'new', 'end', 'slip', 'wrong', 'past', 'not', 'plan', 'other', 'said'] as const;
export type Stands = (typeof STANDS)[number];

/** From when until when something held. */
export interface Time {
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

export interface Mark {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  /** A value ("employer"), a state ("marital:divorced"), or an end without its value ("end:car"). */
  readonly about: string;
  readonly stands: Stands;
  /** 0-1: that it is about this and stands so. */
  readonly sure: number;
  /** From when until when, where the note says so. */
  readonly time?: Time;
}

/** Marks of texts as rows of numbers (start, end, about, stands, sure), in the order of the texts. */
export interface Marker {
  /** Which training; another one's numbers mean something else. */
  readonly marks: string;
  mark(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

export const MARKER: string = labels.model;
const ABOUTS: readonly string[] = labels.abouts;
const WIDTH = 5;

export function marksFrom(numbers: Float32Array): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at + WIDTH <= numbers.length; at += WIDTH) {
    const [start = 0, end = 0, about = 0, stands = 0, sure = 0] = numbers.subarray(at, at + WIDTH);
    const [name, state] = [ABOUTS[about], STANDS[stands]];
    if (name && state) marks.push({ start, end, about: name, stands: state, sure });
  }
  return marks;
}

/** "Customer", "Success" and "Lead" with one word of a name between them are one title; "2 pm" to "10 pm" is one shift. */
export function joined(marks: readonly Mark[], text: string): Mark[] {
  const whole: Mark[] = [];
  for (const mark of marks.map((one) => widened(one, text, marks)).sort((a, b) => a.start - b.start)) {
    const last = whole.at(-1);
    if (last && mark.start < last.end && mark.end <= last.end && mark.about === last.about) continue;
    const gap = last && last.about === mark.about && last.stands === mark.stands ? text.slice(last.end, mark.start) : undefined;
    if (
      last &&
      gap !== undefined &&
      (/^ (?:\p{Lu}[\p{L}&'-]* )?$/u.test(gap) || (mark.about === 'work-hours' && /^ ?(?:to|until|till|-|–|—) ?$/i.test(gap)))
    )
      whole[whole.length - 1] = { ...last, end: mark.end, sure: Math.max(last.sure, mark.sure) };
    else whole.push(mark);
  }
  return whole;
}

/** What has numbers in it: half of one is another one. */
const NUMBERS: ReadonlySet<string> = new Set([
  'salary',
  'rent',
  'weight',
  'height',
  'tel',
  'postcode',
  'passport-number',
  'licence-number',
  'id-number',
  'shoe-size',
  'clothes-size',
  'work-hours',
]);
/** Firms and places, whose names have several words. */
const FIRMS: ReadonlySet<string> = new Set([
  'employer',
  'school',
  'bank',
  'insurer',
  'health-insurer',
  'energy-supplier',
  'internet-provider',
  'phone-network',
  'membership',
]);
/** No word of a name behind a name. */
const APART =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)|^(?:I|And|But|So|Then|The|My|We|It|He|She|They|Not)\b/;
const MORE = /^(?: (?:(?:of|&) )?\p{Lu}[\p{L}'’-]*){1,2}/u;

/** A mark that cut a number or a name short, with all of it; without the "'s" behind it. */
function widened(mark: Mark, text: string, all: readonly Mark[]): Mark {
  const words = text.slice(mark.start, mark.end);
  if (NUMBERS.has(mark.about)) {
    const before = /(?:[£$€] ?)?\d[\d.,]*$|[£$€] ?$/.exec(text.slice(0, mark.start))?.[0] ?? '';
    const isCut = before !== '' && /^[.,]?\d/.test(words);
    const after = /\d$/.test(words) ? (/^(?:[.,]?\d+)+/.exec(text.slice(mark.end))?.[0] ?? '') : '';
    return isCut || after ? { ...mark, start: mark.start - (isCut ? before.length : 0), end: mark.end + after.length } : mark;
  }
  if (FIRMS.has(mark.about) && /^\p{Lu}/u.test(words)) {
    const after = MORE.exec(text.slice(mark.end))?.[0] ?? '';
    const isFree = !all.some(({ start }) => start >= mark.end && start < mark.end + after.length);
    if (after && isFree && !APART.test(after.trim())) return { ...mark, end: mark.end + after.length };
  }
  const possessive = /['’]s$/.exec(words)?.[0] ?? '';
  return possessive && !mark.about.includes(':') ? { ...mark, end: mark.end - possessive.length } : mark;
}
