import { clean, normalise } from '../../core/text.ts';
import type { FillRefusal, FillValue } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import {
  activeElementOf,
  all,
  attr,
  closest,
  elementById,
  optionsOf,
  optionText,
  rectOf,
  rootNode,
  shadowRootOf,
  textContent,
} from '../dom.ts';
import { blur, fire, inputEvents, setOptionSelected, setSelected, setText } from './native.ts';
import { press } from './press.ts';
import { settle, until } from './settle.ts';

/**
 * Lists: native ones by their option, drawn ones by opening them as a hand does and pressing the option that reads right. No
 * arrow key, no Enter. What was opened and not used is closed again.
 */
type Option = Extract<FillValue, { type: 'option' }>;

/** How long options may take to appear: at once after opening, longer after typing (they may come from a server). */
const OPENING = 1500;
const LOADING = 5000;

export function chooseNative(select: HTMLSelectElement, labels: readonly string[]): FillRefusal | null {
  const options = [...optionsOf(select)];
  const indexes = labels.map((label) => options.findIndex((option) => sameLabel(optionLabel(option), label)));
  if (indexes.some((index) => index < 0)) return 'no-such-option';
  if (indexes.some((index) => options[index]?.disabled)) return 'no-such-option';
  if (select.multiple) for (const index of indexes) setOptionSelected(options[index] as Element, true);
  else setSelected(select, indexes[0] ?? -1);
  inputEvents(select, '');
  return null;
}

function optionLabel(option: HTMLOptionElement): string {
  return attr(option, 'label') || optionText(option);
}

function sameLabel(shown: string, wanted: string): boolean {
  return clean(shown, 120) === clean(wanted, 120) || normalise(shown) === normalise(wanted);
}

export async function chooseDrawn(
  handle: FieldHandle,
  value: Option,
  gateOption: (element: Element) => boolean,
): Promise<FillRefusal | null> {
  const wanted = [value.label, ...(value.synonyms ?? [])];
  const before = new Set(shownOptions(handle));
  const find = () => matching(fresh(handle, before), wanted);
  let found = find() ?? ((await open(handle)) ? await until(find, OPENING) : null);
  if (found === null && handle.element instanceof HTMLInputElement) {
    setText(handle.element, value.label, false);
    found = await until(find, LOADING);
  }
  if (found === null || found === 'ambiguous') {
    close(handle);
    return found === 'ambiguous' ? 'ambiguous-option' : 'no-such-option';
  }
  // A list that is still sliding open is not seen yet.
  const option = found;
  if (!(await until(() => gateOption(option), OPENING)) || !press(option)) {
    close(handle);
    return 'not-visible';
  }
  await settle();
  if (isOpen(handle)) close(handle);
  // A list that fades away still covers the page; the next control must be seen again.
  await until(() => gateOption(handle.visible), OPENING);
  return null;
}

async function open(handle: FieldHandle): Promise<boolean> {
  if (isOpen(handle)) return true;
  const trigger = closest(handle.element, '[role=combobox], [aria-haspopup=listbox], [aria-haspopup=true]') ?? handle.element;
  if (!press(rectOf(trigger).width > 2 ? trigger : handle.visible)) return false;
  await settle();
  if (!isOpen(handle) && shownOptions(handle).length === 0 && handle.visible !== trigger) press(handle.visible);
  return true;
}

function isOpen(handle: FieldHandle): boolean {
  const holder = closest(handle.element, '[aria-expanded]') ?? (attr(handle.visible, 'aria-expanded') ? handle.visible : null);
  return holder !== null && attr(holder, 'aria-expanded') === 'true';
}

/** Where the keyboard is: a list drawn elsewhere in the page has taken it from its control. */
function close(handle: FieldHandle): void {
  const active = activeElementOf(document) ?? handle.element;
  for (const target of new Set([active, handle.element])) {
    if (!isOpen(handle)) break;
    fire(
      target,
      new KeyboardEvent('keydown', {
        key: 'Escape',
        code: 'Escape',
        keyCode: 27,
        bubbles: true,
        composed: true,
        cancelable: true,
      } as KeyboardEventInit),
    );
    fire(
      target,
      new KeyboardEvent('keyup', { key: 'Escape', code: 'Escape', keyCode: 27, bubbles: true, composed: true } as KeyboardEventInit),
    );
  }
  blur(handle.element);
}

/** Options that are drawn now: those of the list the control names, else every option of the page. */
function shownOptions(handle: FieldHandle): Element[] {
  const lists = [handle.element, handle.visible, closest(handle.element, '[role=combobox]')].flatMap((element) => {
    const ids = element ? `${attr(element, 'aria-controls')} ${attr(element, 'aria-owns')}`.trim().split(/\s+/) : [];
    return ids.map((id) => (id && element ? elementById(rootNode(element), id) : null)).filter((list): list is Element => list !== null);
  });
  const named = lists.flatMap((list) => [...all(list, '[role=option], [role=menuitemradio]')]);
  const inside = [...all(handle.visible, '[role=option]'), ...inShadow(handle.visible)];
  const found =
    named.length > 0
      ? named
      : inside.length > 0
        ? inside
        : [...all(document, '[role=option]'), ...all(rootNode(handle.element), '[role=option]')];
  return [...new Set(found)].filter((option) => {
    const { width, height } = rectOf(option);
    return width > 0 && height > 0;
  });
}

function inShadow(host: Element): Element[] {
  const root = shadowRootOf(host);
  return root ? [...all(root, '[role=option]')] : [];
}

/** A list that was open before, another control's, is not this one's; unless nothing new came. */
function fresh(handle: FieldHandle, before: ReadonlySet<Element>): Element[] {
  const now = shownOptions(handle);
  const added = now.filter((option) => !before.has(option));
  return added.length > 0 ? added : isOpen(handle) || handle.kind === 'listbox' ? now : [];
}

function matching(options: readonly Element[], wanted: readonly string[]): Element | 'ambiguous' | null {
  const labels = options.map((option) => clean((textContent(option) ?? '').slice(0, 400), 200) || attr(option, 'aria-label'));
  for (const same of [(a: string, b: string) => a === clean(b, 200), (a: string, b: string) => normalise(a) === normalise(b)]) {
    for (const label of wanted) {
      const hits = options.filter((option, index) => same(labels[index] ?? '', label) && attr(option, 'aria-disabled') !== 'true');
      if (hits.length === 1) return hits[0] ?? null;
      if (hits.length > 1) return 'ambiguous';
    }
  }
  return null;
}
