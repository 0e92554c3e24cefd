import { normalise } from '../../core/text.ts';
import type { FillRefusal } from '../../fill/types.ts';
import { placeOfLabel } from '../../fill/verify.ts';
import type { FieldSnapshot } from '../../forms/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { isOn } from '../collect/on.ts';
import { textOf } from '../collect/text.ts';
import {
  activeElementOf,
  attr,
  flatParent,
  has,
  isConnected,
  isSelect,
  optionSelected,
  optionsOf,
  optionText,
  rectOf,
  scrollTo,
  selectedIndex,
} from '../dom.ts';
import { blur, inputEvents, setOptionSelected, setSelected } from './native.ts';
import { labelOf, offers } from './popup.ts';
import { hover, key, press } from './press.ts';
import { readBack } from './read.ts';
import { isOpen, OPENING, Search, type StandingBefore, scrollerOf, standingBefore } from './search.ts';
import { pause, settle, until } from './settle.ts';

/**
 * Lists: native ones by their option, drawn ones by opening them as a hand does and pressing the option that reads right. No
 * arrow key, no Enter. What was opened and not used is closed again.
 */

/** ms a list may take to slide open; a busy machine draws few frames a second. */
const SLIDES = 3000;
/** ms a list may take to mark the option under the pointer. */
const MARKS = 8;
/** ms a script has to hear of what its native list says. */
const HEARS = 80;
export interface Look {
  /** Whether the person can see this element now. */
  readonly sees: (element: Element) => boolean;
  /** Whether the control itself can be seen again. */
  readonly free: () => boolean;
  /** Told of each option that says of itself that it is chosen now; `isSure` where its list keeps that word for what is chosen. */
  readonly proved: (label: string, isSure?: boolean) => void;
}

export function chooseNative(select: HTMLSelectElement, labels: readonly string[]): FillRefusal | null {
  const options = [...optionsOf(select)];
  const shown = options.map((option) => attr(option, 'label') || optionText(option));
  const indexes = labels.map((label) => placeOfLabel(shown, label));
  if (indexes.includes(-2)) return 'ambiguous-option';
  if (indexes.some((index) => index < 0 || options[index]?.disabled)) return 'no-such-option';
  if (select.multiple) for (const index of indexes) setOptionSelected(options[index] as Element, true);
  else setSelected(select, indexes[0] ?? -1);
  inputEvents(select, '');
  return null;
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
  // A list of many stays open between two choices: what it offers is no older than its opening.
  const before = standingBefore(handle, choices.flat());
  for (const wanted of choices) {
    refused = await chooseOne(handle, wanted, many, look, before);
    if (refused) break;
  }
  await close(handle, before);
  // A list that fades away still covers the page; the next control must be seen again.
  await until(look.free, OPENING);
  return refused;
}

async function chooseOne(
  handle: FieldHandle,
  wanted: readonly string[],
  many: boolean,
  look: Look,
  before: StandingBefore,
): Promise<FillRefusal | null> {
  const search = new Search(handle, wanted, many, before);
  let found = await search.run();
  if (found === 'ambiguous') return 'ambiguous-option';
  if (!found) {
    search.forget();
    return 'no-such-option';
  }
  const said = wordsOf(found);
  const prove = (option: Element) =>
    isConnected(option) && isOn(option) && wordsOf(option).includes(said) && look.proved(wanted[0] ?? '', many && keepsSeveral(option));
  // A list that draws only what is in view says other words in the same element once it has moved.
  const still = (option: Element) => (isConnected(option) && wordsOf(option) === said ? option : search.find());
  if (many && isOn(found)) {
    prove(found);
    return null;
  }
  // A list that is still sliding open is not seen yet; one that is drawn anew while it moves is asked again.
  const ready = await until(() => {
    found = found && found !== 'ambiguous' ? still(found) : search.find();
    return found && found !== 'ambiguous' && reveal(found) && isConnected(found) && look.sees(found) ? found : null;
  }, SLIDES);
  if (!ready) return 'not-visible';
  hover(ready);
  await pause(MARKS);
  // What the pointer has drawn anew is asked again, and what it lights up has to come to rest.
  const marked = await until(() => {
    const now = still(ready);
    return now && now !== 'ambiguous' && look.sees(now) ? now : null;
  }, SLIDES);
  if (!marked || !press(marked)) return 'not-visible';
  await settle();
  // Some lists mark what is chosen a moment after they have taken it.
  if (many) await until(() => !isConnected(marked) || isOn(marked), HEARS);
  prove(marked);
  return null;
}

/** Without what some tell those who cannot see of how it stands. */
const wordsOf = (option: Element): string =>
  normalise(labelOf(option) || textOf(option, { hidden: true, limit: 200 })).replace(/^(not |nicht )?(selected|ausgewahlt) /, '');

/** Elsewhere the option under the keyboard may call itself selected. */
function keepsSeveral(option: Element): boolean {
  for (let at = flatParent(option), level = 0; at && level < 8; at = flatParent(at), level++)
    if (attr(at, 'role') === 'listbox') return attr(at, 'aria-multiselectable') === 'true';
  return false;
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

/** Escape where the keyboard is, then where the control is: only as long as the list is open. */
export async function close(handle: FieldHandle, before: Pick<StandingBefore, 'options' | 'others'>): Promise<void> {
  const open = () =>
    isOpen(handle) ||
    (!has(handle.element, 'aria-expanded') &&
      handle.kind !== 'listbox' &&
      offers(handle, before.others).some(({ element }) => !before.options.has(element)));
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
