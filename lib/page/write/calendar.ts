import { normalise } from '../../core/text.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { STOPS } from '../collect/visible.ts';
import { all, attr, children, contains, elementAt, matches, parentElement, rectOf, tag, textContent } from '../dom.ts';
import { monthIn } from './month.ts';
import { blur } from './native.ts';
import { holdsOthers } from './near.ts';
import { isDrawn } from './popup.ts';
import { key, press, pressBeside } from './press.ts';
import { frames, until } from './settle.ts';
import { turnTo } from './turn-calendar.ts';

/**
 * A calendar that opens beside its box: turned to the month, and the day pressed by its accessible name, or by its number where the
 * heading says which month it is. What shows no month and no names is refused.
 */
const OPENING = 1200;

type Refusal = 'not-supported' | 'no-such-option' | null;

export async function pickDay(handle: FieldHandle, iso: string, stood: Stood): Promise<Refusal> {
  const root = await openCalendar(handle);
  if (!root) return 'not-supported';
  const done = await turnAndPress(handle, root, iso);
  await frames();
  if (!done || monthIn(handle)) {
    const apply = done ? confirming(handle) : null;
    if (apply) press(apply);
    else leaveByKey(handle, stood);
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

/** What was there before a control was touched: its calendar, which then is not to be closed, and a sheet over the page. */
export interface Stood {
  readonly calendar: boolean;
  readonly sheet: Element | null;
}

export const standingNow = (handle: FieldHandle): Stood => ({ calendar: monthIn(handle) !== null, sheet: sheetOver() });

/** What opened is left by Escape; where nothing did, that would close what is around the control. */
export function leaveByKey({ element }: FieldHandle, { calendar }: Stood): void {
  if (!calendar) key(element, 'Escape', 'Escape', 27);
}

/** ms that each way of leaving has. */
const LEAVES = 250;

/** Leaves a calendar as a person does: waits for it to go, Escape, a press beside, at last a press on the sheet that it laid over the page. */
export async function closeCalendar(handle: FieldHandle, stood: Stood): Promise<void> {
  const isGone = () => stood.calendar || !monthIn(handle);
  const pressSheet = () => {
    const sheet = sheetOver();
    if (sheet && sheet !== stood.sheet) press(sheet);
  };
  for (const leave of [() => undefined, () => leaveByKey(handle, stood), () => pressBeside(handle.element), pressSheet]) {
    if (isGone()) return;
    leave();
    if (await until(isGone, LEAVES)) return;
  }
}

/** An empty box over the whole window takes a press for nothing else. */
function sheetOver(): Element | null {
  const sheet = elementAt(document, 1, 1);
  if (!sheet || tag(sheet) !== 'div' || children(sheet).length > 0 || /\S/.test(textContent(sheet) ?? '')) return null;
  const { width, height } = rectOf(sheet);
  return width >= innerWidth - 1 && height >= innerHeight - 1 && getComputedStyle(sheet).position !== 'static' ? sheet : null;
}

const OPENS = /\b(calendar|kalender|calendrier|calendario|date|datum|fecha|choose|pick|open)\b/;
const DOES_MORE = /\b(add|remove|delete|clear|reset|save|send|search|go|next|previous)\b/;

/** The button that opens a box's calendar, in a block where no other control is: one so named, or the only one and without words. */
function opener(handle: FieldHandle): Element | null {
  for (
    let at = parentElement(handle.element), level = 0;
    at && level < 4 && !STOPS.test(tag(at)) && !holdsOthers(at, handle);
    at = parentElement(at), level++
  ) {
    const buttons = [...all(at, 'button, [role=button]')].filter((one) => isDrawn(one));
    const names = buttons.map((one) => normalise(attr(one, 'aria-label') || attr(one, 'title') || (textContent(one) ?? '')));
    const index = names.findIndex((name) => OPENS.test(name) && !DOES_MORE.test(name));
    if (index >= 0) return buttons[index] ?? null;
    if (buttons.length > 0) return names.length === 1 && names[0] === '' ? (buttons[0] ?? null) : null;
  }
  return null;
}

async function turnAndPress(handle: FieldHandle, opened: Element, iso: string): Promise<boolean> {
  const day = await turnTo(handle, opened, iso);
  return day !== null && press(day);
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
