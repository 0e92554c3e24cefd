import { activeElementOf, contains, isEditable, rootNode } from '../dom.ts';
import { frames } from './settle.ts';

/**
 * Native controls set through their prototype's own setter, with the events that a person's hand would cause. The setters are taken
 * once, before any page could put its own in front of them for this world.
 */
function setter<T>(prototype: object, name: string): (element: Element, value: T) => void {
  const set = Object.getOwnPropertyDescriptor(prototype, name)?.set;
  return (element, value) => set?.call(element, value);
}

const setInput = setter<string>(HTMLInputElement.prototype, 'value');
const setArea = setter<string>(HTMLTextAreaElement.prototype, 'value');
export const setSelected = setter<number>(HTMLSelectElement.prototype, 'selectedIndex');
export const setOptionSelected = setter<boolean>(HTMLOptionElement.prototype, 'selected');

const focusOf = HTMLElement.prototype.focus;
const blurOf = HTMLElement.prototype.blur;

export function focus(element: Element): void {
  if (element instanceof HTMLElement) focusOf.call(element, { preventScroll: true });
}

export function blur(element: Element): void {
  if (element instanceof HTMLElement) blurOf.call(element);
}

export function fire(element: Element, event: Event): boolean {
  return EventTarget.prototype.dispatchEvent.call(element, event);
}

export function inputEvents(element: Element, data: string): void {
  fire(element, new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data }));
  fire(element, new Event('change', { bubbles: true }));
}

/** Puts a text into an input or text area as if it had been typed and left. `leave` false keeps the focus, for lists that open while typing. */
export function setText(element: HTMLInputElement | HTMLTextAreaElement, text: string, leave = true): void {
  focus(element);
  if (element instanceof HTMLTextAreaElement) setArea(element, text);
  else setInput(element, text);
  if (leave) {
    inputEvents(element, text);
    blur(element);
  } else {
    fire(element, new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText', data: text }));
  }
}

/** Rich text by a paste, which editors take into their own model; plain insertion where nobody listens to pastes. Never into another box. */
export async function pasteText(element: HTMLElement, text: string): Promise<void> {
  const select = () => {
    focus(element);
    element.ownerDocument.getSelection()?.selectAllChildren(element);
  };
  select();
  // Editors hear of a selection in a task of its own, and paste nothing where they know of none.
  await frames();
  if (!isSelected(element)) select();
  if (!isSelected(element)) return;
  const data = new DataTransfer();
  data.setData('text/plain', text);
  const untouched = fire(element, new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true, clipboardData: data }));
  if (untouched && isSelected(element)) element.ownerDocument.execCommand('insertText', false, text);
}

/** Whether what is inserted now goes into this editor: the keyboard and, as far as a shadow tree tells, the selection are in it. */
function isSelected(element: HTMLElement): boolean {
  const active = activeElementOf(element.ownerDocument);
  if (!active || !(contains(element, active) || (isEditable(active) && contains(active, element)))) return false;
  return rootNode(element) !== element.ownerDocument || contains(element, element.ownerDocument.getSelection()?.anchorNode ?? null);
}
