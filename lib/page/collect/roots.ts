import { all, customElements, position, type Root, shadowRootOf, tag } from '../dom.ts';
import type { Budget } from './budget.ts';
import { FRESH, isPause, type Steps } from './steps.ts';

/** What is searched for, in document order, through open and closed shadow roots of this frame. */
export interface Found {
  readonly elements: readonly Element[];
  readonly roots: readonly Root[];
  readonly hosts: ReadonlySet<Element>;
  /** Elements without a shadow root that may get one later without the document telling. */
  readonly asked: readonly Element[];
}

/** Elements that may hold a shadow root and are not custom elements. */
const PLAIN = 'div,span,section,article,main,aside,header,footer,nav,p,blockquote,body,h1,h2,h3,h4,h5,h6';
/** The usual host has no element of its own inside; only those are asked on a page with more plain elements than this (1 ms per 1,500). */
const MANY_PLAIN = 2000;
const LEAF = `:is(${PLAIN}):not(:has(> *))`;
/** On pages beyond this size only custom elements and empty boxes are asked, and the scan counts as cut. */
export const HUGE = 20_000;
const EMPTY = 'div:empty,span:empty,section:empty';
const MAX_ROOTS = 2000;
const MAX_DEPTH = 30;

export function* find(document: Document, selector: string, budget: Budget): Steps<Found> {
  const roots: Root[] = [];
  const elements: Element[] = [];
  const asked: Element[] = [];
  const known = new Set<Element>();
  function* visit(root: Root, depth: number): Steps<void> {
    roots.push(root);
    yield FRESH;
    const own = all(root, selector);
    const hosts = depth < MAX_DEPTH ? yield* hostsIn(root, budget, roots, asked) : [];
    let at = 0;
    for (const [host, inner] of hosts) {
      known.add(host);
      for (let next = own[at]; next && position(next, host) & 4; next = own[++at]) elements.push(next);
      yield* visit(inner, depth + 1);
    }
    for (; at < own.length; at++) {
      elements.push(own[at] as Element);
      if (isPause(at)) yield;
    }
  }
  yield* visit(document, 0);
  return { elements, roots, hosts: known, asked };
}

/** Asked again at each look, 1 ms for them all. */
const MAX_ASKED = 1500;

/** Shadow hosts of a root in document order; the walk ends with the budget and the page counts as cut. */
function* hostsIn(root: Root, budget: Budget, roots: readonly Root[], asked: Element[]): Steps<[Element, ShadowRoot][]> {
  const hosts: [Element, ShadowRoot][] = [];
  let step = 0;
  yield FRESH;
  for (const element of candidates(root, budget)) {
    if (!budget.node()) break;
    if (isPause(step++)) yield;
    const inner = shadowRootOf(element);
    if (!inner) {
      if (asked.length < MAX_ASKED) asked.push(element);
      continue;
    }
    if (roots.length + hosts.length >= MAX_ROOTS) {
      budget.cut();
      break;
    }
    hosts.push([element, inner]);
  }
  return hosts.length > 1 ? hosts.sort(([a], [b]) => (position(a, b) & 4 ? -1 : 1)) : hosts;
}

/** The browser's own search does the sieving: making a wrapper for each of 5,000 elements alone would cost 5 ms. */
function* candidates(root: Root, budget: Budget): Iterable<Element> {
  if (root instanceof ShadowRoot) {
    for (const element of all(root, '*')) if (tag(element).includes('-')) yield element;
  } else yield* customElements(root);
  if (all(root, '*').length > HUGE) {
    budget.cut();
    yield* all(root, EMPTY);
    return;
  }
  const plain = all(root, PLAIN);
  yield* plain.length > MANY_PLAIN ? all(root, LEAF) : plain;
}
