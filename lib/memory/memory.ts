import { type Clock, dayAt, today } from '../core/clock.ts';
import { type BeliefId, newId, SELF, type StatementId } from '../core/ids.ts';
import { ok, type Result, refuse } from '../core/result.ts';
import { clean, normalise } from '../core/text.ts';
import type { IsoDate } from '../core/value.ts';
import { mayStandAlone, standsAlone } from './alone.ts';
import { textOfState } from './bytes-of.ts';
import { rowsWith } from './comb.ts';
import { Depot } from './depot.ts';
import { type Pending, verify } from './events.ts';
import { exportedOf } from './export.ts';
import type { Told } from './facts/claim.ts';
import { claimsOfFields, type Field, keyInRow } from './facts/from-form.ts';
import { isSecretValue } from './facts/secrets.ts';
import { kept, type Plain, tellOf } from './facts/tell.ts';
import { mainPath } from './facts/typed.ts';
import { type Forgetting, forgetIn, marksOf, targetsOf } from './forget.ts';
import { type Difference, Journal, type Step } from './journal.ts';
import { checkFiles } from './keep/check-files.ts';
import type { KeepPorts } from './keep/ports.ts';
import { freshOf } from './known.ts';
import type { Marker } from './meaning/mark.ts';
import { AT_BRINGING_IN, type Marked, Meaning, NO_MARKS, type Patience, withMeaning } from './meaning/meaning.ts';
import { type Effort, FEW, MOST_OF_MANY, OF_MANY, Standing, type Weigher } from './meaning/standing.ts';
import { rebuild, type ToldPayload } from './project.ts';
import { holdersOfBelief, proofOf, readFormer, readSlot } from './read.ts';
import { readerOf } from './reader.ts';
import { reportOf } from './report.ts';
import { Retriever } from './retrieve.ts';
import { amend, type Revision, revisionOf } from './revise.ts';
import type { State } from './state.ts';
import { readStatement } from './statement.ts';
import {
  type BringInReport,
  type ChangeReport,
  type Disclosure,
  type Memory,
  MemoryError,
  type MemoryEvent,
  type MemoryFile,
  type MemoryRefusal,
  type Observation,
  type Statement,
} from './types.ts';
import { type Embedder, Vectors } from './vectors.ts';

/** The memory's facade. It owns store, log, projection and search; see `types.ts` for what each call promises. */
export interface MemoryOptions {
  readonly databaseName?: string;
  readonly clock: Clock;
  readonly embedder?: Embedder;
  /** Reads notes that the grammar leaves. */
  readonly marker?: Marker;
  /** Weighs what is held against a note. */
  readonly weigher?: Weigher;
  readonly indexedDB?: IDBFactory;
  /** The stores besides the database. */
  readonly keep?: KeepPorts;
}

/** Newest format of the memory file that is read and the one that is written. */
const FILE_VERSION = 1;

const DATABASE = 'stead';
/** A woken background first answers what it was woken for, ms. */
const BEFORE_WARMING = 150;
/** Fewer letters are tried through in hours, whatever the key costs. */
export const SHORTEST_PASSPHRASE = 8;

/** @throws MemoryError newer-database, in-use, key-lost, storage-refused or storage-full when it cannot be opened */
export async function createMemory(options: MemoryOptions): Promise<Memory> {
  const { databaseName: name = DATABASE, indexedDB, keep, clock } = options;
  const depot = new Depot({ name, indexedDB, keep, now: () => clock.now() });
  await depot.open();
  const memory = new StoredMemory(depot, options);
  try {
    await memory.start();
  } catch (error) {
    memory.close();
    throw error;
  }
  return memory;
}

/** Every store is emptied, whatever is in it: for a memory whose key is lost. It cannot be undone. */
export async function eraseMemory(options: MemoryOptions): Promise<void> {
  const { databaseName: name = DATABASE, indexedDB, keep, clock } = options;
  await new Depot({ name, indexedDB, keep, now: () => clock.now() }).erase();
}

interface BringingIn {
  readonly marked: Marked;
  /** The person's own name, where the file says it. */
  readonly self: string;
  readonly refused: { id: string; reason: string }[];
  /** How much of it: undefined as for a note that was just written. */
  readonly effort: Effort | undefined;
  /** Whether there is time for what its notes leave standing. */
  readonly isWeighed: () => boolean;
}

class StoredMemory implements Memory {
  private readonly depot: Depot;
  private readonly clock: Clock;
  private readonly journal: Journal;
  private readonly retriever = new Retriever();
  private readonly vectors: Vectors | null;
  private readonly meaning: Meaning | null;
  private readonly standing: Standing | null;
  private readonly listeners = new Set<() => void>();
  private isClosed = false;

  constructor(depot: Depot, options: MemoryOptions) {
    this.depot = depot;
    this.clock = options.clock;
    this.journal = new Journal(depot, options.clock);
    this.meaning = options.marker ? new Meaning(options.marker) : null;
    this.vectors = options.embedder ? new Vectors(depot, options.embedder, (action) => this.journal.inTurn(action)) : null;
    this.standing = options.weigher ? new Standing(options.weigher, async (text) => (await this.vectors?.near(text)) ?? null) : null;
  }

  async start(): Promise<void> {
    if (this.depot.isLocked) return;
    await this.journal.open();
    void this.look();
    void this.warm();
  }

  /** The words of all that is known are read while nobody waits for them. */
  private async warm(): Promise<void> {
    await pause(BEFORE_WARMING);
    if (this.depot.isLocked || this.isClosed) return;
    await this.journal
      .read()
      .then((state) => this.retriever.warm(state, () => pause(0)))
      .then(() => this.vectors?.warm())
      .catch(() => undefined);
  }

  /** The second copy is looked after once the first has answered. */
  private look(): Promise<void> {
    return this.journal
      .inTurn(() => checkFiles(this.depot))
      .then((isMended) => {
        if (isMended) this.tellListeners();
      })
      .catch(() => undefined);
  }

  // ---- writing ----

  async bringIn(file: unknown): Promise<Result<BringInReport, MemoryRefusal>> {
    if (file === null || typeof file !== 'object' || !('statements' in file) || !Array.isArray(file.statements))
      return refuse('not-a-memory-file');
    if ('version' in file && typeof file.version === 'number' && file.version > FILE_VERSION) return refuse('newer-version');
    const self = 'self' in file && typeof file.self === 'string' ? clean(file.self, 120) : '';
    const rows: readonly unknown[] = file.statements;
    const day = today(this.clock);
    const refused: { id: string; reason: string }[] = [];
    const statements = rows.flatMap((row, index) => {
      const read = readStatement(row, index, day);
      if (!read.ok) refused.push({ id: clean(read.id, 200), reason: read.reason });
      return read.ok ? [read.statement] : [];
    });
    // In the order it happened, whatever the order of the file; a copy of a memory in the order in which that one came to know it.
    const isAsTold = 'order' in file && file.order === 'told';
    const ordered = isAsTold ? statements : [...statements].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
    const freshNow = () => freshOf(this.live(), ordered, (tx) => this.eventAt(tx));
    return this.guarded(async () => {
      // Read before the turn: nobody else waits for a long file's notes.
      await this.state();
      const marked = await this.marksOf(await this.journal.inTurn(freshNow), AT_BRINGING_IN);
      return this.journal.inTurn(async () => {
        const fresh = await freshNow();
        const known = ordered.length - fresh.length;
        const late = AbortSignal.timeout(AT_BRINGING_IN.deadline);
        const effort = fresh.length <= FEW ? undefined : OF_MANY;
        const steps = fresh.map((statement, index): Step => {
          const isWeighed = () => index >= fresh.length - MOST_OF_MANY && !late.aborted;
          return (state) => this.stepOf(state, statement, { marked, self, refused, effort, isWeighed });
        });
        const differences = await this.journal.commit(steps);
        this.changed();
        const added = differences.filter(({ before, after }) => !before && after && after.label !== 'OUT');
        const conclusions = added.filter(({ after }) => after?.stance === 'inferred').length;
        return ok({ statements: fresh.length, beliefs: added.length - conclusions, conclusions, refused, known });
      });
    });
  }

  private async eventAt(tx: number): Promise<MemoryEvent | undefined> {
    return (await this.depot.read(await this.depot.rowsBetween(tx, tx)))[0];
  }

  private async stepOf(
    state: State,
    statement: Statement,
    { marked, self, refused, effort, isWeighed }: BringingIn,
  ): Promise<Pending | null> {
    if (statement.kind === 'amendment') {
      const pending = amend(state, statement);
      if (pending === 'unknown') refused.push({ id: statement.id, reason: 'unknown-belief' });
      return pending === 'unknown' || pending === 'done' ? null : pending;
    }
    const raw = kept(statement);
    const told = withMeaning(tellOf(raw, readerOf(state, self)), marked, state);
    const persons =
      self && !state.persons.has(SELF) ? [...told.persons, { id: SELF, name: self, relation: 'self', aliases: [] }] : told.persons;
    const payload: ToldPayload = { told: { ...told, persons }, raw };
    return { op: 'bring-in', payload: isWeighed() ? await this.weighed(state, payload, effort) : payload };
  }

  async note(text: string): Promise<Result<ChangeReport, MemoryRefusal>> {
    if (clean(text, 10) === '') return refuse('empty-value');
    return this.write(async () => {
      const raw: Plain = kept({ id: newId('note', this.clock.now()), at: today(this.clock), kind: 'note', text });
      const marked = await this.marksOf([raw]);
      return async (state) => {
        const told = withMeaning(tellOf(raw, readerOf(state)), marked, state);
        return { op: 'note', payload: await this.weighed(state, { told, raw }) };
      };
    });
  }

  /** With what of the facts that are held does not stand after it. */
  private async weighed(state: State, payload: ToldPayload, effort?: Effort): Promise<ToldPayload> {
    if (!this.standing) return payload;
    const { told, doubts } = await this.standing.weighed(state, payload.told, effort);
    return { ...payload, told, ...(doubts.length > 0 ? { doubts } : {}) };
  }

  async observe(origin: string, observations: readonly Observation[]): Promise<Result<ChangeReport, MemoryRefusal>> {
    const filled = observations.filter(({ value }) => clean(value, 10) !== '');
    if (filled.length === 0) return refuse('empty-value');
    const safe = filled.filter(({ label, path, value }) => !isSecretValue(label, value) && !(path && isSecretValue(path, value)));
    if (safe.length === 0) return refuse('is-a-secret');
    return this.write(() => (state) => {
      const id = newId<StatementId>('form', this.clock.now());
      const at = today(this.clock);
      const fields = fieldsOf(safe);
      const claims = claimsOfFields(fields, { stance: 'observed', reader: readerOf(state) });
      const told: Told = { statement: { id, at }, source: { kind: 'form', origin }, text: '', claims, persons: [], secrets: [] };
      const raw: Statement = { id, at, kind: 'form', origin, fields: Object.fromEntries(fields.map(({ key, value }) => [key, value])) };
      return { op: 'observe', payload: { told, raw } satisfies ToldPayload };
    });
  }

  correct(id: BeliefId, value: string, part?: string): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.revise({ op: 'correct', id, value, part });
  }

  change(id: BeliefId, value: string, since?: IsoDate, part?: string): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.revise({ op: 'change', id, value, since, part });
  }

  end(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.revise({ op: 'change', id, since: today(this.clock) });
  }

  settle(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.revise({ op: 'settle', id });
  }

  private revise(revision: Revision): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.write((state) => {
      const pending = revisionOf(state, revision, today(this.clock), readerOf(state));
      if (!pending.ok) throw new MemoryError(pending.reason, pending.detail);
      return () => pending.value;
    });
  }

  forget(id: BeliefId): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.guarded(() =>
      this.journal.inTurn(async () => {
        const state = this.live();
        const targets = targetsOf(state, id);
        if (!targets) throw new MemoryError('unknown-belief', 'a conclusion leaves with the facts it rests on');
        const held = [...state.disclosures.values()];
        const carrying = mayStandAlone(state, targets) ? await rowsWith(this.depot, marksOf(targets)) : null;
        const few = carrying && forgetIn(state, carrying, id);
        const differences = few && standsAlone(few, carrying) ? await this.forgetAlone(few) : await this.forgetAmong(state, id);
        this.changed();
        return ok(reportOf(differences, held));
      }),
    );
  }

  private async forgetAlone({ targets, rewritten }: Forgetting): Promise<readonly Difference[]> {
    const gone = targets.map((target) => target.id);
    const differences = await this.journal.remove(gone, rewritten, { op: 'forget', payload: { count: gone.length } });
    this.retriever.forget(gone);
    this.vectors?.forget(gone);
    return differences;
  }

  /** What else was said may have hung on it: all is told anew without it. */
  private async forgetAmong(state: State, id: BeliefId): Promise<readonly Difference[]> {
    const events = await this.depot.readForRewriting(await this.depot.allRows());
    const forgetting = forgetIn(state, events, id);
    if (!forgetting) throw new MemoryError('unknown-belief');
    const pending: Pending = { op: 'forget', payload: { count: forgetting.targets.length } };
    const differences = await this.journal.rewrite(forgetting.rewritten, events, pending);
    this.retriever.clear();
    this.vectors?.clear();
    return differences;
  }

  /** One write: prepared on the state in turn, committed, reported. */
  private write(prepare: (state: State) => Step | Promise<Step>): Promise<Result<ChangeReport, MemoryRefusal>> {
    return this.guarded(() =>
      this.journal.inTurn(async () => {
        const state = this.live();
        const differences = await this.journal.commit([await prepare(state)]);
        this.changed();
        return ok(reportOf(differences, [...state.disclosures.values()]));
      }),
    );
  }

  private async marksOf(statements: readonly Statement[], patience?: Patience): Promise<Marked> {
    return (await this.meaning?.of(statements, patience)) ?? NO_MARKS;
  }

  private live(): State {
    return this.journal.current();
  }

  private async guarded<T>(action: () => Promise<Result<T, MemoryRefusal>>): Promise<Result<T, MemoryRefusal>> {
    if (this.depot.isLocked) return refuse('locked');
    try {
      return await action();
    } catch (error) {
      if (error instanceof MemoryError) return refuse(error.reason, error.message);
      throw error;
    }
  }

  private changed(): void {
    if (this.vectors)
      void this.journal
        .read()
        .then((state) => this.vectors?.build(state))
        .catch(() => undefined);
    for (const listener of [...this.listeners]) listener();
  }

  // ---- reading ----

  private async state(): Promise<State> {
    if (this.depot.isLocked) throw new MemoryError('locked');
    return this.journal.read();
  }

  /** The state as it was at the end of a day: the log up to there, and nothing that was learned since. */
  private async believed(day: IsoDate | undefined): Promise<State> {
    const state = await this.state();
    if (day === undefined) return state;
    const events = await this.journal.inTurn(() => this.events());
    return rebuild(
      events.filter((event) => dayAt(event.at) <= day),
      day,
    );
  }

  /** The whole log. In a turn: a forgetting beside it would take the keys of what is just being read. */
  private async events(): Promise<MemoryEvent[]> {
    return this.depot.read(await this.depot.allRows());
  }

  slot: Memory['slot'] = async (query) => readSlot(await this.believed(query.believed), query);
  former: Memory['former'] = async (query) => readFormer(await this.believed(query.believed), query);
  search: Memory['search'] = async (query, options = {}) => this.retriever.search(await this.state(), query, options, this.vectors);
  people: Memory['people'] = async () => [...(await this.state()).persons.values()].filter((person) => person.id !== SELF);
  all: Memory['all'] = async () => [...(await this.state()).beliefs.values()].sort((a, b) => a.txFrom - b.txFrom || (a.id < b.id ? -1 : 1));
  belief: Memory['belief'] = async (id) => (await this.state()).beliefs.get(id);
  why: Memory['why'] = async (id) => proofOf(await this.state(), id);
  secrets: Memory['secrets'] = async () => [...(await this.state()).secrets.keys()];
  episodes: Memory['episodes'] = async () => [...(await this.state()).episodes.values()];
  disclosures: Memory['disclosures'] = async () => [...(await this.state()).disclosures.values()].sort((a, b) => b.at - a.at);
  holders: Memory['holders'] = async (id) => holdersOfBelief(await this.state(), id);
  count: Memory['count'] = async () => [...(await this.state()).beliefs.values()].filter((belief) => belief.label !== 'OUT').length;

  async disclose(disclosure: Omit<Disclosure, 'id' | 'at' | 'submitted'>): Promise<Disclosure> {
    if (this.depot.isLocked) throw new MemoryError('locked');
    const base: Disclosure = { ...disclosure, id: newId('disclosure', this.clock.now()), at: this.clock.now(), submitted: false };
    const rowAt = (state: State): Disclosure => ({ ...base, items: base.items.map((item) => ({ ...item, tx: state.tx })) });
    return this.journal.inTurn(async () => {
      const row = rowAt(this.live());
      await this.journal.commit([() => ({ op: 'disclose', payload: { disclosure: row } })]);
      this.tellListeners();
      return row;
    });
  }

  async submitted(ids: readonly string[]): Promise<void> {
    if (this.depot.isLocked) throw new MemoryError('locked');
    await this.journal.inTurn(async () => {
      const open = ids.filter((id) => this.live().disclosures.get(id)?.submitted === false);
      if (open.length > 0) await this.journal.commit([() => ({ op: 'submitted', payload: { disclosures: open } })]);
    });
  }

  async exportFile(): Promise<MemoryFile> {
    const state = await this.state();
    const statements = (await this.journal.inTurn(() => this.events())).flatMap((event) => exportedOf(state, event));
    const self = state.persons.get(SELF)?.name;
    return { version: FILE_VERSION, ...(self ? { self } : {}), asOf: today(this.clock), order: 'told', statements };
  }

  // ---- lock ----

  async lock(): Promise<void> {
    if (this.depot.isLocked) return;
    // A disk that takes nothing more must not keep the memory open.
    await this.journal.inTurn(() => this.journal.commit([() => ({ op: 'lock', payload: {} })])).catch(() => undefined);
    await this.journal.catchUp();
    await this.journal.inTurn(async () => {
      this.journal.shut();
      this.retriever.clear();
      this.vectors?.clear();
      await this.depot.lock().catch(() => undefined);
    });
    this.tellListeners();
  }

  async unlock(passphrase?: string): Promise<Result<null, MemoryRefusal>> {
    if (!this.depot.isLocked) return ok(null);
    try {
      await this.journal.inTurn(async () => {
        await this.depot.unlock(passphrase);
        await this.journal.open();
        await this.journal.commit([() => ({ op: 'unlock', payload: {} })]);
      });
    } catch (error) {
      if (error instanceof MemoryError) return refuse(error.reason, error.message);
      throw error;
    }
    void this.look();
    void this.warm();
    this.tellListeners();
    return ok(null);
  }

  locked(): boolean {
    return this.depot.isLocked;
  }

  protection: Memory['protection'] = () => ({ passphrase: this.depot.hasPassphrase });

  protect(passphrase: string | null): Promise<Result<null, MemoryRefusal>> {
    return this.guarded(() =>
      this.journal.inTurn(async () => {
        if (passphrase !== null && [...passphrase].length < SHORTEST_PASSPHRASE) throw new MemoryError('weak-passphrase');
        await this.depot.protect(passphrase);
        this.tellListeners();
        return ok(null);
      }),
    );
  }

  health: Memory['health'] = () => this.depot.health();

  async verify(): Promise<{ readonly rows: number; readonly chain: boolean; readonly projection: boolean }> {
    const state = await this.state();
    return this.journal.inTurn(async () => {
      const events = await this.events();
      const again = rebuild(events, state.day);
      return { rows: events.length, chain: (await verify(events)) === -1, projection: textOfState(again) === textOfState(state) };
    });
  }

  async settled(): Promise<void> {
    await this.journal.catchUp();
    await this.journal.inTurn(() => Promise.resolve());
  }

  private tellListeners(): void {
    for (const listener of [...this.listeners]) listener();
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close(): void {
    this.vectors?.stop();
    this.isClosed = true;
    this.retriever.clear();
    this.listeners.clear();
    this.journal.shut();
    this.depot.close();
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => {
    const timer = setTimeout(done, ms);
    // In Node nothing waits for it.
    (timer as { unref?: () => void }).unref?.();
  });
}

/**
 * What was typed, each under a form's key: its path where it is known, so that the export reads back the same. Rows of one kind stand side by
 * side; where no row is told, a path that is taken begins the next one.
 */
function fieldsOf(observations: readonly Observation[]): Field[] {
  const fields = new Map<string, Field>();
  const begun = new Map<string, number>();
  for (const { path: asked, label, value, context, row } of observations) {
    const path = asked && mainPath(asked);
    if (!path) {
      const key = clean(label, 300) || normalise(label) || 'note';
      fields.set(key, { key, value });
      continue;
    }
    const named = [context, path].filter(Boolean).join(' ');
    const kind = `${context ?? ''} ${path.split('.')[0]}`;
    const last = begun.get(kind) ?? 1;
    const at = row ?? (fields.has(keyInRow(named, last)) ? last + 1 : last);
    if (row === undefined) begun.set(kind, at);
    const key = keyInRow(named, at);
    fields.set(key, { key, value, path, row: at, ...(context ? { context } : {}) });
  }
  return [...fields.values()];
}
