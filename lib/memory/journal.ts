import { type Clock, today } from '../core/clock.ts';
import type { BeliefId } from '../core/ids.ts';
import { type Pending, seal } from './events.ts';
import { dayOf, project, rebuild, turnDay } from './project.ts';
import type { State } from './state.ts';
import type { Store } from './store.ts';
import { type Belief, MemoryError, type MemoryEvent } from './types.ts';

/** The one writer: writes stand in a queue, each is in the log and durable before it is answered, and a reader never sees half of one. */
export type Step = (state: State) => Pending | null;

/** What a write did to the beliefs: as they were (undefined: new) and as they are (undefined: gone). */
export interface Difference {
  readonly before: Belief | undefined;
  readonly after: Belief | undefined;
}

export class Journal {
  private readonly store: Store;
  private readonly clock: Clock;
  private state: State | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(store: Store, clock: Clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Loads the projection, or makes it anew from the log when it is not of the log's last event. */
  async open(): Promise<void> {
    const day = today(this.clock);
    const loaded = await this.store.load();
    if (loaded) {
      this.state = loaded;
      return;
    }
    const state = rebuild(await this.store.events(), day);
    await this.store.replace(state, [], []);
    this.state = state;
  }

  /** Nothing is left in memory. */
  shut(): void {
    this.state = null;
  }

  /** The state after every write that was asked for before, on today's day. @throws MemoryError locked */
  async read(): Promise<State> {
    await this.queue.catch(() => undefined);
    if (!this.state) throw new MemoryError('locked');
    turnDay(this.state, today(this.clock));
    return this.state;
  }

  /** The state inside a turn. @throws MemoryError locked */
  current(): State {
    if (!this.state) throw new MemoryError('locked');
    return this.state;
  }

  /** One at a time, in the order asked. */
  inTurn<T>(action: () => Promise<T>): Promise<T> {
    const next = this.queue.catch(() => undefined).then(action);
    this.queue = next.catch(() => undefined);
    return next;
  }

  /** Runs the steps over one another's outcome and commits them together. Only inside `inTurn`. @throws MemoryError */
  async commit(steps: Iterable<Step>): Promise<Difference[]> {
    const state = this.state;
    if (!state) throw new MemoryError('locked');
    const now = this.clock.now();
    turnDay(state, dayOf(now));
    state.takePriors();
    const events: MemoryEvent[] = [];
    try {
      let last = await this.store.last();
      if ((last?.tx ?? 0) !== state.tx) throw new MemoryError('storage-refused', 'the log has moved on');
      for (const step of steps) {
        const pending = step(state);
        if (!pending) continue;
        const [event] = await seal([pending], last, now);
        if (!event) continue;
        project(state, event);
        events.push(event);
        last = event;
      }
      const priors = state.takePriors();
      if (events.length > 0) await this.store.append(events, state);
      return differences(state, priors);
    } catch (error) {
      // What was projected but not kept must not be served.
      this.state = null;
      await this.open();
      throw error;
    }
  }

  /** Puts another projection in place: rewritten rows, and one more that says so. Only inside `inTurn`. */
  async rewrite(rewritten: readonly MemoryEvent[], rest: readonly MemoryEvent[], pending: Pending): Promise<Difference[]> {
    const old = this.state;
    if (!old) throw new MemoryError('locked');
    const now = this.clock.now();
    const byTx = new Map(rewritten.map((event) => [event.tx, event]));
    const all = rest.map((event) => byTx.get(event.tx) ?? event);
    const added = await seal([pending], all.at(-1), now);
    const next = rebuild([...all, ...added], dayOf(now));
    await this.store.replace(next, rewritten, added);
    this.state = next;
    const ids = new Set([...old.beliefs.keys(), ...next.beliefs.keys()]);
    return [...ids].flatMap((id) => {
      const [before, after] = [old.beliefs.get(id), next.beliefs.get(id)];
      return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ before, after }];
    });
  }
}

function differences(state: State, priors: ReadonlyMap<BeliefId, Belief | undefined>): Difference[] {
  return [...priors].flatMap(([id, before]) => {
    const after = state.beliefs.get(id);
    return before === after || (!before && !after) ? [] : [{ before, after }];
  });
}
