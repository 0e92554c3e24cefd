import { fromBase64 } from '../../core/base64.ts';
import type { FillRefusal, PickedFile } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { textOf } from '../collect/text.ts';
import { flatParent, isInput, tag } from '../dom.ts';
import { fire } from './native.ts';

/**
 * A box for files, given what the person picked for it, as if picked in the page itself. What it holds is read by its own list, or,
 * where the page took the file away and emptied the box, by the name that the page shows around it.
 */
const FILES = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'files');
const EMPTY = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

export function setFiles(element: Element, files: readonly PickedFile[]): FillRefusal | null {
  if (!isInput(element)) return 'not-supported';
  if (files.length > 1 && !element.multiple) return 'does-not-fit';
  const list = new DataTransfer();
  for (const { name, mime, data } of files) {
    if (data === undefined) return 'expired';
    list.items.add(new File([fromBase64(data)], name, { type: mime }));
  }
  given.set(element, names(files));
  FILES?.set?.call(element, list.files);
  changed(element);
  return null;
}

/** False where the page had taken the files over and may hold them still. */
export function clearFiles({ element }: FieldHandle): boolean {
  const held = filesIn(element).length > 0;
  given.delete(element);
  EMPTY?.set?.call(element, '');
  changed(element);
  return held;
}

/** Names of what was given to a box, for pages that empty it at once. */
const given = new WeakMap<Element, readonly string[]>();
/** Levels around a box in which a page shows what it took. */
const NEAR = 5;
const ENDS = /^(form|body|html|main)$/;

export function filesShown({ element }: FieldHandle): string {
  const held = names(filesIn(element));
  if (held.length > 0) return held.join('; ');
  const taken = given.get(element) ?? [];
  return taken.length > 0 && isShownAround(element, taken) ? taken.join('; ') : '';
}

function isShownAround(element: Element, wanted: readonly string[]): boolean {
  for (let at = flatParent(element), level = 0; at && level < NEAR && !ENDS.test(tag(at)); at = flatParent(at), level++) {
    const text = textOf(at, { limit: 2000 });
    if (wanted.every((name) => text.includes(name))) return true;
  }
  return false;
}

const filesIn = (element: Element): File[] => [...((FILES?.get?.call(element) as FileList | null) ?? [])];
const names = (files: readonly { readonly name: string }[]): string[] => files.map(({ name }) => name);

function changed(element: Element): void {
  fire(element, new Event('input', { bubbles: true, composed: true }));
  fire(element, new Event('change', { bubbles: true }));
}
