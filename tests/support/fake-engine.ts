/** An engine of a test's own making: says what it is told to, fails when it is told to, and can be the worst that a model can be. */
import { type Engine, EngineError, type Generated, type GenerateRequest, SKILLS, type TokenLogprob } from '../../lib/inference/types.ts';

export interface Script {
  /** The answer, or a reason to fail with; called for each try. */
  readonly say: (request: GenerateRequest, nth: number) => string | EngineError | Promise<string> | Partial<Generated>;
  readonly failLoad?: (nth: number) => EngineError | undefined;
  readonly skills?: Partial<Engine['skills']>;
}

export interface FakeEngine extends Engine {
  readonly seen: GenerateRequest[];
  readonly loads: () => number;
  readonly unloads: () => number;
}

export function fakeEngine({ say, failLoad, skills }: Script): FakeEngine {
  const seen: GenerateRequest[] = [];
  let [loads, unloads] = [0, 0];
  let ready = false;
  return {
    name: 'wllama',
    skills: { ...SKILLS.wllama, ...skills },
    seen,
    loads: () => loads,
    unloads: () => unloads,
    availability: async () => ({ available: true }),
    async load() {
      loads += 1;
      const failure = failLoad?.(loads);
      if (failure) throw failure;
      ready = true;
    },
    async generate(request) {
      if (!ready) throw new EngineError('not-loaded');
      seen.push(request);
      const said = await say(request, seen.length);
      if (said instanceof EngineError) throw said;
      if (request.signal?.aborted) throw new EngineError('cancelled');
      const answer = typeof said === 'string' ? { text: said } : said;
      return { text: '', tokens: 1, ms: 1, firstTokenMs: 1, finish: 'stop', ...answer };
    },
    health: async () => (ready ? { state: 'ready', model: 'fake' } : { state: 'idle' }),
    async unload() {
      unloads += 1;
      ready = false;
    },
  };
}

/** Waits for the cancel that must come. */
export const untilCancelled = ({ signal }: GenerateRequest): Promise<string> =>
  new Promise((_, reject) => signal?.addEventListener('abort', () => reject(new EngineError('cancelled')), { once: true }));

/** Log-probabilities of one token: what was said, and how likely each alternative was. */
export const tokenOf = (token: string, odds: Readonly<Record<string, number>>): TokenLogprob => ({
  token,
  logprob: odds[token] ?? 0,
  top: Object.entries(odds)
    .map(([word, logprob]) => ({ token: word, logprob }))
    .sort((a, b) => b.logprob - a.logprob),
});
