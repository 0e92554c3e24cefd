import { normalise } from '../../core/text.ts';
import { sameDate } from '../../fill/verify.ts';
import type { FieldHandle } from '../collect/handle.ts';
import {
  all,
  attr,
  children,
  contains,
  data,
  elementAt,
  isInput,
  isSelect,
  matches,
  optionsOf,
  optionText,
  parentElement,
  rectOf,
  rootNode,
  selectedIndex,
  tag,
  textContent,
} from '../dom.ts';
import { blur, fire, inputEvents, setSelected, setText } from './native.ts';
import { isDrawn } from './popup.ts';
import { key, press, pressBeside } from './press.ts';
import { frames, until } from './settle.ts';

/**
 * A calendar that opens beside its box: turned to the month, and the day pressed by its accessible name, or by its number where the
 * heading says which month it is. What shows no month and no names is refused.
 */
const OPENING = 1200;
/** Most pages it is turned, so that a wrong arrow ends. */
const TURNS = 36;
/** Fewer numbered cells than that are no month. */
const DAYS = 28;

type Refusal = 'not-supported' | 'no-such-option' | null;

export async function pickDay(handle: FieldHandle, iso: string): Promise<Refusal> {
  const root = await openCalendar(handle);
  if (!root) return 'not-supported';
  const done = await turnAndPress(handle, root, iso);
  await frames();
  if (!done || monthIn(handle)) {
    key(handle.element, 'Escape', 'Escape', 27);
    const apply = done ? confirming(handle) : null;
    if (apply) press(apply);
  }
  blur(handle.element);
  return done ? null : 'no-such-option';
}

export async function openCalendar(handle: FieldHandle): Promise<Element | null> {
  const there = monthIn(handle);
  if (there) return there;
  press(handle.element);
  const opened = await until(() => monthIn(handle), OPENING / 2);
  if (opened) return opened;
  const button = opener(handle);
  if (!button || !press(button)) return null;
  return until(() => monthIn(handle), OPENING);
}

/** ms that each way of leaving has. */
const LEAVES = 250;

/** Leaves a calendar as a person does: waits for it to go, Escape, a press beside, at last a press on the sheet that it laid over the page. */
export async function closeCalendar(handle: FieldHandle): Promise<void> {
  const isGone = () => !monthIn(handle);
  const byEscape = () => key(handle.element, 'Escape', 'Escape', 27);
  for (const leave of [() => undefined, byEscape, pressBeside, pressSheet]) {
    if (isGone()) return;
    leave();
    if (await until(isGone, LEAVES)) return;
  }
}

/** An empty box over the whole window takes a press for nothing else. */
function pressSheet(): void {
  const sheet = elementAt(document, 1, 1);
  if (!sheet || tag(sheet) !== 'div' || children(sheet).length > 0 || /\S/.test(textContent(sheet) ?? '')) return;
  const { width, height } = rectOf(sheet);
  if (width >= innerWidth - 1 && height >= innerHeight - 1 && getComputedStyle(sheet).position !== 'static') press(sheet);
}

const OPENS = /calendar|kalender|calendrier|calendario|date|datum|fecha|choose|pick|open/i;

/** The button beside the box that opens its calendar. */
function opener({ element }: FieldHandle): Element | null {
  for (let at = parentElement(element), level = 0; at && level < 4; at = parentElement(at), level++) {
    const buttons = [...all(at, 'button, [role=button]')].filter((one) => isDrawn(one));
    const named = buttons.find((one) => OPENS.test(attr(one, 'aria-label') || attr(one, 'title') || (textContent(one) ?? '')));
    if (named || buttons.length > 0) return named ?? (buttons.length === 1 ? (buttons[0] ?? null) : null);
  }
  return null;
}

const CELL = 'td, [role=gridcell], button, [role=button], [role=option], span, div, a, time, li';

/** The smallest drawn block outside of the control that holds the days of a month. */
export function monthIn({ element, visible }: FieldHandle): Element | null {
  const roots: Node[] = [document, rootNode(element)];
  for (const root of new Set(roots)) {
    for (const one of all(root, BLOCK)) {
      if (contains(one, element) || contains(visible, one) || !isDrawn(one)) continue;
      if (dayCells(one).length >= DAYS) return one;
    }
  }
  return null;
}

const BLOCK =
  '[role=dialog], [role=grid], [role=application], table, [class*=calendar i], [class*=datepicker i], [class*=date-picker i], [class*=picker i], [class*=days i], [class*=cal i]';

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
  for (const node of element.childNodes) if (node.nodeType === 3) text += data(node);
  return text;
}

async function turnAndPress(handle: FieldHandle, opened: Element, iso: string): Promise<boolean> {
  const day = await turnTo(handle, opened, iso);
  return day !== null && press(day);
}

/** The day's element, with its month on show. The calendar is looked for with each page: some draw it anew. */
export async function turnTo(handle: FieldHandle, opened: Element, iso: string): Promise<Element | null> {
  const there = dayIn(opened, iso);
  if (there) return there;
  setSelects(handle, opened, iso);
  await frames();
  for (let turn = 0; turn < TURNS; turn++) {
    const root = (await until(() => monthIn(handle), 300)) ?? opened;
    const day = dayIn(root, iso);
    if (day) return day;
    if (!turnPage(root, iso)) return null;
    await frames();
  }
  return null;
}

export const dayIn = (root: Element, iso: string): Element | null => named(root, iso) ?? numbered(root, iso);

/** Lists and boxes of month and year in the calendar's head. */
function setSelects({ element }: FieldHandle, root: Element, iso: string): void {
  const [year = '', wanted = ''] = iso.split('-');
  // A calendar may draw its head anew after each, so it is looked at again.
  for (let turn = 0; turn < 2; turn++) {
    for (const select of headOfAll(root, element, 'select')) {
      if (!isSelect(select)) continue;
      const options = [...optionsOf(select)];
      const at = options.findIndex((option) => namesMonth(optionText(option), Number(wanted)) || optionText(option).trim() === year);
      if (at < 0 || at === selectedIndex(select)) continue;
      setSelected(select, at);
      inputEvents(select, '');
    }
  }
  for (const box of all(root, 'input[type=number], input[aria-label*=year i], input[class*=year i]')) {
    if (!isInput(box) || contains(box, root)) continue;
    setText(box, year, false);
    fire(box, new KeyboardEvent('keyup', { key: year.at(-1) ?? '', bubbles: true }));
    fire(box, new Event('change', { bubbles: true }));
  }
}

/** In the block of days, or where it is only a table of them in what stands close around it and not around the control. */
function headOfAll(root: Element, control: Element, selector: string): Element[] {
  for (let at: Element | null = root, level = 0; at && level < 3 && !contains(at, control); at = parentElement(at), level++) {
    const found = [...all(at, selector)];
    if (found.length > 0) return found;
  }
  return [];
}

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

interface Head {
  readonly year: number;
  readonly month: number;
}

/** Month and year in words around the days; null when there are several or none. */
function headOf(root: Element): Head | null {
  for (let at: Element | null = root, level = 0; at && level < 3; at = parentElement(at), level++) {
    const text = normalise(headText(at).slice(0, 300));
    const year = Number(/\b(19|20)\d\d\b/.exec(text)?.[0] ?? 0);
    const months = Array.from({ length: 12 }, (_, i) => i + 1).filter((one) => text.split(' ').some((word) => namesMonth(word, one)));
    const [first] = months;
    if (year > 0 && first !== undefined) return { year, month: first };
    const numbers = /\b(\d{1,2}) ((?:19|20)\d\d)\b|\b((?:19|20)\d\d) (?:年 ?)?(\d{1,2})\b/.exec(text);
    if (year > 0 && numbers) return { year, month: Number(numbers[1] ?? numbers[4]) };
  }
  return null;
}

/** What stands in a calendar besides its days and what its lists could also show. */
function headText(root: Element): string {
  const parts: string[] = [ownText(root)];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(), count = 0; node && count < 400; node = walker.nextNode(), count++) {
    const element = node as Element;
    if (isSelect(element)) parts.push(optionText(optionsOf(element)[element.selectedIndex]));
    else if (isInput(element)) parts.push(element.value);
    else if (tag(element) !== 'option' && !/^\s*\d{1,2}\s*$/.test(ownText(element)) && isDrawn(element)) parts.push(ownText(element));
  }
  return parts.join(' ');
}

function namesMonth(text: string, wanted: number): boolean {
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

const NEXT = /\b(next|nachster?|weiter|suivant|siguiente|successivo|proximo|volgende|forward)\b/;
const PREVIOUS = /\b(prev|previous|vorheriger?|zuruck|precedent|anterior|precedente|vorige|back)\b/;

/** One page towards the month that is wanted; a whole year where there is a button for it and it is far. */
function turnPage(root: Element, iso: string): boolean {
  const head = headOf(root);
  if (!head) return false;
  const [year = 0, wanted = 0] = iso.split('-').map(Number);
  const away = year * 12 + wanted - (head.year * 12 + head.month);
  if (away === 0) return false;
  const pattern = away > 0 ? NEXT : PREVIOUS;
  for (let at: Element | null = root, level = 0; at && level < 3; at = parentElement(at), level++) {
    const buttons = [...all(at, 'button, [role=button], a, span, i, div, th, td')].filter(
      (one) => pattern.test(words(one)) && isDrawn(one) && !isOff(one),
    );
    const yearly = buttons.find((one) => /\b(year|jahr|annee|ano|anno|super)\b/.test(words(one)));
    const monthly = buttons.find((one) => one !== yearly && !/\b(year|jahr|decade|super)\b/.test(words(one)));
    const button = Math.abs(away) >= 12 && yearly ? yearly : monthly;
    if (button) return press(button);
  }
  return false;
}

const isOff = (button: Element): boolean =>
  matches(button, ':disabled') || attr(button, 'aria-disabled') === 'true' || /(^|[\s_-])disabled(\s|$)/.test(attr(button, 'class'));

/** How a button is called: by its name, else by its class, the only words of an arrow that is a picture. */
function words(button: Element): string {
  const name = attr(button, 'aria-label') || attr(button, 'title') || attr(button, 'data-direction') || attr(button, 'data-action');
  if (name !== '') return normalise(name);
  const text = normalise((textContent(button) ?? '').slice(0, 40));
  return /\p{L}/u.test(text) ? text : normalise(attr(button, 'class').slice(0, 200));
}

const CONFIRMS = /^(ok|apply|set|done|select|confirm|ubernehmen|fertig|appliquer|aceptar|conferma)$/;

/** Levels around the days of a month in which its calendar has its buttons. */
const FOOT = 5;

/** The button by which a calendar takes what was pressed in it. */
export function confirming(handle: FieldHandle): Element | null {
  for (let at = monthIn(handle), level = 0; at && level < FOOT && !contains(at, handle.element); at = parentElement(at), level++) {
    const button = [...all(at, 'button')].find((one) => isDrawn(one) && CONFIRMS.test(normalise(textContent(one) ?? '')));
    if (button) return matches(button, ':disabled') ? null : button;
  }
  return null;
}
