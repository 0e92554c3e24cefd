/**
 * Texts as the pieces of words that the small models read. Words are parted as the trainings do (`scripts/train/notes/notes.py`); a word
 * speaks by its first piece. Pure.
 */

/** UTF-16 places of a word in its text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface Pieces {
  readonly ids: readonly number[];
  /** Of each piece: 0, or 1 in the second of two texts. */
  readonly types: readonly number[];
  /** The first piece of each word that is read, of the second text where there are two. */
  readonly firsts: readonly number[];
  readonly places: readonly Place[];
}

/** Ids of a word's pieces, no ends. */
export type PiecesOf = (word: string) => readonly number[];

const WORD = /[\p{L}\p{N}]+|[^\s]/gu;
/** Ids of what stands before, between and for no word, in the embedder's vocabulary and in the reader's. */
interface Signs {
  readonly begin: number;
  readonly end: number;
  readonly unknown: number;
}
const OF_ONE: Signs = { begin: 101, end: 102, unknown: 100 };
const OF_TWO: Signs = { begin: 0, end: 2, unknown: 3 };
/** Pieces of a text that are read, both ends counted, and of a question and its text together: what they were trained for. */
const MOST_PIECES = 128;
const MOST_OF_TWO = 160;
const MOST_OF_QUESTION = 40;

export const piecesOfText = (text: string, piecesOf: PiecesOf): Pieces => piecesBehind([OF_ONE.begin], text, piecesOf, OF_ONE, MOST_PIECES);

export function piecesOfTwo(question: string, text: string, piecesOf: PiecesOf): Pieces {
  const asked = [...question.matchAll(WORD)].flatMap(([word]) => idsOf(word, piecesOf, OF_TWO)).slice(0, MOST_OF_QUESTION);
  return piecesBehind([OF_TWO.begin, ...asked, OF_TWO.end], text, piecesOf, OF_TWO, MOST_OF_TWO);
}

function idsOf(word: string, piecesOf: PiecesOf, { unknown }: Signs): readonly number[] {
  const pieces = piecesOf(word);
  return pieces.length > 0 ? pieces : [unknown];
}

function piecesBehind(before: readonly number[], text: string, piecesOf: PiecesOf, signs: Signs, most: number): Pieces {
  const ids = [...before];
  const firsts: number[] = [];
  const places: Place[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = idsOf(word, piecesOf, signs);
    if (ids.length + own.length >= most) break;
    firsts.push(ids.length);
    places.push({ start: index, end: index + word.length });
    ids.push(...own);
  }
  ids.push(signs.end);
  const second = before.length > 1 ? before.length : ids.length;
  return { ids, types: ids.map((_, at) => (at < second ? 0 : 1)), firsts, places };
}

export function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
