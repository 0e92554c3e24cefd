import type { Result } from '../../core/result.ts';
import type { FillValue } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { drawnChoice } from '../collect/index.ts';
import { closest, flatParent, isNative, rectOf, rootNode, scrollTo, shadowHost, tag } from '../dom.ts';
import { focus } from './native.ts';
import { holdsOthers } from './near.ts';
import { pressBeside } from './press.ts';
import { memberOf } from './set.ts';
import { frames, pause } from './settle.ts';

/**
 * What a person must be able to see before a value is set, and the asking of gate G about it. Text is read in its own box and in no
 * other; a choice is seen by itself or by what is drawn for it and for nothing else.
 */
export interface Gate {
  readonly gate: (element: Element) => Promise<Result<void, string>>;
  readonly gateNow: (element: Element) => Result<void, string>;
}

/** How often, and how long apart (ms), a control is looked for before it counts as hidden. */
const LOOKS = 3;
const STILL = 250;
/** px kept free around a control, so that no edge of the window cuts it by a fraction. */
export const MARGIN = 24;

/** The element by which the control is seen now, or null. A page that still moves from the control before is asked again. */
export async function seenBy(handle: FieldHandle, field: FieldSnapshot, value: FillValue, gate: Gate): Promise<Element | null> {
  const candidates = candidatesOf(handle, field, value);
  const [first] = candidates;
  if (!first) return null;
  for (let look = 0; look < LOOKS; look++) {
    if (look > 0) {
      // What the control before has left open goes away when the page beside it is pressed.
      if (look === 1) pressBeside(handle.element);
      await pause(STILL);
    }
    for (const [index, element] of candidates.entries()) {
      bringIntoView(element);
      // The quick part first: asking the browser takes a tenth of a second.
      if (index > 0 && !gate.gateNow(element).ok) continue;
      const answer = await gate.gate(element);
      if (answer.ok && gate.gateNow(element).ok) return element;
      if (index === 0 && !answer.ok && answer.reason === 'transparent' && (await appears(element, gate))) return element;
    }
  }
  return null;
}

/** Some boxes are drawn only once the keyboard is in them. */
async function appears(element: Element, gate: Gate): Promise<boolean> {
  if (!isNative(element)) return false;
  focus(element);
  await frames();
  await pause(150);
  return (await gate.gate(element)).ok && gate.gateNow(element).ok;
}

export function bringIntoView(element: Element): void {
  const { top, bottom } = rectOf(element);
  if (top < MARGIN || bottom > innerHeight - MARGIN) scrollTo(element, { block: 'center', inline: 'nearest', behavior: 'instant' });
}

const CHOICES: ReadonlySet<string> = new Set([
  'radio-group',
  'checkbox',
  'checkbox-group',
  'switch',
  'rating',
  'slider',
  'combobox',
  'listbox',
  'file',
  'spinbutton',
]);

export function candidatesOf(handle: FieldHandle, field: FieldSnapshot, value: FillValue): Element[] {
  const member = memberFor(handle, field, value);
  const own = member ? drawnChoice(member) : handle.visible;
  if (!CHOICES.has(handle.kind) && !CHOICES.has(field.kind)) return [own];
  const inner = member ?? handle.element;
  const found = [own, inner, closest(inner, 'label')];
  for (let at: Element | null = flatParent(inner), level = 0; at && level < 4 && !ENDS.test(tag(at)); at = flatParent(at), level++) {
    if (showsOthers(at, handle)) break;
    found.push(at);
  }
  const root = rootNode(inner);
  if (root instanceof ShadowRoot && !showsOthers(shadowHost(root), handle)) found.push(shadowHost(root));
  return [...new Set(found.filter((one): one is Element => one !== null && tag(one) !== 'slot'))];
}

const ENDS = /^(form|body|html|main|table|dialog|section|article)$/;
/** px; what is larger than that shows more than one choice. */
const TALLEST = 260;

/** Whether a block holds another control than this one, so that seeing it says nothing about this one. */
const showsOthers = (block: Element, handle: FieldHandle): boolean => rectOf(block).height > TALLEST || holdsOthers(block, handle);

/** The choice itself where there are several, else nothing. */
function memberFor(handle: FieldHandle, field: FieldSnapshot, value: FillValue): Element | undefined {
  if (handle.members.length === 0 || handle.kind === 'date-sections') return undefined;
  const label = value.type === 'option' ? value.label : value.type === 'options' ? (value.labels[0] ?? '') : '';
  return memberOf(handle, field, label) ?? handle.members[0];
}
