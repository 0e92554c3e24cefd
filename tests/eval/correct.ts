/** `eval correct`: corrections applied to a memory file, the answers before and after, and who still holds an old value. */

import { ADDRESS_TOKENS } from '../../lib/core/attributes.ts';
import { today } from '../../lib/core/clock.ts';
import { labelPaths } from '../../lib/core/labels/index.ts';
import type { Belief, ChangeReport, Memory, MemoryFile } from '../../lib/memory/types.ts';
import { memoryOf } from '../support/node-memory.ts';
import { BadInput, parseArgs, print, readJson, readJsonLines } from './args.ts';
import { answer, type Question } from './ask.ts';

interface Correction {
  readonly op: 'correct' | 'change' | 'forget';
  readonly statement: string;
  readonly field?: string;
  readonly value?: string;
  readonly at?: string;
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['memory', 'corrections', 'questions', 'now']);
  const file = readJson<MemoryFile>(args.need('memory'));
  const corrections = readJson<readonly Correction[]>(args.need('corrections'));
  const questions = readJsonLines<Question>(args.need('questions'));
  const { memory, clock } = await memoryOf(file, args.get('now') ?? file.asOf);
  const answers = async () => {
    const rows = [];
    for (const question of questions) rows.push(await answer(memory, question, today(clock)));
    return rows;
  };
  const before = await answers();
  const applied = [];
  for (const correction of corrections) applied.push(await apply(memory, correction));
  print({ before, applied, after: await answers(), holders: applied.flatMap((one) => one.holders) });
  memory.close();
  return 0;
}

async function apply(memory: Memory, { op, statement, field, value, at }: Correction) {
  const beliefs = (await memory.all()).filter(
    (belief) => belief.label !== 'OUT' && belief.kind !== 'conclusion' && belief.leaves.includes(statement as never),
  );
  const target = targetOf(beliefs, field);
  if (!target) throw new BadInput(`No belief of statement ${statement}${field ? ` for "${field}"` : ''} is in use.`);
  const { belief, part } = target;
  const result =
    op === 'forget'
      ? await memory.forget(belief.id)
      : op === 'correct'
        ? await memory.correct(belief.id, value ?? '', part)
        : await memory.change(belief.id, value ?? '', at, part);
  const report: ChangeReport | undefined = result.ok ? result.value : undefined;
  return {
    op,
    statement,
    field,
    ok: result.ok,
    reason: result.ok ? undefined : result.reason,
    retired: report?.retired.map((one) => one.text) ?? [],
    derived: report?.derived.map((one) => one.text) ?? [],
    holders: report?.holders ?? [],
  };
}

function targetOf(beliefs: readonly Belief[], field: string | undefined): { belief: Belief; part?: string } | undefined {
  if (!field) return beliefs[0] && { belief: beliefs[0] };
  const paths = [ADDRESS_TOKENS.has(field) ? `address.${field}` : field, ...labelPaths(field).map((match) => match.path)];
  for (const path of paths) {
    const [attribute, part] = path.split('.');
    const belief = beliefs.find((one) => one.attribute === attribute);
    if (belief) return { belief, part };
    const holder = beliefs.find((one) => one.value.type === 'record' && (part ?? path) in one.value.parts);
    if (holder) return { belief: holder, part: part ?? path };
  }
  return undefined;
}
