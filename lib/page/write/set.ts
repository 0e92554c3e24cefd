import { clean, normalise } from '../../core/text.ts';
import type { FillRefusal, FillValue } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import { SAYS_ENTER } from '../collect/field.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { drawnChoice } from '../collect/index.ts';
import { isOn } from '../collect/on.ts';
import { isEditable, isInput, isSelect, isTextArea } from '../dom.ts';
import { chooseDrawn, chooseNative, type Look } from './choice.ts';
import { setDate } from './date.ts';
import { setFiles } from './files.ts';
import { setMeasure } from './measure.ts';
import { pasteText, setText } from './native.ts';
import { hover, press } from './press.ts';
import { frames, pause, settle } from './settle.ts';
import { setTags } from './tags.ts';

/** One control set by the simplest way that its kind takes; null, or why it could not be tried. What it shows afterwards is the caller's to judge. */
export async function setControl(handle: FieldHandle, field: FieldSnapshot, value: FillValue, look: Look): Promise<FillRefusal | null> {
  switch (value.type) {
    case 'text':
      return setWords(handle.element, value.text);
    case 'number':
      return handle.kind === 'slider' || handle.kind === 'spinbutton'
        ? setMeasure(handle, value.number, value.text)
        : setWords(handle.element, value.text);
    case 'check':
      return setChecked(handle.element, handle.visible, value.on);
    case 'date':
      return setDate(handle, value);
    case 'files':
      return setFiles(handle.element, value.files);
    case 'option':
      return choose(handle, field, [value.label, ...(value.synonyms ?? [])], look);
    case 'options':
      return chooseMany(handle, field, value.labels, look);
  }
}

/** A native box that holds what it was given, or shows otherwise at once. */
export function isPlain({ element, visible, members }: FieldHandle, value: FillValue): boolean {
  if (members.length > 0 || visible !== element) return false;
  if (isTextArea(element) || isSelect(element)) return true;
  return isInput(element) && (value.type === 'text' || value.type === 'number' || value.type === 'check' || element.type !== 'text');
}

async function setWords(element: Element, text: string): Promise<FillRefusal | null> {
  if (
    isTextArea(element) ||
    (isInput(element) && !/^(checkbox|radio|file|button|submit|image|reset|hidden|password)$/.test(element.type))
  ) {
    setText(element as HTMLInputElement, text);
    return null;
  }
  if (isEditable(element)) {
    await pasteText(element as HTMLElement, text);
    return null;
  }
  return 'not-supported';
}

export async function setChecked(element: Element, visible: Element, on: boolean): Promise<FillRefusal | null> {
  if (isOn(element) === on) return null;
  // A radio that nobody sees may be deaf: what is drawn for it is what a person presses.
  if (isInput(element) && element.type === 'radio' && on && visible !== element && press(visible)) {
    await pause(0);
    if (isOn(element)) return null;
    await frames();
    if (isOn(element)) return null;
  }
  // A row of stars counts up to where the pointer rests.
  if (!isInput(element)) {
    hover(visible);
    await pause(0);
  }
  if (isInput(element)) HTMLElement.prototype.click.call(element);
  else if (!press(visible)) return 'not-supported';
  await pause(0);
  if (isOn(element) === on) return null;
  await frames();
  if (isOn(element) === on) return null;
  // Where the box itself is deaf, what is drawn for it may hear.
  if (visible !== element) press(isInput(element) ? visible : element);
  return null;
}

async function choose(handle: FieldHandle, field: FieldSnapshot, wanted: readonly string[], look: Look): Promise<FillRefusal | null> {
  const [label = ''] = wanted;
  if (isSelect(handle.element) && handle.visible === handle.element) return chooseNative(handle.element, [label]);
  if (handle.members.length > 0) return chooseMember(handle, field, label);
  return chooseDrawn(handle, field, [wanted], false, look);
}

export function memberOf(handle: FieldHandle, field: FieldSnapshot, label: string): Element | undefined {
  const exact = field.options.findIndex((option) => clean(option.label, 120) === clean(label, 120));
  return handle.members[exact >= 0 ? exact : field.options.findIndex((option) => normalise(option.label) === normalise(label))];
}

async function chooseMember(handle: FieldHandle, field: FieldSnapshot, label: string): Promise<FillRefusal | null> {
  const member = memberOf(handle, field, label);
  return member ? setChecked(member, drawnChoice(member), true) : 'no-such-option';
}

async function chooseMany(handle: FieldHandle, field: FieldSnapshot, labels: readonly string[], look: Look): Promise<FillRefusal | null> {
  if (isSelect(handle.element) && handle.visible === handle.element) return chooseNative(handle.element, labels);
  if (handle.kind === 'text' || SAYS_ENTER.test([field.placeholder, field.help].join(' '))) return setTags(handle, labels, look);
  if (handle.members.length === 0) {
    const refused = await chooseDrawn(
      handle,
      field,
      labels.map((label) => [label]),
      true,
      look,
    );
    return refused;
  }
  for (const label of labels) {
    const refused = await chooseMember(handle, field, label);
    if (refused) return refused;
    await settle();
  }
  return null;
}
