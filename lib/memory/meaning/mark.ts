import labels from './labels.json' with { type: 'json' };

/**
 * What a tagger has marked in a note: spans of it, each with what it is about and how that stands. The names are those of the training notes
 * (`tests/corpus/notes/README.md`); `labels.json` is written by the training.
 */
export const STANDS = ['is', 'new', 'end', 'slip', 'wrong', 'past', 'not', 'plan', 'other', 'said'] as const;
export type Stands = (typeof STANDS)[number];

export interface Mark {
  /** UTF-16 places in the text. */
  readonly start: number;
  readonly end: number;
  /** A value ("employer"), a state ("marital:divorced"), or an end without its value ("end:car"). */
  readonly about: string;
  readonly stands: Stands;
  /** 0-1: that it is about this and stands so. */
  readonly sure: number;
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
