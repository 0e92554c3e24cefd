import { apart } from '../../../lib/core/note-reading.ts';
import type { Embedder, NoteReader } from '../../../lib/inference/types.ts';

/** A reader that finds these words wherever they stand, and is told in which notes something is over. To it all texts are alike. */
export function finding(words: readonly string[], over: RegExp = /$^/, seen: string[] = []): NoteReader & Embedder {
  return {
    reads: 'reader-1',
    model: 'alike',
    dimensions: 1,
    embed: async (texts) => texts.map(() => Float32Array.of(1)),
    read: async (texts) =>
      texts.map((text) => {
        seen.push(text);
        const { note: told } = apart(text);
        if (over.test(told)) return Float32Array.of(0, 0, 1, 0, 0, 0);
        const word = words.find((one) => told.includes(one));
        if (!word) return Float32Array.of(1, 0, 0, 0, 0, 0);
        const start = told.indexOf(word);
        return Float32Array.of(0.02, 0.97, 0.01, start, start + word.length, 0.95);
      }),
  };
}
