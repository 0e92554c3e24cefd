import { clean, normalise } from '../../core/text.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import { textOf } from '../collect/text.ts';
import { all, attr, closest, has, isInput, isNative, tag, textContent, textValue } from '../dom.ts';
import { shownValue } from '../observe/values.ts';
import { filesShown } from './files.ts';

/** What a person reads in the control now; ticks as true and false, drawn lists by their chosen text, sections by their digits. */
export function readBack(handle: FieldHandle, field: FieldSnapshot): string {
  const { kind, element } = handle;
  if (kind === 'checkbox' || kind === 'switch') return String(isOn(element));
  if (kind === 'file') return filesShown(handle);
  if (kind === 'date-sections') return sections(handle);
  if (kind === 'slider' || kind === 'spinbutton') return measured(element);
  if (kind === 'rich-text') return lines(element);
  if (kind === 'listbox') return chosenOptions(element);
  if (kind === 'combobox' || (kind === 'text' && field.multiple)) return shownChoice(handle, field);
  // Of stars all up to the chosen one may be lit.
  if (field.kind === 'rating') return shownValue(handle, field).split('; ').at(-1) ?? '';
  return shownValue(handle, field);
}

function sections(handle: FieldHandle): string {
  return handle.members
    .map((member) => (isInput(member) ? textValue(member) : (textContent(member) ?? '')))
    .map((text) => clean(text, 20))
    .filter((text) => text !== '')
    .join('/');
}

export function measured(element: Element): string {
  return isNative(element) ? textValue(element) : attr(element, 'aria-valuenow') || clean(textContent(element) ?? '', 40);
}

const BLOCK = /^(p|div|li|ul|ol|br|h[1-6]|blockquote|pre)$/;

/** The paragraphs of an editor as lines. */
function lines(element: Element): string {
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof Element && BLOCK.test(tag(node))) text += `\n${textContent(node) ?? ''}`;
    else text += node.textContent ?? '';
    if (text.length > 8000) break;
  }
  return text
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function chosenOptions(list: Element): string {
  return [...all(list, '[role=option][aria-selected=true], [role=option][aria-checked=true]')]
    .map((option) => clean((textContent(option) ?? '').slice(0, 400), 200))
    .join('; ');
}

/** The choice as the widget shows it: its box's text, else what is drawn around it without its name, its list and its invitation. */
function shownChoice(handle: FieldHandle, field: FieldSnapshot): string {
  const { element, visible } = handle;
  const typed = isNative(element) ? clean(textValue(element), 400) : '';
  const around = visible === element && isNative(element) ? '' : drawn(visible, field);
  const text = typed === '' || around.includes(typed) ? around || typed : field.multiple ? around : typed;
  return text.replace(/[\u200b\u2063]/g, '').trim();
}

function drawn(visible: Element, field: FieldSnapshot): string {
  const text = textOf(visible, {
    hidden: false,
    limit: 400,
    skip: (inner) =>
      tag(inner) === 'label' ||
      /^(listbox|menu|dialog|status|log|alert)$/.test(attr(inner, 'role')) ||
      has(inner, 'aria-live') ||
      tag(inner) === 'legend',
  });
  // A widget that is its own role is skipped as a whole by `textOf`'s rules for labels; then its text is all there is.
  const shown = text || (closest(visible, '[role=combobox]') === visible ? clean((textContent(visible) ?? '').slice(0, 400), 200) : '');
  return normalise(shown) === normalise(field.label) ? '' : shown;
}
