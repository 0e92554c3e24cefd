import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { featuresOf } from '../../../lib/memory/meaning/features.ts';
import { nodeEmbedder } from '../../../tests/support/node-embedder.ts';
import { renamed } from './names.ts';

/** One labelled sentence, as a line of `tests/corpus/notes/*.jsonl`. */
export interface Labelled {
  /** What it is about: an attribute, or one and its value ("marital:married"); "none". */
  readonly about: string;
  /** What kind of statement: is, new, end, slip, past, not, unreal, other, quoted, question, none. */
  readonly kind: string;
  readonly text: string;
  /** Words of it that are the value, and a job's title. */
  readonly value?: readonly string[];
  readonly title?: readonly string[];
}

export interface Sample extends Labelled {
  readonly features: readonly string[];
  readonly vector: Float32Array;
  /** Sentences that are nearly the same stand in one group, and never on both sides of a fold. */
  readonly group: number;
}

export function readLabelled(dir: string): Labelled[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(dir, name), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Labelled),
    );
}

/** Cosine from which two sentences are paraphrases of one template. */
const SAME = 0.8;

/** Vectors of the sentences; those made before are read from the cache, a file of JSON lines. */
export async function samplesOf(told: readonly Labelled[], cache: string, seed: number): Promise<Sample[]> {
  const others = renamed(told, seed);
  const rows = [...told, ...others.flatMap((row) => row ?? [])];
  const known = new Map(
    existsSync(cache)
      ? readFileSync(cache, 'utf8')
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as [string, string])
      : [],
  );
  const keyOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 24);
  const missing = rows.filter(({ text }) => !known.has(keyOf(text)));
  if (missing.length > 0) {
    const embed = await nodeEmbedder();
    for (const { text } of missing) known.set(keyOf(text), Buffer.from((await embed(text)).buffer).toString('base64'));
    writeFileSync(cache, `${[...known].map((row) => JSON.stringify(row)).join('\n')}\n`);
  }
  const vectors = rows.map(({ text }) => {
    const bytes = Buffer.from(known.get(keyOf(text)) ?? '', 'base64');
    return new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  });
  const groups = groupsOf(vectors.slice(0, told.length));
  // A sentence with other names stands with the one it was made from.
  for (const [index, row] of others.entries()) if (row) groups.push(groups[index] ?? index);
  return rows.map((row, index) => ({
    ...row,
    features: featuresOf(row.text),
    vector: vectors[index] ?? new Float32Array(0),
    group: groups[index] ?? index,
  }));
}

/** Union of all pairs that are near. */
function groupsOf(vectors: readonly Float32Array[]): number[] {
  const parent = vectors.map((_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parent[at] !== at) at = parent[at] ?? at;
    return at;
  };
  for (const [a, left] of vectors.entries())
    for (let b = a + 1; b < vectors.length; b++) {
      const right = vectors[b] as Float32Array;
      let dot = 0;
      for (let i = 0; i < left.length; i++) dot += (left[i] ?? 0) * (right[i] ?? 0);
      if (dot >= SAME) parent[root(b)] = root(a);
    }
  return vectors.map((_, index) => root(index));
}
