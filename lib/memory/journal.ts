import { type Clock, dayAt } from '../core/clock.ts';
import type { BeliefId } from '../core/ids.ts';
import type { IsoDate } from '../core/value.ts';
import { append, checkpoint, load, rewrite, type Touched } from './deposit.ts';
import type { Depot } from './depot.ts';
import { chain, type Pending } from './events.ts';
import { blockOf, boundsOf } from './log.ts';
import { project, rebuild, turnDay } from './project.ts';
import { type State, TABLES } from './state.ts';
import { type Belief, MemoryError, type MemoryEvent } from './types.ts';

/** The one writer: writes stand in a queue, each is in the log and durable before it is answered, and a reader never sees half of one. */
export type Step = (state: State) => Pending | null | Promise<Pending | null>;

/** What a write did to the beliefs: as they were (undefined: new) and as they are (undefined: gone). */
export interface Difference {
  readonly before: Belief | undefined;
  readonly after: Belief | undefined;
}

/** A pause of this long after the last write brings the pages up to the log, ms. */
const PAUSE = 1500;
/** So many events are replayed at opening at most; then the pages follow without waiting for a pause. */
const MOST_BEHIND = 64;
/** A clock before this day is broken, not early: the day of the last event is believed instead. */
const EARLIEST = Date.UTC(2020, 0, 1);

export class Journal {
  private readonly depot: Depot;
  private readonly clock: Clock;
  private state: State | null = null;
  private queue: Promise<unknown> = Promise.resolve();
  private behind = 0;
  private pause: ReturnType<typeof setTimeout> | undefined;

  constructor(depot: Depot, clock: Clock) {
    this.depot = depot;
    this.clock = clock;
  }

  async open(): Promise<void> {
    this.state = await load(this.depot, this.today());
  }

  /** Nothing is left in memory. */
  shut(): void {
    clearTimeout(this.pause);
    this.state = null;
  }

  private get now(): number {
    const now = this.clock.now();
    const last = this.depot.head?.at;
    return last !== undefined && now < EARLIEST ? Math.max(now, last) : now;
  }

  private today(): IsoDate {
    return dayAt(this.now);
  }

  /** The state after every write that was asked for before, on today's day. @throws MemoryError locked */
  async read(): Promise<State> {
    await this.queue.catch(() => undefined);
    if (!this.state && !this.depot.isLocked) await this.inTurn(() => this.mended());
    const state = this.current();
    turnDay(state, this.today());
    return state;
  }

  /** The state inside a turn. @throws MemoryError locked */
  current(): State {
    if (!this.state) throw new MemoryError(this.depot.isLocked ? 'locked' : 'storage-refused');
    return this.state;
  }

  /** One at a time, in the order asked. */
  inTurn<T>(action: () => Promise<T>): Promise<T> {
    const next = this.queue.catch(() => undefined).then(action);
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** What was lost by a write that failed is read again. */
  private async mended(): Promise<void> {
    if (this.state || this.depot.isLocked) return;
    await this.depot.refresh();
    await this.open();
  }

  /** Runs the steps over one another's outcome and commits them together. Only inside `inTurn`. @throws MemoryError */
  async commit(steps: Iterable<Step>): Promise<Difference[]> {
    await this.mended();
    const state = this.current();
    const now = this.now;
    turnDay(state, dayAt(now));
    state.takePriors();
    const events: MemoryEvent[] = [];
    try {
      let last = this.depot.head;
      if ((last?.tx ?? 0) !== state.tx) throw new MemoryError('storage-refused', 'the log has moved on');
      for (const step of steps) {
        const pending = await step(state);
        if (!pending) continue;
        const [event] = await chain([pending], last, now, this.depot.device);
        if (!event) continue;
        project(state, event);
        events.push(event);
        last = event;
      }
      const priors = state.takePriors();
      if (events.length > 0) await append(this.depot, events);
      this.follow(events.length);
      return differences(state, priors);
    } catch (error) {
      // What was projected but not kept must not be served.
      this.state = null;
      await this.mended().catch(() => undefined);
      throw error;
    }
  }

  /** Puts another projection in place: rewritten rows, and one more that says so. Only inside `inTurn`. */
  async rewrite(rewritten: readonly MemoryEvent[], rest: readonly MemoryEvent[], pending: Pending): Promise<Difference[]> {
    const old = this.current();
    const now = this.now;
    const byTx = new Map(rewritten.map((event) => [event.tx, event]));
    const all = rest.map((event) => byTx.get(event.tx) ?? event);
    const added = await chain([pending], this.depot.head, now, this.depot.device);
    const next = rebuild([...all, ...added], dayAt(now));
    next.takePriors();
    next.takeTouched();
    const touched = changedRows(old, next);
    try {
      await rewrite(this.depot, next, touched, all, rewritten, added);
    } catch (error) {
      this.state = null;
      await this.mended().catch(() => undefined);
      throw error;
    }
    this.behind = 0;
    this.state = next;
    return [...(touched.get('beliefs') ?? [])].flatMap((id) => {
      const [before, after] = [old.beliefs.get(id as BeliefId), next.beliefs.get(id as BeliefId)];
      return sameRow(before, after) ? [] : [{ before, after }];
    });
  }

  /**
   * The same where nothing hangs on what goes (`standsAlone`): the projection stays as it is without these, and of the log only the blocks
   * that held them are read. Only inside `inTurn`.
   */
  async remove(gone: readonly BeliefId[], rewritten: readonly MemoryEvent[], pending: Pending): Promise<Difference[]> {
    const state = this.current();
    try {
      const rest: MemoryEvent[] = [];
      for (const block of new Set(rewritten.map(({ tx }) => blockOf(tx))))
        rest.push(...(await this.depot.readForRewriting(await this.depot.rowsBetween(...boundsOf(block)))));
      const added = await chain([pending], this.depot.head, this.now, this.depot.device);
      state.takePriors();
      for (const id of gone) state.drop(id);
      for (const event of added) project(state, event);
      const priors = state.takePriors();
      await rewrite(this.depot, state, state.takeTouched(), rest, rewritten, added);
      this.behind = 0;
      return differences(state, priors);
    } catch (error) {
      this.state = null;
      await this.mended().catch(() => undefined);
      throw error;
    }
  }

  /** The pages follow the log: after a pause, or after many events. */
  private follow(count: number): void {
    this.behind += count;
    clearTimeout(this.pause);
    if (this.behind === 0) return;
    if (this.behind >= MOST_BEHIND) void this.catchUp();
    else this.pause = setTimeout(() => void this.catchUp(), PAUSE);
    // In Node a waiting page must not keep the process.
    (this.pause as { unref?: () => void } | undefined)?.unref?.();
  }

  /** Brings the pages up to the log now. */
  catchUp(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.state || this.behind === 0) return;
      await checkpoint(this.depot, this.state);
      this.behind = 0;
    }).catch(() => undefined);
  }
}

/** Rows that are not the same in both, and those that were touched and not yet on a page. */
function changedRows(old: State, next: State): Touched {
  const touched = new Map([...old.takeTouched()].map(([table, keys]) => [table, new Set(keys)]));
  for (const table of TABLES) {
    const [before, after] = [old.rows(table), next.rows(table)];
    const keys = touched.get(table) ?? new Set<string>();
    for (const [key, row] of after) if (!sameRow(before.get(key), row)) keys.add(key);
    for (const key of before.keys()) if (!after.has(key)) keys.add(key);
    if (keys.size > 0) touched.set(table, keys);
  }
  return touched;
}

/** Whether two rows would be written alike: a member that is undefined is not there. */
function sameRow(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  for (const key in left) if (!sameRow(left[key], right[key])) return false;
  for (const key in right) if (right[key] !== undefined && left[key] === undefined) return false;
  return true;
}

function differences(state: State, priors: ReadonlyMap<BeliefId, Belief | undefined>): Difference[] {
  return [...priors].flatMap(([id, before]) => {
    const after = state.beliefs.get(id);
    return before === after || (!before && !after) ? [] : [{ before, after }];
  });
}
