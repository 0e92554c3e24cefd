import { type Engine, EngineError } from './types.ts';

/** The browser's built-in model, where `availability()` says more than "unavailable"; the mere name proves nothing. */
interface Session {
  prompt(text: string, options?: { responseConstraint?: object; signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface LanguageModelApi {
  availability(): Promise<string>;
  create(options?: { monitor?: (target: EventTarget) => void; signal?: AbortSignal; initialPrompts?: readonly object[] }): Promise<Session>;
}

const api = (): LanguageModelApi | undefined => (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;

export function createPromptApi(): Engine {
  let session: Session | undefined;
  return {
    name: 'prompt-api',
    async availability() {
      const found = api();
      if (!found) return { available: false, reason: 'not-in-this-browser' };
      const state = await found.availability();
      return state === 'unavailable' ? { available: false, reason: 'no-model-in-this-browser' } : { available: true };
    },
    async load(_model, onProgress, signal) {
      const found = api();
      if (!found || (await found.availability()) === 'unavailable') throw new EngineError('no-model-in-this-browser');
      const monitor = (target: EventTarget) =>
        target.addEventListener('downloadprogress', (event) => onProgress?.((event as ProgressEvent).loaded, 1));
      session = await found.create({ monitor, signal });
    },
    async generate({ system, prompt, schema, signal }) {
      if (!session) throw new EngineError('not-loaded');
      const started = performance.now();
      const text = await session.prompt(system ? `${system}\n\n${prompt}` : prompt, { responseConstraint: schema, signal });
      return { text, tokens: Math.ceil(text.length / 4), ms: performance.now() - started };
    },
    async unload() {
      session?.destroy();
      session = undefined;
    },
  };
}
