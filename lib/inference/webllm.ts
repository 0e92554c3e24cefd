import type { InitProgressReport, MLCEngine } from '@mlc-ai/web-llm';
import { type Engine, EngineError } from './types.ts';

/**
 * WebLLM behind the port, in a worker only: the package is 6 MB of program. Needs a real WebGPU adapter, because a software one takes
 * minutes a token. The compiled library of a model is a program: only one that the extension itself carries is run, and only when it
 * is the file that was pinned. Weights are data and may come from the model's address.
 */
export const WEBLLM = { npm: '0.2.79', lib: 'v0_2_48' } as const;

export interface WebLlmModel {
  /** Folder with `mlc-chat-config.json` and the weights. */
  readonly weights: string;
  /** Address of the compiled library (`*.wasm`), on the extension's own origin. */
  readonly library: string;
  /** Of the library, hex. */
  readonly sha256: string;
  readonly needsF16: boolean;
}
export type WebLlmModels = Readonly<Record<string, WebLlmModel>>;

interface Adapter {
  readonly info?: { readonly isFallbackAdapter?: boolean };
  readonly isFallbackAdapter?: boolean;
  readonly features: ReadonlySet<string>;
}
interface Gpu {
  requestAdapter(): Promise<Adapter | null>;
}

async function realAdapter(): Promise<Adapter> {
  const gpu = (navigator as { gpu?: Gpu }).gpu;
  if (!gpu) throw new EngineError('no-webgpu');
  const adapter = await gpu.requestAdapter().catch(() => null);
  if (!adapter) throw new EngineError('no-adapter');
  if (adapter.info?.isFallbackAdapter || adapter.isFallbackAdapter) throw new EngineError('software-adapter');
  return adapter;
}

/** @throws EngineError unless the library is the pinned file and comes from the extension itself */
export async function checkLibrary({ library, sha256 }: Pick<WebLlmModel, 'library' | 'sha256'>, origin: string): Promise<string> {
  const url = new URL(library, origin);
  if (url.origin !== new URL(origin).origin) throw new EngineError('library-not-packaged', url.host);
  const response = await fetch(url).catch(() => null);
  if (!response?.ok) throw new EngineError('library-missing');
  const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
  const hex = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (hex !== sha256) throw new EngineError('library-changed');
  return url.href;
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
  [/linkerror|import (env|object)/i, 'library-mismatch'],
  [/context window|prompt tokens exceed/i, 'prompt-too-long'],
  [/quota/i, 'storage-full'],
  [/failed to fetch|networkerror|cannot fetch|cache\.add/i, 'download-failed'],
  [/webgpu/i, 'no-webgpu'],
];

export function named(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return new EngineError(REASONS.find(([words]) => words.test(text))?.[1] ?? 'engine-failed', text.slice(0, 300));
}

export function createWebLlm(models: WebLlmModels): Engine {
  let engine: MLCEngine | undefined;

  const load: Engine['load'] = async (model, onProgress, signal) => {
    const row = Object.hasOwn(models, model) ? models[model] : undefined;
    if (!row) throw new EngineError('unknown-model', model);
    const adapter = await realAdapter();
    if (row.needsF16 && !adapter.features.has('shader-f16')) throw new EngineError('no-shader-f16');
    const library = await checkLibrary(row, self.location.origin);
    const { CreateMLCEngine } = await import('@mlc-ai/web-llm');
    if (signal?.aborted) throw new EngineError('cancelled');
    await engine?.unload();
    const bar = progressBar();
    engine = await CreateMLCEngine(model, {
      appConfig: { model_list: [{ model: row.weights, model_id: model, model_lib: library }], useIndexedDBCache: true },
      initProgressCallback: (report) => onProgress?.(bar(report), 1),
    });
  };

  const generate: Engine['generate'] = async ({ system, prompt, maxTokens, schema, onToken, signal }) => {
    if (!engine) throw new EngineError('not-loaded');
    const running = engine;
    const started = performance.now();
    const stop = (): void => void running.interruptGenerate();
    signal?.addEventListener('abort', stop, { once: true });
    try {
      const chunks = await running.chat.completions.create({
        messages: [...(system ? [{ role: 'system' as const, content: system }] : []), { role: 'user' as const, content: prompt }],
        max_tokens: maxTokens,
        temperature: 0,
        seed: 0,
        stream: true,
        stream_options: { include_usage: true },
        ...(schema ? { response_format: { type: 'json_object' as const, schema: JSON.stringify(schema) } } : {}),
      });
      let text = '';
      let tokens = 0;
      for await (const chunk of chunks) {
        const piece = chunk.choices[0]?.delta.content ?? '';
        text += piece;
        tokens = chunk.usage?.completion_tokens ?? tokens;
        if (piece) onToken?.(piece);
      }
      if (signal?.aborted) throw new EngineError('cancelled');
      return { text, tokens, ms: performance.now() - started };
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  };

  return {
    name: 'webllm',
    availability: () =>
      realAdapter().then(
        () => ({ available: true as const }),
        (error: unknown) => ({ available: false as const, reason: named(error).reason }),
      ),
    load: (...args) =>
      load(...args).catch((error: unknown) => {
        throw named(error);
      }),
    generate: (request) =>
      generate(request).catch((error: unknown) => {
        throw named(error);
      }),
    async unload() {
      await engine?.unload();
      engine = undefined;
    },
  };
}
