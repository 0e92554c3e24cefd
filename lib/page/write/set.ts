import { clean, normalise } from '../../core/text.ts';
import type { FillRefusal, FillValue } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { drawnChoice } from '../collect/index.ts';
import { attr, isChecked, isEditable, isInput, isSelect, isTextArea, textContent } from '../dom.ts';
import { shownValue } from '../observe/values.ts';
import { chooseDrawn, chooseNative } from './choice.ts';
import { setDate } from './date.ts';
import { pasteText, setText } from './native.ts';
import { press } from './press.ts';
import { settle } from './settle.ts';

/** One control set by the simplest way that its kind takes; null, or why it could not be tried. What it shows afterwards is the caller's to judge. */
export async function setControl(
  handle: FieldHandle,
  field: FieldSnapshot,
  value: FillValue,
  visible: (element: Element) => boolean,
): Promise<FillRefusal | null> {
  const { element } = handle;
  switch (value.type) {
    case 'text':
    case 'number':
      return setWords(element, value.text);
    case 'check':
      return setChecked(element, handle, value.on);
    case 'date':
      return setDate(handle, value);
    case 'option':
      return choose(handle, field, value, visible);
    case 'options':
      return chooseMany(handle, field, value.labels);
  }
}

function setWords(element: Element, text: string): FillRefusal | null {
  if (
    isTextArea(element) ||
    (isInput(element) && !/^(checkbox|radio|file|button|submit|image|reset|hidden|password)$/.test(element.type))
  ) {
    setText(element as HTMLInputElement, text);
    return null;
  }
  if (isEditable(element)) {
    pasteText(element as HTMLElement, text);
    return null;
  }
  return 'not-supported';
}

function checkedNow(element: Element): boolean {
  return isInput(element) ? isChecked(element) : attr(element, 'aria-checked') === 'true';
}

function setChecked(element: Element, handle: FieldHandle, on: boolean): FillRefusal | null {
  if (checkedNow(element) === on) return null;
  if (isInput(element)) HTMLElement.prototype.click.call(element);
  else if (!press(handle.visible)) return 'not-supported';
  return null;
}

async function choose(
  handle: FieldHandle,
  field: FieldSnapshot,
  value: Extract<FillValue, { type: 'option' }>,
  visible: (element: Element) => boolean,
): Promise<FillRefusal | null> {
  if (isSelect(handle.element)) return chooseNative(handle.element, [value.label]);
  if (handle.members.length > 0) return chooseMember(handle, field, value.label);
  return chooseDrawn(handle, value, visible);
}

function chooseMember(handle: FieldHandle, field: FieldSnapshot, label: string): FillRefusal | null {
  const at = field.options.findIndex(
    (option) => clean(option.label, 120) === clean(label, 120) || normalise(option.label) === normalise(label),
  );
  const member = handle.members[at];
  if (!member) return 'no-such-option';
  return setChecked(member, { ...handle, visible: member }, true);
}

async function chooseMany(handle: FieldHandle, field: FieldSnapshot, labels: readonly string[]): Promise<FillRefusal | null> {
  if (isSelect(handle.element)) return chooseNative(handle.element, labels);
  for (const label of labels) {
    const refused = chooseMember(handle, field, label);
    if (refused) return refused;
    await settle();
  }
  return null;
}

/** What the person must be able to see before this value is set: the choice itself where there are several, else the control. */
export function seenOf(handle: FieldHandle, field: FieldSnapshot, value: FillValue): Element {
  if (handle.members.length === 0 || handle.kind === 'date-sections') return handle.visible;
  const label = value.type === 'option' ? value.label : value.type === 'options' ? (value.labels[0] ?? '') : '';
  const member = handle.members[field.options.findIndex((option) => normalise(option.label) === normalise(label))];
  return member ? drawnChoice(member) : handle.visible;
}

/** What a person reads in the control now; ticks as true and false, drawn lists by their chosen text. */
export function readBack(handle: FieldHandle, field: FieldSnapshot): string {
  if (handle.kind === 'checkbox' || handle.kind === 'switch') return String(checkedNow(handle.element));
  if (handle.kind === 'date-sections') return sections(handle);
  const shown = shownValue(handle, field);
  if (handle.kind !== 'combobox' && handle.kind !== 'listbox') return shown;
  const selected = shown || clean((textContent(handle.visible) ?? '').slice(0, 400), 200);
  return selected.replace(/[\u200b\u2063]/g, '');
}

function sections(handle: FieldHandle): string {
  return handle.members
    .map((member) => (isInput(member) ? (member as HTMLInputElement).value : (textContent(member) ?? '')))
    .map((text) => clean(text, 20))
    .join('/');
}
