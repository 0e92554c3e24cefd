/**
 * `eval ask`: questions in words, answered out of a memory file by the product's own reader and memory. `--lives N` asks N questions of each
 * of the invented lives instead and counts.
 */

import { ask } from '../../lib/assistant/ask.ts';
import { today } from '../../lib/core/clock.ts';
import type { Memory, MemoryFile } from '../../lib/memory/types.ts';
import { memoryOf } from '../support/node-memory.ts';
import { BadInput, parseArgs, print, readJson, readJsonLines } from './args.ts';

export interface Question {
  readonly id: string;
  readonly question: string;
  readonly subject?: string;
  readonly at?: string;
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['memory', 'questions', 'engine', 'model', 'now', 'lives']);
  const engine = args.get('engine') ?? 'none';
  if (engine !== 'none') throw new BadInput(`Engine ${engine} is not measured by this build yet; only none is.`);
  if (args.get('lives') !== undefined) {
    const { score } = await import('./lives/score.ts');
    print(await score(args.number('lives', 45)));
    return 0;
  }
  const file = readJson<MemoryFile>(args.need('memory'));
  const questions = readJsonLines<Question>(args.need('questions'));
  const { memory, clock } = await memoryOf(file, args.get('now') ?? file.asOf);
  for (const question of questions) print(await answer(memory, question, today(clock)));
  memory.close();
  return 0;
}

/** One answer row. Anything a surface would ask the person about first is `ask`, with its value. */
export async function answer(memory: Memory, { id, question, subject, at }: Question, day: string) {
  const started = performance.now();
  const worded = subject && !/^(self|me|i)$/i.test(subject) ? `${subject}: ${question}` : question;
  const asked = await ask(memory, worded, at ?? day);
  const ms = Math.round((performance.now() - started) * 10) / 10;
  const [best] = asked.candidates;
  if (!best) return { id, answer: null, kind: 'abstain', uses: [], reason: asked.reason, ms };
  const { candidate, text } = best;
  const open = candidate.doubt === 'ambiguous' || candidate.doubt === 'conflict' || candidate.doubt === 'conclusion-unconfirmed';
  return {
    id,
    answer: text,
    kind: open ? 'ask' : candidate.kind,
    uses: candidate.uses,
    reason: candidate.doubt ?? asked.reading.because,
    ms,
  };
}
