import type { FieldHandle } from '../collect/handle.ts';
import { activeElementOf, all, attr, closest, contains, has, isConnected, parentElement, rectOf, textValue } from '../dom.ts';
import { focus, setText } from './native.ts';
import { isDrawn, listsOf, offers, pickOffer, standingOptions, worded } from './popup.ts';
import { press } from './press.ts';
import { pause, settle, until } from './settle.ts';

/** One option of a list looked for, the way a person does: in what is open, after opening, further down, after typing. */

/** How long options may take to appear (ms): at once after opening, longer after typing (they may come from a server). */
export const OPENING = 1500;
const LOADING = 5000;
/** A list whose options stand still that long without the right one does not have it. */
const STILL = 350;

export interface StandingBefore {
  readonly options: ReadonlySet<Element>;
  readonly words: ReadonlySet<Element>;
  /** Options of other lists. */
  readonly others: ReadonlySet<Element>;
  /** Boxes that could be written into. */
  readonly boxes: ReadonlySet<Element>;
}

export function standingBefore(handle: FieldHandle, wanted: readonly string[]): StandingBefore {
  const open = isOpen(handle);
  const own = open || handle.kind === 'listbox';
  return {
    options: new Set(own ? [] : offers(handle, new Set()).map(({ element }) => element)),
    words: new Set(own ? [] : worded(handle, wanted)),
    others: open ? new Set() : standingOptions(handle),
    boxes: new Set(open ? [] : [...all(document, 'input')].filter(isDrawn)),
  };
}

/** One option looked for: in what is open, after opening, further down a long list, after typing. */
export class Search {
  private readonly before: StandingBefore;
  private typedInto: HTMLInputElement | null = null;
  private readonly handle: FieldHandle;
  private readonly wanted: readonly string[];
  private readonly many: boolean;

  constructor(handle: FieldHandle, wanted: readonly string[], many: boolean, before: StandingBefore) {
    this.handle = handle;
    this.wanted = wanted;
    this.many = many;
    this.before = before;
  }

  async run(): Promise<Element | 'ambiguous' | null> {
    const stillOpen = this.fresh().length > 0 || this.find() !== null;
    if (isOpen(this.handle) || this.handle.kind === 'listbox' || stillOpen) {
      const there = this.find();
      if (there) return there;
    }
    if (!isOpen(this.handle) && !stillOpen) await this.open();
    const look = () => this.settled(this.input() ? OPENING / 3 : OPENING);
    let found = await look();
    // What was still there after the choice before was on its way out.
    if (!found && stillOpen && this.fresh().length === 0) {
      await this.open();
      found = await look();
    }
    return found ?? (await this.scrolled()) ?? (await this.typed());
  }

  /** The option now; options of another list that was open before are not this one's. */
  find(make = false): Element | 'ambiguous' | null {
    const fresh = this.fresh();
    const found = pickOffer(fresh, this.wanted, make);
    if (found || fresh.length > 0) return found;
    const [first, ...others] = worded(this.handle, this.wanted, make).filter((element) => !this.before.words.has(element));
    return first ? (others.length > 0 ? 'ambiguous' : first) : null;
  }

  private fresh() {
    const now = offers(this.handle, this.before.others);
    const added = now.filter(({ element }) => !this.before.options.has(element));
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
    // What was chosen before may lie under the middle and keep the press to itself.
    focus(element);
    await settle();
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
    const end = performance.now() + SCROLLING;
    for (let top = 0; top < box.scrollHeight && isConnected(box) && performance.now() < end; top += Math.max(40, box.clientHeight * 0.8)) {
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
    const { element, visible } = this.handle;
    const active = activeElementOf(document);
    const isOwn = active && (!this.before.boxes.has(active) || [visible, ...listsOf(this.handle)].some((one) => contains(one, active)));
    for (const one of [element, isOwn ? active : null])
      if (one instanceof HTMLInputElement && !one.readOnly && !one.disabled && /^(text|search|)$/.test(one.type)) return one;
    return null;
  }

  /** What was typed to look for it does not stay. */
  forget(): void {
    if (this.typedInto && textValue(this.typedInto) !== '') setText(this.typedInto, '', false);
  }
}

/** ms that a list is looked through; what is left is for typing. */
const SCROLLING = 4000;
/** px; a list longer than that is looked through by typing or not at all. */
const MOST_SCROLLED = 40_000;

export function scrollerOf(option: Element): Element | null {
  for (let at = parentElement(option), level = 0; at && level < 6; at = parentElement(at), level++)
    if (at.scrollHeight > at.clientHeight + 8 && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  return null;
}

export function isOpen({ element, visible }: FieldHandle): boolean {
  const holder = closest(element, '[aria-expanded]') ?? (has(visible, 'aria-expanded') ? visible : null);
  return holder !== null && attr(holder, 'aria-expanded') === 'true';
}
