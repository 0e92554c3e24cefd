import { bodyOf, contains, elementAt, flatParent, matches, rectOf, rootNode, scrollTo, shadowRootOf, tag } from '../dom.ts';
import { fire, focus } from './native.ts';

/**
 * A press as a hand makes it: pointer, mouse, focus and click at the deepest element under the middle of the target. Never on
 * something that would send or empty the form, or lead away; what a button without a type does to its form is stopped.
 */
const HARMS =
  'button[type=submit], button[type=reset], input[type=submit], input[type=image], input[type=reset], a[href]:not([href^="#"], [role][href^="javascript:" i])';

/** Whether a press here would, from this element outwards up to `end`. */
function harms(element: Element, end?: Element): boolean {
  for (let at: Element | null = element; at && at !== end; at = flatParent(at)) if (matches(at, HARMS)) return true;
  return false;
}

/** False where nothing was pressed, or where the press would have sent or emptied a form. */
export function press(target: Element): boolean {
  if (harms(target)) return false;
  scrollTo(target, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { deepest, shared, pointer } = aim(target);
  const held = holdBack(deepest);
  try {
    point(deepest, shared, pointer);
    fire(deepest, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
    const open = fire(deepest, new MouseEvent('mousedown', { ...shared, buttons: 1, detail: 1 }));
    if (open) focusAround(deepest);
    fire(deepest, new PointerEvent('pointerup', pointer));
    fire(deepest, new MouseEvent('mouseup', { ...shared, detail: 1 }));
    fire(deepest, new MouseEvent('click', { ...shared, detail: 1 }));
  } finally {
    held.stop();
  }
  return !held.tried();
}

/** A button without a type sends its form where the page does not stop it; this does, before the page hears of it. */
export function holdBack(pressed: Element): { tried(): boolean; stop(): void } {
  let tried = false;
  const hold = (event: Event) => {
    tried = true;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  // What a form in a shadow tree tells is not heard outside of it.
  const each = (on: 'addEventListener' | 'removeEventListener') => {
    for (const at of [window, rootNode(pressed)])
      for (const type of ['submit', 'reset']) EventTarget.prototype[on].call(at, type, hold, { capture: true });
  };
  each('addEventListener');
  return { tried: () => tried, stop: () => each('removeEventListener') };
}

/** The pointer comes over a target and rests there: some lists take a press only on the option that they have marked by then. */
export function hover(target: Element): void {
  const { deepest, shared, pointer } = aim(target);
  point(deepest, shared, pointer);
}

interface Aim {
  readonly deepest: Element;
  readonly shared: MouseEventInit;
  readonly pointer: PointerEventInit;
}

function aim(target: Element): Aim {
  const { deepest, x, y } = underMiddle(target);
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, button: 0, view: window };
  return { deepest, shared, pointer: { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' } };
}

function point(deepest: Element, shared: MouseEventInit, pointer: PointerEventInit): void {
  fire(deepest, new PointerEvent('pointerover', pointer));
  fire(deepest, new PointerEvent('pointerenter', { ...pointer, bubbles: false }));
  fire(deepest, new MouseEvent('mouseover', shared));
  fire(deepest, new MouseEvent('mouseenter', { ...shared, bubbles: false }));
  // Lists tell a press on an option from the end of the press that opened them by the way the pointer went.
  fire(deepest, new PointerEvent('pointermove', pointer));
  fire(deepest, new MouseEvent('mousemove', shared));
}

/** A press beside everything, by which open lists and calendars are left; inside the dialog of a control, for beside it that is left too. */
export function pressBeside(control: Element): void {
  const at = groundOf(control);
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: 1, clientY: 1, button: 0, view: window };
  fire(at, new PointerEvent('pointerdown', { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' }));
  for (const type of ['mousedown', 'mouseup', 'click']) fire(at, new MouseEvent(type, shared));
}

/** The block right in the dialog around a control, since many dialogs take themselves for what lies beside them; else the page. */
function groundOf(control: Element): Element {
  let ground = control;
  for (let at = flatParent(control); at; at = flatParent(at)) {
    if (matches(at, 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]')) return ground === control ? at : ground;
    if (tag(at) !== 'label') ground = at;
  }
  return bodyOf(document) ?? control;
}

/** One key, down and up, where the focus is. */
export function key(target: Element, name: string, code = name, keyCode = 0): void {
  const shared = { key: name, code, keyCode, which: keyCode, bubbles: true, composed: true, cancelable: true } as KeyboardEventInit;
  fire(target, new KeyboardEvent('keydown', shared));
  fire(target, new KeyboardEvent('keyup', shared));
}

/** The browser would move the focus to the nearest element that takes it. */
function focusAround(element: Element): void {
  for (let at: Element | null = element; at; at = flatParent(at)) {
    if (matches(at, 'input, textarea, select, button, [tabindex], [contenteditable="true"]')) {
      focus(at);
      break;
    }
  }
}

function underMiddle(target: Element): { deepest: Element; x: number; y: number } {
  const rect = rectOf(target);
  const x = rect.left + rect.width / 2;
  const y = rect.top + rect.height / 2;
  let at: Element | null = elementAt(rootNode(target), x, y);
  for (let root = at && shadowRootOf(at); at && root; root = shadowRootOf(at)) {
    const inner = elementAt(root, x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return { deepest: at && within(at, target) && !harms(at, target) ? at : target, x, y };
}

function within(inner: Element, outer: Element): boolean {
  if (contains(outer, inner)) return true;
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
