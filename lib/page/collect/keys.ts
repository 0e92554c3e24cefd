import type { FieldKey } from '../../core/ids.ts';

/** Names for nodes: the same node has the same key as long as it lives in this frame, and no key is ever given twice. */
const keys = new WeakMap<Element, FieldKey>();
const elements = new Map<FieldKey, WeakRef<Element>>();
/** Random, so that a key of another document of the same frame is never taken for one of this. */
const SALT = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).toString(36);
let count = 0;

export function keyFor(element: Element): FieldKey {
  const known = keys.get(element);
  if (known) return known;
  const key = `f${SALT}-${(++count).toString(36)}` as FieldKey;
  keys.set(element, key);
  elements.set(key, new WeakRef(element));
  if (count % 4096 === 0) for (const [old, ref] of elements) if (!ref.deref()) elements.delete(old);
  return key;
}

export function elementFor(key: FieldKey): Element | undefined {
  return elements.get(key)?.deref();
}
