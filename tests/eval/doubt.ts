/**
 * `eval doubt`: what notes leave standing. Scenes by another hand than the training's, each a few facts and later notes with the numbers of those that no
 * longer hold: how many of these are found, and how many others with them. And lives: facts that are told, then everyday notes that leave all of them
 * true, through the whole memory: how many are over or asked about afterwards, by the grammar alone, with the
 * tagger, and with the weigher too.
 */
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { withQuestion } from '../../lib/core/note-reading.ts';
import { SURE } from '../../lib/memory/meaning/standing.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Belief, Statement } from '../../lib/memory/types.ts';
import { nodeReader } from '../support/node-models.ts';
import { readScenes } from '../support/scenes.ts';
import { note, parseArgs, print } from './args.ts';

type Models = Awaited<ReturnType<typeof nodeReader>>;
interface Life {
  readonly who: string;
  readonly facts: readonly string[];
  readonly notes: readonly string[];
}
const at = (path: string) => new URL(`./standing/${path}`, import.meta.url);
const LEVELS = [0.5, 0.7, 0.8, 0.9, SURE] as const;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['show']);
  const show = args.number('show', 0);
  const models = await nodeReader();
  const scenes = await countScenes(models, show);
  const lives = JSON.parse(readFileSync(at('lives.json'), 'utf8')) as Life[];
  const harm = { facts: 0, notes: 0, grammar: NONE, tagger: NONE, weigher: NONE };
  for (const life of lives) {
    harm.facts += life.facts.length;
    harm.notes += life.notes.length;
    harm.grammar = sum(harm.grammar, await harmed(life, 0, {}));
    harm.tagger = sum(harm.tagger, await harmed(life, 0, { embedder: models, marker: models }));
    harm.weigher = sum(harm.weigher, await harmed(life, show, { embedder: models, marker: models, weigher: models }));
  }
  print({ sure: SURE, scenes, lives: harm });
  return 0;
}

async function countScenes(models: Models, show: number) {
  const told: { sure: number; over: number; isCalm: boolean; note: number }[] = [];
  let [notes, shown] = [0, 0];
  for (const { facts, notes: later } of readScenes(readFileSync(at('scenes.txt'), 'utf8')))
    for (const one of later) {
      notes += 1;
      const rows = await models.weigh([...facts.values()].map((fact) => withQuestion(fact, one.text)));
      for (const [place, [number, fact]] of [...facts].entries()) {
        const [sure, over] = [rows[place]?.[0] ?? 0, one.over.get(number) ?? 0];
        told.push({ sure, over, isCalm: one.over.size === 0, note: notes });
        if (sure >= SURE !== over >= 0.5 && shown++ < show) note(`${sure.toFixed(2)} for ${over}: ${fact} <- ${one.text}`);
      }
    }
  const of = (level: number) => {
    const found = told.filter(({ sure }) => sure >= level);
    const count = (over: (one: number) => boolean) => found.filter((one) => over(one.over)).length;
    const calmHurt = new Set(found.filter(({ isCalm }) => isCalm).map((one) => one.note)).size;
    return {
      found: count((over) => over === 1),
      asked: count((over) => over > 0 && over < 1),
      others: count((over) => over === 0),
      calmHurt,
    };
  };
  return {
    notes,
    facts: told.length,
    over: told.filter(({ over }) => over === 1).length,
    calm: new Set(told.filter(({ isCalm }) => isCalm).map((one) => one.note)).size,
    at: Object.fromEntries(LEVELS.map((level) => [level, of(level)])),
  };
}

interface Harm {
  readonly over: number;
  readonly asked: number;
}
const NONE: Harm = { over: 0, asked: 0 };
const sum = (a: Harm, b: Harm): Harm => ({ over: a.over + b.over, asked: a.asked + b.asked });

/** Facts of the first day that are over or in doubt after a life's notes. */
async function harmed(
  { facts, notes }: Life,
  show: number,
  options: Partial<Record<'embedder' | 'marker' | 'weigher', Models>>,
): Promise<Harm> {
  const clock = { at: Date.parse('2025-01-10T12:00:00Z'), now: () => clock.at };
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock, ...options });
  const tell = async (text: string, id: string, day: string) => {
    clock.at = Date.parse(`${day}T12:00:00Z`);
    await memory.bringIn({ statements: [{ id, kind: 'note', at: day, text } as Statement] });
  };
  const day = (index: number) => new Date(Date.parse('2025-01-12T12:00:00Z') + index * 86_400_000 * 2).toISOString().slice(0, 10);
  const stands = ({ label, validTo, stance }: Belief) => label === 'IN' && !validTo && stance !== 'inferred';
  try {
    for (const [index, text] of facts.entries()) await tell(text, `F${index}`, '2025-01-10');
    const held = new Set((await memory.all()).filter(stands).map(({ id }) => id));
    const gone = new Set<string>();
    for (const [index, text] of notes.entries()) {
      await tell(text, `N${index}`, day(index));
      for (const one of await memory.all())
        if (held.has(one.id) && !stands(one) && one.label !== 'OUT' && !gone.has(one.id)) {
          gone.add(one.id);
          if (gone.size <= show) note(`${one.label}: ${one.text} <- ${text}`);
        }
    }
    const left = (await memory.all()).filter(({ id }) => gone.has(id));
    const asked = left.filter(({ label }) => label === 'DISPUTED').length;
    return { over: left.length - asked, asked };
  } finally {
    memory.close();
  }
}
