import type { ControlKind } from '../../forms/types.ts';
import {
  all,
  attr,
  children,
  closest,
  has,
  inputType,
  isEditable,
  isHtml,
  isInput,
  isSelect,
  isTextArea,
  knowingAttributes,
  labelsOfButton,
  matches,
  parentElement,
  rootNode,
  shadowHost,
  shadowRootOf,
  tag,
  textContent,
} from '../dom.ts';
import { isShown } from './sight.ts';
import { says } from './text.ts';

/** Which control a single element is. Data rows first; a page's roles are believed only where no native element says otherwise. */
const NOT_A_FIELD = ':not([type=hidden i]):not([type=submit i]):not([type=button i]):not([type=image i]):not([type=reset i])';
export const NATIVE = `input${NOT_A_FIELD}, select, textarea`;
const OPENERS = ['button', '[role=button]', 'div', 'span'].map((what) => `${what}[aria-haspopup=listbox]`).join(', ');
/** Everything that may be a control; broad, because a short selector is searched three times as fast, and sieved by `kindOf`. */
export const CONTROLS = `${NATIVE}, [contenteditable], [role], [aria-haspopup], [aria-pressed], [tabindex="0"]`;

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
  if (isInput(element)) return knowingAttributes(element, () => inputKind(element, role));
  if (isSelect(element)) return role === 'combobox' && !has(element, 'multiple') ? 'select' : 'select';
  if (isTextArea(element)) return role === 'combobox' ? 'combobox' : 'textarea';
  if (isHtml(element) && has(element, 'contenteditable') && attr(element, 'contenteditable').toLowerCase() !== 'false')
    return editableKind(element, role);
  if (role === 'textbox' || role === 'searchbox') return null;
  if (matches(element, OPENERS)) return 'combobox';
  if (isDateButton(element)) return 'date-picker';
  if (isListButton(element)) return 'combobox';
  // A list that opens.
  if (role === 'listbox' && has(element, 'aria-expanded')) return 'combobox';
  return ROLE[role] ?? nameless(element, role);
}

const DATE_WORDS = /\b(dates?|day|month|datum|tag|monat|fecha|data|jour|mois|dia|mes)\b|\b\d{1,2}[./-]\d{1,2}\b|\b(19|20)\d\d\b/i;

/** How a date looks. */
const LOOKS = /[dmyjta]{2,4}[./-][dmyjta]{2,4}/i;

/** A button with a label of its own that opens a calendar and shows the day that was chosen. */
function isDateButton(element: Element): boolean {
  if (tag(element) !== 'button' || attr(element, 'aria-haspopup') !== 'dialog') return false;
  if (attr(element, 'aria-labelledby') === '' && labelsOfButton(element).length === 0) return false;
  return DATE_WORDS.test((textContent(element) ?? '').slice(0, 80));
}

/** A button in a shadow tree that opens the options which its custom element was given. */
function isListButton(element: Element): boolean {
  if (!matches(element, 'button[aria-haspopup], [role=button][aria-haspopup]') || attr(element, 'aria-haspopup') === 'false') return false;
  const root = rootNode(element);
  if (!(root instanceof ShadowRoot)) return false;
  return [...children(shadowHost(root))].filter((child) => attr(child, 'role') === 'option').length > 1;
}

/** Controls without a role: toggle buttons that stand for one choice, and boxes drawn as a list. */
function nameless(element: Element, role: string): ControlKind | null {
  if (has(element, 'aria-pressed')) return isToggle(element) ? 'radio-group' : null;
  if (role === '' && attr(element, 'tabindex') === '0' && isDrawnSelect(element)) return 'combobox';
  const parts = tag(element).split('-');
  const own = parts.length > 1 && role === '' ? (parts.at(-1) === 'button' ? parts.at(-2) : parts.at(-1)) : '';
  return own === 'radio' && !shadowHas(element) ? 'radio-group' : null;
}

/** Several toggle buttons side by side; the buttons of an editor's bar are none of ours. */
function isToggle(element: Element): boolean {
  const parent = parentElement(element);
  if (!parent || closest(element, '[role=toolbar], [role=menubar], nav, header')) return false;
  const others = [...children(parent)].filter((one) => has(one, 'aria-pressed'));
  return (
    others.length > 1 &&
    others.length <= 12 &&
    others.every((one) => says(attr(one, 'aria-label') || (textContent(one)?.slice(0, 400) ?? '')))
  );
}

const SELECT_LIKE = /(^|[\s_-])(select|dropdown|combo-?box)([\s_-]|$|er|ion|ed)/i;

/** A box that takes the keyboard and either has a closed list beside or in it, or is called a list by its class. */
function isDrawnSelect(element: Element): boolean {
  if (!isHtml(element) || /^(a|button|label|summary|video|audio|iframe|li|ul|ol|tr|td|main|section|form|pre|nav)$/.test(tag(element)))
    return false;
  const parent = parentElement(element);
  const lists = [...children(element), ...(parent ? children(parent) : [])].filter(
    (one) => /^(ul|ol)$/.test(tag(one)) && children(one).length > 1,
  );
  if (lists.some((list) => !isShown(list) && all(list, 'a[href]').length === 0)) return true;
  const named = SELECT_LIKE.test(attr(element, 'class')) || (parent !== null && SELECT_LIKE.test(attr(parent, 'class')));
  return (
    named &&
    (textContent(element) ?? '').length < 200 &&
    all(element, 'input:not([type=hidden i]), select, textarea, [role=combobox], a[href]').length === 0
  );
}

/** Whether a custom element holds the native control that stands for it. */
function shadowHas(element: Element): boolean {
  const root = shadowRootOf(element);
  return root !== null && all(root, 'input, [role=radio]').length > 0;
}

function inputKind(element: HTMLInputElement, role: string): ControlKind {
  const type = inputType(element);
  if (type === 'checkbox') return role === 'switch' ? 'switch' : 'checkbox';
  const native = INPUT[type] ?? 'unknown';
  if (native !== 'text' && native !== 'search') return native;
  // A calendar opens from it, whatever else it calls itself; but no calendar completes what is typed.
  if (/^(both|list)$/.test(attr(element, 'aria-autocomplete')) && attr(element, 'aria-haspopup') !== 'grid') return 'combobox';
  if (/^(dialog|grid)$/.test(attr(element, 'aria-haspopup')) && native === 'text') return 'date-picker';
  if (role === 'combobox' || attr(element, 'aria-haspopup') === 'listbox' || attr(element, 'aria-autocomplete') === 'list')
    return 'combobox';
  if (role === 'spinbutton') return 'spinbutton';
  if (attr(element, 'list') !== '') return 'text';
  return native === 'text' && isPicker(element) ? 'date-picker' : native;
}

function isPicker(element: Element): boolean {
  if (PICKER.test(attr(element, 'class')) || has(element, 'data-datepicker') || attr(element, 'data-provide') === 'datepicker') return true;
  // What cannot be typed into and asks for a date opens a calendar.
  const hint = attr(element, 'placeholder');
  if ((has(element, 'readonly') || attr(element, 'inputmode') === 'none') && (DATE_WORDS.test(hint) || LOOKS.test(hint))) return true;
  return closest(element, '[class*="date-picker" i], [class*="datepicker" i]') !== null;
}

function editableKind(element: HTMLElement, role: string): ControlKind | null {
  if (!isEditable(element)) return null;
  if (role === 'spinbutton') return 'spinbutton';
  if (role === 'combobox') return 'combobox';
  // Only the outermost host of an editable region is the control.
  const parent = element.parentElement;
  return parent && isEditable(parent) ? null : 'rich-text';
}
