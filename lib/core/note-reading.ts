/**
 * What one note says to one question, as the reader of notes answers it (`scripts/train/reader`). A question and a note travel as one text and what comes of
 * it as a row of numbers, so that they travel as vectors do. Pure.
 */

/** A question and a note as one text: the question is its first line. A fact that is weighed against a note stands in the question's place. */
export const withQuestion = (question: string, note: string): string => `${question.replace(/\s+/g, ' ').trim()}\n${note}`;

export function apart(text: string): { readonly question: string; readonly note: string } {
  const at = text.indexOf('\n');
  return { question: text.slice(0, Math.max(0, at)), note: text.slice(at + 1) };
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

export function readingFrom(numbers: Float32Array): NoteReading {
  const [unsaid = 1, said = 0, over = 0, start = 0, end = 0, chance = 0] = numbers;
  return { unsaid, said, over, start, end, chance };
}
