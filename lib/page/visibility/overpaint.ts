import { all, checkVisibility, flatParent, isConnected, isEditable, isNative, rectOf, tag } from '../dom.ts';
import { intersect, share } from './chain.ts';
import { parseColor } from './color.ts';
import { fills } from './cover.ts';

/**
 * What is painted over the letters of a control by the control itself, so that no other box lies over it and the browser still calls
 * it whole: lines through the text, highlights, boxes generated in it, and boxes put into an editable one. What a page does to the inner
 * parts that the browser draws a date or a number with cannot be read, and is not judged.
 */
export function overpainted(element: Element, style: CSSStyleDeclaration): boolean {
  return struckOut(element, style) || highlighted(element) || ownBoxes(element) || coveredWithin(element);
}

/** Share of the letters' size; a thicker line hides what it strikes out. */
const MOST_LINE = 0.35;

/** Lines are drawn by everything up to the next box that stands in the line by itself; native controls are such boxes. */
function struckOut(element: Element, style: CSSStyleDeclaration): boolean {
  if (thickLine(style)) return true;
  if (isNative(element)) return false;
  for (let at = flatParent(element); at; at = flatParent(at)) {
    const outer = getComputedStyle(at);
    if (thickLine(outer)) return true;
    if (/^inline-/.test(outer.display) || outer.float !== 'none' || /absolute|fixed/.test(outer.position)) return false;
  }
  return false;
}

function thickLine(style: CSSStyleDeclaration): boolean {
  if (!style.textDecorationLine.includes('line-through') || parseColor(style.textDecorationColor).a < 0.3) return false;
  return Number.parseFloat(style.textDecorationThickness) > MOST_LINE * Number.parseFloat(style.fontSize);
}

const MOST_RANGES = 500;

/** Ranges that a script colours (CSS custom highlights); they grow with the text put into them. */
function highlighted(element: Element): boolean {
  if (!isEditable(element) || typeof Highlight !== 'function') return false;
  let count = 0;
  for (const [, highlight] of CSS.highlights)
    for (const range of highlight) {
      if (++count > MOST_RANGES) return true;
      const { startContainer, startOffset, endContainer, endOffset } = range;
      if (!isConnected(startContainer)) continue;
      const live = document.createRange();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      if (live.intersectsNode(element)) return true;
    }
  return false;
}

/** Boxes generated in the control itself. */
function ownBoxes(element: Element): boolean {
  if (isNative(element)) return false;
  return (['::before', '::after'] as const).some((part) => {
    const style = getComputedStyle(element, part);
    if (style.content === 'none' || style.content === 'normal' || !fills(style)) return false;
    return /absolute|fixed/.test(style.position) && isLarge(style, rectOf(element));
  });
}

const MOST_COVERED = 0.35;

function isLarge(style: CSSStyleDeclaration, own: DOMRect): boolean {
  const size = Number.parseFloat(style.width) * Number.parseFloat(style.height);
  return !(size <= MOST_COVERED * own.width * own.height);
}

const MOST_INNER = 60;

/** What is laid over the text of an editable box from within. */
function coveredWithin(element: Element): boolean {
  if (isNative(element) || !isEditable(element)) return false;
  const own = rectOf(element);
  let count = 0;
  for (const inner of all(element, '*')) {
    if (++count > MOST_INNER) return false;
    const style = getComputedStyle(inner);
    if (!/absolute|fixed/.test(style.position) || !checkVisibility(inner, { opacityProperty: true, visibilityProperty: true })) continue;
    const replaced = /^(img|video|canvas|iframe|svg|object|embed)$/.test(tag(inner));
    if ((replaced || fills(style)) && share(intersect(rectOf(inner), own), own) > MOST_COVERED) return true;
  }
  return false;
}
