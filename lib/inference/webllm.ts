import type { MLCEngine } from '@mlc-ai/web-llm';
import { type Engine, EngineError } from './types.ts';

/**
 * WebLLM behind the port. Imported only in the engine's worker: the package is 6 MB of program. Needs a real WebGPU adapter; a software
 * one would take minutes a token. Package and compiled libraries must be of one version.
 */
export const WEBLLM = { package: '0.2.79', libraries: 'v0_2_48' } as const;

export interface WebLlmModel {
  /** Folder with `mlc-chat-config.json` and the weights. */
  readonly weights: string;
  /** The compiled model library (`*.wasm`), packaged or by address. */
  readonly library: string;
  readonly needsF16: boolean;
}

interface Gpu {
  requestAdapter(): Promise<{ info?: { isFallbackAdapter?: boolean }; isFallbackAdapter?: boolean; features: ReadonlySet<string> } | null>;
}

export function createWebLlm(models: Readonly<Record<string, WebLlmModel>>): Engine {
  let engine: MLCEngine | undefined;
  const adapter = async () => (await (navigator as { gpu?: Gpu }).gpu?.requestAdapter().catch(() => null)) ?? null;
  const availability: Engine['availability'] = async () => {
    if (!(navigator as { gpu?: Gpu }).gpu) return { available: false, reason: 'no-webgpu' };
    const found = await adapter();
    if (!found) return { available: false, reason: 'no-adapter' };
    return found.info?.isFallbackAdapter || found.isFallbackAdapter
      ? { available: false, reason: 'software-adapter' }
      : { available: true };
  };
  return {
    name: 'webllm',
    availability,
    async load(model, onProgress, signal) {
      const row = models[model];
      if (!row) throw new EngineError('unknown-model', model);
      const ready = await availability();
      if (!ready.available) throw new EngineError(ready.reason);
      if (row.needsF16 && !(await adapter())?.features.has('shader-f16')) throw new EngineError('no-shader-f16');
      const { CreateMLCEngine } = await import('@mlc-ai/web-llm');
      signal?.throwIfAborted();
      engine = await CreateMLCEngine(model, {
        appConfig: { model_list: [{ model: row.weights, model_id: model, model_lib: row.library }] },
        initProgressCallback: ({ progress }) => onProgress?.(progress, 1),
      });
    },
    async generate({ system, prompt, maxTokens, schema, onToken, signal }) {
      if (!engine) throw new EngineError('not-loaded');
      const running = engine;
      const started = performance.now();
      signal?.addEventListener('abort', () => void running.interruptGenerate(), { once: true });
      const chunks = await running.chat.completions.create({
        messages: [...(system ? [{ role: 'system' as const, content: system }] : []), { role: 'user' as const, content: prompt }],
        max_tokens: maxTokens,
        temperature: 0,
        stream: true,
        ...(schema ? { response_format: { type: 'json_object' as const, schema: JSON.stringify(schema) } } : {}),
      });
      let text = '';
      let tokens = 0;
      for await (const chunk of chunks) {
        const piece = chunk.choices[0]?.delta.content ?? '';
        text += piece;
        tokens += 1;
        if (piece) onToken?.(piece);
      }
      if (signal?.aborted) throw new EngineError('cancelled');
      return { text, tokens, ms: performance.now() - started };
    },
    async unload() {
      await engine?.unload();
      engine = undefined;
    },
  };
}
