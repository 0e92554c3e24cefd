import { clean, normalise } from '../../core/text.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { textOf } from '../collect/text.ts';
import {
  all,
  attr,
  bodyOf,
  checkVisibility,
  children,
  closest,
  contains,
  data,
  elementById,
  flatParent,
  isElement,
  parentElement,
  rectOf,
  rootNode,
  shadowHost,
  shadowRootOf,
  tag,
  walk,
} from '../dom.ts';

/** What a widget offers while it is open: options by role, in its own shadow trees too, else words that were not drawn before. */
const OPTION = '[role=option], [role=menuitemradio], [role=menuitemcheckbox], [role=treeitem]';
const MOST = 600;

export interface Offer {
  readonly element: Element;
  readonly label: string;
}

/** Drawn options: of the list that the control names, of the widget itself, else of the whole page without those of `others`. */
export function offers(handle: FieldHandle, others: ReadonlySet<Element>): Offer[] {
  const { element, visible } = handle;
  const named = listsOf(handle).flatMap((list) => deep(list));
  const host = outermostHost(element);
  for (const found of [named, [...deep(visible), ...(host ? deep(host) : [])], pageOptions(element).filter((one) => !others.has(one))]) {
    const drawn = [...new Set(found)].filter(isDrawn);
    if (drawn.length > 0) return drawn.map((option) => ({ element: option, label: labelOf(option) }));
  }
  return [];
}

const pageOptions = (element: Element): Element[] => [...all(document, OPTION), ...all(rootNode(element), OPTION)];

/** What the page offers before a control is touched, which belongs to other lists. */
export const standingOptions = ({ element }: FieldHandle): ReadonlySet<Element> => new Set(pageOptions(element).filter(isDrawn));

export function listsOf({ element, visible }: FieldHandle): Element[] {
  const lists: Element[] = [];
  for (const at of [element, visible, closest(element, '[role=combobox]')]) {
    if (!at) continue;
    for (const id of `${attr(at, 'aria-controls')} ${attr(at, 'aria-owns')}`.trim().split(/\s+/)) {
      const list = id === '' ? null : elementById(rootNode(at), id);
      if (list && !lists.includes(list)) lists.push(list);
    }
  }
  return lists;
}

export function isDrawn(element: Element): boolean {
  const { width, height } = rectOf(element);
  return width > 1 && height > 1 && checkVisibility(element, { visibilityProperty: true });
}

function outermostHost(element: Element): Element | null {
  let host: Element | null = null;
  for (let root = rootNode(element); root instanceof ShadowRoot; root = rootNode(host)) host = shadowHost(root);
  return host;
}

/** Options under an element, also in the shadow trees of what stands under it. */
function deep(root: Element, depth = 0): Element[] {
  const found: Element[] = [];
  const inner = shadowRootOf(root);
  for (const tree of inner ? [inner, root] : [root]) {
    found.push(...all(tree, OPTION));
    if (depth > 3) continue;
    for (const child of all(tree, '*')) {
      if (found.length > MOST) return found;
      if (tag(child).includes('-') && shadowRootOf(child)) found.push(...deep(child, depth + 1).filter((one) => !found.includes(one)));
    }
  }
  return found;
}

/** An option by its words: its name, or its text without marks and remarks in a second line. */
export function labelOf(option: Element): string {
  const text = clean(textOf(option, { limit: 200 }), 200);
  if (text !== '') return text;
  const host = rootNode(option);
  return (
    attr(option, 'aria-label') ||
    (host instanceof ShadowRoot ? clean(textOf(shadowHost(host), { limit: 200 }), 200) : '') ||
    attr(option, 'title')
  );
}

const same = [(a: string, b: string) => a === clean(b, 200), (a: string, b: string) => normalise(a) === normalise(b)];
/** "Add 'rowing'", "Create option chess": a list that takes new words offers them so. */
const MAKES =
  /^(add|create|new|use|hinzufugen|erstellen|neu|ajouter|creer|crear|anadir|agregar|aggiungi|crea)\b|\b(hinzufugen|erstellen|anlegen|add|create)$/;

/** The one option that reads right; two are a refusal. `make` also takes the offer to make a new one of that name. */
export function pickOffer(list: readonly Offer[], wanted: readonly string[], make = false): Element | 'ambiguous' | null {
  const live = list.filter(({ element }) => attr(element, 'aria-disabled') !== 'true');
  for (const test of same) {
    for (const label of wanted) {
      const hits = live.filter((offer) => test(offer.label, label));
      if (hits.length === 1) return hits[0]?.element ?? null;
      if (hits.length > 1) return outermost(hits.map(({ element }) => element));
    }
  }
  // A name with a remark below it.
  for (const label of wanted) {
    const hits = live.filter(({ element }) =>
      [...children(element)].some((part) => normalise(textOf(part, { limit: 200 })) === normalise(label)),
    );
    if (hits.length === 1) return hits[0]?.element ?? null;
  }
  const [word = ''] = wanted;
  return (make && live.find(({ label }) => makes(label, word))?.element) || null;
}

export function makes(label: string, word: string): boolean {
  const text = normalise(label);
  return text !== normalise(word) && ` ${text} `.includes(` ${normalise(word)} `) && MAKES.test(text);
}

/** The same words in nested elements are one option. */
function outermost(elements: readonly Element[]): Element | 'ambiguous' {
  const [first] = elements;
  return first && elements.every((one) => contains(first, one)) ? first : 'ambiguous';
}

/** Drawn elements whose whole text is one of these words, outside of the control itself. */
export function worded(handle: FieldHandle, wanted: readonly string[], make = false): Element[] {
  const norms = wanted.map((word) => normalise(word)).filter((word) => word !== '');
  const found: Element[] = [];
  for (const root of new Set<Node>([bodyOf(document) ?? document, rootNode(handle.element)])) {
    const walker = walk(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(), count = 0; node && count < 60_000; node = walker.nextNode(), count++) {
      const raw = data(node);
      if (raw.length > 400 || raw.length === 0) continue;
      const text = normalise(raw);
      if (text === '' || !(norms.includes(text) || norms.some((word) => text.length >= word.length && word.includes(text)) || make))
        continue;
      const holder = whole(node, norms, make ? (wanted[0] ?? '') : '');
      if (holder && isDrawn(holder) && !contains(handle.visible, holder) && !found.includes(holder)) found.push(holder);
    }
  }
  return found;
}

/** The smallest element that says all of the words and nothing else; never the words of a control or its label. */
function whole(node: Node, norms: readonly string[], make: string): Element | null {
  let at: Element | null = isElement(node) ? node : parentElement(node);
  for (let level = 0; at && level < 3; level++, at = flatParent(at)) {
    if (/^(label|legend|script|style|option|textarea|title|h[1-6])$/.test(tag(at))) return null;
    const text = textOf(at, { limit: 200 });
    if (norms.includes(normalise(text)) || (make !== '' && makes(text, make))) return at;
  }
  return null;
}
