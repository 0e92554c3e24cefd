import { clean, normalise } from '../../core/text.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import { textOf } from '../collect/text.ts';
import { all, attr, closest, data, has, isInput, isNative, parentElement, rectOf, tag, textContent, textValue } from '../dom.ts';
import { shownValue } from '../observe/values.ts';
import { filesShown } from './files.ts';
import { isDrawn } from './popup.ts';

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

/** The paragraphs of an editor as lines, also those that it only breaks. */
function lines(element: Element): string {
  const parts: string[] = [];
  let length = 0;
  const walk = (node: Node): void => {
    for (const child of node.childNodes) {
      if (length > 8000) return;
      if (child.nodeType === 3) {
        parts.push(data(child));
        length += data(child).length;
      } else if (child instanceof Element) {
        const block = BLOCK.test(tag(child));
        if (block) parts.push('\n');
        walk(child);
      }
    }
  };
  walk(element);
  return parts
    .join('')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim();
}

function chosenOptions(list: Element): string {
  return [...all(list, '[role=option][aria-selected=true], [role=option][aria-checked=true]')]
    .filter(isDrawn)
    .map((option) => textOf(option, { limit: 200, skip: (inner) => tag(inner) === 'button' }))
    .join('; ');
}

/** The choice as the widget shows it: its box's text, else what is drawn around it without its name, its list and its invitation. */
function shownChoice(handle: FieldHandle, field: FieldSnapshot): string {
  const { element, visible } = handle;
  const typed = isNative(element) ? clean(textValue(element), 400) : '';
  const own = visible === element && isNative(element) ? '' : drawn(visible, field);
  const around = own === '' && typed === '' ? beside(handle, field) : own;
  const text = typed === '' || around.includes(typed) ? around || typed : field.multiple ? around : typed;
  return text.replace(/[\u200b\u2063]/g, '').trim();
}

/** Levels around a box in which it may show what was chosen. */
const BESIDE = 2;

/** Some boxes are emptied when something is chosen, which then stands beside them. */
function beside({ element, natives }: FieldHandle, field: FieldSnapshot): string {
  for (let at = parentElement(element), level = 0; at && level < BESIDE; at = parentElement(at), level++) {
    if (STOPS.test(tag(at)) || [...all(at, OTHERS)].some((one) => one !== element && !natives.includes(one))) break;
    const text = drawn(at, field) || drawnText(at, field, () => false, true);
    if (text !== '') return text;
  }
  return '';
}

const STOPS = /^(form|body|fieldset|html|main|table|td|tr)$/;
const OTHERS = 'input:not([type=hidden i]), select, textarea, [role=combobox][tabindex="0"], [contenteditable]';
const LIVE = /^(status|log|alert)$/;

/** What is only announced is not shown; where nothing else is said, what is both shown and announced is the choice. */
function drawn(visible: Element, field: FieldSnapshot): string {
  const isLive = (inner: Element) => has(inner, 'aria-live') || LIVE.test(attr(inner, 'role'));
  const shown = drawnText(visible, field, isLive) || drawnText(visible, field, () => false);
  if (shown !== '') return shown;
  // What is chosen may stand there as an option; else what is kept from assistive technology is all there is.
  return (
    (attr(visible, 'aria-expanded') !== 'true' && chosenOptions(visible)) ||
    (closest(visible, '[role=combobox]') === visible ? drawnText(visible, field, () => false, true) : '')
  );
}

/** Words for those who cannot see, cut to a dot. */
function isDot(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 0 && width <= 2 && height > 0 && height <= 2;
}

/** `muted` takes also what is kept from assistive technology because the control says it by its name. */
function drawnText(visible: Element, field: FieldSnapshot, skips: (inner: Element) => boolean, muted = false): string {
  const text = textOf(visible, {
    hidden: false,
    alerts: true,
    muted,
    limit: 400,
    skip: (inner) =>
      /^(label|legend)$/.test(tag(inner)) || /^(listbox|menu|dialog)$/.test(attr(inner, 'role')) || isDot(inner) || skips(inner),
  });
  return normalise(text) === normalise(field.label) ? '' : text;
}
