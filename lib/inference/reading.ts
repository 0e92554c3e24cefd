import { type Pieces, softmax } from './pieces.ts';

/**
 * Extractive reading: given a question and a note, which words of the note answer it, if any do: the reader's scores as the numbers of `core/note-reading.ts`. Pure.
 */
/** Scores of a question and a note. */
export interface ReadScores {
  /** Of each piece: as the first word of the answer, as its last. */
  readonly span: Float32Array;
  /** The note does not say; it says; it says that this is over. */
  readonly kind: Float32Array;
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

/** A logit as a chance, 0-1; none where there is none. */
export const chanceOf = ([logit = Number.NEGATIVE_INFINITY]: Float32Array): Float32Array => Float32Array.of(1 / (1 + Math.exp(-logit)));
