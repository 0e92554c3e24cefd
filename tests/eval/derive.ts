/** `eval derive`: stories whose answer has to be worked out, among sentences that say nothing of the person. */
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { SELF } from '../../lib/core/ids.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Belief, Statement } from '../../lib/memory/types.ts';
import { randomOf } from '../support/random.ts';
import { parseArgs, print, note as tell } from './args.ts';
import { distractor } from './generate/distractors.ts';
import { SHAPES, type Shape } from './generate/shapes.ts';
import { plusDays } from './generate/words.ts';
import { shown } from './shown.ts';

const DAY = '2026-02-20';
const FIRST = '2025-01-02';
/** Stories of each shape. */
const EACH = 8;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['seed', 'distractors', 'each', 'show']);
  const r = randomOf(args.number('seed', 1));
  const [distractors, each, show] = [args.number('distractors', 100), args.number('each', EACH), args.number('show', 0)];
  const byShape: Record<string, { n: number; right: number }> = {};
  let [n, right, invented, ofRelatives, told] = [0, 0, 0, 0, 0];
  for (let round = 0; round < each; round += 1) {
    for (const shape of SHAPES) {
      const outcome = await story(shape, r, distractors);
      const row = byShape[shape.id] ?? { n: 0, right: 0 };
      byShape[shape.id] = row;
      row.n += 1;
      n += 1;
      row.right += Number(outcome.wrong.length === 0);
      right += Number(outcome.wrong.length === 0);
      invented += outcome.invented.length;
      ofRelatives += outcome.ofRelatives;
      for (const line of [...outcome.wrong, ...outcome.invented]) if (told++ < show) tell(`${shape.id}: ${line}`);
    }
  }
  print({ n, right, invented, ofRelatives, distractors, byShape });
  return 0;
}

export async function story(
  shape: Shape,
  r: ReturnType<typeof randomOf>,
  distractors: number,
): Promise<{ wrong: string[]; invented: string[]; ofRelatives: number }> {
  const { told, expects } = shape.make(r, DAY);
  const noise = Array.from(
    { length: distractors },
    (_, index): Statement => ({ id: `D${index}`, kind: 'note', at: plusDays(FIRST, r.int(0, 400)), text: distractor(r) }),
  );
  const days = told.map(() => plusDays(FIRST, r.int(0, 400))).sort();
  const statements = told.map((saying, index) => ({ ...saying, id: `S${index}`, at: days[index] }) as Statement);
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock: { now: () => Date.parse(`${DAY}T12:00:00Z`) } });
  try {
    const result = await memory.bringIn({ statements: [...statements, ...noise] });
    if (!result.ok) return { wrong: [result.reason], invented: [], ofRelatives: 0 };
    const wrong: string[] = [];
    for (const { attribute, context, value } of expects) {
      const slot = (await memory.slot({ attribute })).filter(
        (one) => one.label === 'IN' && (one.context ?? '').toLowerCase() === (context ?? '').toLowerCase(),
      );
      if (!slot.some((one) => shown(one.value) === value))
        wrong.push(
          `${attribute}: ${slot.map((one) => shown(one.value)).join(' | ') || 'nothing'}, expected ${value} (${JSON.stringify(statements)})`,
        );
    }
    const beliefs = await memory.all();
    return {
      wrong,
      invented: beliefs.filter((belief) => isInvented(belief)).map((belief) => `invented ${belief.attribute}: ${belief.text}`),
      ofRelatives: beliefs.filter(isOfRelative).length,
    };
  } finally {
    memory.close();
  }
}

/** "My uncle works at Acme": kept as the uncle's, with no name of his. */
const isOfRelative = ({ subject, attribute, leaves }: Belief): boolean =>
  subject === SELF && attribute === 'relative' && leaves.some((leaf) => leaf.startsWith('D'));

/** A fact about the person that rests on a sentence which says nothing of them. What is kept as a note is no fact. */
function isInvented(belief: Belief): boolean {
  return (
    belief.subject === SELF && belief.attribute !== 'note' && !isOfRelative(belief) && belief.leaves.some((leaf) => leaf.startsWith('D'))
  );
}
