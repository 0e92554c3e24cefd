import { normalise } from '../../core/text.ts';
import type { FieldHandle } from '../collect/handle.ts';
import {
  all,
  attr,
  contains,
  isConnected,
  isInput,
  isSelect,
  matches,
  optionsOf,
  optionText,
  parentElement,
  selectedIndex,
  textContent,
  textValue,
} from '../dom.ts';
import { dayIn, headOf, monthIn, namesMonth } from './month.ts';
import { fire, inputEvents, setSelected, setText } from './native.ts';
import { isDrawn } from './popup.ts';
import { press } from './press.ts';
import { frames, pause, until } from './settle.ts';

/** Turns an open calendar to the month of a day: by its lists and boxes, else page by page. */
/** ms that it may take to turn from page to page. */
const TURNING = 6000;
/** ms that a page may take to turn. */
const TURNS = 500;

/** Months away from which a day may be on show beside the first. */
const NEAR = 3;
/** Months that it is turned one by one. */
const FARTHEST = 300;

function monthsOf(iso: string): number {
  const [year = 0, month = 0] = iso.split('-').map(Number);
  return year * 12 + month;
}

/** The day's element, with its month on show. The calendar is looked for with each page: some draw it anew. */
export async function turnTo(handle: FieldHandle, opened: Element, iso: string): Promise<Element | null> {
  const there = dayIn(opened, iso);
  if (there) return there;
  setSelects(handle, opened, iso);
  await frames();
  const end = performance.now() + TURNING;
  let arrow: Element | null = null;
  while (performance.now() < end) {
    const root = (await until(() => monthIn(handle), 300)) ?? opened;
    const head = headOf(root);
    const away = head ? monthsOf(iso) - monthsOf(`${head.year}-${head.month}`) : 0;
    const day = Math.abs(away) < NEAR ? dayIn(root, iso) : null;
    if (day) return day;
    if (away === 0 || Math.abs(away) > FARTHEST) return null;
    if (!arrow || !isConnected(arrow) || Math.abs(away) <= 12) arrow = arrowTo(handle, root, away);
    if (!arrow || !press(arrow)) return null;
    // An arrow that turns nothing ends it.
    const late = performance.now() + TURNS;
    do {
      if (performance.now() > late) return null;
      await pause(0);
    } while (JSON.stringify(headOf(monthIn(handle) ?? root)) === JSON.stringify(head));
  }
  return null;
}

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
    // A calendar may have boxes for hours too.
    if (!isInput(box) || !(/year/i.test(attr(box, 'aria-label') + attr(box, 'class')) || /^(19|20)\d\d$/.test(textValue(box)))) continue;
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

const NEXT = /\b(next|nachster?|weiter|suivant|siguiente|successivo|proximo|volgende|forward)\b/;
const PREVIOUS = /\b(prev|previous|vorheriger?|zuruck|precedent|anterior|precedente|vorige|back)\b/;

/** The button for a page towards the month that is wanted; for a whole year where there is one and it is far. */
function arrowTo({ element }: FieldHandle, root: Element, away: number): Element | null {
  const [pattern, back] = away > 0 ? [NEXT, PREVIOUS] : [PREVIOUS, NEXT];
  for (let at: Element | null = root, level = 0; at && level < 3 && !contains(at, element); at = parentElement(at), level++) {
    const buttons = [...all(at, 'button, [role=button], a, span, i, div, th, td')].filter(
      (one) => pattern.test(words(one)) && !back.test(words(one)) && isDrawn(one) && !isOff(one),
    );
    const yearly = buttons.find((one) => /\b(year|jahr|annee|ano|anno|super)\b/.test(words(one)));
    const monthly = buttons.find((one) => one !== yearly && !/\b(year|jahr|decade|super)\b/.test(words(one)));
    const button = Math.abs(away) >= 12 && yearly ? yearly : monthly;
    if (button) return button;
  }
  return null;
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
