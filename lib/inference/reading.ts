import { type Pieces, softmax } from './pieces.ts';

/**
 * Extractive reading: given a question and a note, which words of the note answer it, if any do (`scripts/train/reader`). What comes of it
 * are numbers, so that they travel as vectors do. Pure.
 */

/** A question and a note travel as one text: the question is its first line. */
export const withQuestion = (question: string, note: string): string => `${question.replace(/\s+/g, ' ').trim()}\n${note}`;

export function apart(text: string): { readonly question: string; readonly note: string } {
  const at = text.indexOf('\n');
  return { question: text.slice(0, Math.max(0, at)), note: text.slice(at + 1) };
}

/** Scores of a question and a note. */
export interface ReadScores {
  /** Of each piece: as the first word of the answer, as its last. */
  readonly span: Float32Array;
  /** The note does not say; it says; it says that this is over. */
  readonly kind: Float32Array;
}

/** What one note says to one question. */
export interface NoteReading {
  /** 0-1 each, together 1. */
  readonly unsaid: number;
  readonly said: number;
  readonly over: number;
  /** UTF-16 places of the likeliest answer in the note, and how likely it is of all, 0-1. */
  readonly start: number;
  readonly end: number;
  readonly chance: number;
}

/** Words of the longest answer. */
const MOST_WORDS = 16;

/** A row of unsaid, said, over, start, end, chance. */
export function readingOf({ firsts, places }: Pieces, { span, kind }: ReadScores): Float32Array {
  const [unsaid = 0, said = 0, over = 0] = softmax(kind);
  const at = (edge: 0 | 1) => softmax(Float32Array.from(firsts, (piece) => span[piece * 2 + edge] ?? 0));
  const [first, last] = [at(0), at(1)];
  let best = { from: 0, to: 0, chance: 0 };
  for (let from = 0; from < first.length; from += 1)
    for (let to = from; to < Math.min(last.length, from + MOST_WORDS); to += 1) {
      const chance = (first[from] ?? 0) * (last[to] ?? 0);
      if (chance > best.chance) best = { from, to, chance };
    }
  return Float32Array.of(unsaid, said, over, places[best.from]?.start ?? 0, places[best.to]?.end ?? 0, best.chance);
}

export function readingFrom(numbers: Float32Array): NoteReading {
  const [unsaid = 1, said = 0, over = 0, start = 0, end = 0, chance = 0] = numbers;
  return { unsaid, said, over, start, end, chance };
}
