import { type Engine, EngineError, type EngineSkills, type Generated, type GenerateRequest } from './types.ts';

/**
 * One queue before the one engine. Whoever waits in person goes first, and takes the engine from work that nobody waits for, which
 * begins anew afterwards. Every request has a deadline and a budget; one that fails by the engine's fault is tried once more with a
 * fresh engine, then dropped with its reason. The journal holds what was asked for and how it ended, never a word of it; the last
 * exchanges themselves are kept in memory only, to be shown to the person.
 */
export type Priority = 'person' | 'background';

export interface Job extends Omit<GenerateRequest, 'onToken'> {
  /** What it is for, in kebab-case; stands in the journal. */
  readonly purpose: string;
  readonly priority: Priority;
  /** ms from now. Default by priority. */
  readonly deadline?: number;
  readonly onToken?: (text: string) => void;
}

export interface JournalEntry {
  readonly id: number;
  readonly purpose: string;
  readonly priority: Priority;
  readonly state: 'waiting' | 'running' | 'done' | 'dropped';
  readonly reason?: string;
  readonly at: number;
  readonly ms?: number;
  readonly tokens?: number;
  readonly tries: number;
}

/** What the model was shown, and what it said. */
export interface Exchange {
  readonly purpose: string;
  readonly system: string;
  readonly prompt: string;
  readonly text: string;
}

export interface ModelQueue {
  readonly skills: EngineSkills;
  readonly model: string;
  run(job: Job): Promise<Generated>;
  journal(): readonly JournalEntry[];
  exchanges(): readonly Exchange[];
  close(): Promise<void>;
}

export interface QueueOptions {
  readonly engine: Engine;
  readonly model: string;
  readonly now?: () => number;
  /** The engine's memory is given back after this long without work, in ms. */
  readonly idle?: number;
  /** Called at each change of the journal, for whoever keeps it through a restart. */
  readonly onJournal?: (entries: readonly JournalEntry[]) => void;
  /** The journal of an earlier life: what was under way then is dropped, visibly. */
  readonly earlier?: readonly JournalEntry[];
}

const DEADLINES: Readonly<Record<Priority, number>> = { person: 60_000, background: 10 * 60_000 };
const IDLE = 5 * 60_000;
const MOST_TOKENS = 1024;
/** Of one request, in characters: what the smallest context here holds. */
const LONGEST_PROMPT = 14_000;
const TRIES = 2;
const KEPT = 50;
const SHOWN = 10;
/** Not the engine's fault, or not to be mended by asking again. */
const FINAL = new Set([
  'cancelled',
  'engine-timeout',
  'prompt-too-long',
  'grammar-refused',
  'model-missing',
  'model-damaged',
  'model-unreadable',
  'unknown-model',
  'no-engine',
  'no-webgpu',
  'no-adapter',
  'software-adapter',
  'no-shader-f16',
  'library-missing',
  'library-changed',
  'library-mismatch',
  'library-not-packaged',
  'server-refuses-extension',
  'not-a-server',
  'not-this-machine',
]);

interface Waiting {
  readonly job: Job;
  controller: AbortController;
  readonly resolve: (value: Generated) => void;
  readonly reject: (error: EngineError) => void;
  entry: JournalEntry;
  /** Taken from the engine by somebody who waits in person. */
  moved: boolean;
  over: boolean;
}

/** An engine that does not stop when it is told to has this long (ms) before it is ended. */
const GRACE = 5000;

function unlessStuck<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    let stuck: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => {
      stuck = setTimeout(() => reject(new EngineError('engine-stuck')), GRACE);
    };
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => {
      clearTimeout(stuck);
      signal.removeEventListener('abort', stop);
    });
  });
}

export function createQueue({ engine, model, now = Date.now, idle = IDLE, onJournal, earlier = [] }: QueueOptions): ModelQueue {
  const waiting: Waiting[] = [];
  let entries: readonly JournalEntry[] = earlier.map((entry) =>
    entry.state === 'done' || entry.state === 'dropped' ? entry : { ...entry, state: 'dropped', reason: 'interrupted' },
  );
  let shown: readonly Exchange[] = [];
  let current: Waiting | undefined;
  let loaded = false;
  let resting: ReturnType<typeof setTimeout> | undefined;
  let last = Math.max(0, ...entries.map(({ id }) => id));

  const note = (one: Waiting, change: Partial<JournalEntry>): void => {
    one.entry = { ...one.entry, ...change };
    entries = [...entries.filter(({ id }) => id !== one.entry.id), one.entry].slice(-KEPT);
    onJournal?.(entries);
  };
  const settle = (one: Waiting, outcome: Generated | EngineError): void => {
    if (one.over) return;
    one.over = true;
    const at = waiting.indexOf(one);
    if (at >= 0) waiting.splice(at, 1);
    const ms = now() - one.entry.at;
    if (outcome instanceof EngineError) {
      note(one, { state: 'dropped', reason: outcome.reason, ms });
      one.reject(outcome);
    } else {
      note(one, { state: 'done', ms, tokens: outcome.tokens });
      const { purpose, system = '', prompt } = one.job;
      shown = [...shown, { purpose, system, prompt, text: outcome.text }].slice(-SHOWN);
      one.resolve(outcome);
    }
  };
  const fresh = async (): Promise<void> => {
    loaded = false;
    await engine.unload().catch(() => undefined);
  };
  const once = async (one: Waiting): Promise<Generated> => {
    const { signal } = one.controller;
    if (!loaded) {
      await unlessStuck(engine.load(model, undefined, signal), signal);
      loaded = true;
    }
    const { purpose: _, priority: __, deadline: ___, ...request } = one.job;
    return unlessStuck(engine.generate({ ...request, maxTokens: Math.min(request.maxTokens, MOST_TOKENS), signal }), signal);
  };
  const attempt = async (one: Waiting): Promise<void> => {
    note(one, { state: 'running', tries: one.entry.tries + 1 });
    try {
      const answer = await once(one);
      settle(one, answer);
    } catch (error) {
      const named = error instanceof EngineError ? error : new EngineError('engine-failed', String(error));
      if (named.reason === 'engine-stuck') await fresh();
      if (one.over) return;
      if (one.moved) {
        one.moved = false;
        note(one, { state: 'waiting', tries: one.entry.tries - 1 });
        waiting.push(one);
        return;
      }
      // Whatever it was, the next one gets an engine that has not failed.
      if (named.reason !== 'cancelled' && named.reason !== 'prompt-too-long' && named.reason !== 'grammar-refused') await fresh();
      if (FINAL.has(named.reason) || one.entry.tries >= TRIES) settle(one, named);
      else waiting.unshift(one);
    }
  };
  const next = (): Waiting | undefined => {
    const at = waiting.findIndex(({ job }) => job.priority === 'person');
    return waiting.splice(Math.max(0, at), 1)[0];
  };
  const pump = async (): Promise<void> => {
    if (current) return;
    clearTimeout(resting);
    for (current = next(); current; current = next()) {
      // A controller that was used to move it is of no use any more.
      if (current.controller.signal.aborted) current.controller = new AbortController();
      await attempt(current);
    }
    resting = setTimeout(() => void fresh(), idle);
  };
  const cancel = (one: Waiting, reason: string): void => {
    settle(one, new EngineError(reason));
    one.controller.abort();
  };

  return {
    skills: engine.skills,
    model,
    journal: () => entries,
    exchanges: () => shown,
    run: (job) =>
      new Promise((resolve, reject) => {
        if (job.signal?.aborted) return reject(new EngineError('cancelled'));
        if (job.prompt.length + (job.system?.length ?? 0) > LONGEST_PROMPT) return reject(new EngineError('prompt-too-long'));
        const entry: JournalEntry = { id: ++last, purpose: job.purpose, priority: job.priority, state: 'waiting', at: now(), tries: 0 };
        const late = setTimeout(() => cancel(one, 'engine-timeout'), job.deadline ?? DEADLINES[job.priority]);
        const stop = (): void => cancel(one, 'cancelled');
        const done = (): void => {
          clearTimeout(late);
          job.signal?.removeEventListener('abort', stop);
        };
        const one: Waiting = {
          job,
          controller: new AbortController(),
          resolve: (value) => {
            done();
            resolve(value);
          },
          reject: (error) => {
            done();
            reject(error);
          },
          entry,
          moved: false,
          over: false,
        };
        job.signal?.addEventListener('abort', stop, { once: true });
        note(one, {});
        waiting.push(one);
        if (job.priority === 'person' && current?.job.priority === 'background') {
          current.moved = true;
          current.controller.abort();
        }
        void pump();
      }),
    async close() {
      for (const one of [...waiting]) cancel(one, 'engine-ended');
      if (current) cancel(current, 'engine-ended');
      clearTimeout(resting);
      await fresh();
    },
  };
}
