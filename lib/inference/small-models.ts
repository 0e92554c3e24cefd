import { type Channel, workerChannel } from './channel.ts';
import { EngineError, type SmallModels } from './types.ts';

/**
 * The models of the package, embedder, tagger, reader and weigher, in a worker of this page. The worker is disposable: it ends when it fails, hangs or idles, and the next text starts a
 * fresh one; a text is tried twice, then refused by name. Short requests go before long ones, between two slices: somebody waits.
 */
export const EMBEDDER = { model: 'all-MiniLM-L6-v2-q8', dimensions: 384 } as const;
/** Which training of the tagger lies in the package; its labels are the memory's. */
export const NOTE_MARKER = { marks: 'notes-1' } as const;
/** Which training of the reader, and of the weigher. */
export const NOTE_READER = { reads: 'reader-2' } as const;
export const FACT_WEIGHER = { weighs: 'standing-1' } as const;

/** Vectors of sentences, the marks in notes, what notes say to questions, or which facts they leave standing: numbers for each text in any case. */
export const READ_TASKS = ['embed', 'mark', 'read', 'weigh'] as const;
export type ReadTask = (typeof READ_TASKS)[number];
/** To the worker and back; one order at a time. */
export interface ReadOrder {
  readonly id: number;
  readonly task: ReadTask;
  readonly texts: readonly string[];
}
export interface ReadResult {
  readonly id: number;
  readonly vectors?: readonly Float32Array[];
  readonly failed?: string;
}

export interface LocalModels extends SmallModels {
  /** Ends the worker; what waits is refused with `engine-ended`. */
  close(): void;
}

export interface LocalOptions {
  readonly spawn?: () => Channel;
  /** For a slice by a loaded model, and for the first one; in ms. */
  readonly deadline?: number;
  readonly firstDeadline?: number;
  /** The worker's memory is given back after this long without a text, in ms. */
  readonly idle?: number;
  readonly onIdle?: () => void;
}

/** Texts between two looks at the queue: about 60 ms of work. */
const SLICE = 16;
/** Requests up to this many texts are somebody's question. */
const SHORT = 4;
/** UTF-16 units of a text that are read: about the 256 tokens that the model was trained for. */
const LONGEST = 1000;
const DEADLINE = 15_000;
/** Loading takes 0.8 s on an idle machine, ten times that on a busy one. */
const FIRST_DEADLINE = 45_000;
const IDLE = 5 * 60_000;
const TRIES = 2;

interface Job {
  readonly task: ReadTask;
  readonly texts: readonly string[];
  readonly vectors: Float32Array[];
  readonly resolve: (vectors: Float32Array[]) => void;
  readonly reject: (error: Error) => void;
  failures: number;
  gone: boolean;
}

/** A worker with at most one order under way. */
interface Running {
  order(task: ReadTask, texts: readonly string[]): Promise<readonly Float32Array[]>;
  end(reason: string): void;
}

const spawnWorker = (): Channel => workerChannel(new Worker(new URL('./small-models.worker.ts', import.meta.url), { type: 'module' }));

function start({ spawn = spawnWorker, deadline = DEADLINE, firstDeadline = FIRST_DEADLINE }: LocalOptions, ended: () => void): Running {
  const channel = spawn();
  let last = 0;
  let warm = false;
  let open: { id: number; resolve: (vectors: readonly Float32Array[]) => void; reject: (error: Error) => void } | undefined;
  const end = (reason: string, detail?: string): void => {
    channel.close();
    ended();
    open?.reject(new EngineError(reason, detail));
    open = undefined;
  };
  channel.onEnd((detail) => end('engine-ended', detail));
  channel.listen((message) => {
    const { id, vectors, failed } = message as ReadResult;
    if (!open || open.id !== id) return;
    if (!vectors) return end('engine-failed', failed);
    warm = true;
    const { resolve } = open;
    open = undefined;
    resolve(vectors);
  });
  return {
    end,
    order: (task, texts) =>
      new Promise((resolve, reject) => {
        const id = ++last;
        const late = setTimeout(() => end('engine-timeout'), warm ? deadline : firstDeadline);
        open = {
          id,
          resolve: (vectors) => {
            clearTimeout(late);
            resolve(vectors);
          },
          reject: (error) => {
            clearTimeout(late);
            reject(error);
          },
        };
        channel.post({ id, task, texts } satisfies ReadOrder);
      }),
  };
}

export function createLocalModels(options: LocalOptions = {}): LocalModels {
  const jobs: Job[] = [];
  let running: Running | undefined;
  let pumping = false;
  let idle: ReturnType<typeof setTimeout> | undefined;

  const drop = (job: Job): void => {
    job.gone = true;
    const at = jobs.indexOf(job);
    if (at >= 0) jobs.splice(at, 1);
  };
  const slice = async (job: Job): Promise<void> => {
    running ??= start(options, () => {
      running = undefined;
    });
    const vectors = await running.order(job.task, job.texts.slice(job.vectors.length, job.vectors.length + SLICE));
    job.vectors.push(...vectors);
    if (job.vectors.length < job.texts.length || job.gone) return;
    drop(job);
    job.resolve(job.vectors);
  };
  const pump = async (): Promise<void> => {
    if (pumping) return;
    pumping = true;
    clearTimeout(idle);
    for (;;) {
      const job = jobs.find(({ texts }) => texts.length <= SHORT) ?? jobs[0];
      if (!job) break;
      try {
        await slice(job);
      } catch (error) {
        if (++job.failures < TRIES || job.gone) continue;
        drop(job);
        job.reject(error as Error);
      }
    }
    pumping = false;
    idle = setTimeout(() => {
      running?.end('engine-ended');
      options.onIdle?.();
    }, options.idle ?? IDLE);
  };

  const read = (task: ReadTask, texts: readonly string[], signal?: AbortSignal): Promise<Float32Array[]> =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(new EngineError('cancelled'));
      if (texts.length === 0) return resolve([]);
      const job: Job = { task, texts: texts.map((text) => text.slice(0, LONGEST)), vectors: [], resolve, reject, failures: 0, gone: false };
      const cancel = (): void => {
        drop(job);
        reject(new EngineError('cancelled'));
      };
      signal?.addEventListener('abort', cancel, { once: true });
      jobs.push(job);
      void pump();
    });

  return {
    ...EMBEDDER,
    ...NOTE_MARKER,
    ...NOTE_READER,
    ...FACT_WEIGHER,
    embed: (texts, signal) => read('embed', texts, signal),
    mark: (texts, signal) => read('mark', texts, signal),
    read: (texts, signal) => read('read', texts, signal),
    weigh: (texts, signal) => read('weigh', texts, signal),
    close() {
      for (const job of [...jobs]) {
        drop(job);
        job.reject(new EngineError('engine-ended'));
      }
      running?.end('engine-ended');
      clearTimeout(idle);
    },
  };
}
