import { type Pieces, softmax } from './pieces.ts';

/**
 * Token classification over a note: which words are a value, what each is about, and how it stands (`scripts/train/notes`). Marks are
 * numbers, so that they travel as vectors do. Pure.
 */

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

const likeliest = (row: Float32Array): number => row.reduce((best, score, at) => (score > (row[best] ?? 0) ? at : best), 0);
