/**
 * `eval cascade`: generated cases of update, cascade, absence, as-of, conflict and deletion; the same without truth maintenance.
 * `--wordings second` asks a bank of wordings instead that was written apart from the grammar, with the models as the product has them;
 * `--embedder none` leaves them out.
 */
import { IDBFactory } from 'fake-indexeddb';
import { withoutMaintenance } from '../../lib/memory/maintain.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Belief, Memory, Statement } from '../../lib/memory/types.ts';
import { nodeReader } from '../support/node-models.ts';
import { note, parseArgs, print } from './args.ts';
import { type Case, type Check, cascadeCases, type Step } from './generate/cascade.ts';
import type { Expect } from './generate/topic.ts';
import { shown } from './shown.ts';
import { BANKS, type Bank } from './wordings/banks.ts';
import { countBank } from './wordings/count.ts';
import 'fake-indexeddb/auto';

/** Six kinds, a hundred of each and a few more. */
const SIZE = 660;

export interface Outcome {
  readonly right: boolean;
  readonly stale: boolean;
  readonly why?: string;
}

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['seed', 'size', 'show', 'wordings', 'embedder']);
  if (args.get('wordings') !== undefined) {
    const bank = args.oneOf('wordings', Object.keys(BANKS) as Bank[], 'second');
    const name = args.oneOf('embedder', ['minilm', 'none'], 'minilm');
    const reader = name === 'minilm' ? await nodeReader() : undefined;
    const { n, total, held, byKind } = await countBank(bank, args.number('seed', 1), args.number('show', 0), reader);
    print({ n, embedder: name, total, held, byKind });
    return 0;
  }
  const cases = cascadeCases(args.number('seed', 1), args.number('size', SIZE));
  const show = args.number('show', 0);
  const byKind: Record<string, { n: number; right: number; stale: number }> = {};
  let [right, stale, shownCount] = [0, 0, 0];
  for (const one of cases) {
    const outcome = await play(one);
    const row = byKind[one.kind] ?? { n: 0, right: 0, stale: 0 };
    byKind[one.kind] = row;
    row.n += 1;
    row.right += Number(outcome.right);
    row.stale += Number(outcome.stale);
    right += Number(outcome.right);
    stale += Number(outcome.stale);
    if (!outcome.right && shownCount++ < show) note(`${one.id} (${one.topic}): ${outcome.why}\n  ${JSON.stringify(one.steps)}`);
  }
  const off = { n: 0, right: 0, stale: 0 };
  await withoutMaintenance(async () => {
    for (const one of cases) {
      const outcome = await play(one);
      off.n += 1;
      off.right += Number(outcome.right);
      off.stale += Number(outcome.stale);
    }
  });
  print({ n: cases.length, right, stale, byKind, withoutMaintenance: off });
  return 0;
}

/** Plays one case in a memory of its own; its clock goes along. */
export async function play(one: Case): Promise<Outcome> {
  const clock = { at: 0, now: () => clock.at };
  const turn = (day: string) => {
    clock.at = Date.parse(`${day}T12:00:00Z`);
  };
  turn(one.steps[0]?.day ?? one.day);
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock });
  try {
    for (const [index, step] of one.steps.entries()) {
      turn(step.day);
      const failed = await act(memory, step, index, one.stale);
      if (failed) return { right: false, stale: false, why: failed };
    }
    turn(one.day);
    const left = await staleOf(memory, one);
    if (left) return { right: false, stale: true, why: `stale: ${left.text}` };
    for (const check of one.checks) {
      const failed = await fails(memory, check);
      if (failed) return { right: false, stale: false, why: failed };
    }
    return { right: true, stale: false };
  } finally {
    memory.close();
  }
}

async function act(memory: Memory, step: Step, index: number, stale: readonly Expect[]): Promise<string | undefined> {
  if (step.do === 'say') {
    const statement = { ...step.saying, id: `S${index + 1}`, at: step.day } as Statement;
    const result = await memory.bringIn({ statements: [statement] });
    return result.ok && result.value.refused.length === 0 ? undefined : `refused: ${JSON.stringify(result)}`;
  }
  const slot = [...(await memory.slot({ attribute: step.attribute })), ...(await memory.former({ attribute: step.attribute }))];
  const target =
    step.do === 'settle'
      ? slot.find((belief) => shown(belief.value) === step.value)
      : (slot.find((belief) => belief.stance !== 'inferred' && holdsOneOf(belief, stale)) ??
        slot.find((belief) => belief.stance !== 'inferred'));
  if (!target) return `nothing to ${step.do} in ${step.attribute}`;
  const result =
    step.do === 'settle'
      ? await memory.settle(target.id)
      : step.do === 'forget'
        ? await memory.forget(target.id)
        : step.do === 'correct'
          ? await memory.correct(target.id, step.value, step.part)
          : await memory.change(target.id, step.value, step.since, step.part);
  return result.ok ? undefined : `${step.do}: ${result.reason}`;
}

const holdsOneOf = (belief: Belief, expects: readonly Expect[]) =>
  expects.some((expect) => expect.attribute === belief.attribute && matches(belief, expect));

/** A belief says what is expected: the whole value or one part of it. */
function matches(belief: Belief, { part, value, context }: Expect): boolean {
  if (context !== undefined && belief.context?.toLowerCase() !== context.toLowerCase()) return false;
  const text = part ? (belief.value.type === 'record' ? (belief.value.parts[part] ?? '') : shown(belief.value)) : shown(belief.value);
  return text.toLowerCase() === (value ?? '').toLowerCase();
}

/** Something of the old that is served as true of today, by slot or by search. */
async function staleOf(memory: Memory, one: Case): Promise<Belief | undefined> {
  for (const old of one.stale) {
    const slot = await memory.slot({ attribute: old.attribute });
    const left = slot.find((belief) => belief.label === 'IN' && belief.polarity && matches(belief, old));
    if (left) return left;
  }
  const served = new Set((await memory.search(`${one.attribute} ${one.topic}`, { limit: 50 })).map(({ belief }) => belief));
  const day = one.day;
  return [...served].find(
    (belief) =>
      belief.label === 'IN' &&
      belief.polarity &&
      !(belief.validTo && belief.validTo <= day) &&
      one.stale.some((old) => old.attribute === belief.attribute && matches(belief, old)),
  );
}

async function fails(memory: Memory, check: Check): Promise<string | undefined> {
  const { attribute, context, on, believed } = check;
  const query = { attribute, ...(on ? { at: on } : {}), ...(believed ? { at: believed, believed } : {}) };
  // A course that ended long ago is still what somebody learned, and a passport that ran out is still the one they have.
  const lasting = attribute === 'education' || attribute === 'passport' ? await memory.former(query) : [];
  const slot = [...(await memory.slot(query)), ...lasting].filter((belief) => belief.polarity);
  if (check.disputed) {
    const sides = slot.filter((belief) => belief.label === 'DISPUTED').map((belief) => shown(belief.value));
    return check.disputed.every((side) => sides.includes(side)) && !slot.some((belief) => belief.label === 'IN')
      ? undefined
      : `${attribute}: not disputed but ${slot.map((belief) => `${belief.label} ${shown(belief.value)}`).join(' | ')}`;
  }
  const served = slot.filter(
    (belief) => belief.label === 'IN' && (context === undefined || belief.context?.toLowerCase() === context.toLowerCase()),
  );
  const got = served.map((belief) =>
    check.part && belief.value.type === 'record' ? (belief.value.parts[check.part] ?? '') : shown(belief.value),
  );
  if (check.value === null) {
    // Other things of the same kind may stand; what was taken away may not, and `stale` has looked for that.
    return check.derived && served.length > 0 && context === undefined ? `${attribute}: ${got.join(' | ')}, expected nothing` : undefined;
  }
  return served.some((belief) => matches(belief, check))
    ? undefined
    : `${attribute}${context ? ` (${context})` : ''}${on ? ` on ${on}` : ''}${believed ? ` believed ${believed}` : ''}: ${got.join(' | ') || 'nothing'}, expected ${check.value}`;
}
