/**
 * Counts what is asked of the document, so that a test can say how much work a look is without a clock. Must be imported before what it
 * counts, because `lib/page/dom.ts` keeps the methods that it finds. Runs in the content script's world; the page sees nothing of it.
 */
let count = 0;

/** Calls since the last time it was asked, each element that a search found counted as one more. */
export function calls(): number {
  const found = count;
  count = 0;
  return found;
}

const METHODS = [
  'getAttribute',
  'hasAttribute',
  'closest',
  'matches',
  'contains',
  'compareDocumentPosition',
  'getBoundingClientRect',
  'getClientRects',
  'checkVisibility',
  'querySelectorAll',
  'getElementById',
  'getRootNode',
];
const GETTERS = [
  'parentNode',
  'firstChild',
  'nextSibling',
  'previousSibling',
  'nodeType',
  'localName',
  'children',
  'previousElementSibling',
  'nextElementSibling',
  'textContent',
  'data',
];
const PROTOTYPES: readonly object[] = [
  Node.prototype,
  Element.prototype,
  CharacterData.prototype,
  Document.prototype,
  DocumentFragment.prototype,
];

for (const prototype of PROTOTYPES) {
  for (const name of METHODS) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const method = own?.value as ((...args: unknown[]) => unknown) | undefined;
    if (!own || !method) continue;
    const counted = function (this: unknown, ...args: unknown[]): unknown {
      const result = method.apply(this, args);
      count += 1 + (name === 'querySelectorAll' ? (result as NodeList).length : 0);
      return result;
    };
    Object.defineProperty(prototype, name, { ...own, value: counted });
  }
  for (const name of GETTERS) {
    const own = Object.getOwnPropertyDescriptor(prototype, name);
    const get = own?.get;
    if (!own || !get) continue;
    const counted = function (this: unknown): unknown {
      count++;
      return get.call(this);
    };
    Object.defineProperty(prototype, name, { ...own, get: counted });
  }
}
