/**
 * `npm run train:documents -- [--data DIR] [--cv] [--out FILE]`: learns when an answer out of a document is given and when it is left
 * blank, and writes the weights; with `--cv` it only measures, leaving out one set and one form at a time. Without `--data` it learns from
 * the repository's own invented documents; DIR adds DIR/instances.jsonl and DIR/pages. The same documents and rules give the same weights:
 * nothing is drawn by chance. Exit 0 = done, 2 = bad arguments or unreadable input.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { foreignCorpus, ownCorpus } from './data.ts';
import { learnt } from './fit.ts';
import { folds } from './folds.ts';

const WEIGHTS = 'lib/answer/document/acceptance/weights.json';
const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, cv: { type: 'boolean', default: false }, out: { type: 'string', default: WEIGHTS } },
  });
  const parts = [ownCorpus(), ...(values.data ? [await foreignCorpus(values.data)] : [])];
  const samples = parts.flatMap((one) => one.samples);
  const measured = parts.flatMap((one) => one.measured);
  say(`${samples.length} proposals, ${samples.filter(({ right }) => right).length} right, of ${measured.length} sets`);
  if (values.cv) {
    folds(samples, measured, (line) => process.stdout.write(`${line}\n`));
    return 0;
  }
  const weights = learnt(samples);
  const lines = [...weights].map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight}`);
  await writeFile(values.out, `{\n${lines.join(',\n')}\n}\n`);
  say(`${weights.size} weights in ${values.out}`);
  return 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(`train:documents: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
