import { activeElementOf, attr, isNative } from '../dom.ts';

/**
 * Which controls the person changed with the keyboard, the mouse or the clipboard. A script's events are not trusted and do not
 * count; neither does text that a script inserted (trusted by the browser's book) without an act of the person on that control.
 */
export interface Typed {
  has(element: Element): boolean;
  all(): Element[];
  start(signal: AbortSignal): void;
}

/** ms between the act and the change that it causes. */
const ACT = 1500;
const ACTS = ['keydown', 'pointerdown', 'pointerup', 'paste', 'drop', 'compositionend', 'cut'] as const;
const CHOICE = /^(checkbox|radio|range|date|time|month|week|datetime-local|color|number)$/;
const MAX_TYPED = 1000;

export function trackTyped(onTyped: (element: Element) => void): Typed {
  const typed = new WeakSet<Element>();
  const order = new Map<number, WeakRef<Element>>();
  let next = 0;
  let act: { element: Element | null; at: number } = { element: null, at: Number.NEGATIVE_INFINITY };
  const mark = (element: Element): void => {
    if (!typed.has(element)) {
      typed.add(element);
      order.set(next++, new WeakRef(element));
      if (order.size > MAX_TYPED) order.delete(next - MAX_TYPED - 1);
    }
    onTyped(element);
  };
  const onAct = (event: Event): void => {
    if (event.isTrusted) act = { element: targetOf(event), at: event.timeStamp };
  };
  const onChange = (event: Event): void => {
    const element = targetOf(event);
    if (!event.isTrusted || !element || event.timeStamp - act.at > ACT) return;
    if (act.element === element || pickedWithout(element, act.element)) mark(element);
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    const option = event.composedPath().find((node) => node instanceof Element && attr(node, 'role') === 'option');
    const widget = option ? activeElementOf(document) : null;
    if (widget && (attr(widget, 'role') === 'combobox' || attr(widget, 'aria-haspopup') === 'listbox')) mark(widget);
  };
  return {
    has: (element) => typed.has(element),
    all: () => [...order.values()].map((ref) => ref.deref()).filter((element) => element !== undefined),
    start: (signal) => {
      for (const name of ACTS) addEventListener(name, onAct, { capture: true, passive: true, signal });
      for (const name of ['input', 'change']) addEventListener(name, onChange, { capture: true, passive: true, signal });
      addEventListener('click', onClick, { capture: true, passive: true, signal });
    },
  };
}

/** The control of an event; inside a closed shadow root only the focus tells. */
export function targetOf(event: Event): Element | null {
  const [first] = event.composedPath();
  if (!(first instanceof Element)) return null;
  const active = activeElementOf(document);
  return active && active !== first && !isNative(first) && active.getRootNode() instanceof ShadowRoot ? active : first;
}

/** Choices are made by way of a label, a list or a picker, so the act lands elsewhere. */
function pickedWithout(element: Element, acted: Element | null): boolean {
  const type = attr(element, 'type').toLowerCase();
  return acted !== null && (CHOICE.test(type) || element instanceof HTMLSelectElement);
}
