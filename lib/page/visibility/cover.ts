import {
  all,
  attr,
  checkVisibility,
  children,
  contains,
  elementAt,
  elementsAt,
  flatParent,
  fragmentChildren,
  htmlOf,
  isNative,
  outerParent,
  ownerDocument,
  rectOf,
  rootNode,
  shadowRootOf,
  tag,
  textContent,
} from '../dom.ts';
import { type Box, intersect, share } from './chain.ts';
import { parseColor } from './color.ts';

/** What lies over a control: by hit tests on a grid of points, and by looking at the elements drawn over it inside its own wrapper. */
const COLUMNS = [0.06, 0.25, 0.5, 0.75, 0.94];
const ROWS = [0.15, 0.5, 0.85];
/** Share of points that must reach it; round corners and an icon at the end cost a few. */
const LEAST_HITS = 0.8;
/** Share of the box that icons and buttons of its own wrapper may cover. */
const MOST_COVERED = 0.35;
const WRAPPER_LEVELS = 4;
/** Elements of a wrapper that are looked at; a list of countries holds a thousand. More is not looked through, and refused. */
const MAX_OVERLAYS = 1500;

export function coverReason(element: Element): 'covered' | null {
  const box = rectOf(element);
  const wrapper = wrapperOf(element);
  let hits = 0;
  for (const column of COLUMNS) {
    for (const row of ROWS) {
      const at = deepest(element, box.left + column * box.width, box.top + row * box.height);
      if (at && reaches(at, element, wrapper)) hits++;
    }
  }
  return hits >= LEAST_HITS * COLUMNS.length * ROWS.length ? null : 'covered';
}

/** The topmost element at a point, through shadow roots. */
function deepest(element: Element, x: number, y: number): Element | null {
  const document = ownerDocument(element);
  let at = document ? elementAt(document, x, y) : null;
  for (let depth = 0; at && depth < 20; depth++) {
    const inner = shadowRootOf(at);
    const deeper = inner ? elementAt(inner, x, y) : null;
    if (!deeper || deeper === at) break;
    at = deeper;
  }
  return at;
}

function reaches(hit: Element, element: Element, wrapper: Element): boolean {
  for (let at: Element | null = hit; at; at = flatParent(at)) if (at === element) return true;
  // The control itself lets clicks through (a widget's text layer): what is hit must be what it stands in, or paint nothing.
  const ancestor = isAround(hit, element);
  if (ancestor) return getComputedStyle(element).pointerEvents === 'none';
  return isAround(wrapper, hit) && !paints(hit) && !hasPainted(hit);
}

export function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = flatParent(inner); at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** The largest block, a few levels up, that holds this control and no other. */
export function wrapperOf(element: Element): Element {
  let best = element;
  for (let at = outerParent(element), level = 0; at && level < WRAPPER_LEVELS; at = outerParent(at), level++) {
    if (/^(form|body|html|fieldset|main|table|dialog)$/.test(tag(at))) break;
    const controls = [...all(at, 'input:not([type=hidden i]), select, textarea')].filter(
      (other) => other !== element && !contains(element, other) && checkVisibility(other),
    );
    if (controls.some((other) => isNative(other) && attr(other, 'aria-hidden') !== 'true') || holdsAnotherWidget(at, element)) break;
    best = at;
  }
  return best;
}

/** Controls of custom elements stand in shadow trees, where a look from outside does not find them. */
function holdsAnotherWidget(block: Element, element: Element): boolean {
  for (const other of all(block, '*')) {
    if (!tag(other).includes('-') || isAround(other, element) || isAround(element, other) || other === element) continue;
    const inner = shadowRootOf(other);
    if (inner && all(inner, 'input:not([type=hidden i]), select, textarea, button, [role]').length > 0 && checkVisibility(other))
      return true;
  }
  return false;
}

const REPLACED = /^(img|video|canvas|iframe|frame|object|embed|svg|picture)$/;

/** Whether an element draws something that hides what is under it: a colour, a picture, a blur, big letters. Plain text and thin borders do not. */
function paints(element: Element): boolean {
  if (REPLACED.test(tag(element)) || isShape(element)) return true;
  const style = getComputedStyle(element);
  if (fills(style) || PSEUDO.some((pseudo) => pseudoFills(element, pseudo))) return true;
  return Number.parseFloat(style.fontSize) > LARGE_TEXT || BLOCK_LETTERS.test(textContent(element)?.slice(0, 200) ?? '');
}

/** Drawn parts of a picture may stand outside its box. */
function isShape(element: Element): boolean {
  return element instanceof SVGGraphicsElement && !(element instanceof SVGForeignObjectElement);
}

const PSEUDO = ['::before', '::after'] as const;
/** What else a page can generate out of an element (https://drafts.csswg.org/css-overflow-5/#scroll-buttons and after). */
const SCROLLERS = ['left', 'right', 'up', 'down'].map((way) => `::scroll-button(${way})`).concat('::scroll-marker-group');
/** px; a floating label is as large as the text it gives way to. */
const LARGE_TEXT = 28;
const BLOCK_LETTERS = /[\u2580-\u259f\u25a0-\u25ff\u2b1b\u2b1c\u3013\u{1f7e0}-\u{1f7ff}]/u;
/** px; thicker edges are used to cover, not to frame. */
const THICK = 6;

function pseudoFills(element: Element, pseudo: string): boolean {
  const style = getComputedStyle(element, pseudo);
  return style.content !== 'none' && style.content !== 'normal' && fills(style);
}

/** Whether a box of this style hides what is under it. */
export function fills(style: CSSStyleDeclaration): boolean {
  if (Number(style.opacity) < 0.1 || style.visibility === 'hidden' || style.display === 'none') return false;
  const backdrop = style.backdropFilter;
  if (backdrop && backdrop !== 'none') return true;
  if (style.boxShadow.includes('inset') || spreads(style)) return true;
  if (
    EDGES.some(
      (edge) =>
        Number.parseFloat(style.getPropertyValue(`${edge}-width`)) > THICK && parseColor(style.getPropertyValue(`${edge}-color`)).a > 0.15,
    )
  )
    return true;
  return parseColor(style.backgroundColor).a > 0.15 || (style.backgroundImage !== 'none' && style.backgroundImage !== '');
}

const EDGES = ['border-top', 'border-right', 'border-bottom', 'border-left', 'outline'];

/** A shadow without blur that grows beyond its box: `rgb(..) 0px 0px 0px 90px`. */
function spreads(style: CSSStyleDeclaration): boolean {
  if (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > THICK) return true;
  return [...style.boxShadow.matchAll(/(-?[\d.]+)px (-?[\d.]+)px ([\d.]+)px (-?[\d.]+)px/g)].some(([, x, y, , spread]) =>
    [x, y, spread].some((part) => Math.abs(Number(part)) > 2 * THICK),
  );
}

/** A generated box laid over what its element holds; its place cannot be asked, so only its size speaks for it. */
function pseudoCovers(element: Element, own: DOMRect): boolean {
  const { overflow, display } = getComputedStyle(element);
  if (display === 'list-item' && bigMarker(element)) return true;
  const scrolls = !/^visible/.test(overflow);
  return (scrolls ? [...PSEUDO, ...SCROLLERS] : PSEUDO).some((pseudo) => {
    if (!pseudoFills(element, pseudo)) return false;
    const style = getComputedStyle(element, pseudo);
    if (style.position === 'static' || Number(style.zIndex) < 0) return false;
    const size = Number.parseFloat(style.width) * Number.parseFloat(style.height);
    return !(size <= MOST_COVERED * own.width * own.height) || spreads(style);
  });
}

/** Signs of a list as large as a headline, of the page's own choice: they stand outside their element, nobody tells where. */
function bigMarker(element: Element): boolean {
  const { content, fontSize } = getComputedStyle(element, '::marker');
  return /["']/.test(content) && Number.parseFloat(fontSize) > LARGE_TEXT;
}

function hasPainted(element: Element): boolean {
  let count = 0;
  for (const inner of all(element, '*')) if (++count > 20 || paints(inner)) return true;
  return false;
}

/**
 * Whether what lies over the control within `within` leaves it to be seen: floating labels and outlines draw no ground, icons cover a
 * part of it. Used where the browser says "not whole" without saying why: then nothing of the whole page may lie over it.
 */
export function harmless(element: Element, within: Element, most = MAX_OVERLAYS): boolean {
  const own = rectOf(element);
  const covers: Box[] = [];
  let count = 0;
  const visit = (at: Element): boolean => {
    if (pseudoCovers(at, own)) return false;
    for (const child of drawn(at)) {
      if (child === element) continue;
      if (++count > most) return false;
      if (contains(child, element) || isAround(child, element)) {
        if (!visit(child)) return false;
        continue;
      }
      if (!checkVisibility(child, { visibilityProperty: true, opacityProperty: true })) continue;
      const part = intersect(rectOf(child), own);
      if (most === MAX_OVERLAYS && spreads(getComputedStyle(child))) return false;
      if (share(part, own) > 0 && paints(child) && !liesUnder(child, element, part)) covers.push(part);
      else if (!visit(child)) return false;
    }
    return true;
  };
  return visit(within) && covers.reduce((sum, part) => sum + share(part, own), 0) <= MOST_COVERED;
}

/** Elements of a page that are looked at one by one, at most. */
const MOST_ELEMENTS = 15_000;

const LAYERS = ':popover-open, dialog:modal, :fullscreen';

/** As `harmless`, for everything that the page draws. */
export function clearOfPage(element: Element): boolean {
  const document = ownerDocument(element);
  const html = document && htmlOf(document);
  if (!document || !html) return false;
  // A layer above the page has a backdrop that no box tells of.
  const layers = [...all(document, LAYERS)].some((layer) => !isAround(layer, element));
  return !layers && harmless(element, html, MOST_ELEMENTS);
}

/** Whether a box lies below the control, by the order in which they would take a click; one that takes none may lie anywhere. */
function liesUnder(other: Element, element: Element, part: Box): boolean {
  const stack = elementsAt(rootNode(element), (part.left + part.right) / 2, (part.top + part.bottom) / 2);
  const mine = stack.findIndex((one) => one === element || isAround(element, one));
  return mine >= 0 && stack.indexOf(other) > mine;
}

function drawn(at: Element): Element[] {
  const inner = shadowRootOf(at);
  return inner ? [...fragmentChildren(inner), ...children(at)] : [...children(at)];
}
