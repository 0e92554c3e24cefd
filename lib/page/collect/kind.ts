import type { ControlKind } from '../../forms/types.ts';
import { attr, closest, has, inputType, isEditable, isHtml, isInput, isSelect, isTextArea, matches } from '../dom.ts';

/** Which control a single element is. Data rows first; a page's roles are believed only where no native element says otherwise. */
const NOT_A_FIELD = ':not([type=hidden i]):not([type=submit i]):not([type=button i]):not([type=image i]):not([type=reset i])';
export const NATIVE = `input${NOT_A_FIELD}, select, textarea`;
const OPENERS = ['button', '[role=button]', 'div', 'span'].map((what) => `${what}[aria-haspopup=listbox]`).join(', ');
/** Everything that may be a control; broad, because a short selector is searched three times as fast, and sieved by `kindOf`. */
export const CONTROLS = `${NATIVE}, [contenteditable], [role], [aria-haspopup=listbox]`;

const INPUT: Readonly<Record<string, ControlKind>> = {
  text: 'text',
  search: 'search',
  email: 'email',
  tel: 'tel',
  url: 'url',
  number: 'number',
  password: 'password',
  date: 'date',
  month: 'month',
  week: 'week',
  time: 'time',
  'datetime-local': 'datetime-local',
  file: 'file',
  color: 'color',
  range: 'slider',
  checkbox: 'checkbox',
  radio: 'radio-group',
};
const ROLE: Readonly<Record<string, ControlKind>> = {
  combobox: 'combobox',
  listbox: 'listbox',
  radiogroup: 'radio-group',
  radio: 'radio-group',
  checkbox: 'checkbox',
  switch: 'switch',
  slider: 'slider',
  spinbutton: 'spinbutton',
  textbox: 'rich-text',
  searchbox: 'search',
};
/** Script-driven date pickers over a plain text box. */
const PICKER = /date-?picker|flatpickr|pikaday|date-?input|calendar-?input|hasdatepicker/i;

/** Null when the element is no control by itself (a wrapper that only carries a role). */
export function kindOf(element: Element): ControlKind | null {
  const role = attr(element, 'role').toLowerCase();
  if (isInput(element)) return inputKind(element, role);
  if (isSelect(element)) return role === 'combobox' && !has(element, 'multiple') ? 'select' : 'select';
  if (isTextArea(element)) return role === 'combobox' ? 'combobox' : 'textarea';
  if (isHtml(element) && has(element, 'contenteditable') && attr(element, 'contenteditable').toLowerCase() !== 'false')
    return editableKind(element, role);
  if (role === 'textbox' || role === 'searchbox') return null;
  if (matches(element, OPENERS)) return 'combobox';
  return ROLE[role] ?? null;
}

function inputKind(element: HTMLInputElement, role: string): ControlKind {
  const type = inputType(element);
  if (type === 'checkbox') return role === 'switch' ? 'switch' : 'checkbox';
  const native = INPUT[type] ?? 'unknown';
  if (native !== 'text' && native !== 'search') return native;
  if (role === 'combobox' || attr(element, 'aria-haspopup') === 'listbox' || attr(element, 'aria-autocomplete') === 'list')
    return 'combobox';
  if (role === 'spinbutton') return 'spinbutton';
  if (attr(element, 'list') !== '') return 'text';
  return native === 'text' && isPicker(element) ? 'date-picker' : native;
}

function isPicker(element: Element): boolean {
  if (PICKER.test(attr(element, 'class')) || has(element, 'data-datepicker') || attr(element, 'data-provide') === 'datepicker') return true;
  if (attr(element, 'aria-haspopup') === 'dialog' || attr(element, 'aria-haspopup') === 'grid') return true;
  return closest(element, '[class*="date-picker" i], [class*="datepicker" i]') !== null;
}

function editableKind(element: HTMLElement, role: string): ControlKind | null {
  if (!isEditable(element)) return null;
  if (role === 'spinbutton') return 'spinbutton';
  if (role === 'combobox') return 'combobox';
  // Only the outermost host of an editable region is the control.
  const parent = element.parentElement;
  return parent && isHtml(parent) && isEditable(parent) ? null : 'rich-text';
}
