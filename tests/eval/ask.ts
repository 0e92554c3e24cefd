/**
 * `eval ask`: questions in words, answered out of a memory file by the product's own reader and memory. `--lives N` asks N questions of each
 * of the invented lives instead and counts.
 */

import { type Aids, ask } from '../../lib/assistant/ask.ts';
import { today } from '../../lib/core/clock.ts';
import type { TaskModel } from '../../lib/inference/tasks/index.ts';
import type { Memory, MemoryFile } from '../../lib/memory/types.ts';
import { memoryOf } from '../support/node-memory.ts';
import { nodeReader } from '../support/node-models.ts';
import { parseArgs, print, readJson, readJsonLines } from './args.ts';
import { ENGINES } from './engine.ts';
import { openTaskModel } from './model.ts';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly subject?: string;
  readonly at?: string;
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['memory', 'questions', 'engine', 'model', 'lib', 'now', 'lives']);
  const engine = args.oneOf('engine', ENGINES, 'none');
  const opened = engine === 'none' ? undefined : await openTaskModel(engine, args.get('model') ?? null, args.get('lib'));
  try {
    return await runWith(args, opened?.model);
  } finally {
    await opened?.close();
  }
}

async function runWith(args: ReturnType<typeof parseArgs>, model: TaskModel | undefined): Promise<number> {
  if (args.get('lives') !== undefined) {
    const { score } = await import('./lives/score.ts');
    print(await score(args.number('lives', 45), model, await nodeReader()));
    return 0;
  }
  const file = readJson<MemoryFile>(args.need('memory'));
  const questions = readJsonLines<Question>(args.need('questions'));
  const reader = await nodeReader();
  const { memory, clock } = await memoryOf(file, args.get('now') ?? file.asOf, reader);
  for (const question of questions) print(await answer(memory, question, today(clock), { model, reader }));
  memory.close();
  return 0;
}

/** Doubts that every surface asks about before it gives the value. */
const OPEN: ReadonlySet<string> = new Set([
  'ambiguous',
  'conflict',
  'conclusion-unconfirmed',
  'by-model',
  'read-by-meaning',
  'found-by-meaning',
]);

/** One answer row. Anything a surface would ask the person about first is `ask`, with its value. */
export async function answer(memory: Memory, { id, question, subject, at }: Question, day: string, aids?: Aids) {
  const started = performance.now();
  const worded = subject && !/^(self|me|i)$/i.test(subject) ? `${subject}: ${question}` : question;
  const asked = await ask(memory, worded, at ?? day, 'en', aids);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const [best] = asked.candidates;
  if (!best) return { id, answer: null, kind: 'abstain', uses: [], reason: asked.reason, ms };
  const { candidate, text } = best;
  const open = candidate.doubt !== undefined && OPEN.has(candidate.doubt);
  return {
    id,
    answer: text,
    kind: open ? 'ask' : candidate.kind,
    uses: candidate.uses,
    reason: candidate.doubt ?? asked.reading.because,
    ms,
  };
}
