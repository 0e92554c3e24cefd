import { normalise } from '../../core/text.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { all, attr, children, contains, elementAt, matches, parentElement, rectOf, tag, textContent } from '../dom.ts';
import { monthIn } from './month.ts';
import { blur } from './native.ts';
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
