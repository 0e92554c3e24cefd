import { createHash } from 'node:crypto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { engineOver, serveEngine } from '../../../lib/inference/engine-channel.ts';
import { none } from '../../../lib/inference/none.ts';
import { createPromptApi } from '../../../lib/inference/prompt-api.ts';
import { chooseEngine } from '../../../lib/inference/registry.ts';
import { type Engine, EngineError, type EngineName, SKILLS } from '../../../lib/inference/types.ts';
import { checkLibrary, createWebLlm, named, progressBar } from '../../../lib/inference/webllm.ts';
import { type Pipe, pipe } from './fake-channel.ts';

const WORDS = ['one', ' month', '.'];

/** Says its words one a turn; never ends after them when told to hang. */
function speaker({ hang = false }: { hang?: boolean } = {}): Engine {
  return {
    name: 'webllm',
    skills: SKILLS.webllm,
    availability: async () => ({ available: true }),
    load: async (model, onProgress, signal) => {
      onProgress?.(0.5, 1);
      if (model === 'slow') await new Promise(() => undefined);
      if (model !== 'known') throw new EngineError('unknown-model', model);
      signal?.throwIfAborted();
    },
    async generate({ onToken, signal }) {
      for (const word of WORDS) {
        await Promise.resolve();
        if (signal?.aborted) throw new EngineError('cancelled');
        onToken?.(word);
      }
      if (hang) await new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new EngineError('cancelled'))));
      return { text: WORDS.join(''), tokens: WORDS.length, ms: 1, firstTokenMs: 1, finish: 'stop' };
    },
    health: async () => ({ state: 'idle' }),
    unload: async () => undefined,
  };
}

function over(engine: Engine, silence?: number) {
  const pipes: Pipe[] = [];
  const far = engineOver(
    engine.name,
    () => {
      const made = pipe();
      pipes.push(made);
      serveEngine(engine, made.far);
      return made.near;
    },
    { silence },
  );
  return { far, pipes };
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an engine elsewhere', () => {
  test('loads with progress, speaks in pieces and answers', async () => {
    const { far } = over(speaker());
    const progress: number[] = [];
    await far.load('known', (done) => progress.push(done));
    const pieces: string[] = [];
    const answer = await far.generate({ prompt: 'How long?', maxTokens: 8, onToken: (text) => pieces.push(text) });
    expect([progress, pieces, answer.text]).toEqual([[0.5], WORDS, 'one month.']);
  });

  test('keeps the reason of a failure', async () => {
    await expect(over(speaker()).far.load('other')).rejects.toMatchObject({ reason: 'unknown-model' });
  });

  test('stops speaking when cancelled, and can speak again', async () => {
    const { far, pipes } = over(speaker({ hang: true }));
    const stop = new AbortController();
    const answer = far.generate({ prompt: '', maxTokens: 8, signal: stop.signal, onToken: () => stop.abort() });
    await expect(answer).rejects.toMatchObject({ reason: 'cancelled' });
    expect(await far.availability()).toEqual({ available: true });
    expect(pipes).toHaveLength(1);
  });

  test('ends the worker to stop a load', async () => {
    const { far, pipes } = over(speaker());
    const stop = new AbortController();
    const loading = far.load('slow', () => stop.abort(), stop.signal);
    await expect(loading).rejects.toMatchObject({ reason: 'cancelled' });
    await vi.waitFor(() => expect(pipes[0]?.closed()).toBe(true));
    await far.load('known');
    expect(pipes).toHaveLength(2);
  });

  test('says when the worker died, and starts a fresh one at the next call', async () => {
    const { far, pipes } = over(speaker({ hang: true }));
    const answer = far.generate({ prompt: '', maxTokens: 8, onToken: (text) => text === '.' && pipes[0]?.kill() });
    await expect(answer).rejects.toMatchObject({ reason: 'engine-ended' });
    expect(await far.availability()).toEqual({ available: true });
    expect(pipes).toHaveLength(2);
  });

  test('takes silence for death', async () => {
    vi.useFakeTimers();
    const { far, pipes } = over(speaker({ hang: true }), 1000);
    const answer = far.generate({ prompt: '', maxTokens: 8 });
    const refused = expect(answer).rejects.toMatchObject({ reason: 'engine-timeout' });
    await vi.advanceTimersByTimeAsync(1100);
    await refused;
    expect(pipes[0]?.closed()).toBe(true);
  });

  test('is unavailable, with a reason, where its page cannot be opened', async () => {
    const far = engineOver('webllm', () => Promise.reject(new EngineError('engine-unavailable')));
    expect(await far.availability()).toEqual({ available: false, reason: 'engine-unavailable' });
  });
});

describe('the choice of an engine', () => {
  const make =
    (available: Partial<Record<EngineName, true | string>>) =>
    (name: EngineName): Engine => {
      const state = available[name];
      if (state === undefined) return none;
      return { ...none, name, availability: async () => (state === true ? { available: true } : { available: false, reason: state }) };
    };

  test('takes the wanted one where it can run', async () => {
    expect((await chooseEngine('webllm', make({ webllm: true }))).engine.name).toBe('webllm');
  });
  test('never replaces the wanted one by another download', async () => {
    const { engine, passedOver } = await chooseEngine('webllm', make({ webllm: 'software-adapter', 'prompt-api': true }));
    expect([engine.name, passedOver]).toEqual(['none', [{ name: 'webllm', reason: 'software-adapter' }]]);
  });
  test('looks for the best by itself, and says what it passed over', async () => {
    const { engine, passedOver } = await chooseEngine('auto', make({ webllm: true, 'prompt-api': 'no-model-in-this-browser' }));
    expect([engine.name, passedOver]).toEqual(['webllm', [{ name: 'prompt-api', reason: 'no-model-in-this-browser' }]]);
  });
  test('names an engine that this version lacks', async () => {
    expect((await chooseEngine('wllama', make({}))).passedOver).toEqual([{ name: 'wllama', reason: 'not-in-this-version' }]);
  });
  test('without an engine, generating is refused by name', async () => {
    await expect(none.generate({ prompt: '', maxTokens: 1 })).rejects.toMatchObject({ reason: 'no-engine' });
  });
});

describe('WebLLM', () => {
  const gpu = (adapter: object | null) => vi.stubGlobal('navigator', { gpu: { requestAdapter: async () => adapter } });
  const engine = createWebLlm({
    open: async (id) => {
      if (id !== 'm') throw new EngineError('model-missing', id);
      const model = { id, engine: 'webllm' as const, title: id, files: [], library: '/m.wasm', needsF16: true, at: '' };
      return { model, blob: async () => new Blob([]) };
    },
  });

  test.each([
    ['no-adapter', null],
    ['software-adapter', { info: { isFallbackAdapter: true }, features: new Set() }],
    ['software-adapter', { isFallbackAdapter: true, features: new Set() }],
  ])('is not available: %s', async (reason, adapter) => {
    gpu(adapter);
    expect(await engine.availability()).toEqual({ available: false, reason });
  });
  test('is not available without WebGPU', async () => {
    vi.stubGlobal('navigator', {});
    expect(await engine.availability()).toEqual({ available: false, reason: 'no-webgpu' });
  });
  test('is available on a real adapter, but loads no half floats where there are none', async () => {
    gpu({ info: {}, features: new Set() });
    expect(await engine.availability()).toEqual({ available: true });
    await expect(engine.load('m')).rejects.toMatchObject({ reason: 'no-shader-f16' });
    await expect(engine.load('other')).rejects.toMatchObject({ reason: 'model-missing' });
    await expect(engine.generate({ prompt: '', maxTokens: 1 })).rejects.toMatchObject({ reason: 'model-missing' });
    expect(await engine.health()).toEqual({ state: 'failed', reason: 'model-missing' });
  });

  test('runs no library but the pinned one of its own package', async () => {
    const bytes = new TextEncoder().encode('library');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const origin = 'https://own.example';
    vi.stubGlobal('fetch', async (url: URL) => (url.pathname === '/l.wasm' ? new Response(bytes) : new Response('', { status: 404 })));
    expect(await checkLibrary('/l.wasm', sha256, origin)).toBe('https://own.example/l.wasm');
    await expect(checkLibrary('/l.wasm', '0'.repeat(64), origin)).rejects.toMatchObject({ reason: 'library-changed' });
    await expect(checkLibrary('/none.wasm', sha256, origin)).rejects.toMatchObject({ reason: 'library-missing' });
    await expect(checkLibrary('https://elsewhere.example/l.wasm', sha256, origin)).rejects.toMatchObject({
      reason: 'library-not-packaged',
    });
  });

  test('shows one bar that never goes back', () => {
    const bar = progressBar();
    const shown = [
      bar({ progress: 0.5, text: 'Fetching param cache[1/2]: 10MB fetched.' }),
      bar({ progress: 1, text: 'Fetching param cache[2/2]: 20MB fetched.' }),
      bar({ progress: 0.1, text: 'Loading model from cache[1/2]' }),
      bar({ progress: 0.5, text: 'Loading GPU shader modules[30/60]: 50% completed' }),
      bar({ progress: 1, text: 'Finish loading on WebGPU - nvidia' }),
    ];
    expect(shown).toEqual([0.4, 0.8, 0.8, 0.9, 1]);
  });

  test.each([
    [new Error('The WebGPU device was lost while loading the model.'), 'device-lost'],
    [new Error('LinkError: WebAssembly.instantiate(): Import #7 "env" "x": import env.x'), 'library-mismatch'],
    [new TypeError('Failed to fetch'), 'download-failed'],
    [Object.assign(new Error('full'), { name: 'QuotaExceededError' }), 'storage-full'],
    ['something', 'engine-failed'],
  ])('names %s', (error, reason) => {
    expect(named(error).reason).toBe(reason);
  });
});

describe("the browser's own model", () => {
  const session = {
    async *promptStreaming(text: string) {
      yield 're: ';
      yield text;
    },
    destroy: vi.fn(),
  };

  test('is not there because its name is', async () => {
    expect(await createPromptApi().availability()).toEqual({ available: false, reason: 'not-in-this-browser' });
    vi.stubGlobal('LanguageModel', { availability: async () => 'unavailable', create: async () => session });
    expect(await createPromptApi().availability()).toEqual({ available: false, reason: 'no-model-in-this-browser' });
    await expect(createPromptApi().load('')).rejects.toMatchObject({ reason: 'no-model-in-this-browser' });
  });
  test('answers each request in a session of its own', async () => {
    const create = vi.fn(async () => session);
    vi.stubGlobal('LanguageModel', { availability: async () => 'available', create });
    const engine = createPromptApi();
    await expect(engine.generate({ prompt: 'x', maxTokens: 1 })).rejects.toMatchObject({ reason: 'not-loaded' });
    await engine.load('');
    expect((await engine.generate({ prompt: 'a', maxTokens: 4 })).text).toBe('re: a');
    await engine.generate({ prompt: 'b', maxTokens: 4 });
    expect([create.mock.calls.length, session.destroy.mock.calls.length]).toEqual([3, 3]);
  });
});
