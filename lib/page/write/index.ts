import type { FieldKey, OperationId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import type { FillOutcome, FillPlan, FillRefusal, FillStep } from '../../fill/types.ts';
import { sameValue } from '../../fill/verify.ts';
import { signature } from '../../forms/signature.ts';
import type { FieldSnapshot, FieldState } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isConnected } from '../dom.ts';
import { type Ahead, createAhead } from './ahead.ts';
import type { Look } from './choice.ts';
import { createGlance } from './glance.ts';
import { type Book, createJudge, type Judge, outcome, type Written } from './judge.ts';
import { putBack } from './put-back.ts';
import { readBack } from './read.ts';
import { isPlain, setControl } from './set.ts';
import { pause, settle } from './settle.ts';
import { candidatesOf, seenBy } from './sight.ts';
import { stateOf } from './undo.ts';

/**
 * Writes an approved plan into this frame, one control after the other: the same control as when the person agreed, visible
 * now, empty of what the person typed; set, settled, read back as a person reads it, and put back when it shows something else.
 * When all are set, all are looked at once more: what a page took back later is told too. An operation happens once however often it is
 * asked for. Nothing is ever submitted.
 */
export interface WriterOptions {
  readonly handleOf: (key: FieldKey) => FieldHandle | undefined;
  /** Looks again and returns the field as it is now. */
  readonly refresh: (key: FieldKey) => FieldSnapshot | undefined;
  /** The same for several controls with one look. */
  readonly fields: (keys: readonly FieldKey[]) => ReadonlyMap<FieldKey, FieldSnapshot>;
  /** Every field as last looked at. */
  readonly all: () => readonly FieldSnapshot[];
  /** What stands in a control now, by kind only. */
  readonly stateNow: (handle: FieldHandle) => FieldState;
  readonly gate: (element: Element) => Promise<Result<void, string>>;
  readonly gateNow: (element: Element) => Result<void, string>;
  /** While this works, lists that it opens may lie over other controls. */
  readonly opening: <T>(work: () => Promise<T>) => Promise<T>;
  readonly now: () => number;
}

export interface Writer {
  fill(plan: FillPlan): Promise<readonly FillOutcome[]>;
  undo(operation: OperationId, keys?: readonly FieldKey[]): Promise<readonly FillOutcome[]>;
  /** Work in the page that must not meet a fill or an undo: after all that was asked for before. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
  wasOurs(element: Element): boolean;
  operationOf(element: Element): OperationId | undefined;
}

interface Done {
  readonly outcomes: Promise<readonly FillOutcome[]>;
  readonly book: Book;
}

/** A control that takes longer than this (ms) is given up with a reason, and put back; how long that may take. */
const PATIENCE = 8000;
const REST = 4000;

export function createWriter(options: WriterOptions): Writer {
  const operations = new Map<OperationId, Done>();
  const ours = new WeakMap<Element, { operation: OperationId; shown: string }>();
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = turn.then(work);
    turn = done.catch(() => undefined);
    return done;
  };

  const fill = (plan: FillPlan): Promise<readonly FillOutcome[]> => {
    const known = operations.get(plan.operation);
    if (known) return known.outcomes;
    const book: Book = new Map();
    const outcomes = inTurn(() => run(plan, book));
    operations.set(plan.operation, { outcomes, book });
    return outcomes;
  };

  const run = async (plan: FillPlan, book: Book): Promise<readonly FillOutcome[]> => {
    if (options.now() > plan.expires) return plan.steps.map((step) => outcome(step.key, 'refused', '', 0, 'expired'));
    const fields = options.fields(plan.steps.map(({ key }) => key));
    // One control that is not what it was: the page is not what the person agreed to.
    if (plan.steps.some(({ key, signature: was }) => !isSame(fields.get(key), was)))
      return plan.steps.map((step) => outcome(step.key, 'refused', '', 0, 'target-changed'));
    const glance = createGlance(options);
    const empty = new Set([...fields.values()].filter(({ state }) => state !== 'prefilled').map(({ key }) => key));
    // What the page has filled in since, after another answer, is nobody's own.
    const refresh: WriterOptions['refresh'] = (key) => {
      const field = glance.refresh(key);
      return field?.state === 'prefilled' && empty.has(key) ? { ...field, state: 'default' } : field;
    };
    try {
      return await runSteps(plan, book, { ...options, refresh });
    } finally {
      glance.stop();
    }
  };

  const runSteps = async (plan: FillPlan, book: Book, live: WriterOptions): Promise<readonly FillOutcome[]> => {
    const outcomes: FillOutcome[] = [];
    const ahead = createAhead(live);
    const judge = createJudge(live, ours);
    const pass: Pass = { operation: plan.operation, book, ahead, judge, options: live };
    for (const [index, step] of plan.steps.entries()) {
      askAhead(ahead, plan.steps.slice(index));
      outcomes.push(await patiently(step, pass));
    }
    return judge.lastLook(plan, outcomes, book);
  };

  const undo = async (operation: OperationId, keys?: readonly FieldKey[]): Promise<readonly FillOutcome[]> => {
    const done = operations.get(operation);
    if (!done) return (keys ?? []).map((key) => outcome(key, 'failed', '', 0, 'target-gone'));
    const set = (await done.outcomes).filter(
      ({ key, status, reason }) => (status === 'set' || reason === 'stays') && (!keys || keys.includes(key)),
    );
    const back: FillOutcome[] = [];
    // The last one first: what came with another's answer goes before that answer does.
    for (const { key } of set.toReversed())
      back.unshift(
        await putBack(key, operation, done.book.get(key), options, ours).catch(() => outcome(key, 'failed', '', 0, 'page-error')),
      );
    return back;
  };

  return {
    fill,
    undo: (operation, keys) => inTurn(() => undo(operation, keys)),
    inTurn,
    wasOurs: (element) => ours.has(element),
    operationOf: (element) => ours.get(element)?.operation,
  };
}

/** A page that throws where it is only looked at is asked about each control by itself. */
function askAhead(ahead: Ahead, steps: readonly FillStep[]): void {
  try {
    ahead.look(steps);
  } catch {
    // Each write looks again.
  }
}

const isSame = (field: FieldSnapshot | undefined, was: string): boolean => field !== undefined && signature(field) === was;

/** What all controls of one operation are written with. */
interface Pass {
  readonly operation: OperationId;
  readonly book: Book;
  readonly ahead: Ahead;
  readonly judge: Judge;
  readonly options: WriterOptions;
}

async function patiently(step: FillStep, pass: Pass): Promise<FillOutcome> {
  const started = performance.now();
  try {
    const written = write(step, pass, started);
    // The next control waits until this one is at rest again, or will never be.
    const late = pause(PATIENCE + REST).then(() => outcome(step.key, 'failed', '', PATIENCE, 'timeout'));
    return await Promise.race([written, late]);
  } catch {
    const ms = () => performance.now() - started;
    const failed = outcome(step.key, 'failed', '', ms(), 'page-error');
    // What was begun is put back.
    const written = pass.book.get(step.key);
    return written ? pass.judge.now(step, pass.operation, 'page-error', written, ms).catch(() => failed) : failed;
  }
}

async function write(step: FillStep, { operation, book, ahead, judge, options }: Pass, started: number): Promise<FillOutcome> {
  const ms = () => performance.now() - started;
  const isLate = () => ms() > PATIENCE;
  const seen = (await ahead.seen(step)) ?? (await seenAlone(step, options));
  // From here to the first event there is no pause: what was checked is what is written.
  const checked = check(step, options);
  if ('status' in checked) return outcome(step.key, checked.status, checked.shown ?? '', ms(), checked.reason);
  const { field, handle, standing } = checked;
  if (isLate()) return outcome(step.key, 'failed', '', ms(), 'timeout');
  if (!seen || !options.gateNow(seen).ok) return outcome(step.key, 'refused', '', ms(), 'not-visible');
  const written: Written = {
    ...stateOf(handle, standing, field.state === 'empty'),
    signature: step.signature,
    proved: new Set<string>(),
    sure: new Set<string>(),
  };
  book.set(step.key, written);
  const look: Look = {
    sees: (element) =>
      options.gateNow(element).ok ||
      candidatesOf({ ...handle, kind: 'combobox', element, visible: element, members: [], natives: [] }, field, step.value).some(
        (one) => options.gateNow(one).ok,
      ),
    proved: (label, isSure) => void (isSure ? written.sure : written.proved).add(label),
    free: () => !isConnected(seen) || !isCovered(options.gateNow(seen)),
  };
  const set = () => setControl(handle, field, step.value, look);
  const plain = isPlain(handle, step.value);
  const refused = await (plain ? set() : options.opening(set));
  // A plain box has taken its value by now or takes it back later, which the last look sees.
  await (plain ? pause(0) : settle());
  return judge.now(step, operation, isLate() ? 'timeout' : refused, written, ms);
}

/** A box that shows its choice beside itself may fade; only what lies over it goes away again. */
const isCovered = (gate: Result<void, string>): boolean => !gate.ok && /^(covered|moving)$/.test(gate.reason);

interface Checked {
  readonly field: FieldSnapshot;
  readonly handle: FieldHandle;
  readonly standing: string;
}
interface Refused {
  readonly status: FillOutcome['status'];
  readonly reason?: FillRefusal;
  readonly shown?: string;
}

/** The control as it is now, if it is still the one that the person agreed to and may be written. */
function check(step: FillStep, options: WriterOptions): Checked | Refused {
  const field = options.refresh(step.key);
  const handle = options.handleOf(step.key);
  if (!field || !handle || !isConnected(handle.element)) return { status: 'refused', reason: 'target-gone' };
  if (signature(field) !== step.signature) return { status: 'refused', reason: 'target-changed' };
  if (field.disabled) return { status: 'refused', reason: 'disabled' };
  if (field.readOnly) return { status: 'refused', reason: 'read-only' };
  const standing = readBack(handle, field);
  if (field.state === 'empty' || field.state === 'default') return { field, handle, standing };
  if (sameValue(step.value, standing)) return { status: 'already', shown: standing };
  return { status: 'refused', reason: 'already-filled', shown: standing };
}

/** Asked for by itself, where it could not be with others. */
async function seenAlone(step: FillStep, options: WriterOptions): Promise<Element | null> {
  const checked = check(step, options);
  return 'status' in checked ? null : seenBy(checked.handle, checked.field, step.value, options);
}
