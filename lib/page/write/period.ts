import type { FillRefusal } from '../../fill/types.ts';
import { samePeriod } from '../../fill/verify.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { attr, closest, isInput, textContent, textValue } from '../dom.ts';
import { confirming, leaveByKey, openCalendar, type Stood } from './calendar.ts';
import { dayIn, monthIn } from './month.ts';
import { blur } from './native.ts';
import { press, pressBeside } from './press.ts';
import { frames, until } from './settle.ts';
import { turnTo } from './turn-calendar.ts';

/**
 * First and last day of a stay in one calendar. After each press the calendar is read again: the second day is pressed only where the
 * first is seen to have been taken, for a press that is lost would make the last day the first. What is begun and not finished is left
 * by a press beside it, which calendars take as a retreat.
 */

/** ms a calendar may take to show what was pressed. */
const TAKES = 400;

export async function pickPeriod(handle: FieldHandle, from: string, to: string, stood: Stood): Promise<FillRefusal | null> {
  const leave = (reason: FillRefusal) => retreat(handle, reason, stood);
  const opened = await openCalendar(handle);
  if (!opened) return 'not-supported';
  const first = await turnTo(handle, opened, from);
  const refused = first ? await pressFirst(handle, first, from) : 'no-such-option';
  if (refused) return leave(refused);
  const last = await turnTo(handle, monthIn(handle) ?? opened, to);
  if (!last || !press(last)) return leave('no-such-option');
  await frames();
  const isTaken = () => samePeriod(from, to, shown(handle));
  let taken = await until(isTaken, TAKES);
  // Some take both days only by a button of their own.
  const apply = taken ? null : confirming(handle);
  if (apply && press(apply)) taken = await until(isTaken, TAKES);
  return taken ? finish(handle, stood) : leave('page-rejected');
}

/** Pressed, and seen to be the one day that is chosen now. */
async function pressFirst(handle: FieldHandle, cell: Element, from: string): Promise<FillRefusal | null> {
  const before = marksOf(cell);
  if (!press(cell)) return 'not-supported';
  await frames();
  const isTaken = () => {
    const month = monthIn(handle);
    const now = month && dayIn(month, from);
    return now ? isChosen(before, marksOf(now)) : null;
  };
  return (await until(isTaken, TAKES)) ? null : 'page-rejected';
}

/** What a day says of itself, on its own element and on the cell around it. */
function marksOf(cell: Element): ReadonlySet<string> {
  const marks = new Set<string>();
  for (const at of [cell, closest(cell, 'td, [role=gridcell], li')]) {
    if (!at) continue;
    for (const word of attr(at, 'class').split(/\s+/)) marks.add(word);
    for (const name of [
      'aria-selected',
      'aria-pressed',
      'aria-checked',
      'data-selected',
      'data-state',
      'data-selection-start',
      'data-range-start',
    ])
      marks.add(`${name}=${attr(at, name)}`);
    if (/\bselected\b|\bgewählt\b|\bstart\b/i.test(attr(at, 'aria-label'))) marks.add('named-selected');
  }
  return marks;
}

const CHOSEN = /select|start|active|chosen|picked|checked|edge|in-?range|named-selected|=true$|=(checked|on)$/i;

function isChosen(before: ReadonlySet<string>, now: ReadonlySet<string>): boolean {
  return [...now].some((mark) => !before.has(mark) && CHOSEN.test(mark));
}

export function isChosenDay(day: Element): boolean {
  return isChosen(new Set(), marksOf(day));
}

function shown({ element, visible }: FieldHandle): string {
  return isInput(element) ? textValue(element) : (textContent(visible) ?? '').slice(0, 200);
}

async function finish(handle: FieldHandle, stood: Stood): Promise<null> {
  if (monthIn(handle)) leaveByKey(handle, stood);
  blur(handle.element);
  return null;
}

async function retreat(handle: FieldHandle, reason: FillRefusal, stood: Stood): Promise<FillRefusal> {
  pressBeside(handle.element);
  await until(() => !monthIn(handle), TAKES / 2);
  if (monthIn(handle)) leaveByKey(handle, stood);
  blur(handle.element);
  await frames();
  return reason;
}
