/**
 * `eval fill`: the fill engine alone, in the content script's own world. Each control is found by its label as a person reads it, its
 * value put into the control's form by the product's formatter, set and verified by the product's writer.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { displayLabel, normalise } from '../../lib/core/text.ts';
import type { Value } from '../../lib/core/value.ts';
import { format } from '../../lib/fill/format/index.ts';
import type { FillOutcome, FillPlan } from '../../lib/fill/types.ts';
import { readPage } from '../../lib/forms/read-page.ts';
import { signature } from '../../lib/forms/signature.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot } from '../../lib/forms/types.ts';
import { type BenchPage, openBench } from '../support/browser-bench.ts';
import { BadInput, parseArgs, print, readJson } from './args.ts';

interface Wanted {
  readonly label: string;
  readonly value: string | boolean | readonly string[];
  readonly section?: string;
  readonly nth?: number;
}
interface Result {
  readonly label: string;
  readonly status: 'set' | 'already' | 'refused' | 'failed' | 'not-found';
  readonly reason?: string;
  readonly readBack: string;
  readonly ms: number;
}

const CODE = `
import { collect } from './lib/page/collect/index.ts';
import { gate, gateNow } from './lib/page/visibility/index.ts';
import { createWriter } from './lib/page/write/index.ts';
let seen;
const look = () => (seen = collect(document, { standing: (element) => (writer.wasOurs(element) ? 'ours' : undefined) }));
const writer = createWriter({
  handleOf: (key) => seen?.handles.get(key),
  refresh: (key) => look().snapshot.fields.find((field) => field.key === key),
  gate, gateNow, now: () => Date.now(),
});
export const snapshot = () => look().snapshot;
export const fill = (plan) => writer.fill(plan);
`;

export async function run(argv: string[]): Promise<number> {
  const args = parseArgs(argv, ['url', 'values', 'probe', 'shots']);
  const url = args.need('url');
  const wanted = readJson<readonly Wanted[]>(args.need('values'));
  if (!Array.isArray(wanted)) throw new BadInput('The values must be a list of {label, value}.');
  const bench = await openBench({ code: CODE, args: ['--ignore-certificate-errors', '--host-resolver-rules=MAP *.example 127.0.0.1'] });
  try {
    const page = await bench.visit(url);
    await page.page.waitForTimeout(500);
    const results: Result[] = [];
    for (const [index, one] of wanted.entries()) results.push(await setOne(page, one, index));
    const probe = args.get('probe') ? await page.inPage(args.get('probe') ?? '') : null;
    const shots = args.get('shots');
    if (shots) {
      mkdirSync(shots, { recursive: true });
      await page.page.screenshot({ path: join(shots, 'fill.png'), fullPage: true });
    }
    print({ results, probe });
  } finally {
    await bench.close();
  }
  return 0;
}

async function setOne(page: BenchPage, wanted: Wanted, index: number): Promise<Result> {
  const snapshot = await page.run<PageSnapshot>('bench.snapshot()');
  const readings = new Map(readPage(snapshot).map((reading) => [reading.key, reading]));
  const field = find(snapshot, readings, wanted);
  const reading = field && readings.get(field.key);
  if (!field || !reading) return { label: wanted.label, status: 'not-found', readBack: '', ms: 0 };
  const today = new Date().toISOString().slice(0, 10);
  const formatted = format(meaningOf(wanted.value), reading.question.path ?? 'note', field, reading, {
    language: field.lang ?? (snapshot.lang || 'en'),
    today,
  });
  if (!formatted.ok) return { label: wanted.label, status: 'refused', reason: formatted.reason, readBack: '', ms: 0 };
  const plan: FillPlan = {
    operation: `fill-${index}` as FillPlan['operation'],
    expires: Date.now() + 30_000,
    steps: [{ key: field.key, signature: signature(field), value: formatted.value.fill }],
  };
  const [outcome] = await page.run<readonly FillOutcome[]>(`bench.fill(${JSON.stringify(plan)})`);
  if (!outcome) return { label: wanted.label, status: 'failed', reason: 'no-answer', readBack: '', ms: 0 };
  return { label: wanted.label, status: outcome.status, reason: outcome.reason, readBack: outcome.readBack, ms: outcome.ms };
}

function find(
  page: PageSnapshot,
  readings: ReadonlyMap<string, FieldReading>,
  { label, section, nth = 0 }: Wanted,
): FieldSnapshot | undefined {
  const want = normalise(displayLabel(label));
  const inSection = (field: FieldSnapshot) => !section || normalise(readings.get(field.key)?.section ?? '') === normalise(section);
  const names = (field: FieldSnapshot) =>
    [field.label, field.aria ?? '', field.placeholder ?? '', field.legend ?? ''].map((text) => normalise(displayLabel(text)));
  const live = page.fields.filter((field) => !field.hidden && inSection(field));
  const exact = live.filter((field) => names(field).includes(want));
  return (exact.length > 0 ? exact : live.filter((field) => names(field)[0]?.startsWith(want)))[nth];
}

/** What a value file says, in the memory's terms. */
function meaningOf(value: Wanted['value']): Value {
  if (typeof value === 'boolean') return { type: 'boolean', yes: value };
  if (typeof value !== 'string') return { type: 'text', text: value.join(', ') };
  return /^\d{4}-\d\d(-\d\d)?$/.test(value) ? { type: 'date', iso: value } : { type: 'text', text: value };
}
