import type { NoteReading } from '../../core/note-reading.ts';
import { normalise } from '../../core/text.ts';
import { castsDoubt } from '../../memory/facts/doubts.ts';
import { sentenceSpans } from '../../memory/facts/sentences.ts';
import type { Place } from '../document/types.ts';
import { sameStem, wordsOf } from '../document/words.ts';
import type { Window } from './heap.ts';

/**
 * Whether what one note says may be over by what others say: a later one that names it and does not tell it again, that is as near, or that speaks of an
 * end. Pure.
 */
export interface Near extends Window {
  /** Cosine of the question and what the search found there. */
  readonly near: number;
  /** A later note that names what was found, whatever it says of it. */
  readonly isLater?: boolean;
  /** It put what was known in doubt: what holds instead may stand in it, and what rests on that has not gone with it. */
  readonly isInstead?: boolean;
}
export interface Read extends Near {
  readonly said: NoteReading;
  /** The answer's words in the window, or null where they cannot answer. */
  readonly words: Place | null;
  /** How likely they are right, 0-1. */
  readonly score: number;
}

/**
 * How likely an answer must be right; how sure the reader must be that something is over, that a note tells of it at all, and of its words; how near (cosine of
 * all-MiniLM-L6-v2) later news must be to the note, and the note to the question. Chosen on tellings of invented people, see `docs/figures.md`.
 */
export const SURE = { said: 0.5, over: 0.5, spoken: 0.35, same: 0.3, near: 0.1, words: 0.2 };
/** A note is about the same where it is no less near than this share of the other's nearness. */
const BESIDE = 0.5;
/** ms between two notes that tell of the same time: what differs in them is a conflict, and no change. */
export const SAME_TIME = 31 * 86_400_000;

const wordsIn = ({ text, words }: Read): string => (words ? normalise(text.slice(...words)) : '');
const daysApart = (a: Read, b: Read): number => Math.abs(Date.parse(a.episode.at) - Date.parse(b.episode.at));

/** A later note that is about as near and is not read may be its end, in other words; one of the same time that says something else is a rival. */
export function isUnsure(one: Read, read: readonly Read[], ranked: readonly Read[]): boolean {
  return read.some((other) => {
    if (other === one || ranked.includes(other)) return false;
    const [a, b] = [wordsIn(one), wordsIn(other)];
    const isSame = b !== '' && (a.includes(b) || b.includes(a));
    if (other.episode.at > one.episode.at)
      return (
        other.said.over >= SURE.over ||
        other.isLater ||
        (castsDoubt(other.text) && speaksOf(other.text, namesBeside(one), [])) ||
        speaksOf(other.text, namesIn(one.text.slice(...(one.words ?? [0, 0]))), []) ||
        (!isSame && other.said.said >= SURE.spoken) ||
        (!other.isLater && other.near >= one.near * BESIDE)
      );
    return b !== '' && !isSame && other.said.said >= SURE.over && other.near >= one.near * BESIDE && daysApart(one, other) <= SAME_TIME;
  });
}

/** A number, or a name with a letter or two more: by what a note is known to speak of the same. */
export const namesIn = (words: string): string[] =>
  (words.match(/[\p{L}\p{N}][\p{L}\p{N}.@'-]*/gu) ?? []).filter((word) => /\d\d|^\p{Lu}\p{L}{3,}/u.test(word));

/** Names in the sentence of an answer: what it is part of. */
export function namesBeside({ text, words }: Read): string[] {
  const [from = 0] = words ?? [];
  const sentence = sentenceSpans(text).find(([start, end]) => start <= from && from < end);
  return sentence ? namesIn(text.slice(sentence[0], sentence[1]).replace(/^\p{L}+/u, '')) : [];
}

/** A sentence that has one of the names, or all words of the question. */
export function speaksOf(sentence: string, names: readonly string[], stems: readonly string[]): boolean {
  if (names.some((name) => sentence.includes(name))) return true;
  const words = wordsOf(sentence);
  return stems.length > 0 && stems.every((stem) => words.some((word) => sameStem(word.stem, stem)));
}
