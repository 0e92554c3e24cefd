import { type Engine, EngineError } from './types.ts';

/** The browser's built-in model, where `availability()` says more than "unavailable"; the mere name proves nothing. */
interface Session {
  prompt(text: string, options?: { responseConstraint?: object; signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}
interface LanguageModelApi {
  availability(options?: object): Promise<string>;
  create(options?: object): Promise<Session>;
}

const api = (): LanguageModelApi | undefined => (globalThis as { LanguageModel?: LanguageModelApi }).LanguageModel;

/** What is read and written; the browser may hold a model for some languages only. */
const LANGUAGES = {
  expectedInputs: [{ type: 'text', languages: ['en', 'de'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

function named(error: unknown): EngineError {
  if (error instanceof EngineError) return error;
  const { name, message } = error as { name?: string; message?: string };
  const reasons: Readonly<Record<string, string>> = {
    AbortError: 'cancelled',
    NotSupportedError: 'no-model-in-this-browser',
    QuotaExceededError: 'prompt-too-long',
    NotAllowedError: 'not-allowed-by-browser',
  };
  return new EngineError(reasons[name ?? ''] ?? 'engine-failed', message);
}

export function createPromptApi(): Engine {
  let ready = false;
  const open = (extra: object, signal?: AbortSignal): Promise<Session> => {
    const found = api();
    if (!found) throw new EngineError('not-in-this-browser');
    return found.create({ ...LANGUAGES, ...extra, signal });
  };
  const availability: Engine['availability'] = async () => {
    const state = await api()
      ?.availability(LANGUAGES)
      .catch(() => 'unavailable');
    if (state === undefined) return { available: false, reason: 'not-in-this-browser' };
    return state === 'unavailable' ? { available: false, reason: 'no-model-in-this-browser' } : { available: true };
  };
  return {
    name: 'prompt-api',
    availability,
    async load(_model, onProgress, signal) {
      const found = await availability();
      if (!found.available) throw new EngineError(found.reason);
      const monitor = (target: EventTarget): void =>
        target.addEventListener('downloadprogress', (event) => onProgress?.((event as ProgressEvent).loaded, 1));
      try {
        (await open({ monitor }, signal)).destroy();
        ready = true;
      } catch (error) {
        throw named(error);
      }
    },
    // A session of its own for each request: nothing of one site's question is there when another's is asked.
    async generate({ system, prompt, schema, onToken, signal }) {
      if (!ready) throw new EngineError('not-loaded');
      const started = performance.now();
      try {
        const session = await open(system ? { initialPrompts: [{ role: 'system', content: system }] } : {}, signal);
        try {
          const text = await session.prompt(prompt, { responseConstraint: schema, signal });
          onToken?.(text);
          // The browser counts no tokens of an answer; four characters are one in English.
          return { text, tokens: Math.ceil(text.length / 4), ms: performance.now() - started };
        } finally {
          session.destroy();
        }
      } catch (error) {
        throw named(error);
      }
    },
    async unload() {
      ready = false;
    },
  };
}
