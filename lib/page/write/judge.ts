import type { FieldKey, OperationId } from '../../core/ids.ts';
import type { FillOutcome, FillPlan, FillRefusal, FillStep, FillValue } from '../../fill/types.ts';
import { sameValue } from '../../fill/verify.ts';
import { signature } from '../../forms/signature.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { textValue } from '../dom.ts';
import type { WriterOptions } from './index.ts';
import { setText } from './native.ts';
import { type Place, placeOf } from './place.ts';
import { readBack } from './read.ts';
import { frames, pause, until } from './settle.ts';
import { type Before, restore, stateOf } from './undo.ts';

/**
 * Whether a control shows what was meant: right after it was set, and once more when all are set. What shows something else is put back
 * to what it was, once, and told; a second attempt is never made.
 */
export interface Written extends Before {
  readonly signature: string;
  /** Options that said of themselves that they are chosen. */
  readonly proved: Set<string>;
  /** Those of them whose list says so of nothing but what is chosen. */
  readonly sure: Set<string>;
}
/** What stood in each control before it was written. */
export type Book = Map<FieldKey, Written>;
export type Ours = WeakMap<Element, { operation: OperationId; shown: string }>;

export interface Judge {
  now(step: FillStep, operation: OperationId, refused: FillRefusal | null, written: Written, ms: () => number): Promise<FillOutcome>;
  /** Everything that was set, looked at again with one look when the page is still. */
  lastLook(plan: FillPlan, outcomes: readonly FillOutcome[], book: Book): Promise<readonly FillOutcome[]>;
}

/** ms a page may take to show what it took. */
const SLOW = 400;
/** ms between the last write and the last look: pages that put things right do it within some frames. */
const REST = 60;

export function createJudge(options: WriterOptions, ours: Ours): Judge {
  const look = (key: FieldKey, { signature: was }: Written) => placeOf(key, was, options.refresh(key), options);

  const now: Judge['now'] = async (step, operation, refused, written, ms) => {
    let place = look(step.key, written);
    const shows = () => (place ? readBack(place.handle, place.field) : '');
    if (place && !refused && !meant(step.value, shows(), written, place.handle)) {
      // Some draw a choice only when their list has faded away.
      await until(() => {
        place = look(step.key, written);
        return !place || meant(step.value, shows(), written, place.handle);
      }, SLOW);
    }
    if (!place) return outcome(step.key, 'failed', '', ms(), 'target-gone');
    const shown = shows();
    if (!refused && meant(step.value, shown, written, place.handle)) {
      keep(ours, place.handle, operation, shown);
      return outcome(step.key, 'set', shown, ms());
    }
    // Radios that a page uses again for its next question are no longer ours.
    if (place.handle.members.length > 0 && signature(place.field) !== written.signature)
      return outcome(step.key, 'failed', shown, ms(), 'target-changed');
    // Words made of a text stand beside the box, where they are not read.
    const isOther = String(stateOf(place.handle, '', false).on) !== String(written.on);
    const changed =
      isOther || shown !== written.shown || written.sure.size > 0 || (refused && place.handle.kind === 'text' && place.field.multiple);
    for (const [box, text] of written.beside) if (textValue(box) !== text) setText(box, text);
    const left = changed ? await restore(place.handle, place.field, written) : null;
    return outcome(step.key, 'failed', shown, ms(), left ?? refused ?? 'page-rejected');
  };

  const lastLook: Judge['lastLook'] = async (plan, outcomes, book) => {
    const set = plan.steps.filter((_, at) => outcomes[at]?.status === 'set');
    if (set.length === 0) return outcomes;
    await Promise.all([frames(), pause(REST)]);
    const fields = options.fields(set.map(({ key }) => key));
    const changed = new Map<FieldKey, FillOutcome>();
    for (const step of set) {
      const written = book.get(step.key);
      const before = outcomes.find(({ key }) => key === step.key);
      if (!written || !before) continue;
      const place = placeOf(step.key, written.signature, fields.get(step.key), options);
      const verdict = await again(step, before, written, place, plan.operation).catch(
        (): FillOutcome => ({ ...before, status: 'failed', reason: 'page-error' }),
      );
      if (verdict) changed.set(step.key, verdict);
    }
    return outcomes.map((one) => changed.get(one.key) ?? one);
  };

  const again = async (
    step: FillStep,
    before: FillOutcome,
    written: Written,
    place: Place | null,
    operation: OperationId,
  ): Promise<FillOutcome | null> => {
    if (!place) return { ...before, status: 'failed', readBack: '', reason: 'target-gone' };
    const shown = readBack(place.handle, place.field);
    if (shown === before.readBack || meant(step.value, shown, written, place.handle)) {
      keep(ours, place.handle, operation, shown);
      return null;
    }
    if (place.field.state === 'typed') return { ...before, status: 'refused', readBack: shown, reason: 'already-filled' };
    // An element that stands for another field by now is no longer ours to put back.
    if (signature(place.field) !== written.signature) return { ...before, status: 'failed', readBack: shown, reason: 'target-changed' };
    const left = shown === written.shown ? null : await restore(place.handle, place.field, written);
    return { ...before, status: 'failed', readBack: shown, reason: left ?? 'page-rejected' };
  };

  return { now, lastLook };
}

/** A list of many may only say how many, or nothing, a box for words nothing; then the options or words have been seen to be there. */
function meant(value: FillValue, shown: string, { proved, sure, shown: was }: Written, { kind }: FieldHandle): boolean {
  if (sameValue(value, shown) || (value.type === 'date' && value.text === shown)) return true;
  if (value.type !== 'options') return false;
  return value.labels.every((label) => sure.has(label) || (proved.has(label) && (shown !== was || kind === 'text')));
}

function keep(ours: Ours, handle: FieldHandle, operation: OperationId, shown: string): void {
  for (const element of [handle.element, ...handle.members, ...handle.natives]) ours.set(element, { operation, shown });
}

export function outcome(key: FieldKey, status: FillOutcome['status'], shown: string, ms: number, reason?: FillRefusal): FillOutcome {
  return { key, status, readBack: shown, ms: Math.round(ms), ...(reason ? { reason } : {}) };
}
