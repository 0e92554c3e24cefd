/**
 * Reading a page that may lie: every property is read through the getter of its prototype, captured before the page could matter,
 * because a form's own controls shadow `form.parentNode`, `form.getAttribute` and the like, also for an isolated world.
 * Promises: nothing here runs page code, writes, or throws for an element of another document.
 */
type Getter<T> = (self: unknown) => T;

/** @__NO_SIDE_EFFECTS__ */
function getter<T>(prototype: object, name: string): Getter<T> {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!get) return () => undefined as T;
  return Function.prototype.call.bind(get) as Getter<T>;
}

/** @__NO_SIDE_EFFECTS__ */
function method<A extends unknown[], T>(prototype: object, name: string): (self: unknown, ...args: A) => T {
  const own = Object.getOwnPropertyDescriptor(prototype, name)?.value as ((...args: A) => T) | undefined;
  if (!own) return () => undefined as T;
  return Function.prototype.call.bind(own) as (self: unknown, ...args: A) => T;
}

const N = Node.prototype;
const E = Element.prototype;

export const parentNode = getter<Node | null>(N, 'parentNode');
export const firstChild = getter<Node | null>(N, 'firstChild');
export const lastChild = getter<Node | null>(N, 'lastChild');
export const nextSibling = getter<Node | null>(N, 'nextSibling');
export const previousSibling = getter<Node | null>(N, 'previousSibling');
export const nodeType = getter<number>(N, 'nodeType');
export const textContent = getter<string | null>(N, 'textContent');
export const isConnected = getter<boolean>(N, 'isConnected');
export const ownerDocument = getter<Document | null>(N, 'ownerDocument');
export const baseURI = getter<string>(N, 'baseURI');
export const data = getter<string>(CharacterData.prototype, 'data');
export const childNodes = getter<NodeListOf<ChildNode>>(N, 'childNodes');
export const rootNode = method<[], Node>(N, 'getRootNode');
export const contains = method<[Node | null], boolean>(N, 'contains');
export const position = method<[Node], number>(N, 'compareDocumentPosition');

export const tag = getter<string>(E, 'localName');
export const children = getter<HTMLCollection>(E, 'children');
export const fragmentChildren = getter<HTMLCollection>(DocumentFragment.prototype, 'children');
export const previousElement = getter<Element | null>(E, 'previousElementSibling');
export const nextElement = getter<Element | null>(E, 'nextElementSibling');
const openRoot = getter<ShadowRoot | null>(E, 'shadowRoot');
export const assignedSlot = getter<Element | null>(E, 'assignedSlot');
const rawAttribute = method<[string], string | null>(E, 'getAttribute');
const rawHas = method<[string], boolean>(E, 'hasAttribute');
const attributeNames = method<[], string[]>(E, 'getAttributeNames');
export const closest = method<[string], Element | null>(E, 'closest');
export const matches = method<[string], boolean>(E, 'matches');
export const rectOf = method<[], DOMRect>(E, 'getBoundingClientRect');
export const clientWidth = getter<number>(E, 'clientWidth');
export const rectsOf = method<[], DOMRectList>(E, 'getClientRects');
export const checkVisibility = method<[CheckVisibilityOptions?], boolean>(E, 'checkVisibility');
export const scrollTo = method<[ScrollIntoViewOptions], void>(E, 'scrollIntoView');

export const shadowHost = getter<Element>(ShadowRoot.prototype, 'host');
const assigned = method<[], Node[]>(HTMLSlotElement.prototype, 'assignedNodes');

const query = {
  9: method<[string], NodeListOf<Element>>(Document.prototype, 'querySelectorAll'),
  1: method<[string], NodeListOf<Element>>(E, 'querySelectorAll'),
  11: method<[string], NodeListOf<Element>>(DocumentFragment.prototype, 'querySelectorAll'),
};
const byId = {
  9: method<[string], Element | null>(Document.prototype, 'getElementById'),
  11: method<[string], Element | null>(DocumentFragment.prototype, 'getElementById'),
};
const pointed = {
  9: method<[number, number], Element | null>(Document.prototype, 'elementFromPoint'),
  11: method<[number, number], Element | null>(ShadowRoot.prototype, 'elementFromPoint'),
};

export type Root = Document | ShadowRoot;

export function all(root: Node, selector: string): NodeListOf<Element> {
  return query[nodeType(root) as 1 | 9 | 11](root, selector);
}

export function elementById(root: Node, id: string): Element | null {
  const type = nodeType(root);
  return type === 9 || type === 11 ? byId[type](root, id) : null;
}

/** The topmost element of that root under a point of the viewport that takes pointer events. */
export function elementAt(root: Node, x: number, y: number): Element | null {
  const type = nodeType(root);
  return type === 9 || type === 11 ? pointed[type](root, x, y) : null;
}

const pointedAll = {
  9: method<[number, number], Element[]>(Document.prototype, 'elementsFromPoint'),
  11: method<[number, number], Element[]>(ShadowRoot.prototype, 'elementsFromPoint'),
};

/** Everything under a point that takes pointer events, topmost first, as that root sees it. */
export function elementsAt(root: Node, x: number, y: number): readonly Element[] {
  const type = nodeType(root);
  return type === 9 || type === 11 ? pointedAll[type](root, x, y) : [];
}

export const animationsOf = method<[], Animation[]>(E, 'getAnimations');
export const animationsIn = method<[], Animation[]>(Document.prototype, 'getAnimations');

export function isElement(node: Node | null | undefined): node is Element {
  return !!node && nodeType(node) === 1;
}

let asked: Element | null = null;
let carried: readonly string[] = [];

/** Does work that asks one element for many attributes, most of which it has not: the browser is asked once which it has. */
export function knowingAttributes<T>(element: Element, work: () => T): T {
  const before = asked;
  const names = carried;
  asked = element;
  carried = attributeNames(element);
  try {
    return work();
  } finally {
    asked = before;
    carried = names;
  }
}

/** An attribute (its name in small letters) as it stands, or '' when it is missing. */
export function attr(element: Element, name: string): string {
  return element === asked && !carried.includes(name) ? '' : (rawAttribute(element, name) ?? '');
}

export function has(element: Element, name: string): boolean {
  return element === asked ? carried.includes(name) : rawHas(element, name);
}

export function parentElement(node: Node): Element | null {
  const parent = parentNode(node);
  return isElement(parent) ? parent : null;
}

/** The parent as it is drawn: through slots and out of shadow roots. */
export function flatParent(node: Node): Element | null {
  if (isElement(node)) {
    const slot = assignedSlot(node) ?? closedSlot(node);
    if (slot) return slot;
  }
  const parent = parentNode(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return nodeType(parent) === 11 && parent instanceof ShadowRoot ? shadowHost(parent) : null;
}

let hosts: ReadonlySet<Element> | null = null;

/** Does work that need not ask who has a shadow root: whoever calls it has found all that have one. */
export function knowingHosts<T>(all: ReadonlySet<Element> | null, work: () => T): T {
  const before = hosts;
  hosts = all;
  try {
    return work();
  } finally {
    hosts = before;
  }
}

/** The slot of a closed root, which the element itself does not tell. */
function closedSlot(element: Element): Element | null {
  const host = parentElement(element);
  if (!host || (hosts && !hosts.has(host)) || openRoot(host)) return null;
  const root = shadowRootOf(host);
  return root ? ([...all(root, 'slot')].find((slot) => assignedNodes(slot).includes(element)) ?? null) : null;
}

/** The parent in the tree of trees: out of a shadow root to its host, slots ignored. */
export function outerParent(node: Node): Element | null {
  const parent = parentNode(node);
  if (!parent || isElement(parent)) return parent as Element | null;
  return parent instanceof ShadowRoot ? shadowHost(parent) : null;
}

export function assignedNodes(slot: Element): readonly Node[] {
  return tag(slot) === 'slot' && slot instanceof HTMLSlotElement ? assigned(slot) : [];
}

type ShadowReader = (element: Element) => ShadowRoot | null;

/** What may have a shadow root at all (https://dom.spec.whatwg.org/#valid-shadow-host-name). */
const HOSTS = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** Open and closed roots where the browser lets an extension see them, else the open ones. */
export const shadowRootOf: ShadowReader = (() => {
  const dom = (globalThis as unknown as { chrome?: { dom?: { openOrClosedShadowRoot?: (e: Element) => ShadowRoot | null } } }).chrome?.dom;
  if (dom?.openOrClosedShadowRoot) {
    const read = dom.openOrClosedShadowRoot.bind(dom);
    return (element) => {
      // Chrome refuses everything that is no HTMLElement with an exception, and takes milliseconds over a form with many controls.
      return HOSTS.test(tag(element)) && element instanceof HTMLElement ? read(element) : null;
    };
  }
  const firefox = getter<ShadowRoot | null>(E, 'openOrClosedShadowRoot');
  return 'openOrClosedShadowRoot' in E ? firefox : openRoot;
})();

const input = HTMLInputElement.prototype;
const select = HTMLSelectElement.prototype;
const area = HTMLTextAreaElement.prototype;
const inputValue = getter<string>(input, 'value');
const areaValue = getter<string>(area, 'value');
export const inputType = getter<string>(input, 'type');
export const isChecked = getter<boolean>(input, 'checked');
export const defaultValue = getter<string>(input, 'defaultValue');
export const selectedIndex = getter<number>(select, 'selectedIndex');
export const optionsOf = getter<HTMLOptionsCollection>(select, 'options');
export const optionText = getter<string>(HTMLOptionElement.prototype, 'text');
export const optionValue = getter<string>(HTMLOptionElement.prototype, 'value');
export const optionSelected = getter<boolean>(HTMLOptionElement.prototype, 'selected');
const inputForm = getter<HTMLFormElement | null>(input, 'form');
const selectForm = getter<HTMLFormElement | null>(select, 'form');
const areaForm = getter<HTMLFormElement | null>(area, 'form');
const editable = getter<boolean>(HTMLElement.prototype, 'isContentEditable');
/** An editable box inside a drawing is no element of HTML and has no such getter. */
export const isEditable = (element: Element): boolean => isHtml(element) && editable(element);

export function isInput(element: Element): element is HTMLInputElement {
  return element instanceof HTMLInputElement;
}
export function isSelect(element: Element): element is HTMLSelectElement {
  return element instanceof HTMLSelectElement;
}
export function isTextArea(element: Element): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement;
}
export function isNative(element: Element): boolean {
  return isInput(element) || isSelect(element) || isTextArea(element);
}

/** What stands in a text control; only ever used to tell whether something does. */
export function textValue(element: Element): string {
  if (isInput(element)) return inputValue(element);
  if (isTextArea(element)) return areaValue(element);
  return '';
}

export function formOf(element: Element): Element | null {
  const own = isInput(element)
    ? inputForm(element)
    : isSelect(element)
      ? selectForm(element)
      : isTextArea(element)
        ? areaForm(element)
        : null;
  if (own) return own;
  for (let at: Element | null = element, hops = 0; at && hops < 8; hops++) {
    const form: Element | null = closest(at, 'form');
    if (form) return form;
    const root: Node = rootNode(at);
    at = root instanceof ShadowRoot ? shadowHost(root) : null;
  }
  return null;
}

export function isHtml(element: Element): element is HTMLElement {
  return element instanceof HTMLElement;
}

const buttonLabels = getter<NodeListOf<HTMLLabelElement>>(HTMLButtonElement.prototype, 'labels');
export const labelsOfButton = (element: Element): ArrayLike<Element> => (element instanceof HTMLButtonElement ? buttonLabels(element) : []);

const docTitle = getter<string>(Document.prototype, 'title');
const docElement = getter<HTMLElement | null>(Document.prototype, 'documentElement');
const docBody = getter<HTMLElement | null>(Document.prototype, 'body');
const docView = getter<Window | null>(Document.prototype, 'defaultView');
const docActive = getter<Element | null>(Document.prototype, 'activeElement');
const shadowActive = getter<Element | null>(ShadowRoot.prototype, 'activeElement');
export const titleOf = (document: Document): string => docTitle(document) ?? '';
const walker = method<[Node, number], TreeWalker>(Document.prototype, 'createTreeWalker');
/** Elements or texts below a node, in order. */
export const walk = (root: Node, what: number): TreeWalker => walker(document, root, what);
const transition = getter<object | null | undefined>(Document.prototype, 'activeViewTransition');
/** Whether the page shows a picture of itself as it was (https://drafts.csswg.org/css-view-transitions-2/#dom-document-activeviewtransition). */
export const inTransition = (document: Document): boolean => !!transition(document);
export const htmlOf = (document: Document): HTMLElement | null => docElement(document);
export const bodyOf = (document: Document): HTMLElement | null => docBody(document);
export const viewOf = (document: Document): Window | null => docView(document);

/** The element that has the focus, through open and closed shadow roots. */
export function activeElementOf(document: Document): Element | null {
  let active = docActive(document);
  for (let depth = 0; active && depth < 20; depth++) {
    const inner: ShadowRoot | null = shadowRootOf(active);
    const deeper = inner ? shadowActive(inner) : null;
    if (!deeper) break;
    active = deeper;
  }
  return active;
}

const evaluate = method<[string, Node, null, number, null], XPathResult>(Document.prototype, 'evaluate');

/** Elements of the document with a hyphen in their name, found by the browser. */
export function customElements(document: Document): Element[] {
  const found = evaluate(document, "//*[contains(name(), '-')]", document, null, 7 /* ordered snapshot */, null);
  const elements: Element[] = [];
  for (let i = 0; i < found.snapshotLength; i++) {
    const node = found.snapshotItem(i);
    if (isElement(node)) elements.push(node);
  }
  return elements;
}
