import type { FieldKey, OperationId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import type { FillOutcome, FillPlan, FillRefusal, FillStep } from '../../fill/types.ts';
import { sameValue } from '../../fill/verify.ts';
import { signature } from '../../forms/signature.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isConnected, rectOf } from '../dom.ts';
import { readBack } from './read.ts';
import { setControl } from './set.ts';
import { pause, settle } from './settle.ts';
import { candidatesOf, seenBy } from './sight.ts';
import { type Before, restore, stateOf } from './undo.ts';

/**
 * Writes an approved plan into this frame, one control after the other: the same control as when the person agreed, visible
 * now, empty of what the person typed; set, settled, read back as a person reads it, and put back when it shows something else.
 * An operation happens once however often it is asked for. Nothing is ever submitted.
 */
export interface WriterOptions {
  readonly handleOf: (key: FieldKey) => FieldHandle | undefined;
  /** Looks again and returns the field as it is now. */
  readonly refresh: (key: FieldKey) => FieldSnapshot | undefined;
  /** The same for several controls with one look. */
  readonly fields: (keys: readonly FieldKey[]) => ReadonlyMap<FieldKey, FieldSnapshot>;
  readonly gate: (element: Element) => Promise<Result<void, string>>;
  readonly gateNow: (element: Element) => Result<void, string>;
  readonly now: () => number;
}

export interface Writer {
  fill(plan: FillPlan): Promise<readonly FillOutcome[]>;
  undo(operation: OperationId, keys?: readonly FieldKey[]): Promise<readonly FillOutcome[]>;
  wasOurs(element: Element): boolean;
  operationOf(element: Element): OperationId | undefined;
}

interface Done {
  readonly outcomes: Promise<readonly FillOutcome[]>;
  readonly before: Map<FieldKey, Before>;
}

/** A control that takes longer than this (ms) is given up with a reason, and put back; how long that may take. */
const PATIENCE = 8000;
const REST = 4000;

/** How long an answer of gate G holds (ms); the part that needs no waiting is asked again with each write. */
const FRESH = 1500;
const MOST_AHEAD = 40;

type Ahead = Map<FieldKey, { readonly element: Element; readonly at: number; readonly seen: Promise<boolean> }>;

export function createWriter(options: WriterOptions): Writer {
  const operations = new Map<OperationId, Done>();
  const ours = new WeakMap<Element, { operation: OperationId; shown: string }>();
  let turn: Promise<unknown> = Promise.resolve();

  const fill = (plan: FillPlan): Promise<readonly FillOutcome[]> => {
    const known = operations.get(plan.operation);
    if (known) return known.outcomes;
    const before = new Map<FieldKey, Before>();
    const outcomes = turn.then(() => run(plan, before));
    turn = outcomes.catch(() => undefined);
    operations.set(plan.operation, { outcomes, before });
    return outcomes;
  };

  const run = async (plan: FillPlan, before: Map<FieldKey, Before>): Promise<readonly FillOutcome[]> => {
    if (options.now() > plan.expires) return plan.steps.map((step) => outcome(step.key, 'refused', '', 0, 'expired'));
    const fields = options.fields(plan.steps.map(({ key }) => key));
    // One control that is not what it was: the page is not what the person agreed to.
    if (plan.steps.some(({ key, signature: was }) => !isSame(fields.get(key), was)))
      return plan.steps.map((step) => outcome(step.key, 'refused', '', 0, 'target-changed'));
    const outcomes: FillOutcome[] = [];
    const ahead: Ahead = new Map();
    for (const [index, step] of plan.steps.entries()) {
      lookAhead(plan.steps.slice(index), ahead);
      outcomes.push(await patiently(step, plan.operation, before, ahead));
    }
    return outcomes;
  };

  const isSame = (field: FieldSnapshot | undefined, was: string): boolean => field !== undefined && signature(field) === was;

  /** Gate G takes a tenth of a second; the controls that stand in the window together are asked for together. */
  const lookAhead = (steps: readonly FillStep[], ahead: Ahead): void => {
    const [first] = steps;
    const known = first && ahead.get(first.key);
    if (!first || (known && performance.now() - known.at < FRESH) || window.parent !== window) return;
    const fields = options.fields(steps.map(({ key }) => key));
    for (const step of steps.slice(0, MOST_AHEAD)) {
      const field = fields.get(step.key);
      const handle = options.handleOf(step.key);
      const element = field && handle && candidatesOf(handle, field, step.value).find((one) => inWindow(one) && options.gateNow(one).ok);
      if (element) ahead.set(step.key, { element, at: performance.now(), seen: options.gate(element).then(({ ok }) => ok) });
    }
  };

  const patiently = async (step: FillStep, operation: OperationId, before: Map<FieldKey, Before>, ahead: Ahead): Promise<FillOutcome> => {
    const started = performance.now();
    const isLate = () => performance.now() - started > PATIENCE;
    try {
      const written = write(step, operation, before, ahead, started, isLate);
      // The next control waits until this one is at rest again, or will never be.
      const late = pause(PATIENCE + REST).then(() => outcome(step.key, 'failed', '', PATIENCE, 'timeout'));
      return await Promise.race([written, late]);
    } catch {
      return outcome(step.key, 'failed', '', performance.now() - started, 'page-error');
    }
  };

  const write = async (
    step: FillStep,
    operation: OperationId,
    before: Map<FieldKey, Before>,
    ahead: Ahead,
    started: number,
    isLate: () => boolean,
  ): Promise<FillOutcome> => {
    const ms = () => performance.now() - started;
    const field = options.refresh(step.key);
    const handle = options.handleOf(step.key);
    if (!field || !handle || !isConnected(handle.element)) return outcome(step.key, 'refused', '', ms(), 'target-gone');
    if (signature(field) !== step.signature) return outcome(step.key, 'refused', '', ms(), 'target-changed');
    if (field.disabled) return outcome(step.key, 'refused', '', ms(), 'disabled');
    if (field.readOnly) return outcome(step.key, 'refused', '', ms(), 'read-only');
    const standing = readBack(handle, field);
    if (field.state !== 'empty' && field.state !== 'default') {
      const same = sameValue(step.value, standing);
      return outcome(step.key, same ? 'already' : 'refused', standing, ms(), same ? undefined : 'already-filled');
    }
    const seen = (await foreseen(step, ahead)) ?? (await seenBy(handle, field, step.value, options));
    if (isLate()) return outcome(step.key, 'failed', '', ms(), 'timeout');
    if (!seen || !options.gateNow(seen).ok) return outcome(step.key, 'refused', '', ms(), 'not-visible');
    before.set(step.key, stateOf(handle, standing));
    const proved = new Set<string>();
    const refused = await setControl(handle, field, step.value, {
      sees: (element) =>
        options.gateNow(element).ok ||
        candidatesOf({ ...handle, kind: 'combobox', element, visible: element, members: [], natives: [] }, field, step.value).some(
          (one) => options.gateNow(one).ok,
        ),
      proved: (label) => proved.add(label),
      free: () => !isConnected(seen) || options.gateNow(seen).ok,
    });
    await settle();
    return judge(step, operation, isLate() ? 'timeout' : refused, before, proved, ms);
  };

  /** The element that was seen with others a moment ago, if it still is. */
  const foreseen = async (step: FillStep, ahead: Ahead): Promise<Element | null> => {
    const known = ahead.get(step.key);
    if (!known || performance.now() - known.at > FRESH || !(await known.seen)) return null;
    return isConnected(known.element) && options.gateNow(known.element).ok ? known.element : null;
  };

  const judge = async (
    step: FillStep,
    operation: OperationId,
    refused: FillRefusal | null,
    before: Map<FieldKey, Before>,
    proved: ReadonlySet<string>,
    ms: () => number,
  ): Promise<FillOutcome> => {
    const field = options.refresh(step.key);
    const live = options.handleOf(step.key);
    if (!live || !field || !isConnected(live.element)) return outcome(step.key, 'failed', '', ms(), 'target-gone');
    const shown = readBack(live, field);
    const was = before.get(step.key);
    // A list of many may only say how many; then its options have said themselves that they are chosen.
    const counted = step.value.type === 'options' && shown !== was?.shown && step.value.labels.every((label) => proved.has(label));
    const meant = sameValue(step.value, shown) || (step.value.type === 'date' && step.value.text === shown) || counted;
    if (!refused && meant) {
      for (const element of [live.element, ...live.members, ...live.natives]) ours.set(element, { operation, shown });
      return outcome(step.key, 'set', shown, ms());
    }
    if (was && shown !== was.shown) await restore(live, field, was);
    return outcome(step.key, 'failed', shown, ms(), refused ?? 'page-rejected');
  };

  const undo = async (operation: OperationId, keys?: readonly FieldKey[]): Promise<readonly FillOutcome[]> => {
    const done = operations.get(operation);
    if (!done) return (keys ?? []).map((key) => outcome(key, 'failed', '', 0, 'target-gone'));
    const outcomes: FillOutcome[] = [];
    for (const { key, status } of await done.outcomes) {
      if (status !== 'set' || (keys && !keys.includes(key))) continue;
      const started = performance.now();
      const field = options.refresh(key);
      const handle = options.handleOf(key);
      if (!field || !handle) {
        outcomes.push(outcome(key, 'failed', '', 0, 'target-gone'));
        continue;
      }
      const was = done.before.get(key);
      const back = was !== undefined && (await restore(handle, field, was));
      const live = options.refresh(key);
      const now = options.handleOf(key);
      const shown = live && now ? readBack(now, live) : '';
      if (back) for (const element of [handle.element, ...handle.members, ...handle.natives]) ours.delete(element);
      outcomes.push(outcome(key, back ? 'set' : 'failed', shown, performance.now() - started, back ? undefined : 'page-rejected'));
    }
    return outcomes;
  };

  return {
    fill,
    undo,
    wasOurs: (element) => ours.has(element),
    operationOf: (element) => ours.get(element)?.operation,
  };
}

function inWindow(element: Element): boolean {
  const { top, bottom, left, right } = rectOf(element);
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

function outcome(key: FieldKey, status: FillOutcome['status'], shown: string, ms: number, reason?: FillRefusal): FillOutcome {
  return { key, status, readBack: shown, ms: Math.round(ms), ...(reason ? { reason } : {}) };
}
