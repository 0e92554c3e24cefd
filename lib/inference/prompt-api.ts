import { gathering } from './gathering.ts';
import { type Engine, EngineError, SKILLS } from './types.ts';

/** The browser's built-in model, where `availability()` says more than "unavailable"; the mere name proves nothing. */
interface Session {
  promptStreaming(text: string, options?: { responseConstraint?: object; signal?: AbortSignal }): AsyncIterable<string>;
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

/** Of a token, in English. */
const CHARACTERS = 4;

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
    skills: SKILLS['prompt-api'],
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
    async generate({ system, prompt, maxTokens, schema, onToken, signal }) {
      if (!ready) throw new EngineError('not-loaded');
      try {
        const session = await open(system ? { initialPrompts: [{ role: 'system', content: system }] } : {}, signal);
        try {
          const answer = gathering(onToken);
          for await (const content of session.promptStreaming(prompt, { responseConstraint: schema, signal })) {
            answer.take({ choices: [{ delta: { content } }] });
            // The browser takes no budget of its own.
            if (answer.size() > maxTokens * CHARACTERS) break;
          }
          const done = answer.done();
          // Nor does it count tokens.
          return { ...done, tokens: Math.ceil(done.text.length / CHARACTERS) };
        } finally {
          session.destroy();
        }
      } catch (error) {
        throw named(error);
      }
    },
    health: async () => (ready ? { state: 'ready', model: 'built-in' } : { state: 'idle' }),
    async unload() {
      ready = false;
    },
  };
}
