/**
 * The fill engine on one open page: controls found by their labels as a person reads them, values put into their form by the product's
 * formatter, one plan for all that stand there, and another for what appears after them.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { toBase64 } from '../../lib/core/base64.ts';
import type { FieldKey } from '../../lib/core/ids.ts';
import { displayLabel, normalise } from '../../lib/core/text.ts';
import type { Value } from '../../lib/core/value.ts';
import { format } from '../../lib/fill/format/index.ts';
import type { FillOutcome, FillPlan, FillStep, PickedFile } from '../../lib/fill/types.ts';
import { readPage } from '../../lib/forms/read-page.ts';
import { signature } from '../../lib/forms/signature.ts';
import type { FieldReading, FieldSnapshot, PageSnapshot } from '../../lib/forms/types.ts';
import type { BenchPage } from '../support/browser-bench.ts';

export interface Wanted {
  readonly label: string;
  readonly value: string | boolean | number | readonly string[];
  readonly section?: string;
  /** Name of the frame, or a part of its address; the page itself without. */
  readonly frame?: string;
  readonly nth?: number;
}
export interface Filled {
  readonly label: string;
  readonly status: 'set' | 'already' | 'refused' | 'failed' | 'not-found';
  readonly reason?: string;
  readonly readBack: string;
  readonly ms: number;
}

/** Source of the content script's bundle that `fillPage` talks to. */
export const CODE = `
import { collect } from './lib/page/collect/index.ts';
import { stateOf } from './lib/page/collect/state.ts';
import { trackTyped } from './lib/page/observe/typed.ts';
import { createLull } from './lib/page/lull.ts';
import { surveyPaint } from './lib/page/visibility/far.ts';
import { hiddenReason } from './lib/page/visibility/hidden.ts';
import { gate, gateNow, witness } from './lib/page/visibility/index.ts';
import { createWriter } from './lib/page/write/index.ts';
let seen;
const typed = trackTyped(() => undefined);
typed.start(new AbortController().signal);
const standing = (element) => typed.has(element) ? 'typed' : (writer.wasOurs(element) ? 'ours' : undefined);
const look = () => (seen = collect(document, { standing }));
const shown = () => [...seen.handles.values()].map(({ visible }) => visible).filter((one) => !hiddenReason(one));
const lull = createLull(witness, shown);
const writer = createWriter({
  handleOf: (key) => seen?.handles.get(key),
  refresh: (key) => look().snapshot.fields.find((field) => field.key === key),
  fields: (keys) => new Map(look().snapshot.fields.filter((field) => keys.includes(field.key)).map((field) => [field.key, field])),
  all: () => seen?.snapshot.fields ?? [],
  stateNow: (handle) => stateOf({ ...handle, holder: null }, standing),
  opening: (work) => lull.during(work),
  gate, gateNow: (element) => (lull.flickered(element) ? { ok: false, reason: 'moving' } : gateNow(element)), now: () => Date.now(),
});
export const snapshot = () => look().snapshot;
/** As after the person's yes: what is seen now must still be seen when it is written. */
const accept = () => {
  look();
  witness.watch(shown());
  void surveyPaint(document);
};
export const fill = async (plan) => {
  const from = performance.now();
  accept();
  const outcomes = await writer.fill(plan);
  witness.stop();
  return { outcomes, ms: performance.now() - from };
};
export const undo = (operation) => writer.undo(operation);
`;

/** Rounds in which a control may appear after another was set. */
const ROUNDS = 4;
/** ms a page may take to draw what depends on an answer. */
const APPEARS = 400;
let operations = 0;

export async function fillPage(
  page: BenchPage,
  wanted: readonly Wanted[],
): Promise<{ results: Filled[]; keys: (FieldKey | undefined)[]; operations: FillPlan['operation'][]; ms: number }> {
  const results: (Filled | undefined)[] = wanted.map(() => undefined);
  const keys: (FieldKey | undefined)[] = wanted.map(() => undefined);
  const done: FillPlan['operation'][] = [];
  let ms = 0;
  const frames = [...new Set(wanted.map(({ frame }) => frame))];
  for (let round = 0; round < ROUNDS && results.some((one) => !one || AGAIN.has(one.reason ?? '')); round++) {
    if (round > 0) await page.page.waitForTimeout(APPEARS);
    for (const frame of frames) {
      const open = wanted.flatMap((one, index) =>
        one.frame === frame && (!results[index] || AGAIN.has(results[index]?.reason ?? '')) ? [{ one, index }] : [],
      );
      const operation = `fill-${++operations}` as FillPlan['operation'];
      done.push(operation);
      const round = await fillRound(page, open, operation, frame);
      for (const [index, result] of round.found) results[index] = result;
      for (const [index, key] of round.keys) keys[index] = key;
      ms += round.ms;
    }
  }
  return {
    keys,
    operations: done,
    ms,
    results: results.map((one, index) => one ?? { label: wanted[index]?.label ?? '', status: 'not-found', readBack: '', ms: 0 }),
  };
}

/** The page drew the control anew before its turn came. */
const AGAIN: ReadonlySet<string> = new Set(['target-gone', 'target-changed']);

interface Open {
  readonly one: Wanted;
  readonly index: number;
}

async function fillRound(page: BenchPage, open: readonly Open[], operation: FillPlan['operation'], frameName: string | undefined) {
  const frame =
    frameName === undefined ? undefined : page.page.frames().find((one) => one.name() === frameName || one.url().includes(frameName));
  const found = new Map<number, Filled>();
  const keys = new Map<number, FieldKey>();
  if (open.length === 0 || (frameName !== undefined && !frame)) return { found, keys, ms: 0 };
  const snapshot = await page.run<PageSnapshot>('bench.snapshot()', frame);
  const readings = new Map(readPage(snapshot).map((reading) => [reading.key, reading]));
  const steps: (FillStep & { index: number })[] = [];
  for (const { one, index } of open) {
    const field = find(snapshot, readings, one);
    const reading = field && readings.get(field.key);
    if (!field || !reading) continue;
    const files = field.kind === 'file' ? pickedFiles(one.value) : null;
    if (files) {
      steps.push({ key: field.key, signature: signature(field), value: { type: 'files', files }, index });
      continue;
    }
    const path = typeof one.value === 'string' && STAY.test(one.value) ? 'trip.period' : (reading.question.path ?? 'note');
    const formatted = format(meaningOf(one.value, field), path, field, reading, {
      language: field.lang ?? (snapshot.lang || 'en'),
      today: new Date().toISOString().slice(0, 10),
    });
    if (formatted.ok) steps.push({ key: field.key, signature: signature(field), value: formatted.value.fill, index });
    else found.set(index, { label: one.label, status: 'refused', reason: formatted.reason, readBack: '', ms: 0 });
  }
  steps.sort((a, b) => orderOf(snapshot, a.key) - orderOf(snapshot, b.key));
  if (steps.length === 0) return { found, keys, ms: 0 };
  const plan: FillPlan = { operation, expires: Date.now() + 30_000, steps: steps.map(({ index: _, ...step }) => step) };
  const { outcomes, ms: took } = await page.run<{ outcomes: readonly FillOutcome[]; ms: number }>(
    `bench.fill(${JSON.stringify(plan)})`,
    frame,
  );
  for (const [at, outcome] of outcomes.entries()) {
    const index = steps[at]?.index ?? -1;
    const { key, status, reason, readBack, ms } = outcome;
    keys.set(index, key);
    found.set(index, { label: open.find((one) => one.index === index)?.one.label ?? '', status, reason, readBack, ms });
  }
  return { found, keys, ms: took };
}

const orderOf = (page: PageSnapshot, key: string): number => page.fields.find((field) => field.key === key)?.order ?? 0;

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

/** Of a control that takes files the values are paths on this machine. */
function pickedFiles(value: Wanted['value']): PickedFile[] | null {
  const paths = typeof value === 'string' ? [value] : Array.isArray(value) ? value : [];
  if (paths.length === 0 || !paths.every((path) => existsSync(path))) return null;
  return paths.map((path) => {
    const bytes = readFileSync(path);
    return { name: basename(path), mime: '', size: bytes.length, data: toBase64(bytes) };
  });
}

/** First and last day of a stay. */
const STAY = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/;

/** What a value file says, in the memory's terms. */
function meaningOf(value: Wanted['value'], field: FieldSnapshot): Value {
  if (typeof value === 'boolean') return { type: 'boolean', yes: value };
  if (typeof value === 'number') return { type: 'number', number: value };
  if (typeof value !== 'string') return { type: 'text', text: value.join(', '), items: value };
  const [, start, end] = STAY.exec(value) ?? [];
  if (start && end) return { type: 'record', parts: { start, end } };
  // "2027" is a year only where a date is asked for.
  if (/^\d{4}-\d\d(-\d\d)?$/.test(value) || (/^\d{4}$/.test(value) && /^(month|date)/.test(field.kind)))
    return { type: 'date', iso: value };
  return { type: 'text', text: value };
}
