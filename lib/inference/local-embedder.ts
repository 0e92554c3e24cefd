import { type Embedder, EngineError } from './types.ts';

/** The embedder in a worker of this page. The worker is disposable: it ends when it fails or idles, and the next text starts a new one. */
export const EMBEDDER = { model: 'all-MiniLM-L6-v2-q8', dimensions: 384 } as const;

/** Texts of one turn of the worker; more would block a waiting person. */
const BATCH = 16;
/** Loading and one batch on a slow machine, in ms. */
const DEADLINE = 60_000;
/** The worker's memory is given back after this long without a text, in ms. */
const IDLE = 5 * 60_000;

interface Waiting {
  readonly resolve: (vectors: number[][]) => void;
  readonly reject: (error: Error) => void;
}

export function createLocalEmbedder(): Embedder & { close(): void } {
  let worker: Worker | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let count = 0;
  const waiting = new Map<number, Waiting>();

  const close = (): void => {
    worker?.terminate();
    worker = undefined;
    for (const one of waiting.values()) one.reject(new EngineError('engine-ended'));
    waiting.clear();
  };
  const started = (): Worker => {
    if (worker) return worker;
    worker = new Worker(new URL('./embedder.worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('error', close);
    worker.addEventListener('message', (event: MessageEvent<{ id: number; vectors?: number[][]; failed?: string }>) => {
      const { id, vectors, failed } = event.data;
      const one = waiting.get(id);
      waiting.delete(id);
      if (vectors) one?.resolve(vectors);
      else one?.reject(new EngineError('engine-failed', failed));
    });
    return worker;
  };
  const ask = (texts: readonly string[]): Promise<number[][]> =>
    new Promise((resolve, reject) => {
      const id = ++count;
      const late = setTimeout(() => {
        waiting.delete(id);
        reject(new EngineError('engine-timeout'));
      }, DEADLINE);
      const done = () => clearTimeout(late);
      waiting.set(id, {
        resolve: (vectors) => {
          done();
          resolve(vectors);
        },
        reject: (error) => {
          done();
          reject(error);
        },
      });
      started().postMessage({ id, texts });
    });

  return {
    ...EMBEDDER,
    async embed(texts, signal) {
      clearTimeout(idle);
      const vectors: Float32Array[] = [];
      for (let at = 0; at < texts.length; at += BATCH) {
        signal?.throwIfAborted();
        for (const vector of await ask(texts.slice(at, at + BATCH))) vectors.push(Float32Array.from(vector));
      }
      idle = setTimeout(close, IDLE);
      return vectors;
    },
    close,
  };
}
