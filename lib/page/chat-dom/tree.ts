import { clean } from '../../core/text.ts';
import {
  assignedNodes,
  attr,
  checkVisibility,
  children,
  data,
  firstChild,
  flatParent,
  fragmentChildren,
  isElement,
  isHtml,
  nextSibling,
  nodeType,
  rectOf,
  shadowRootOf,
  tag,
  textContent,
} from '../dom.ts';

/** The tree as it is drawn, and words about an element. Reads only; bounded by whoever walks. */
export function drawnChildren(element: Element): Element[] {
  const shadow = shadowRootOf(element);
  if (shadow) return [...fragmentChildren(shadow)];
  const slotted = assignedNodes(element).filter(isElement);
  return slotted.length > 0 ? slotted : [...children(element)];
}

/** Whether `inner` is `outer` or is drawn inside it. */
export function within(inner: Element, outer: Element): boolean {
  for (let at: Element | null = inner; at; at = flatParent(at)) if (at === outer) return true;
  return false;
}

/** Class words and the like, split at everything that is no letter and at humps: "msgRow--from-user" -> " msg row from user ". */
export function wordsOf(element: Element): string {
  const text = `${attr(element, 'class')} ${attr(element, 'data-role')} ${attr(element, 'data-author')} ${attr(element, 'part')}`;
  return ` ${text
    .slice(0, 400)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')} `;
}

/** Drawn at all, and big enough to be read. */
export function shown(element: Element): boolean {
  const { width, height, right } = rectOf(element);
  return width > 2 && height > 2 && right > 0 && checkVisibility(element, { visibilityProperty: true, opacityProperty: true });
}

/** A text node of its own with a letter or digit in it, not counting what stands in its children. */
export function hasOwnText(element: Element): boolean {
  if (shadowRootOf(element)) return false;
  for (let node = firstChild(element); node; node = nextSibling(node))
    if (nodeType(node) === 3 && /[\p{L}\p{N}]/u.test(data(node).slice(0, 400))) return true;
  return false;
}

const innerText = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText')?.get;

/** What a person reads there: without what is not drawn. */
export function textOf(element: Element, limit = 2000): string {
  const text = (isHtml(element) && innerText ? (innerText.call(element) as string) : textContent(element)) ?? '';
  return clean(text.slice(0, 2 * limit), limit);
}

/** Something to press, by its kind. */
export function isButton(element: Element): boolean {
  const name = tag(element);
  return (
    name === 'button' || attr(element, 'role') === 'button' || (name === 'input' && /^(submit|button|image)$/.test(attr(element, 'type')))
  );
}

/** What a control without a text calls itself. */
export function nameOf(element: Element): string {
  return [
    attr(element, 'aria-label'),
    attr(element, 'title'),
    attr(element, 'id'),
    attr(element, 'value'),
    textOf(element, 40),
    wordsOf(element),
  ].join(' ');
}

/** The box of the text itself; a block is as wide as its parent wherever its words stand. */
export function textBox(element: Element): DOMRect {
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  return box.width > 0 ? box : rectOf(element);
}
