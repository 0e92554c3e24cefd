import { contains, elementAt, rectOf, rootNode, scrollTo, shadowRootOf } from '../dom.ts';
import { fire, focus } from './native.ts';

/**
 * A press as a hand makes it: pointer, mouse, focus and click at the deepest element under the middle of the target. Never on
 * something that would send the form or lead away.
 */
const SENDS = 'button[type=submit], input[type=submit], input[type=image], a[href]:not([href^="#"]):not([role])';

export function press(target: Element): boolean {
  if (target.matches(SENDS) || target.closest('a[href]:not([href^="#"]):not([role])')) return false;
  scrollTo(target, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  const { deepest, x, y } = underMiddle(target);
  const shared = { bubbles: true, cancelable: true, composed: true, clientX: x, clientY: y, button: 0, view: window };
  fire(deepest, new PointerEvent('pointerover', { ...shared, pointerType: 'mouse' }));
  fire(deepest, new MouseEvent('mouseover', shared));
  fire(deepest, new MouseEvent('mousemove', shared));
  fire(deepest, new PointerEvent('pointerdown', { ...shared, buttons: 1, pointerId: 1, isPrimary: true, pointerType: 'mouse' }));
  const open = fire(deepest, new MouseEvent('mousedown', { ...shared, buttons: 1, detail: 1 }));
  if (open) focusAround(deepest);
  fire(deepest, new PointerEvent('pointerup', { ...shared, pointerId: 1, isPrimary: true, pointerType: 'mouse' }));
  fire(deepest, new MouseEvent('mouseup', { ...shared, detail: 1 }));
  fire(deepest, new MouseEvent('click', { ...shared, detail: 1 }));
  return true;
}

/** The browser would move the focus to the nearest element that takes it. */
function focusAround(element: Element): void {
  const target = element.closest('input, textarea, select, button, [tabindex], [contenteditable="true"]');
  if (target) focus(target);
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
  const inside = at && (at === target || contains(target, at) || shadowRootOf(target)?.contains(at));
  return { deepest: inside && at ? at : target, x, y };
}
