import type { FieldKey, OperationId } from '../../core/ids.ts';
import type { Result } from '../../core/result.ts';
import type { FillOutcome, FillPlan, FillRefusal, FillStep, FillValue } from '../../fill/types.ts';
import { sameValue } from '../../fill/verify.ts';
import { signature } from '../../forms/signature.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { attr, isConnected, isInput, isSelect, isTextArea, rectOf, scrollTo, selectedIndex, textContent, textValue } from '../dom.ts';
import { inputEvents, pasteText, setSelected, setText } from './native.ts';
import { readBack, seenOf, setControl } from './set.ts';
import { pause, settle } from './settle.ts';

/**
 * Writes an approved plan into this frame, one control after the other: the same control as when the person agreed, visible
 * now, empty of what the person typed; set, settled, read back as a person reads it, and put back when it shows something else.
 * An operation happens once however often it is asked for. Nothing is ever submitted.
 */
export interface WriterOptions {
  readonly handleOf: (key: FieldKey) => FieldHandle | undefined;
  /** Looks again and returns the field as it is now. */
  readonly refresh: (key: FieldKey) => FieldSnapshot | undefined;
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

interface Before {
  readonly value: FillValue | null;
  readonly text: string;
}

interface Done {
  readonly outcomes: Promise<readonly FillOutcome[]>;
  readonly before: Map<FieldKey, Before>;
}

/** A control that takes longer than this is given up with a reason, in ms. */
const PATIENCE = 8000;

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
    const drifted = plan.steps.find((step) => !isSame(step));
    // One control that is not what it was: the page is not what the person agreed to.
    if (drifted) return plan.steps.map((step) => outcome(step.key, 'refused', '', 0, 'target-changed'));
    const outcomes: FillOutcome[] = [];
    for (const step of plan.steps) outcomes.push(await patiently(step, plan.operation, before));
    return outcomes;
  };

  const isSame = (step: FillStep): boolean => {
    const field = options.refresh(step.key);
    return field !== undefined && signature(field) === step.signature;
  };

  const patiently = async (step: FillStep, operation: OperationId, before: Map<FieldKey, Before>): Promise<FillOutcome> => {
    const started = performance.now();
    const late = new Promise<FillOutcome>((resolve) =>
      setTimeout(() => resolve(outcome(step.key, 'failed', '', PATIENCE, 'timeout')), PATIENCE),
    );
    try {
      return await Promise.race([write(step, operation, before, started), late]);
    } catch {
      return outcome(step.key, 'failed', '', performance.now() - started, 'page-error');
    }
  };

  const write = async (step: FillStep, operation: OperationId, before: Map<FieldKey, Before>, started: number): Promise<FillOutcome> => {
    const ms = () => performance.now() - started;
    const field = options.refresh(step.key);
    const handle = options.handleOf(step.key);
    if (!field || !handle || !isConnected(handle.element)) return outcome(step.key, 'refused', '', ms(), 'target-gone');
    if (signature(field) !== step.signature) return outcome(step.key, 'refused', '', ms(), 'target-changed');
    if (field.disabled) return outcome(step.key, 'refused', '', ms(), 'disabled');
    const standing = readBack(handle, field);
    if (field.state !== 'empty' && field.state !== 'default') {
      const same = sameValue(step.value, standing);
      return outcome(step.key, same ? 'already' : 'refused', standing, ms(), same ? undefined : 'already-filled');
    }
    const seenElement = seenOf(handle, field, step.value);
    if (!(await isSeen(seenElement))) return outcome(step.key, 'refused', '', ms(), 'not-visible');
    if (!options.gateNow(seenElement).ok) return outcome(step.key, 'refused', '', ms(), 'not-visible');
    before.set(step.key, stateOf(handle, standing));
    const refused = await setControl(handle, field, step.value, (element) => options.gateNow(element).ok);
    await settle();
    return judge(step, operation, refused, before, ms);
  };

  /** A page that still moves from the control before is asked again; what stays hidden is refused. */
  const isSeen = async (element: Element): Promise<boolean> => {
    for (let look = 0; look < LOOKS; look++) {
      bringIntoView(element);
      if ((await options.gate(element)).ok) return true;
      await pause(STILL);
    }
    return false;
  };

  const judge = async (
    step: FillStep,
    operation: OperationId,
    refused: FillRefusal | null,
    before: Map<FieldKey, Before>,
    ms: () => number,
  ): Promise<FillOutcome> => {
    const field = options.refresh(step.key);
    const live = options.handleOf(step.key);
    if (!live || !field || !isConnected(live.element)) return outcome(step.key, 'failed', '', ms(), 'target-gone');
    if (refused) return outcome(step.key, 'failed', readBack(live, field), ms(), refused);
    const shown = readBack(live, field);
    const meant = sameValue(step.value, shown) || (step.value.type === 'date' && step.value.text === shown);
    if (meant) {
      for (const element of [live.element, ...live.members, ...live.natives]) ours.set(element, { operation, shown });
      return outcome(step.key, 'set', shown, ms());
    }
    await restore(live, field, before.get(step.key));
    return outcome(step.key, 'failed', shown, ms(), 'page-rejected');
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
      await restore(handle, field, done.before.get(key));
      for (const element of [handle.element, ...handle.members, ...handle.natives]) ours.delete(element);
      outcomes.push(outcome(key, 'set', readBack(handle, options.refresh(key) ?? field), performance.now() - started));
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

/** How often, and how long apart (ms), a control is looked for before it counts as hidden. */
const LOOKS = 6;
const STILL = 300;

/** px kept free around a control, so that no edge of the window cuts it by a fraction. */
const MARGIN = 24;

function bringIntoView(element: Element): void {
  const { top, bottom } = rectOf(element);
  if (top < MARGIN || bottom > innerHeight - MARGIN) scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

function outcome(key: FieldKey, status: FillOutcome['status'], shown: string, ms: number, reason?: FillRefusal): FillOutcome {
  return { key, status, readBack: shown, ms: Math.round(ms), ...(reason ? { reason } : {}) };
}

/** What stood there, so that it can be put back. */
function stateOf(handle: FieldHandle, shown: string): Before {
  const { element, kind } = handle;
  if (isSelect(element)) return { value: { type: 'option', label: '', index: selectedIndex(element) }, text: shown };
  if (kind === 'checkbox' || kind === 'switch') return { value: { type: 'check', on: shown === 'true' }, text: shown };
  if (isInput(element) || isTextArea(element)) return { value: null, text: textValue(element) };
  return { value: null, text: shown };
}

/** Puts back what stood there: texts and native lists exactly, ticks by another press, drawn lists by their own clear button when there is one. */
async function restore(handle: FieldHandle, field: FieldSnapshot, before: Before | undefined): Promise<void> {
  const { element, kind, members } = handle;
  if (isSelect(element)) {
    setSelected(element, before?.value?.type === 'option' ? (before.value.index ?? 0) : 0);
    inputEvents(element, '');
  } else if (kind === 'checkbox' || kind === 'switch') {
    await setControl(handle, field, before?.value ?? { type: 'check', on: false }, () => true);
  } else if (kind === 'radio-group' || kind === 'checkbox-group') {
    for (const member of members) clearMember(member);
  } else if (kind === 'combobox' || kind === 'listbox') {
    clearDrawn(handle);
  } else if (kind === 'date-sections') {
    clearSections(handle);
  } else if (isInput(element) || isTextArea(element)) {
    setText(element as HTMLInputElement, before?.text ?? '');
  } else {
    pasteText(element as HTMLElement, before?.text ?? '');
  }
  await settle();
}

/** A native radio cannot be pressed off; unchecked, and told so. */
function clearMember(member: Element): void {
  if (isInput(member)) {
    if (!(member as HTMLInputElement).checked) return;
    if ((member as HTMLInputElement).type === 'checkbox') HTMLElement.prototype.click.call(member);
    else {
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')?.set?.call(member, false);
      inputEvents(member, '');
    }
  }
}

function clearDrawn(handle: FieldHandle): void {
  const button = [...handle.visible.querySelectorAll('[aria-label], [title]')].find((one) =>
    /^(clear|remove|reset|löschen|leeren)/i.test(attr(one, 'aria-label') || attr(one, 'title')),
  );
  if (button instanceof HTMLElement) button.click();
  else if (handle.element instanceof HTMLInputElement) setText(handle.element, '');
}

function clearSections(handle: FieldHandle): void {
  for (const member of handle.members) {
    if (isInput(member)) setText(member as HTMLInputElement, '');
    else if ((textContent(member) ?? '') !== '') {
      member.ownerDocument.getSelection()?.selectAllChildren(member);
      member.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Backspace', code: 'Backspace', bubbles: true, cancelable: true, composed: true }),
      );
      member.ownerDocument.execCommand('delete');
    }
  }
}
