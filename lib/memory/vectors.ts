import type { BeliefId } from '../core/ids.ts';
import type { State } from './state.ts';
import type { Store, VectorRow } from './store.ts';

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

export class Vectors {
  private readonly store: Store;
  private readonly embedder: Embedder;
  private rows: Map<BeliefId, VectorRow> | null = null;
  private building: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(store: Store, embedder: Embedder) {
    this.store = store;
    this.embedder = embedder;
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
      (belief) => belief.label !== 'OUT' && rows.get(belief.id)?.text !== belief.text.slice(0, LONGEST),
    );
    for (let at = 0; at < wanted.length && !this.stopped; at += BATCH) {
      const batch = wanted.slice(at, at + BATCH);
      const texts = batch.map((belief) => belief.text.slice(0, LONGEST));
      const vectors = await this.embedder.embed(texts);
      const made = batch.flatMap((belief, index): VectorRow[] => {
        const vector = vectors[index];
        // It may have been forgotten while the model was at work.
        return vector && state.beliefs.has(belief.id) ? [quantised(belief.id, this.embedder.model, texts[index] ?? '', vector)] : [];
      });
      if (this.stopped) return;
      await this.store.putVectors(made);
      for (const row of made) rows.set(row.id, row);
    }
  }

  private async load(): Promise<Map<BeliefId, VectorRow>> {
    if (!this.rows)
      this.rows = new Map((await this.store.vectors()).filter((row) => row.model === this.embedder.model).map((row) => [row.id, row]));
    return this.rows;
  }

  /** Cosine to every belief that has a vector, or null when the embedder does not answer. */
  async similar(state: State, query: string): Promise<Map<BeliefId, number> | null> {
    await this.build(state);
    try {
      const [asked] = await this.embedder.embed([query]);
      const rows = await this.load();
      if (!asked) return null;
      return new Map([...rows.values()].filter((row) => state.beliefs.has(row.id)).map((row) => [row.id, cosine(asked, row)]));
    } catch {
      return null;
    }
  }
}

/** Unit vectors to int8 with one scale: four times smaller, cosine within 0.01. */
function quantised(id: BeliefId, model: string, text: string, vector: Float32Array): VectorRow {
  let largest = 1e-9;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const scale = largest / 127;
  return { id, model, text, vector: Int8Array.from(vector, (number) => Math.round(number / scale)), scale };
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
