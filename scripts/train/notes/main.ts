/**
 * `npm run train:notes -- [--cv] [--folds N] [--seed S] [--data DIR] [--cache FILE] [--out FILE] [--show N]`: trains what reads notes by
 * their meaning on the labelled sentences of `tests/corpus/notes` and writes its weights; with `--cv` it only measures, by folds of which
 * none shares a paraphrase with another. Vectors are kept in the cache, a file outside the repository. Exit 0 = done, 2 = bad arguments.
 */
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { EMBEDDER } from '../../../lib/inference/local-embedder.ts';
import { openIntents, type Weights } from '../../../lib/memory/meaning/model.ts';
import { readLabelled, type Sample, samplesOf } from './data.ts';
import { fitHead, SETTINGS, type Settings } from './fit.ts';
import { emptyTally, score } from './score.ts';

const say = (text: string) => process.stderr.write(`${text}\n`);
/** Spreads group numbers over the folds. */
const SPREAD = 2_654_435_761;

async function main(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: 'tests/corpus/notes' },
      cv: { type: 'boolean', default: false },
      folds: { type: 'string', default: '5' },
      seed: { type: 'string', default: '1' },
      cache: { type: 'string', default: join(tmpdir(), 'stead-notes-vectors.jsonl') },
      out: { type: 'string', default: 'lib/memory/meaning/weights.json' },
      show: { type: 'string', default: '0' },
    },
  });
  const settings: Settings = { ...SETTINGS, seed: Number(values.seed) };
  const samples = await samplesOf(readLabelled(values.data), values.cache, settings.seed);
  say(`${samples.length} sentences in ${new Set(samples.map(({ group }) => group)).size} groups`);
  if (values.cv) return crossValidated(samples, settings, Number(values.folds), Number(values.show));
  const text = `${JSON.stringify(weightsOf(samples, settings))}\n`;
  await writeFile(values.out, text);
  say(`${text.length} bytes of weights in ${values.out}`);
}

const weightsOf = (samples: readonly Sample[], settings: Settings): Weights => ({
  embedder: EMBEDDER.model,
  about: fitHead(samples, ({ about }) => about, settings),
  kind: fitHead(samples, ({ kind }) => kind, settings),
});

function crossValidated(samples: readonly Sample[], settings: Settings, folds: number, show: number): void {
  const foldOf = ({ group }: Sample) => (Math.imul(group + settings.seed, SPREAD) >>> 8) % folds;
  const all = emptyTally();
  for (let fold = 0; fold < folds; fold++) {
    const model = openIntents(
      weightsOf(
        samples.filter((sample) => foldOf(sample) !== fold),
        settings,
      ),
    );
    const tally = emptyTally();
    const held = samples.filter((sample) => foldOf(sample) === fold);
    for (const one of [tally, all]) score(held, model, one);
    print(`fold ${fold + 1}`, tally);
  }
  print('all', all);
  for (const mistake of all.mistakes.slice(0, show)) process.stdout.write(`  ${mistake}\n`);
}

function print(name: string, { n, about, kind, right, wrong, doubted, falseDoubts, telling }: ReturnType<typeof emptyTally>): void {
  const share = (a: number, b: number) => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`;
  process.stdout.write(
    `${name}: ${n} sentences; about ${share(about, n)}, kind ${share(kind, n)}; of ${telling} that tell something ${right} are read (${share(right, telling)}) and ${doubted} doubt what is held; ` +
      `${wrong} of ${right + wrong} readings are wrong (${share(wrong, right + wrong)}), ${falseDoubts} doubts are false\n`,
  );
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(`train:notes: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
