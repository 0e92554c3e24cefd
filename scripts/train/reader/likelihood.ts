/**
 * `npm run train:likelihood`: the twelve numbers of `lib/answer/notes/likelihood.ts`. Every question of the tellings that have been read is put to all notes
 * of their heap, as if one person had told them; the six nearest are read, and what was copied is right or not. Prints the weights as they are
 * used and writes nothing. Nothing is drawn by chance: the same tellings give the same weights.
 */
import { readFileSync } from 'node:fs';
import { asksOf } from '../../../lib/answer/document/asks.ts';
import { readDocument } from '../../../lib/answer/document/read-document.ts';
import { answerAt } from '../../../lib/answer/document/second-reading.ts';
import { likelihoodFeatures, type NoteLooked } from '../../../lib/answer/notes/likelihood.ts';
import { boxWith } from '../../../lib/assistant/ask.ts';
import { readingFrom, withQuestion } from '../../../lib/core/note-reading.ts';
import { says } from '../../../tests/eval/wordings/play.ts';
import { nodeReader } from '../../../tests/support/node-models.ts';
import { learn } from '../documents/learn.ts';

const HEAPS = [
  ['people', 'work', 'things', 'clubs'],
  ['people-2', 'work-2', 'things-2'],
];
const NEAREST = 6;
const DESCENT = { l2: 2, steps: 400 };

interface Row {
  readonly told: readonly (string | { readonly text: string })[];
  readonly asks: readonly (readonly [label: string, wanted: string | null])[];
  readonly seen: boolean;
}

const models = await nodeReader();
const dot = (a: Float32Array, b: Float32Array) => a.reduce((sum, one, at) => sum + one * (b[at] ?? 0), 0);

function askFor(label: string) {
  const box = boxWith(label, 'en');
  return box.reading.question.ask === 'yes-no' ? undefined : asksOf([box])[0];
}

async function examplesOf(files: readonly string[]) {
  const rows = files
    .flatMap((file) =>
      readFileSync(new URL(`../../../tests/eval/told/${file}.jsonl`, import.meta.url), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line) as Row)
    .filter(({ seen }) => seen);
  const notes = rows.flatMap((row) => row.told.map((told) => ({ row, text: typeof told === 'string' ? told : told.text })));
  const vectors = await models.embed(notes.map(({ text }) => text));
  const out: { features: Record<string, number>; right: boolean; weight: number }[] = [];
  for (const row of rows)
    for (const [label, wanted] of row.asks) {
      const ask = askFor(label);
      const [question] = await models.embed([label]);
      if (!ask || !question) continue;
      const near = notes
        .map((note, at) => ({ ...note, near: dot(question, vectors[at] ?? question) }))
        .sort((a, b) => b.near - a.near)
        .slice(0, NEAREST);
      const read = await models.read(near.map(({ text }) => withQuestion(label, text)));
      const looked = near.map((note, at): NoteLooked & { words: string; isOwn: boolean } => {
        const { start, end, ...said } = readingFrom(read[at] ?? new Float32Array(0));
        const fits = answerAt(readDocument(note.text), ask, [start, end], 1) !== undefined;
        return { ...said, near: note.near, text: note.text, fits, words: note.text.slice(start, end), isOwn: note.row === row };
      });
      for (const one of looked) {
        const right = one.isOwn && wanted !== null && wanted.split('|').some((value) => says(one.words, value));
        const others = looked.filter((other) => other !== one);
        out.push({ features: { bias: 1, ...likelihoodFeatures(label, one, others) }, right, weight: 1 });
      }
    }
  return out;
}

const examples: Awaited<ReturnType<typeof examplesOf>> = [];
// One text at a time: the runtime takes no second before the first is done.
for (const heap of HEAPS) examples.push(...(await examplesOf(heap)));
const weights = learn(examples, DESCENT);
process.stderr.write(`${examples.length} readings, ${examples.filter(({ right }) => right).length} right\n`);
process.stdout.write(
  `${JSON.stringify(Object.fromEntries([...weights].map(([name, weight]) => [name, Number(weight.toFixed(2))])), null, 2)}\n`,
);
