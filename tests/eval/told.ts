/**
 * `eval told`: things that people tell plainly, each in a note or two, and labels of forms that ask for them. Written blind; the half that
 * is marked `seen` was read when the rows of the grammar were made, the other was not. `--reader none` leaves out the reading of notes when asked.
 */
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { ask } from '../../lib/assistant/ask.ts';
import { createMemory } from '../../lib/memory/memory.ts';
import type { Statement } from '../../lib/memory/types.ts';
import { nodeReader } from '../support/node-models.ts';
import { note, parseArgs, print } from './args.ts';
import { shown } from './shown.ts';
import { says } from './wordings/play.ts';
import { ASKED, DAYS } from './wordings/row.ts';

const FILES = [
  'people',
  'work',
  'things',
  'clubs',
  'languages',
  'people-2',
  'work-2',
  'things-2',
  'languages-2',
  'changes',
  'plain-3',
  'languages-3',
] as const;

interface Row {
  readonly topic: string;
  /** On days of their own, or one after the other. */
  readonly told: readonly (string | { readonly day: string; readonly text: string })[];
  /** A label and its answer, alternatives parted by bars; null where nothing may stand. */
  readonly asks: readonly (readonly [label: string, wanted: string | null])[];
  readonly gone?: readonly string[];
  readonly lang?: string;
  readonly seen: boolean;
}
const OUTCOMES = ['right', 'left', 'stale', 'wrong', 'filled', 'asked', 'silent'] as const;
type Outcome = (typeof OUTCOMES)[number];
type Counts = Record<Outcome, number>;
const nothing = (): Counts => Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0])) as Counts;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['show', 'embedder', 'reader']);
  const reader = args.oneOf('embedder', ['minilm', 'none'], 'minilm') === 'minilm' ? await nodeReader() : undefined;
  const isRead = args.oneOf('reader', ['minilm', 'none'], 'minilm') === 'minilm';
  let show = args.number('show', 0);
  const [seen, unseen] = [nothing(), nothing()];
  const byFile: Record<string, { seen: Counts; unseen: Counts }> = {};
  for (const file of FILES) {
    const here = { seen: nothing(), unseen: nothing() };
    byFile[file] = here;
    for (const row of rowsOf(file))
      for (const { outcome, why } of await played(row, reader, isRead)) {
        (row.seen ? seen : unseen)[outcome] += 1;
        (row.seen ? here.seen : here.unseen)[outcome] += 1;
        if (outcome !== 'right' && outcome !== 'left' && show-- > 0) note(`${outcome} ${file}/${row.topic}: ${why}`);
      }
  }
  print({ seen, unseen, byFile });
  return 0;
}

function rowsOf(file: string): Row[] {
  const text = readFileSync(new URL(`./told/${file}.jsonl`, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);
}

async function played(
  row: Row,
  reader: Awaited<ReturnType<typeof nodeReader>> | undefined,
  isRead: boolean,
): Promise<{ outcome: Outcome; why: string }[]> {
  const clock = { at: 0, now: () => clock.at };
  const models = reader ? { embedder: reader, marker: reader, weigher: reader } : {};
  const memory = await createMemory({ indexedDB: new IDBFactory(), clock, ...models });
  try {
    for (const [index, told] of row.told.entries()) {
      const { day: at, text } = typeof told === 'string' ? { day: DAYS[index] ?? ASKED, text: told } : told;
      clock.at = Date.parse(`${at}T12:00:00Z`);
      await memory.bringIn({ statements: [{ id: `N${index}`, kind: 'note', at, text } as Statement] });
    }
    clock.at = Date.parse(`${ASKED}T12:00:00Z`);
    const outcomes: { outcome: Outcome; why: string }[] = [];
    for (const [label, wanted] of row.asks) {
      const { candidates, reason } = await ask(memory, label, ASKED, row.lang ?? 'en', isRead ? { reader } : {});
      const texts = candidates.map(({ text, candidate }) => `${text} ${shown(candidate.value)}`);
      const isOpen = candidates.some(({ candidate }) => candidate.doubt === 'ambiguous' || candidate.doubt === 'conflict');
      outcomes.push({ outcome: judged(texts[0], wanted, isOpen, row.gone ?? []), why: `${label} -> ${texts.join(' / ') || reason}` });
    }
    return outcomes;
  } finally {
    memory.close();
  }
}

function judged(answer: string | undefined, wanted: string | null, isOpen: boolean, gone: readonly string[]): Outcome {
  const saysAny = (values: readonly string[]) =>
    values.some((one) => says(answer ?? '', one) || (answer ?? '').toLowerCase().includes(one.toLowerCase()));
  if (wanted === null) {
    if (answer === undefined || isOpen || /^(?:no|none|not|nein|kein|non|não)\b/i.test(answer)) return 'left';
    return saysAny(gone) ? 'stale' : 'filled';
  }
  if (answer === undefined) return 'silent';
  if (isOpen) return 'asked';
  return saysAny(wanted.split('|')) ? 'right' : saysAny(gone) ? 'stale' : 'wrong';
}
