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
const CLS = 101;
const SEP = 102;
const UNKNOWN = 100;
/** Pieces of a text that are read, both ends counted, and of a question and its text together: what they were trained for. */
const MOST_PIECES = 128;
const MOST_OF_TWO = 160;
const MOST_OF_QUESTION = 40;

const idsOf = (word: string, piecesOf: PiecesOf): readonly number[] => {
  const pieces = piecesOf(word);
  return pieces.length > 0 ? pieces : [UNKNOWN];
};

export const piecesOfText = (text: string, piecesOf: PiecesOf): Pieces => piecesBehind([CLS], text, piecesOf, MOST_PIECES);

export function piecesOfTwo(question: string, text: string, piecesOf: PiecesOf): Pieces {
  const asked = [...question.matchAll(WORD)].flatMap(([word]) => idsOf(word, piecesOf)).slice(0, MOST_OF_QUESTION);
  return piecesBehind([CLS, ...asked, SEP], text, piecesOf, MOST_OF_TWO);
}

function piecesBehind(before: readonly number[], text: string, piecesOf: PiecesOf, most: number): Pieces {
  const ids = [...before];
  const firsts: number[] = [];
  const places: Place[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const own = idsOf(word, piecesOf);
    if (ids.length + own.length >= most) break;
    firsts.push(ids.length);
    places.push({ start: index, end: index + word.length });
    ids.push(...own);
  }
  ids.push(SEP);
  const second = before.length > 1 ? before.length : ids.length;
  return { ids, types: ids.map((_, at) => (at < second ? 0 : 1)), firsts, places };
}

export function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}
