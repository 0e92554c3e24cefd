import { gathering, type Piece } from './gathering.ts';
import { type Engine, EngineError, type GenerateRequest, SKILLS } from './types.ts';

/**
 * GGUF models on the CPU, by wllama, in a worker only. Needs nothing but WebAssembly with 64-bit memory. Greedy and seeded: the same
 * request gives the same text. After any failure that is not a cancel the library is thrown away, because its memory may be broken;
 * what was loaded must then be loaded anew.
 */
export const WLLAMA = { npm: '3.8.1', wasm: '/wllama/wllama.wasm' } as const;

/** Longest prompt and answer together, in tokens: a document of two pages, or thirty facts. */
const CONTEXT = 4096;

/** The part of the library that is used. Its own types are its sources, which do not hold under this project's rules. */
interface Wllama {
  loadModel(files: Blob[], options: Record<string, unknown>): Promise<void>;
  createChatCompletion(options: Record<string, unknown>): Promise<unknown>;
  exit(): Promise<void>;
}
interface Library {
  readonly Wllama: new (paths: { default: string }, options: { suppressNativeLog: boolean }) => Wllama;
}

export interface WllamaOptions {
  /** The files of an installed model, in order. @throws EngineError */
  readonly open: (model: string) => Promise<readonly Blob[]>;
  /** Threads that compute. Default one: two spin against each other where the machine is busy. */
  readonly threads?: number;
  /** For tests: another library. */
  readonly library?: () => Promise<Library>;
}

const REASONS: readonly (readonly [words: RegExp, reason: string])[] = [
  [
    /invalid magic|not a gguf|failed to load model|unknown model architecture|tensor .* (not found|data)|read past|end of file/i,
    'model-unreadable',
  ],
  [/out of memory|cannot allocate|allocation fail|memory access out of bounds|bad_alloc/i, 'out-of-memory'],
  [/exceed.{0,20}context|context size|prompt is too long/i, 'prompt-too-long'],
  [/grammar/i, 'grammar-refused'],
  [/abort(ed)?error|operation aborted/i, 'cancelled'],
];

function named(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new EngineError(REASONS.find(([words]) => words.test(text))?.[1] ?? 'engine-failed', text.slice(0, 300));
}

/** What a GGUF file begins with; checked here because the library's own refusal takes the whole worker down. */
const MAGIC = 'GGUF';
async function checkMagic(blob: Blob | undefined): Promise<void> {
  const head = blob ? await blob.slice(0, MAGIC.length).text() : '';
  if (head !== MAGIC) throw new EngineError('model-unreadable', 'not a GGUF file');
}

/** What the library is asked for. */
function parameters({ system, prompt, maxTokens, schema, grammar, logprobs }: GenerateRequest): Record<string, unknown> {
  return {
    messages: [...(system ? [{ role: 'system', content: system }] : []), { role: 'user', content: prompt }],
    max_tokens: maxTokens,
    temperature: 0,
    seed: 0,
    ...(grammar ? { grammar } : schema ? { response_format: { type: 'json_schema', json_schema: { name: 'answer', schema } } } : {}),
    ...(logprobs ? { logprobs: true, top_logprobs: logprobs } : {}),
  };
}

const fromPackage = async (): Promise<Library> => (await import('@wllama/wllama/esm/index.js')) as unknown as Library;

export function createWllama({ open, threads = 1, library = fromPackage }: WllamaOptions): Engine {
  let engine: Wllama | undefined;
  let loaded = '';
  let failure = '';

  const drop = async (): Promise<void> => {
    const old = engine;
    engine = undefined;
    loaded = '';
    await old?.exit().catch(() => undefined);
  };
  const failed = async (error: unknown): Promise<never> => {
    const reason = named(error);
    if (reason.reason !== 'cancelled' && reason.reason !== 'prompt-too-long' && reason.reason !== 'grammar-refused') {
      failure = reason.reason;
      await drop();
    }
    throw reason;
  };

  const load: Engine['load'] = async (model, onProgress, signal) => {
    const blobs = await open(model);
    await checkMagic(blobs[0]);
    const { Wllama } = await library();
    if (signal?.aborted) throw new EngineError('cancelled');
    await drop();
    const fresh = new Wllama({ default: WLLAMA.wasm }, { suppressNativeLog: true });
    onProgress?.(0, 1);
    engine = fresh;
    await fresh.loadModel([...blobs], { n_ctx: CONTEXT, n_threads: threads, n_gpu_layers: 0, n_parallel: 1, seed: 0 });
    if (engine !== fresh) throw new EngineError('cancelled');
    loaded = model;
    failure = '';
    onProgress?.(1, 1);
  };

  const generate: Engine['generate'] = async (request) => {
    if (!engine || !loaded) throw new EngineError('not-loaded');
    if (request.signal?.aborted) throw new EngineError('cancelled');
    const answer = gathering(request.onToken);
    await engine.createChatCompletion({
      ...parameters(request),
      stream: true,
      abortSignal: request.signal,
      onData: (piece: Piece) => answer.take(piece),
    });
    if (request.signal?.aborted) throw new EngineError('cancelled');
    return answer.done();
  };

  return {
    name: 'wllama',
    skills: SKILLS.wllama,
    async availability() {
      try {
        // A browser without 64-bit memory throws here.
        new WebAssembly.Memory({ address: 'i64', initial: 1n } as unknown as WebAssembly.MemoryDescriptor);
        return { available: true };
      } catch {
        return { available: false, reason: 'no-memory64' };
      }
    },
    load: (...args) => load(...args).catch(failed),
    generate: (request) => generate(request).catch(failed),
    async bare(request) {
      if (!engine || !loaded) throw new EngineError('not-loaded');
      const pieces = gathering();
      await engine.createChatCompletion({ ...parameters(request), stream: true, onData: (piece: Piece) => pieces.take(piece) });
      return pieces.done();
    },
    health: async () => (failure ? { state: 'failed', reason: failure } : loaded ? { state: 'ready', model: loaded } : { state: 'idle' }),
    unload: drop,
  };
}
