import { checkVisibility, knowingHosts } from '../dom.ts';
import { type HiddenReason, hiddenReason } from '../visibility/hidden.ts';

/**
 * What one look at the page was told of who is drawn. Each element is asked once a look; what was answered is kept with what was
 * collected, so that a later look can tell whether a style sheet, a width or a `:checked` has changed the picture without
 * touching the document.
 */
export interface Sight {
  /** Bits below, by element. */
  readonly drawn: Map<Element, number>;
  readonly hidden: Map<Element, HiddenReason | undefined>;
  /** Who has a shadow root, once that is known. */
  hosts: ReadonlySet<Element> | null;
}

const [RENDERED_ASKED, RENDERED, SHOWN_ASKED, SHOWN] = [1, 2, 4, 8];

let current: Sight | null = null;

export function newSight(): Sight {
  return { drawn: new Map(), hidden: new Map(), hosts: null };
}

/** Does a piece of a look with its answers at hand. */
export function withSight<T>(sight: Sight, work: () => T): T {
  const before = current;
  current = sight;
  try {
    return knowingHosts(sight.hosts, work);
  } finally {
    current = before;
  }
}

/** Whether it has a box at all. */
export function isRendered(element: Element): boolean {
  return drawn(element, RENDERED_ASKED, RENDERED);
}

/** Whether it has a box and is not made invisible. */
export function isShown(element: Element): boolean {
  return drawn(element, SHOWN_ASKED, SHOWN);
}

export function whyHidden(element: Element): HiddenReason | undefined {
  if (!current) return hiddenReason(element);
  const known = current.hidden.get(element);
  if (known !== undefined || current.hidden.has(element)) return known;
  const reason = hiddenReason(element);
  current.hidden.set(element, reason);
  return reason;
}

/** Whether everything that was asked would be answered the same now. */
export function isAsThen(sight: Sight): boolean {
  return knowingHosts(sight.hosts, () => isSame(sight));
}

function isSame({ drawn: bits, hidden }: Sight): boolean {
  for (const [element, then] of bits) {
    if (then & RENDERED_ASKED && ask(element, RENDERED_ASKED) !== (then & RENDERED) > 0) return false;
    if (then & SHOWN_ASKED && ask(element, SHOWN_ASKED) !== (then & SHOWN) > 0) return false;
  }
  for (const [element, then] of hidden) if (hiddenReason(element) !== then) return false;
  return true;
}

function drawn(element: Element, asked: number, answer: number): boolean {
  const known = current?.drawn.get(element) ?? 0;
  if (known & asked) return (known & answer) > 0;
  const found = ask(element, asked);
  current?.drawn.set(element, known | asked | (found ? answer : 0));
  return found;
}

const SHOWN_TOO: CheckVisibilityOptions = { visibilityProperty: true };

function ask(element: Element, asked: number): boolean {
  return asked === SHOWN_ASKED ? checkVisibility(element, SHOWN_TOO) : checkVisibility(element);
}
