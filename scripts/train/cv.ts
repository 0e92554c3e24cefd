import { writeFile } from 'node:fs/promises';
import { readByRules } from '../../lib/forms/by-rules.ts';
import { decided, type Verdict, verdictOf } from '../../lib/forms/classify/decide.ts';
import { featuresOf } from '../../lib/forms/classify/features.ts';
import { type Model, openModel } from '../../lib/forms/classify/model.ts';
import type { FieldReading } from '../../lib/forms/types.ts';
import type { LabelledField, LabelRow } from './data.ts';
import { fit, type Settings } from './fit.ts';
import { random, shuffled } from './logistic.ts';
import { line, type Prediction, tally } from './score.ts';
import type { PageRecord } from './snapshots.ts';

/** Folds of whole sites: each page is read by the product's own way with a model that saw nothing of its site. */
export interface Trial {
  readonly records: readonly PageRecord[];
  readonly fields: readonly LabelledField[];
  readonly rows: readonly LabelRow[];
  readonly settings: Settings;
  readonly folds: number;
  /** A file for the models of the folds, to look at decisions again without training. */
  readonly keep?: string;
  readonly print: (line: string) => void;
}

const SOURCES = ['formasaurus', 'ddg'];

export async function crossValidated({ records, fields, rows, settings, folds, keep, print }: Trial): Promise<void> {
  const sites = shuffled([...new Set(fields.map(({ site }) => site))].sort(), random(settings.seed));
  const foldOf = new Map(sites.map((site, number) => [site, number % folds]));
  const predictions = new Map<string, FieldReading>();
  const kept: { weights: object; files: string[] }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = fields.filter(({ site }) => foldOf.get(site) === fold);
    const { weights, bytes } = fit(
      fields.filter(({ site }) => foldOf.get(site) !== fold),
      settings,
    );
    const model = openModel(weights);
    const pages = new Set(held.map(({ page }) => page));
    kept.push({ weights, files: [...pages].map((page) => records[page]?.file ?? '') });
    for (const page of pages) {
      const record = records[page];
      if (record) for (const [key, reading] of predictionsOf(record, model)) predictions.set(key, reading);
    }
    print(`fold ${fold} (${bytes} bytes)`);
    report(
      held.map(({ row }) => row),
      predictions,
      print,
    );
  }
  print('rules alone');
  report(rows, new Map(fields.map(({ row, byRules }) => [rowKey(row), byRules])), print);
  print('all folds');
  report(rows, predictions, print);
  print(calibration(rows, predictions));
  if (keep) await writeFile(keep, JSON.stringify(kept));
}

export const rowKey = ({ file, fieldIndex }: LabelRow): string => `${file}#${fieldIndex}`;

export function predictionsOf(record: PageRecord, model: Model): Map<string, FieldReading> {
  const rules = readByRules(record.page);
  const verdicts: Verdict[] = featuresOf(record.page, rules.hints).map((one, index) =>
    verdictOf(model, one, rules.hints[index]?.token ?? null),
  );
  const readings = decided(record.page, rules, verdicts, model.known);
  const byKey = new Map(readings.map((reading) => [reading.key, reading]));
  return new Map(
    record.map.flatMap((key, index) => {
      const reading = key ? byKey.get(key) : undefined;
      return reading ? [[`${record.file}#${index}`, reading] as const] : [];
    }),
  );
}

export function report(rows: readonly LabelRow[], predictions: ReadonlyMap<string, Prediction>, print: (line: string) => void): void {
  for (const source of SOURCES) {
    const own = rows.filter(({ file }) => file.startsWith(source));
    if (own.length > 0)
      print(
        `  ${line(
          source,
          tally(own, (row) => predictions.get(rowKey(row))),
        )}`,
      );
  }
}

/** How often readings of a given confidence are right. */
function calibration(rows: readonly LabelRow[], predictions: ReadonlyMap<string, FieldReading>): string {
  const bins = [0.5, 0.7, 0.8, 0.9, 0.95, 1.01].map((to) => ({ to, n: 0, right: 0, said: 0 }));
  for (const row of rows) {
    const reading = predictions.get(rowKey(row));
    if (row.label === null || !reading?.ours || reading.token === null || reading.token === 'other') continue;
    const bin = bins.find(({ to }) => reading.confidence < to);
    if (!bin) continue;
    bin.n++;
    bin.said += reading.confidence;
    if (reading.token === row.label || row.accept?.includes(reading.token) || row.lenient?.includes(reading.token)) bin.right++;
  }
  return `calibration (said, right, n): ${bins.map(({ n, right, said }) => (n ? `${(said / n).toFixed(2)} ${(right / n).toFixed(2)} ${n}` : '-')).join(' | ')}`;
}
