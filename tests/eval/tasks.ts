/**
 * `eval tasks --model PATH|URL [--engine wllama|webllm|native] [--lib URL] [--task NAME]`: how well a model does each task on this project's own small sets, and the
 * thresholds that fit it: the least at which nothing that has no answer is given one, and a half more. One line a task, to be put into
 * `lib/inference/tasks/thresholds.ts` by hand.
 */
import { chooseFact, extractSpans, readTurn, type TaskModel } from '../../lib/inference/tasks/index.ts';
import { SKILLS } from '../../lib/inference/types.ts';
import { note, parseArgs, print } from './args.ts';
import { openEngine } from './engine.ts';
import { openNative } from './native.ts';
import { FACT_CASES, SPANS, TURNS } from './tasks/cases.ts';

/** Takes everything, so that every margin is seen. */
const OPEN = { 'extract-spans': { margin: -99 }, 'choose-fact': { score: -99, lead: 0 }, 'read-turn': { lead: 0 } } as const;
/** Nats above the highest wrong one. */
const ROOM = 0.5;

interface Seen {
  readonly right: boolean;
  /** Whether the set says that there is nothing to give. */
  readonly absent: boolean;
  readonly margin: number;
}

/** Back from a confidence. */
const marginOf = (confidence: number): number => Math.log(confidence / (1 - Math.min(confidence, 1 - 1e-15)));

const TASKS: Readonly<Record<string, (model: TaskModel) => Promise<{ asked: number; seen: Seen[] }>>> = {
  async 'extract-spans'(model) {
    const seen: Seen[] = [];
    let asked = 0;
    for (const { text, asks } of SPANS) {
      const rows = Object.entries(asks);
      asked += rows.length;
      const outcomes = await extractSpans({
        model,
        text,
        questions: rows.map(([ask], i) => ({ id: String(i), ask })),
        priority: 'background',
      });
      outcomes.forEach((outcome, i) => {
        const want = rows[i]?.[1] ?? null;
        if (outcome.value) seen.push({ right: outcome.value.text === want, absent: want === null, margin: marginOf(outcome.confidence) });
      });
    }
    return { asked, seen };
  },
  async 'choose-fact'(model) {
    const seen: Seen[] = [];
    for (const { label, facts, right } of FACT_CASES) {
      const candidates = facts.map((sentence, i) => ({ id: String(i), sentence }));
      const outcome = await chooseFact({ model, label, candidates, priority: 'background' });
      if (outcome.value)
        seen.push({ right: outcome.value.id === String(right), absent: right === null, margin: marginOf(outcome.confidence) });
    }
    return { asked: FACT_CASES.length, seen };
  },
  async 'read-turn'(model) {
    const seen: Seen[] = [];
    for (const [line, kind] of TURNS) {
      const outcome = await readTurn({ model, lines: [line], priority: 'background' });
      if (outcome.value) seen.push({ right: outcome.value === kind, absent: false, margin: marginOf(outcome.confidence) });
    }
    return { asked: TURNS.length, seen };
  },
};

/** `native` is the same file under llama.cpp's own server: faster, and not the product's engine. */
export async function openFor(engine: 'wllama' | 'webllm' | 'native', model: string, lib: string | undefined) {
  if (engine === 'native') return openNative(model);
  const { engines, close } = await openEngine(engine, model, lib);
  const run: TaskModel['run'] = ({ purpose: _, priority: __, deadline: ___, onToken: ____, signal: _____, ...request }) =>
    engines.generate(engine, request);
  return { skills: SKILLS[engine], run, close };
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['engine', 'model', 'lib', 'task']);
  const engine = args.oneOf('engine', ['wllama', 'webllm', 'native'] as const, 'wllama');
  const only = args.get('task') ? [args.oneOf('task', Object.keys(TASKS), 'extract-spans')] : Object.keys(TASKS);
  const opened = await openFor(engine, args.need('model'), args.get('lib'));
  try {
    const model: TaskModel = { thresholds: OPEN, skills: opened.skills, run: opened.run };
    for (const task of only) {
      note(`${task} ...`);
      const { asked, seen } = (await TASKS[task]?.(model)) ?? { asked: 0, seen: [] };
      const wrong = seen.filter(({ right }) => !right).map(({ margin }) => margin);
      const threshold = wrong.length > 0 ? Math.max(...wrong) + ROOM : ROOM;
      const kept = seen.filter(({ margin }) => margin >= threshold);
      print({
        task,
        asked,
        given: seen.length,
        right: seen.filter(({ right }) => right).length,
        threshold: Math.round(threshold * 100) / 100,
        rightAtThreshold: kept.length,
      });
    }
    return 0;
  } finally {
    await opened.close();
  }
}
