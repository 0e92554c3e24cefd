import { normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import {
  all,
  attr,
  children,
  has,
  isInput,
  isSelect,
  isTextArea,
  optionSelected,
  optionsOf,
  parentElement,
  selectedIndex,
  textContent,
  textValue,
} from '../dom.ts';
import { chooseDrawn, close, type Look } from './choice.ts';
import { clearFiles } from './files.ts';
import { setMeasure } from './measure.ts';
import { blur, focus, inputEvents, pasteText, setOptionSelected, setSelected, setText } from './native.ts';
import { holdsOthers } from './near.ts';
import { isDrawn, offers, standingOptions } from './popup.ts';
import { key, press } from './press.ts';
import { readBack } from './read.ts';
import { isOpen } from './search.ts';
import { setChecked } from './set.ts';
import { frames } from './settle.ts';

/** What stood in a control before, and the way back to it. */
export interface Before {
  /** As it was shown. */
  readonly shown: string;
  readonly text: string;
  /** Members, options of a list: which were on. */
  readonly on: readonly boolean[];
  readonly index: number;
  /** Whether that was no choice: what it showed is an invitation. */
  readonly isEmpty: boolean;
  /** Boxes right beside a text box, into which a page may spread what was meant for one: a code of one digit a box. */
  readonly beside: ReadonlyMap<HTMLInputElement, string>;
  /** What was chosen since, by the word of its options alone. */
  readonly sure?: ReadonlySet<string>;
}

export function stateOf(handle: FieldHandle, shown: string, isEmpty: boolean): Before {
  const { element, members, natives } = handle;
  const select = [element, ...natives].find(isSelect);
  return {
    shown,
    text: isInput(element) || isTextArea(element) ? textValue(element) : shown,
    on: members.length > 0 ? members.map(isOn) : select ? [...optionsOf(select)].map(optionSelected) : [isOn(element)],
    index: select ? selectedIndex(select) : -1,
    isEmpty,
    beside: new Map(
      [...(isInput(element) ? children(parentElement(element) ?? element) : [])]
        .filter(isInput)
        .filter((one) => one !== element)
        .map((one) => [one, textValue(one)]),
    ),
  };
}

const SEES_ALL: Look = { sees: () => true, free: () => true, proved: () => undefined };

/** Puts back what stood there; null when the control shows it again and the page must hold it too. */
export async function restore(
  handle: FieldHandle,
  field: FieldSnapshot,
  before: Before,
): Promise<Extract<FillRefusal, 'stays' | 'may-stay'> | null> {
  const { element, kind, members } = handle;
  if (kind === 'file') return clearFiles(handle) ? null : 'may-stay';
  const takesOff = !before.on.includes(true) && members.some((one) => isRadio(one) && isOn(one));
  if (isSelect(element) && handle.visible === element) restoreSelect(element, before);
  else if (kind === 'checkbox' || kind === 'switch') await setChecked(element, handle.visible, before.on[0] ?? false);
  else if (kind === 'radio-group' || kind === 'checkbox-group')
    for (const [index, member] of members.entries()) await restoreMember(member, before.on[index] ?? false);
  else if (kind === 'combobox' || kind === 'listbox' || isSelect(element)) await restoreList(handle, field, before);
  else if (kind === 'date-sections') await clearSections(handle);
  else if ((kind === 'slider' || kind === 'spinbutton') && !isInput(element))
    await setMeasure(handle, Number(before.shown) || 0, before.shown);
  else if (isInput(element) || isTextArea(element)) {
    // Some calendars give their day back to the key that deletes, and to nothing else.
    if (isInput(element) && (element.readOnly || kind === 'date-picker') && before.text === '' && textValue(element) !== '')
      await backspace(handle, never, 1);
    if (textValue(element) !== before.text) setText(element as HTMLInputElement, before.text);
    // What was made of the words beside the box goes with them.
    if (field.multiple && before.shown === '') await removeTags(handle);
  } else if (before.text === '') emptyEditor(element as HTMLElement);
  else await pasteText(element as HTMLElement, before.text);
  await frames();
  if (normalise(readBack(handle, field)) !== normalise(before.shown)) return 'stays';
  return takesOff ? 'may-stay' : null;
}

/** A paste of nothing is no deletion to an editor. */
function emptyEditor(element: HTMLElement): void {
  focus(element);
  element.ownerDocument.getSelection()?.selectAllChildren(element);
  element.ownerDocument.execCommand('delete');
}

const isRadio = (element: Element): element is HTMLInputElement => isInput(element) && element.type === 'radio';

function restoreSelect(select: HTMLSelectElement, before: Before): void {
  if (select.multiple) for (const [index, option] of [...optionsOf(select)].entries()) setOptionSelected(option, before.on[index] ?? false);
  else setSelected(select, before.index);
  inputEvents(select, '');
}

/** A native radio cannot be pressed off; unchecked, and told so. */
async function restoreMember(member: Element, on: boolean): Promise<void> {
  if (isOn(member) === on) return;
  if (isRadio(member) && !on) {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'checked')?.set?.call(member, false);
    inputEvents(member, '');
  } else await setChecked(member, member, on);
}

/** The ways a list is emptied, gentlest first; each only while it still shows something else than before. */
async function restoreList(handle: FieldHandle, field: FieldSnapshot, before: Before): Promise<void> {
  const select = [handle.element, ...handle.natives].find(isSelect);
  const same = () => normalise(readBack(handle, field)) === normalise(before.shown);
  const others = standingOptions(handle);
  if (select) restoreSelect(select, before);
  await frames();
  // What the control does not show has to be taken back in its list.
  if (same() && before.sure?.size) await unpress(handle, others);
  if (same()) return;
  if (!before.isEmpty && before.shown !== '' && !(await chooseDrawn(handle, field, [[before.shown]], false, SEES_ALL)) && same()) return;
  for (const way of [clearButton, emptyBox, () => unpress(handle, others), backspace]) {
    await way(handle, same);
    await frames();
    if (same()) break;
  }
  if (isOpen(handle)) await close(handle, { options: new Set(), others });
}

const never = () => false;

const CLEARS = /^(clear|remove|reset|delete|deselect|loschen|leeren|entfernen|effacer|supprimer|borrar|quitar|eliminar)\b|^[x×✕✖]$/;
/** Beside a control only that: what removes there may remove the whole row. */
const CLEARS_BESIDE = /^(clear|deselect|leeren|effacer|borrar|limpiar)( (selection|value|input))?$/;

async function clearButton(handle: FieldHandle, same: () => boolean): Promise<void> {
  for (let round = 0; round < 12 && !same(); round++) {
    const button = clearing(handle);
    if (!button || !press(button)) return;
    await frames();
  }
}

function clearing(handle: FieldHandle): Element | null {
  const { visible } = handle;
  for (const root of [visible, parentElement(visible)]) {
    if (!root || (root !== visible && holdsOthers(root, handle))) break;
    const [names, classes] = root === visible ? [CLEARS, /(^|[\s_-])(clear|remove)/i] : [CLEARS_BESIDE, /(^|[\s_-])clear/i];
    for (const one of all(root, '[aria-label], [title], [class*=clear i], [class*=remove i], button')) {
      if (!isDrawn(one) || isInput(one)) continue;
      const name = normalise(attr(one, 'aria-label') || attr(one, 'title') || (textContent(one) ?? '').slice(0, 30));
      if (names.test(name) || (name === '' && classes.test(attr(one, 'class')))) return one;
    }
  }
  return null;
}

async function emptyBox({ element }: FieldHandle): Promise<void> {
  if (isInput(element) && !element.readOnly && textValue(element) !== '') setText(element, '');
}

/** What was chosen from a list of many is pressed again. */
async function unpress(handle: FieldHandle, others: ReadonlySet<Element>): Promise<void> {
  if (!isOpen(handle) && handle.kind !== 'listbox') press(handle.visible);
  await frames();
  for (let round = 0; round < 12; round++) {
    const chosen = offers(handle, others).find(({ element }) => isOn(element));
    if (!chosen) break;
    press(chosen.element);
    await frames();
    if (isDrawn(chosen.element) && isOn(chosen.element)) break;
  }
  await close(handle, { options: new Set(), others });
}

async function backspace({ element }: FieldHandle, same: () => boolean, rounds = 8): Promise<void> {
  focus(element);
  for (let round = 0; round < rounds && !same(); round++) {
    key(element, 'Backspace', 'Backspace', 8);
    await frames();
  }
  blur(element);
}

/** Tags are not read, so that nothing tells when the last is gone. */
async function removeTags(handle: FieldHandle): Promise<void> {
  const around = parentElement(handle.element);
  await clearButton(around && !holdsOthers(around, handle) ? { ...handle, visible: around } : handle, never);
  await backspace(handle, never);
}

/** Some sections give back one digit a key. */
async function clearSections(handle: FieldHandle): Promise<void> {
  for (const member of handle.members) {
    if (isInput(member)) setText(member, '');
    else
      for (
        let digit = 0;
        digit < 4 && (textContent(member) ?? '') !== '' && (digit === 0 || /\d/.test(textContent(member) ?? ''));
        digit++
      ) {
        focus(member);
        member.ownerDocument.getSelection()?.selectAllChildren(member);
        key(member, 'Backspace', 'Backspace', 8);
        if (has(member, 'contenteditable')) member.ownerDocument.execCommand('delete');
        await frames();
      }
  }
}
