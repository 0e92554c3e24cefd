import { readInstalled } from './models/installed.ts';
import { recommended } from './models/pinned.ts';
import { browserStore, type ModelStore } from './models/store.ts';
import { createQueue, type Exchange, type ModelQueue } from './queue.ts';
import { engineNamed } from './registry.ts';
import { examine } from './tasks/exam.ts';
import { thresholdsOf } from './tasks/thresholds.ts';
import type { ModelThresholds, TaskModel } from './tasks/types.ts';
import { type Engine, EngineError, type EngineName } from './types.ts';

/**
 * The inference room as the rest of Stead sees it: which engines could run here and why not, the one that the person chose, with its
 * model, behind its queue. Nothing is chosen for the person and nothing is loaded before the first use; without a choice there is no model.
 */
export interface EngineChoice {
  readonly engine: EngineName;
  /** Id of an installed model, or the address of a server; empty where the engine needs none. */
  readonly model: string;
}

export interface EngineState {
  readonly name: EngineName;
  readonly available: boolean;
  readonly reason?: string;
}

export interface EngineTest {
  readonly text: string;
  readonly loadMs: number;
  readonly firstTokenMs: number;
  readonly tokensPerSecond: number;
}

export interface Inference {
  engines(): Promise<readonly EngineState[]>;
  /** Id of the pinned model that fits this machine best. */
  recommended(): Promise<string | null>;
  /** @throws EngineError */
  test(): Promise<EngineTest>;
  /** Null where no engine is chosen. */
  taskModel(): Promise<TaskModel | null>;
  exchanges(): readonly Exchange[];
  /** Ends what runs, so that the next use takes the present choice. */
  close(): Promise<void>;
}

export interface InferenceOptions {
  readonly choice: () => Promise<EngineChoice>;
  readonly make?: (name: EngineName) => Engine;
  readonly store?: () => ModelStore;
}

/** In the order in which they are shown: what asks least of the machine and of the person first. */
const NAMES: readonly EngineName[] = ['prompt-api', 'webllm', 'wllama', 'local-server'];
const TEST = { purpose: 'test', priority: 'person', prompt: 'Name three colours.', maxTokens: 24 } as const;
/** What a browser that does not tell its memory is taken to have, in bytes. */
const MODEST = 8 * 1024 ** 3;
/** Browsers tell no more than eight, for the sake of privacy. */
const MOST_TOLD = 8;

export function createInference({ choice, make = engineNamed, store = browserStore }: InferenceOptions): Inference {
  let queue: { key: string; model: ModelQueue } | undefined;
  const examined = new Map<string, Promise<ModelThresholds>>();

  const open = async (): Promise<ModelQueue | null> => {
    const { engine, model } = await choice();
    if (engine === 'none') return null;
    const key = `${engine} ${model}`;
    if (queue?.key === key) return queue.model;
    await queue?.model.close();
    queue = { key, model: createQueue({ engine: make(engine), model }) };
    return queue.model;
  };

  /** Once for each engine and model; one that could not be asked is asked again the next time. */
  const examinedOnce = (key: string, model: Omit<TaskModel, 'thresholds'>): Promise<ModelThresholds> => {
    const now = examined.get(key) ?? examine(model);
    examined.set(key, now);
    return now.catch(() => {
      examined.delete(key);
      return {};
    });
  };

  return {
    engines: () =>
      Promise.all(
        NAMES.map(async (name): Promise<EngineState> => {
          const engine = make(name);
          const found = await engine.availability().catch(() => ({ available: false as const, reason: 'engine-failed' }));
          await engine.unload().catch(() => undefined);
          return found.available ? { name, available: true } : { name, available: false, reason: found.reason };
        }),
      ),
    async recommended() {
      const told = (navigator as { deviceMemory?: number }).deviceMemory;
      // "Eight or more" is taken for more: every machine of the last years that holds eight holds the recommended model.
      const memory = told === undefined || told >= MOST_TOLD ? MODEST : told * 1024 ** 3;
      const free = await store()
        .free()
        .catch(() => null);
      return recommended({ memory, free })?.id ?? null;
    },
    async test() {
      const model = await open();
      if (!model) throw new EngineError('no-engine');
      const started = performance.now();
      let first = 0;
      const answer = await model.run({
        ...TEST,
        onToken: () => {
          first ||= performance.now() - started;
        },
      });
      const rate = answer.ms > answer.firstTokenMs ? ((answer.tokens - 1) * 1000) / (answer.ms - answer.firstTokenMs) : 0;
      return {
        text: answer.text,
        loadMs: Math.max(0, first - answer.firstTokenMs),
        firstTokenMs: answer.firstTokenMs,
        tokensPerSecond: rate,
      };
    },
    async taskModel() {
      const model = await open();
      if (!model) return null;
      const installed = await readInstalled(store(), model.model).catch(() => null);
      const { run, skills } = model;
      const fitted = thresholdsOf(installed?.files[0]?.sha256);
      return { run, skills, thresholds: fitted ?? (await examinedOnce(queue?.key ?? '', { run, skills })) };
    },
    exchanges: () => queue?.model.exchanges() ?? [],
    async close() {
      await queue?.model.close();
      queue = undefined;
    },
  };
}
