import type { BeliefId } from '../core/ids.ts';
import { readVectors, writeVectors } from './deposit.ts';
import type { Depot } from './depot.ts';
import { vectorPageOf } from './pages.ts';
import type { State } from './state.ts';
import { decodeVectors, encodeVectors, fingerprintOf, type VectorRow } from './vector-pages.ts';
import { type Near, VectorTable } from './vector-table.ts';

/** Sentence vectors of beliefs, made after writes in small batches, never in a write's way. Without them words alone decide. */
export interface Embedder {
  readonly model: string;
  readonly dimensions: number;
  embed(texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]>;
}

/** Sentences a call: a batch takes a fraction of a second on a small processor. */
const BATCH = 32;
/** Batches between two writes: each rewrites whole pages. */
const BATCHES_A_WRITE = 8;
/** Longest sentence that is embedded; small models read no more. */
const LONGEST = 1000;
/** A search waits so long for vectors that are being made, ms; then it goes on with those that are there. A few are worth the wait. */
const PATIENT = { few: 8000, many: 500 } as const;
const FEW = 1000;

export class Vectors {
  private readonly depot: Depot;
  private readonly embedder: Embedder;
  private readonly inTurn: <T>(action: () => Promise<T>) => Promise<T>;
  private table: VectorTable | null = null;
  /** Ids by the page they lie on. */
  private readonly pages = new Map<string, Set<BeliefId>>();
  private state: State | null = null;
  private changed = new Set<BeliefId>();
  private building: Promise<void> = Promise.resolve();
  private loading: Promise<VectorTable> | null = null;
  private stopped = false;

  constructor(depot: Depot, embedder: Embedder, inTurn: <T>(action: () => Promise<T>) => Promise<T>) {
    this.depot = depot;
    this.embedder = embedder;
    this.inTurn = inTurn;
  }

  clear(): void {
    this.table = null;
    this.state = null;
    this.pages.clear();
  }

  /** Their pages went with them: what else lay there is written again, so that it need not be made again. */
  forget(ids: readonly BeliefId[]): void {
    const { table, state } = this;
    if (!table || !state) return;
    const pages = new Set<string>();
    for (const id of ids) {
      table.drop(id);
      this.pages.get(vectorPageOf(id))?.delete(id);
      pages.add(vectorPageOf(id));
    }
    void this.write(pages, table, state).catch(() => undefined);
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
    const table = await this.load();
    const wanted = this.wanted(state, table);
    let made: VectorRow[] = [];
    try {
      for (let at = 0; at < wanted.length && !this.stopped; at += BATCH) {
        const batch = wanted.slice(at, at + BATCH).flatMap((id) => state.beliefs.get(id) ?? []);
        const texts = batch.map((belief) => belief.text.slice(0, LONGEST));
        const vectors = await this.embedder.embed(texts);
        if (this.stopped || this.table !== table) return;
        for (const [index, { id }] of batch.entries()) {
          const vector = vectors[index];
          // It may have been forgotten while the model was at work.
          if (!vector || !state.beliefs.has(id)) continue;
          const row = quantised(id, this.embedder.model, texts[index] ?? '', vector);
          this.put(table, row);
          made.push(row);
        }
        if (made.length < BATCH * BATCHES_A_WRITE) continue;
        await this.keep(made, table, state);
        made = [];
      }
    } catch (error) {
      // What is not made now is wanted the next time.
      for (const id of wanted) this.changed.add(id);
      throw error;
    } finally {
      // A search must not stand in the writers' queue for nothing.
      if (made.length > 0 && this.table === table && !this.stopped) await this.keep(made, table, state);
    }
  }

  /** Beliefs whose sentence has no vector; those that are gone lose theirs. */
  private wanted(state: State, table: VectorTable): BeliefId[] {
    const isNew = this.state !== state;
    if (isNew) {
      this.state = state;
      this.changed = state.follow();
    }
    const ids = isNew ? [...state.beliefs.keys()] : [...this.changed];
    this.changed.clear();
    return ids.filter((id) => {
      const belief = state.beliefs.get(id);
      if (!belief) table.drop(id);
      return belief !== undefined && belief.label !== 'OUT' && table.textOf(id) !== fingerprintOf(belief.text.slice(0, LONGEST));
    });
  }

  private put(table: VectorTable, row: VectorRow): void {
    table.put(row);
    this.idsOf(row.id).add(row.id);
  }

  /** Ids of the page that this one lies on. */
  private idsOf(id: BeliefId): Set<BeliefId> {
    const page = vectorPageOf(id);
    const ids = this.pages.get(page) ?? new Set();
    this.pages.set(page, ids);
    return ids;
  }

  /** Every page that one of these lies on. */
  private async keep(made: readonly VectorRow[], table: VectorTable, state: State): Promise<void> {
    await this.write(new Set(made.map(({ id }) => vectorPageOf(id))), table, state);
  }

  private async write(pages: ReadonlySet<string>, table: VectorTable, state: State): Promise<void> {
    const { model } = this.embedder;
    const rowsOf = (page: string) =>
      [...(this.pages.get(page) ?? [])].flatMap((id) => (state.beliefs.has(id) ? (table.row(id, model) ?? []) : []));
    await this.inTurn(() =>
      writeVectors(
        this.depot,
        [...pages].map((id) => ({ id, bytes: encodeVectors(rowsOf(id)) })),
      ),
    );
  }

  private async load(): Promise<VectorTable> {
    if (this.table) return this.table;
    this.loading ??= this.read().finally(() => {
      this.loading = null;
    });
    return this.loading;
  }

  private async read(): Promise<VectorTable> {
    const table = new VectorTable(this.embedder.dimensions);
    this.pages.clear();
    await readVectors(this.depot, (page) => {
      const rows = decodeVectors(page).filter(({ model }) => model === this.embedder.model);
      const [first] = rows;
      if (!first) return;
      const ids = this.idsOf(first.id);
      for (const row of rows) {
        table.put(row);
        ids.add(row.id);
      }
    });
    this.table = table;
    return table;
  }

  /** Those that are there are read, so that the first search need not; none is made. */
  async warm(): Promise<void> {
    await this.load();
  }

  /**
   * Cosine to the beliefs that have a vector (of many, to the nearest), or null when the embedder does not answer. One of them may have
   * been forgotten since: who asks looks each of them up.
   */
  async similar(state: State, query: string): Promise<Near | null> {
    let late: ReturnType<typeof setTimeout> | undefined;
    await Promise.race([
      this.build(state),
      new Promise<void>((done) => {
        late = setTimeout(done, state.beliefs.size - (this.table?.size ?? 0) <= FEW ? PATIENT.few : PATIENT.many);
      }),
    ]);
    clearTimeout(late);
    try {
      const [asked] = await this.embedder.embed([query]);
      return asked ? (await this.load()).similar(asked) : null;
    } catch {
      return null;
    }
  }

  /** Cosine to those that have a vector by now: nothing is made or waited for. Null before any was read. */
  async near(query: string): Promise<Near | null> {
    const { table } = this;
    if (!table) return null;
    const [asked] = await this.embedder.embed([query]);
    return asked ? table.similar(asked) : null;
  }
}

/** Unit vectors to int8 with one scale: four times smaller, cosine within 0.01. */
function quantised(id: BeliefId, model: string, text: string, vector: Float32Array): VectorRow {
  let largest = 1e-9;
  for (const number of vector) largest = Math.max(largest, Math.abs(number));
  const scale = largest / 127;
  return { id, model, text: fingerprintOf(text), vector: Int8Array.from(vector, (number) => Math.round(number / scale)), scale };
}
