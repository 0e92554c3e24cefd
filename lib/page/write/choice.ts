import { clean, normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import {
  activeElementOf,
  attr,
  closest,
  has,
  isConnected,
  isSelect,
  optionSelected,
  optionsOf,
  optionText,
  parentElement,
  rectOf,
  scrollTo,
  selectedIndex,
  textValue,
} from '../dom.ts';
import { blur, inputEvents, setOptionSelected, setSelected, setText } from './native.ts';
import { isDrawn, offers, pickOffer, worded } from './popup.ts';
import { key, press } from './press.ts';
import { readBack } from './read.ts';
import { pause, settle, until } from './settle.ts';

/**
 * Lists: native ones by their option, drawn ones by opening them as a hand does and pressing the option that reads right. No
 * arrow key, no Enter. What was opened and not used is closed again.
 */

/** How long options may take to appear (ms): at once after opening, longer after typing (they may come from a server). */
const OPENING = 1500;
const LOADING = 5000;
/** ms a script has to hear of what its native list says. */
const HEARS = 80;
/** A list whose options stand still that long without the right one does not have it. */
const STILL = 350;

export interface Look {
  /** Whether the person can see this element now. */
  readonly sees: (element: Element) => boolean;
  /** Whether the control itself can be seen again. */
  readonly free: () => boolean;
  /** Told of each option that says of itself that it is chosen now. */
  readonly proved: (label: string) => void;
}

export function chooseNative(select: HTMLSelectElement, labels: readonly string[]): FillRefusal | null {
  const options = [...optionsOf(select)];
  const indexes = labels.map((label) => options.findIndex((option) => sameLabel(attr(option, 'label') || optionText(option), label)));
  if (indexes.some((index) => index < 0 || options[index]?.disabled)) return 'no-such-option';
  if (select.multiple) for (const index of indexes) setOptionSelected(options[index] as Element, true);
  else setSelected(select, indexes[0] ?? -1);
  inputEvents(select, '');
  return null;
}

function sameLabel(shown: string, wanted: string): boolean {
  return clean(shown, 120) === clean(wanted, 120) || normalise(shown) === normalise(wanted);
}

/** A script that takes over a native list often still listens to it; whether it does is read in what it shows. */
async function throughNative(handle: FieldHandle, field: FieldSnapshot, labels: readonly string[]): Promise<boolean> {
  const select = handle.natives.find(isSelect);
  if (!select || has(select, 'disabled')) return false;
  const before = { index: selectedIndex(select), on: [...optionsOf(select)].filter(optionSelected) };
  if (chooseNative(select, labels)) return false;
  const shows = () => {
    const shown = normalise(readBack(handle, field));
    return labels.every((label) => shown.includes(normalise(label)));
  };
  if (await until(shows, HEARS)) return true;
  if (select.multiple) for (const option of optionsOf(select)) setOptionSelected(option, before.on.includes(option));
  else setSelected(select, before.index);
  inputEvents(select, '');
  await settle();
  return false;
}

/** `choices`: one row of wordings a choice, best first. */
export async function chooseDrawn(
  handle: FieldHandle,
  field: FieldSnapshot,
  choices: readonly (readonly string[])[],
  many: boolean,
  look: Look,
): Promise<FillRefusal | null> {
  if (
    await throughNative(
      handle,
      field,
      choices.map(([label = '']) => label),
    )
  )
    return null;
  let refused: FillRefusal | null = null;
  for (const wanted of choices) {
    refused = await chooseOne(handle, wanted, many, look);
    if (refused) break;
  }
  await close(handle);
  // A list that fades away still covers the page; the next control must be seen again.
  await until(look.free, OPENING);
  return refused;
}

async function chooseOne(handle: FieldHandle, wanted: readonly string[], many: boolean, look: Look): Promise<FillRefusal | null> {
  const search = new Search(handle, wanted, many);
  let found = await search.run();
  if (found === 'ambiguous') return 'ambiguous-option';
  if (!found) {
    search.forget();
    return 'no-such-option';
  }
  const prove = (option: Element) => isConnected(option) && isOn(option) && look.proved(wanted[0] ?? '');
  if (many && isOn(found)) {
    prove(found);
    return null;
  }
  // A list that is still sliding open is not seen yet; one that is drawn anew while it moves is asked again.
  const ready = await until(() => {
    if (!found || found === 'ambiguous' || !isConnected(found)) found = search.find();
    return found && found !== 'ambiguous' && reveal(found) && isConnected(found) && look.sees(found) ? found : null;
  }, OPENING);
  if (!ready || !press(ready)) return 'not-visible';
  await settle();
  prove(ready);
  return null;
}

/** Into the middle of its own list; the page itself is left where it is, for a list closes when the page moves under it. */
function reveal(option: Element): true {
  const box = scrollerOf(option);
  if (!box) scrollTo(option, { block: 'nearest', inline: 'nearest', behavior: 'instant' });
  else {
    const [own, around] = [rectOf(option), rectOf(box)];
    if (own.top < around.top + 4 || own.bottom > around.bottom - 4)
      box.scrollTop += own.top + own.height / 2 - (around.top + around.height / 2);
  }
  return true;
}

/** One option looked for: in what is open, after opening, further down a long list, after typing. */
class Search {
  private readonly before: ReadonlySet<Element>;
  private readonly wordsBefore: ReadonlySet<Element>;
  private typedInto: HTMLInputElement | null = null;
  private readonly handle: FieldHandle;
  private readonly wanted: readonly string[];
  private readonly many: boolean;

  constructor(handle: FieldHandle, wanted: readonly string[], many: boolean) {
    this.handle = handle;
    this.wanted = wanted;
    this.many = many;
    const own = isOpen(handle) || handle.kind === 'listbox';
    this.before = new Set(own ? [] : offers(handle).map(({ element }) => element));
    this.wordsBefore = new Set(own ? [] : worded(handle, wanted));
  }

  async run(): Promise<Element | 'ambiguous' | null> {
    if (isOpen(this.handle) || this.handle.kind === 'listbox') {
      const there = this.find();
      if (there) return there;
    }
    if (!isOpen(this.handle)) await this.open();
    return (await this.settled(this.input() ? OPENING / 3 : OPENING)) ?? (await this.scrolled()) ?? (await this.typed());
  }

  /** The option now; options of another list that was open before are not this one's. */
  find(make = false): Element | 'ambiguous' | null {
    const fresh = this.fresh();
    const found = pickOffer(fresh, this.wanted, make);
    if (found || fresh.length > 0) return found;
    const [first, ...others] = worded(this.handle, this.wanted, make).filter((element) => !this.wordsBefore.has(element));
    return first ? (others.length > 0 ? 'ambiguous' : first) : null;
  }

  private fresh() {
    const now = offers(this.handle);
    const added = now.filter(({ element }) => !this.before.has(element));
    return added.length > 0 || !isOpen(this.handle) ? added : now;
  }

  private async open(): Promise<void> {
    const { element, visible } = this.handle;
    const trigger = closest(element, '[role=combobox], [aria-haspopup]') ?? element;
    const first = rectOf(trigger).width > 2 ? trigger : visible;
    for (const target of new Set([first, visible, element])) {
      press(target);
      await settle();
      if (await until(() => isOpen(this.handle) || this.fresh().length > 0 || this.find(), 250)) return;
    }
  }

  /** Waits for the option, but not longer than the list keeps changing. */
  private async settled(ms: number): Promise<Element | 'ambiguous' | null> {
    let shape = '';
    let since = performance.now();
    const found = await until(() => {
      const hit = this.find();
      if (hit) return { hit };
      const now = this.fresh()
        .map(({ label }) => label)
        .join('\n');
      if (now !== shape) {
        shape = now;
        since = performance.now();
      }
      return now !== '' && performance.now() - since > STILL ? { hit: null } : null;
    }, ms);
    return found?.hit ?? null;
  }

  /** Long lists draw only what is in view. */
  private async scrolled(): Promise<Element | 'ambiguous' | null> {
    const [first] = this.fresh();
    const box = first ? scrollerOf(first.element) : null;
    if (!box || box.scrollHeight > MOST_SCROLLED) return null;
    for (let top = 0; top < box.scrollHeight && isConnected(box); top += Math.max(40, box.clientHeight * 0.8)) {
      box.scrollTop = top;
      await pause(20);
      await settle();
      const found = this.find();
      if (found) return found;
    }
    return null;
  }

  private async typed(): Promise<Element | 'ambiguous' | null> {
    const input = this.input();
    if (!input) return null;
    this.typedInto = input;
    setText(input, this.wanted[0] ?? '', false);
    const since = performance.now();
    return until(() => this.find() ?? (this.many && performance.now() - since > STILL ? this.find(true) : null), LOADING);
  }

  /** The control's own text box, or the one in the list that has just opened. */
  private input(): HTMLInputElement | null {
    const { element } = this.handle;
    const active = activeElementOf(document);
    for (const one of [element, active])
      if (one instanceof HTMLInputElement && !one.readOnly && !one.disabled && /^(text|search|)$/.test(one.type)) return one;
    return null;
  }

  /** What was typed to look for it does not stay. */
  forget(): void {
    if (this.typedInto && textValue(this.typedInto) !== '') setText(this.typedInto, '', false);
  }
}

/** px; a list longer than that is looked through by typing or not at all. */
const MOST_SCROLLED = 40_000;

function scrollerOf(option: Element): Element | null {
  for (let at = parentElement(option), level = 0; at && level < 6; at = parentElement(at), level++)
    if (at.scrollHeight > at.clientHeight + 8 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}

export function isOpen({ element, visible }: FieldHandle): boolean {
  const holder = closest(element, '[aria-expanded]') ?? (has(visible, 'aria-expanded') ? visible : null);
  return holder !== null && attr(holder, 'aria-expanded') === 'true';
}

/** Escape where the keyboard is, then a press beside it: only as long as the list is open. */
export async function close(handle: FieldHandle): Promise<void> {
  const open = () =>
    isOpen(handle) ||
    (!has(handle.element, 'aria-expanded') && handle.kind !== 'listbox' && offers(handle).some(({ element }) => isDrawn(element)));
  const targets = new Set([activeElementOf(document) ?? handle.element, handle.element]);
  for (const target of targets) {
    if (!open()) break;
    key(target, 'Escape', 'Escape', 27);
    await until(() => !open(), HEARS);
  }
  const active = activeElementOf(document);
  if (active) blur(active);
  blur(handle.element);
}
