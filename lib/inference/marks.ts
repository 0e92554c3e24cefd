/**
 * Token classification over a note: which words are a value, what each is about, and how it stands. Words are parted as the training
 * does (`scripts/train/notes/notes.py`); a word speaks by its first piece. Marks are
 * numbers, so that they travel as vectors do. Pure.
 */

/** UTF-16 places of a word in its text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const WORD = /[\p{L}\p{N}]+|[^\s]/gu;
const CLS = 101;
const SEP = 102;
const UNKNOWN = 100;
/** Pieces of a text that are read, both ends counted: what it was trained for. */
const MOST_PIECES = 128;

export interface Pieces {
  readonly ids: readonly number[];
  /** The first piece of each word that is read. */
  readonly firsts: readonly number[];
  readonly places: readonly Place[];
}

/** @param piecesOf ids of a word's pieces, no ends */
export function piecesOfText(text: string, piecesOf: (word: string) => readonly number[]): Pieces {
  const ids = [CLS];
  const firsts: number[] = [];
  const places: Place[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const pieces = piecesOf(word);
    const own = pieces.length > 0 ? pieces : [UNKNOWN];
    if (ids.length + own.length >= MOST_PIECES) break;
    firsts.push(ids.length);
    places.push({ start: index, end: index + word.length });
    ids.push(...own);
  }
  return { ids: [...ids, SEP], firsts, places };
}

/** Scores of a text's pieces, one class after the other for each piece. */
export interface Scores {
  /** Outside, first word of a span, further word of it. */
  readonly edge: Float32Array;
  readonly about: Float32Array;
  readonly stands: Float32Array;
}

/** Marks as rows of start, end, about, stands, how sure (0-1); what a span says is the mean of its words. */
export function marksOf({ ids, firsts, places }: Pieces, { edge, about, stands }: Scores): Float32Array {
  const rowsOf = (scores: Float32Array) => {
    const classes = scores.length / ids.length;
    return firsts.map((piece) => softmax(scores.subarray(piece * classes, (piece + 1) * classes)));
  };
  const edges = rowsOf(edge);
  const [abouts, states] = [rowsOf(about), rowsOf(stands)];
  const best = edges.map(likeliest);
  const marks: number[] = [];
  for (let word = 0; word < edges.length; ) {
    if (best[word] === 0) {
      word += 1;
      continue;
    }
    let end = word + 1;
    while (best[end] === 2) end += 1;
    const within = 1 - (mean(edges.slice(word, end))[0] ?? 0);
    const [what, state] = [mean(abouts.slice(word, end)), mean(states.slice(word, end))];
    const [kind, stance] = [likeliest(what), likeliest(state)];
    const sure = within * (what[kind] ?? 0) * (state[stance] ?? 0);
    marks.push(places[word]?.start ?? 0, places[end - 1]?.end ?? 0, kind, stance, sure);
    word = end;
  }
  return Float32Array.from(marks);
}

const mean = (rows: readonly Float32Array[]): Float32Array =>
  Float32Array.from(rows[0] ?? [], (_, at) => rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length);

function softmax(scores: Float32Array): Float32Array {
  const top = Math.max(...scores);
  const raised = scores.map((score) => Math.exp(score - top));
  const sum = raised.reduce((all, one) => all + one, 0);
  return raised.map((one) => one / sum);
}

const likeliest = (row: Float32Array): number => row.reduce((best, score, at) => (score > (row[best] ?? 0) ? at : best), 0);
