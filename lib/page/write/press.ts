import { closest, contains, elementAt, flatParent, matches, rectOf, rootNode, scrollTo, shadowRootOf } from '../dom.ts';
import { fire, focus } from './native.ts';

/**
 * A press as a hand makes it: pointer, mouse, focus and click at the deepest element under the middle of the target. Never on
 * something that would send the form or lead away.
 */
const SENDS = 'button[type=submit], input[type=submit], input[type=image], a[href]:not([href^="#"]):not([role])';

export function press(target: Element): boolean {
  if (matches(target, SENDS) || closest(target, 'a[href]:not([href^="#"]):not([role])')) return false;
  scrollTo(target, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { deepest, x, y } = underMiddle(target);
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, button: 0, view: window };
  const pointer = { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  fire(deepest, new PointerEvent('pointerover', pointer));
  fire(deepest, new PointerEvent('pointerenter', { ...pointer, bubbles: false }));
  fire(deepest, new MouseEvent('mouseover', shared));
  fire(deepest, new MouseEvent('mouseenter', { ...shared, bubbles: false }));
  // Lists tell a press on an option from the end of the press that opened them by the way the pointer went.
  fire(deepest, new PointerEvent('pointermove', pointer));
  fire(deepest, new MouseEvent('mousemove', shared));
  fire(deepest, new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  const open = fire(deepest, new MouseEvent('mousedown', { ...shared, buttons: 1, detail: 1 }));
  if (open) focusAround(deepest);
  fire(deepest, new PointerEvent('pointerup', pointer));
  fire(deepest, new MouseEvent('mouseup', { ...shared, detail: 1 }));
  fire(deepest, new MouseEvent('click', { ...shared, detail: 1 }));
  return true;
}

/** A press on the page beside everything, by which open lists and calendars are left. */
export function pressBeside(): void {
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: 1, clientY: 1, button: 0, view: window };
  fire(document.body, new PointerEvent('pointerdown', { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' }));
  for (const type of ['mousedown', 'mouseup', 'click']) fire(document.body, new MouseEvent(type, shared));
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
  return { deepest: at && within(at, target) ? at : target, x, y };
}

function within(inner: Element, outer: Element): boolean {
  if (contains(outer, inner)) return true;
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}
