import type { BeliefId } from '../core/ids.ts';
import { readVectors, writeVectors } from './deposit.ts';
import type { Depot } from './depot.ts';
import { vectorPageOf } from './pages.ts';
import type { State } from './state.ts';
import { decodeVectors, encodeVectors, fingerprintOf, type VectorRow } from './vector-pages.ts';

/** Sentence vectors of beliefs, made after writes in small batches, never in a write's way. Without them words alone decide. */
export interface Embedder {
  readonly model: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Sentences a call: a batch takes a fraction of a second on a small processor. */
const BATCH = 32;
/** Longest sentence that is embedded; small models read no more. */
const LONGEST = 1000;
/** Of so many the exact product is taken; the others are told apart by the signs of their numbers, thirty times faster. */
const EXACT = 1500;

export class Vectors {
  private readonly depot: Depot;
  private readonly embedder: Embedder;
  private readonly inTurn: <T>(action: () => Promise<T>) => Promise<T>;
  private rows: Map<BeliefId, VectorRow> | null = null;
  private building: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(depot: Depot, embedder: Embedder, inTurn: <T>(action: () => Promise<T>) => Promise<T>) {
    this.depot = depot;
    this.embedder = embedder;
    this.inTurn = inTurn;
  }

  clear(): void {
    this.rows = null;
  }

  stop(): void {
    this.stopped = true;
  }

  /** Makes what is missing; several calls stand in line. An embedder that fails leaves words alone to decide. */
  build(state: State): Promise<void> {
    this.building = this.building.then(() => this.missing(state)).catch(() => undefined);
    return this.building;
  }

  private async missing(state: State): Promise<void> {
    const rows = await this.load();
    const wanted = [...state.beliefs.values()].filter(
      (belief) => belief.label !== 'OUT' && rows.get(belief.id)?.text !== fingerprintOf(belief.text.slice(0, LONGEST)),
    );
    for (let at = 0; at < wanted.length && !this.stopped; at += BATCH) {
      const batch = wanted.slice(at, at + BATCH);
      const texts = batch.map((belief) => belief.text.slice(0, LONGEST));
      const vectors = await this.embedder.embed(texts);
      if (this.stopped || this.rows !== rows) return;
      const made = batch.flatMap((belief, index): VectorRow[] => {
        const vector = vectors[index];
        // It may have been forgotten while the model was at work.
        return vector && state.beliefs.has(belief.id) ? [quantised(belief.id, this.embedder.model, texts[index] ?? '', vector)] : [];
      });
      for (const row of made) rows.set(row.id, row);
      await this.keep(made, rows, state);
    }
  }

  /** Every page that one of these lies on. */
  private async keep(made: readonly VectorRow[], rows: ReadonlyMap<BeliefId, VectorRow>, state: State): Promise<void> {
    const pages = new Map<string, VectorRow[]>(made.map((row) => [vectorPageOf(row.id), []]));
    for (const row of rows.values()) if (state.beliefs.has(row.id)) pages.get(vectorPageOf(row.id))?.push(row);
    await this.inTurn(() =>
      writeVectors(
        this.depot,
        [...pages].map(([id, list]) => ({ id, bytes: encodeVectors(list) })),
      ),
    );
  }

  private async load(): Promise<Map<BeliefId, VectorRow>> {
    if (!this.rows) {
      const rows = new Map<BeliefId, VectorRow>();
      for (const page of await readVectors(this.depot))
        for (const row of decodeVectors(page, signsOf)) if (row.model === this.embedder.model) rows.set(row.id, row);
      this.rows = rows;
    }
    return this.rows;
  }

  /** Cosine to the beliefs that have a vector (of many, to the nearest), or null when the embedder does not answer. */
  async similar(state: State, query: string): Promise<Map<BeliefId, number> | null> {
    await this.build(state);
    try {
      const [asked] = await this.embedder.embed([query]);
      const rows = await this.load();
      if (!asked) return null;
      return new Map(
        nearest(asked, [...rows.values()])
          .filter((row) => state.beliefs.has(row.id))
          .map((row) => [row.id, cosine(asked, row)]),
      );
    } catch {
      return null;
    }
  }
}

/** All rows, or of many those whose signs agree best with what is asked. */
function nearest(asked: Float32Array, rows: readonly VectorRow[]): readonly VectorRow[] {
  if (rows.length <= EXACT) return rows;
  const signs = signsOf(asked);
  const distances = rows.map((row) => hamming(signs, row.signs));
  const counts = new Uint32Array(asked.length + 33);
  for (const distance of distances) counts[distance] = (counts[distance] ?? 0) + 1;
  let [limit, sum] = [0, 0];
  while (limit < counts.length - 1 && sum + (counts[limit] ?? 0) < EXACT) {
    sum += counts[limit] ?? 0;
    limit += 1;
  }
  return rows.filter((_, index) => (distances[index] ?? 0) <= limit).slice(0, 2 * EXACT);
}

/** One bit a number. */
export function signsOf(vector: ArrayLike<number>): Uint32Array {
  const signs = new Uint32Array(Math.ceil(vector.length / 32));
  for (let index = 0; index < vector.length; index += 1)
    if ((vector[index] ?? 0) > 0) signs[index >> 5] = (signs[index >> 5] ?? 0) | (1 << (index & 31));
  return signs;
}

function hamming(a: Uint32Array, b: Uint32Array): number {
  let distance = 0;
  for (let index = 0; index < a.length; index += 1) {
    let bits = (a[index] ?? 0) ^ (b[index] ?? 0);
    bits -= (bits >>> 1) & 0x55555555;
    bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
    distance += (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
  }
  return distance;
}

/** Unit vectors to int8 with one scale: four times smaller, cosine within 0.01. */
function quantised(id: BeliefId, model: string, text: string, vector: Float32Array): VectorRow {
  let largest = 1e-9;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const scale = largest / 127;
  const small = Int8Array.from(vector, (number) => Math.round(number / scale));
  return { id, model, text: fingerprintOf(text), vector: small, scale, signs: signsOf(small) };
}

function cosine(asked: Float32Array, row: VectorRow): number {
  let [dot, a, b] = [0, 0, 0];
  for (let index = 0; index < asked.length; index += 1) {
    const [left, right] = [asked[index] ?? 0, (row.vector[index] ?? 0) * row.scale];
    dot += left * right;
    a += left * left;
    b += right * right;
  }
  return a > 0 && b > 0 ? dot / Math.sqrt(a * b) : 0;
}
