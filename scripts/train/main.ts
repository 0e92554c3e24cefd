/**
 * `npm run train:forms -- --data DIR [--cv] [--seed S] [--folds N] [--out FILE]`: trains the linear model on labelled forms (DIR/pages and
 * DIR/fields.jsonl) and writes its weights; with `--cv` it only measures, by folds of whole sites. Nothing of DIR gets into the
 * weights but counts of words that several sites share. Exit 0 = done, 2 = bad arguments or unreadable input.
 */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { crossValidated } from './cv.ts';
import { labelledFields, labelsOf } from './data.ts';
import { fit, SETTINGS } from './fit.ts';
import { snapshotsOf } from './snapshots.ts';

const WEIGHTS = 'lib/forms/classify/weights.json';
const say = (text: string) => process.stderr.write(`${text}\n`);

async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      cv: { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      folds: { type: 'string', default: '8' },
      out: { type: 'string', default: WEIGHTS },
      keep: { type: 'string' },
      set: { type: 'string', multiple: true, default: [] },
    },
  });
  const data = resolve(values.data ?? '');
  if (!values.data || !existsSync(join(data, 'pages')) || !existsSync(join(data, 'fields.jsonl'))) {
    say('train:forms: --data DIR is missing, or has no pages and no fields.jsonl');
    return 2;
  }
  const settings = { ...SETTINGS, ...Object.fromEntries(values.set.map(setting)), seed: Number(values.seed) };
  const records = await snapshotsOf(join(data, 'pages'), say);
  const rows = await labelsOf(data);
  const fields = labelledFields(records, rows);
  say(`${records.length} pages, ${fields.length} controls of ${new Set(fields.map(({ site }) => site)).size} sites`);
  if (values.cv) {
    await crossValidated({
      records,
      fields,
      rows,
      settings,
      folds: Number(values.folds),
      keep: values.keep,
      print: (line) => process.stdout.write(`${line}\n`),
    });
    return 0;
  }
  const { weights, bytes } = fit(fields, settings);
  await writeFile(values.out, `${JSON.stringify(weights)}\n`);
  say(`${bytes} bytes of weights in ${values.out}`);
  return 0;
}

/** `name=number`: another setting than the usual one. */
function setting(text: string): [string, number] {
  const [name = '', value = ''] = text.split('=');
  return [name, Number(value)];
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  say(`train:forms: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
