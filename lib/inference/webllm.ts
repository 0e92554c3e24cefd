import type { ChatCompletionRequestStreaming, InitProgressReport, MLCEngine } from '@mlc-ai/web-llm';
import { gathering, type Piece } from './gathering.ts';
import type { InstalledModel } from './models/installed.ts';
import { PINNED_LIBRARIES_BY_PATH } from './models/pinned.ts';
import { OWN_LIBRARY } from './models/sources.ts';
import { type Engine, EngineError, type GenerateRequest, type LoadOptions, SKILLS } from './types.ts';
import { realAdapter, watchDevices } from './webllm-device.ts';
import { LIBRARY_ADDRESS, serveFilesAsCache, WEIGHTS_ADDRESS } from './webllm-files.ts';

/**
 * WebLLM behind the port, in a worker only: the package is 6 MB of program. Needs a real WebGPU adapter. The compiled library of a model
 * is a program: only one that is pinned here runs, out of the package or out of the model's own files; any other only where a
 * measurement asks for it. Weights are data, installed and checked before the library sees them.
 */
export const WEBLLM = { npm: '0.2.79', lib: 'v0_2_48' } as const;

export interface OpenedModel {
  readonly model: InstalledModel;
  blob(name: string): Promise<Blob>;
}
export interface WebLlmOptions {
  /** @throws EngineError */
  readonly open: (model: string) => Promise<OpenedModel>;
  /** Whether this build carries any of the pinned libraries. Default: it does. */
  readonly packaged?: () => Promise<boolean>;
}

/** @throws EngineError unless the library is the pinned file and comes from the extension itself */
export async function checkLibrary(library: string, sha256: string, origin: string): Promise<string> {
  const url = new URL(library, origin);
  if (url.origin !== new URL(origin).origin) throw new EngineError('library-not-packaged', url.host);
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new EngineError('library-missing', library);
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new EngineError('library-changed', library);
  return url.href;
}

/** Address under which WebLLM may load a model's library. */
async function libraryOf(model: InstalledModel, { trial }: LoadOptions): Promise<string> {
  if (model.library === OWN_LIBRARY) {
    const own = model.files.find(({ name }) => name === OWN_LIBRARY);
    if (!own) throw new EngineError('library-missing');
    const known = Object.values(PINNED_LIBRARIES_BY_PATH).some(({ sha256 }) => sha256 === own.sha256);
    if (!known && !trial) throw new EngineError('library-not-packaged');
    return LIBRARY_ADDRESS;
  }
  const pinned = model.library ? PINNED_LIBRARIES_BY_PATH[model.library] : undefined;
  if (!model.library || !pinned) throw new EngineError('library-missing', model.library);
  return checkLibrary(model.library, pinned.sha256, self.location.origin);
}

/** Parts of one bar: WebLLM's own figure runs from 0 to 1 for each. */
const PHASES: readonly (readonly [words: RegExp, from: number, to: number])[] = [
  [/fetching param|loading model from cache/i, 0, 0.8],
  [/shader|gpu/i, 0.8, 1],
];

/** Never goes back. */
export function progressBar(): (report: Pick<InitProgressReport, 'progress' | 'text'>) => number {
  let shown = 0;
  return ({ progress, text }) => {
    const phase = PHASES.find(([words]) => words.test(text));
    if (phase) shown = Math.max(shown, phase[1] + (phase[2] - phase[1]) * Math.min(1, Math.max(0, progress)));
    return shown;
  };
}

const REASONS: readonly (readonly [words: RegExp, reason: string])[] = [
  [/device.{0,20}lost|lost.{0,20}device/i, 'device-lost'],
  [/out of memory|allocation fail|createbuffer/i, 'out-of-memory'],
  [/shader-?f16/i, 'no-shader-f16'],
  [/linkerror|import (env|object)|compileerror|wasm module|webassembly\.(instantiate|compile|module)/i, 'library-mismatch'],
  [/context window|prompt tokens exceed/i, 'prompt-too-long'],
  [/grammar/i, 'grammar-refused'],
  [/quota/i, 'storage-full'],
  [/failed to fetch|networkerror|cannot fetch|cache\.add/i, 'download-failed'],
  [/webgpu/i, 'no-webgpu'],
];

export function named(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new EngineError(REASONS.find(([words]) => words.test(text))?.[1] ?? 'engine-failed', text.slice(0, 300));
}

/**
 * The likeliest token, with the log-probabilities of a temperature of one: at zero this version tells 0 for the winner and nothing of the
 * others, and the least share of the mass that may be drawn from leaves the likeliest alone.
 */
const LIKELIEST = { temperature: 1, top_p: 1e-6 } as const;

function parameters({ system, prompt, maxTokens, schema, grammar, logprobs }: GenerateRequest): ChatCompletionRequestStreaming {
  return {
    messages: [...(system ? [{ role: 'system' as const, content: system }] : []), { role: 'user' as const, content: prompt }],
    max_tokens: maxTokens,
    ...(logprobs ? { ...LIKELIEST, logprobs: true, top_logprobs: Math.min(5, logprobs) } : { temperature: 0 }),
    seed: 0,
    stream: true,
    stream_options: { include_usage: true },
    ...(grammar
      ? { response_format: { type: 'grammar' as const, grammar } }
      : schema
        ? { response_format: { type: 'json_object' as const, schema: JSON.stringify(schema) } }
        : {}),
  };
}

/** Looks into the package. */
export async function anyPackaged(): Promise<boolean> {
  const there = (path: string): Promise<boolean> =>
    fetch(path, { method: 'HEAD' }).then(
      ({ ok }) => ok,
      () => false,
    );
  return (await Promise.all(Object.keys(PINNED_LIBRARIES_BY_PATH).map(there))).includes(true);
}

export function createWebLlm({ open, packaged = async () => true }: WebLlmOptions): Engine {
  let engine: MLCEngine | undefined;
  let loaded = '';
  let failure = '';
  let lose: ((error: EngineError) => void) | undefined;
  let watching = false;

  const drop = async (): Promise<void> => {
    const old = engine;
    engine = undefined;
    loaded = '';
    await old?.unload().catch(() => undefined);
  };
  const lost = (detail: string): void => {
    failure = 'device-lost';
    engine = undefined;
    loaded = '';
    lose?.(new EngineError('device-lost', detail));
  };
  /** A lost device never answers: its news ends what waits for it. */
  const unlessLost = <T>(work: Promise<T>): Promise<T> =>
    Promise.race([
      work,
      new Promise<never>((_, reject) => {
        lose = reject;
      }),
    ]);

  const load: Engine['load'] = async (id, onProgress, signal, options = {}) => {
    const { model, blob } = await open(id);
    const adapter = await realAdapter(options.trial);
    if (model.needsF16 && !adapter.features.has('shader-f16')) throw new EngineError('no-shader-f16');
    const library = await libraryOf(model, options);
    const { CreateMLCEngine } = await import('@mlc-ai/web-llm');
    if (signal?.aborted) throw new EngineError('cancelled');
    await drop();
    serveFilesAsCache({ names: model.files.map(({ name }) => name), blob });
    if (!watching) watchDevices(lost);
    watching = true;
    const bar = progressBar();
    failure = '';
    engine = await unlessLost(
      CreateMLCEngine(id, {
        appConfig: { model_list: [{ model: WEIGHTS_ADDRESS, model_id: id, model_lib: library }] },
        initProgressCallback: (report) => onProgress?.(bar(report), 1),
      }),
    );
    loaded = id;
  };

  const run = async (request: GenerateRequest, running: MLCEngine) => {
    const answer = gathering(request.onToken);
    const chunks = await running.chat.completions.create(parameters(request));
    for await (const chunk of chunks) answer.take(chunk as Piece);
    return answer.done();
  };
  const generate: Engine['generate'] = async (request) => {
    if (!engine) throw new EngineError(failure || 'not-loaded');
    const running = engine;
    const { signal } = request;
    if (signal?.aborted) throw new EngineError('cancelled');
    const stop = (): void => void running.interruptGenerate();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const answer = await unlessLost(run(request, running));
      if (signal?.aborted) throw new EngineError('cancelled');
      return answer;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };
  const rethrow = (error: unknown): never => {
    throw named(error);
  };

  return {
    name: 'webllm',
    skills: SKILLS.webllm,
    availability: (options) =>
      realAdapter(options?.trial).then(
        async () =>
          options?.trial || (await packaged()) ? { available: true as const } : { available: false as const, reason: 'library-missing' },
        (error: unknown) => ({ available: false as const, reason: named(error).reason }),
      ),
    load: (...args) =>
      load(...args).catch((error: unknown) => {
        failure = named(error).reason;
        return rethrow(error);
      }),
    generate: (request) => generate(request).catch(rethrow),
    bare: (request) =>
      (engine ? run({ ...request, onToken: undefined }, engine) : Promise.reject(new EngineError('not-loaded'))).catch(rethrow),
    health: async () => (loaded ? { state: 'ready', model: loaded } : failure ? { state: 'failed', reason: failure } : { state: 'idle' }),
    unload: drop,
  };
}
