import { normalise } from '../../core/text.ts';
import { sameDate } from '../../fill/verify.ts';
import type { FieldHandle } from '../collect/handle.ts';
import {
  all,
  attr,
  childNodes,
  children,
  contains,
  data,
  isInput,
  isSelect,
  matches,
  optionsOf,
  optionText,
  outerParent,
  parentElement,
  rootNode,
  selectedIndex,
  tag,
  textValue,
  walk,
} from '../dom.ts';
import { holdsOthers } from './near.ts';
import { isDrawn, listsOf } from './popup.ts';

/** What an open calendar shows: the block of a month's days, which month that is, and one day by its name or by its number. */
/** Fewer numbered cells than that are no month. */
const DAYS = 28;

const CELL = 'td, [role=gridcell], button, [role=button], [role=option], span, div, a, time, li';

/** The first drawn block outside of the control that holds the days of a month, and is not another's. */
export function monthIn(handle: FieldHandle): Element | null {
  for (const one of monthsIn(handle)) if (!others.get(handle.element)?.has(one)) return one;
  return null;
}

function* monthsIn({ element, visible }: FieldHandle): Generator<Element, void> {
  const roots: Node[] = [document, rootNode(element)];
  for (const root of new Set(roots)) {
    for (const one of all(root, BLOCK)) {
      if (contains(one, element) || contains(visible, one) || !isDrawn(one)) continue;
      if (dayCells(one).length >= DAYS) yield one;
    }
  }
}

/** What stood in the page before a control was touched, and is not its own: the calendar of another one, a table of numbers. */
const others = new WeakMap<Element, ReadonlySet<Element>>();

/** Looks round before a control is touched. */
export function noteOthers(handle: FieldHandle): void {
  others.set(handle.element, new Set([...monthsIn(handle)].filter((one) => isInFlow(one) && !isOwn(one, handle))));
}

/** What floats has opened for a control that may have left it open for the next. */
function isInFlow(block: Element): boolean {
  for (let at: Element | null = block; at; at = outerParent(at)) if (/absolute|fixed/.test(getComputedStyle(at).position)) return false;
  return true;
}

/** Named by the control, or the only one in a block where no other control is. */
function isOwn(block: Element, handle: FieldHandle): boolean {
  if (listsOf(handle).some((list) => contains(list, block) || contains(block, list))) return true;
  let at: Element | null = handle.element;
  while (at && !contains(at, block)) at = outerParent(at);
  return at !== null && !/^(body|html|main)$/.test(tag(at)) && !holdsOthers(at, handle, block);
}

const BLOCK =
  '[role=dialog], [role=grid], [role=application], table, [class*=calendar i], [class*=datepicker i], [class*=date-picker i], [class*=picker i], [class*=days i], [class^=cal i], [class*=" cal" i], [class*=-cal i], [class*=_cal i], [class*=Cal]';

/** The drawn elements whose only words are a day's number, in order. */
function dayCells(root: Element): Element[] {
  const cells: Element[] = [];
  for (const cell of all(root, CELL)) {
    if (!/^\s*\d{1,2}\s*$/.test(ownText(cell)) || !isDrawn(cell)) continue;
    const day = Number(ownText(cell));
    if (day >= 1 && day <= 31) cells.push(cell);
    if (cells.length > 100) break;
  }
  return cells;
}

/** Text that stands right in an element, not in its children. */
function ownText(element: Element): string {
  let text = '';
  for (const node of childNodes(element)) if (node.nodeType === 3) text += data(node);
  return text;
}

export const dayIn = (root: Element, iso: string): Element | null => named(root, iso) ?? numbered(root, iso);

/** A day by the name it has for those who cannot see: "Choose Monday, 15 March 2027", `data-date`, `datetime`. */
function named(root: Element, iso: string): Element | null {
  for (const cell of all(root, '[aria-label], [title], [data-date], [data-day], time[datetime], [data-value]')) {
    if (attr(cell, 'aria-disabled') === 'true' || matches(cell, ':disabled') || !isDrawn(cell)) continue;
    if (['data-date', 'datetime', 'data-day', 'data-value'].some((name) => attr(cell, name).slice(0, 10) === iso)) return cell;
    const name = attr(cell, 'aria-label') || attr(cell, 'title');
    if (!/\d/.test(name) || children(cell).length > 4) continue;
    if (name.trim() === iso || (/\p{L}{3}/u.test(name) && sameDate(iso, plain(name)))) return cell;
  }
  return null;
}

/** Without what a screen reader is told besides the date. */
const plain = (name: string) =>
  name.replace(/(\d)(st|nd|rd|th)\b/g, '$1').replace(/,? (selected|today|available|not available|unavailable).*$/i, '');

/** A day by its number, where the heading names the month that is wanted. */
function numbered(root: Element, iso: string): Element | null {
  const [year = 0, wanted = 0, day = 0] = iso.split('-').map(Number);
  const head = headOf(root);
  if (!head || head.year !== year || head.month !== wanted) return null;
  const cells = dayCells(root);
  const first = cells.findIndex((cell) => Number(ownText(cell)) === 1);
  const cell = cells.slice(first).find((one) => Number(ownText(one)) === day);
  if (!cell || first < 0) return null;
  const target = matches(cell, 'button, td, [role=gridcell], [role=button]') ? cell : (cell.closest('button, [role=gridcell], td') ?? cell);
  return attr(target, 'aria-disabled') === 'true' || matches(target, ':disabled') ? null : target;
}

export interface Head {
  readonly year: number;
  readonly month: number;
}

/** Most months that a calendar shows side by side. */
const SIDE_BY_SIDE = 3;

/** The first month in words around the days and its year; null where all that there are stand there to be chosen, or none. */
export function headOf(root: Element): Head | null {
  // Lists of months may stand beside the days, and not as close to them as their own head.
  const days = [...all(root, 'table, [role=grid]')].find((one) => dayCells(one).length >= DAYS);
  for (let at: Element | null = days ?? root, level = 0; at && level < 3; level += +contains(at, root), at = parentElement(at)) {
    const text = normalise(headText(at).slice(0, 300));
    const year = Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0);
    // In the order of the text: "mar" may be a day of the week too, below the month.
    const months = new Set(
      text
        .split(' ')
        .map(monthOf)
        .filter((one) => one > 0),
    );
    const [first] = months;
    if (year > 0 && first !== undefined) return months.size > SIDE_BY_SIDE ? null : { year, month: first };
    const numbers = /\b(\d{1,2}) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) (?:年 ?)?(\d{1,2})\b/.exec(text);
    if (year > 0 && numbers) return { year, month: Number(numbers[1] ?? numbers[4]) };
  }
  return null;
}

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

const monthOf = (word: string): number => MONTHS.find((one) => namesMonth(word, one)) ?? 0;

/** What stands in a calendar besides its days and what its lists could also show. */
function headText(root: Element): string {
  const parts: string[] = [ownText(root)];
  const walker = walk(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(), count = 0; node && count < 400; node = walker.nextNode(), count++) {
    const element = node as Element;
    if (isSelect(element)) {
      const chosen = optionsOf(element)[selectedIndex(element)];
      if (chosen) parts.push(optionText(chosen));
    } else if (isInput(element)) parts.push(textValue(element));
    else if (tag(element) !== 'option' && !/^\s*\d{1,2}\s*$/.test(ownText(element)) && isDrawn(element)) parts.push(ownText(element));
  }
  return parts.join(' ');
}

export function namesMonth(text: string, wanted: number): boolean {
  const word = normalise(text);
  return word !== '' && monthNames(wanted).includes(word);
}

const known = new Map<number, string[]>();

function monthNames(wanted: number): string[] {
  const names = known.get(wanted) ?? [];
  if (names.length > 0) return names;
  for (const language of [document.documentElement.lang || 'en', 'en']) {
    for (const style of ['long', 'short'] as const) {
      try {
        const name = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2024, wanted - 1, 1));
        names.push(normalise(name));
      } catch {
        // A page may say it is in a language that is none.
      }
    }
  }
  known.set(wanted, names);
  return names;
}
