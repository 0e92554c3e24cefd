import { normalise } from '../../core/text.ts';
import type { FillRefusal, FillValue } from '../../fill/types.ts';
import { sameDate } from '../../fill/verify.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { attr, isEditable, isInput, rootNode, shadowHost, textValue } from '../dom.ts';
import { closeCalendar, openCalendar, pickDay, type Stood, standingNow } from './calendar.ts';
import { dayIn, monthIn, noteOthers } from './month.ts';
import { blur, fire, focus, setText } from './native.ts';
import { isChosenDay, pickPeriod } from './period.ts';
import { press, pressBeside } from './press.ts';
import { frames, settle, until } from './settle.ts';

/** Dates and times: native values, typed texts, boxes of day, month and year, and calendars that only take a press. */
type DateValue = Extract<FillValue, { type: 'date' }>;

export async function setDate(handle: FieldHandle, value: DateValue): Promise<FillRefusal | null> {
  const { element } = handle;
  if (handle.kind === 'date-sections') return setSections(handle, value);
  if (isInput(element) && /^(date|month|week|time|datetime-local)$/.test(element.type)) {
    setText(element, value.iso);
    return null;
  }
  noteOthers(handle);
  const stood = standingNow(handle);
  const refused = await typeOrPick(handle, value, stood);
  // One that opened for this box lies over the next ones.
  await closeCalendar(handle, stood);
  return refused;
}

async function typeOrPick(handle: FieldHandle, value: DateValue, stood: Stood): Promise<FillRefusal | null> {
  const { element } = handle;
  if (!isInput(element)) return pickDay(handle, value.iso, stood);
  if (value.until) return setPeriod(handle, element, value, stood);
  if (!element.readOnly && (await typed(handle, element, value, stood))) return null;
  return /^\d{4}-\d\d-\d\d$/.test(value.iso) ? pickDay(handle, value.iso, stood) : 'page-rejected';
}

async function setPeriod(
  handle: FieldHandle,
  element: HTMLInputElement,
  { iso, until: to = iso, text }: DateValue,
  stood: Stood,
): Promise<FillRefusal | null> {
  const refused = await pickPeriod(handle, iso, to, stood);
  if (refused !== 'not-supported' || element.readOnly || text === undefined) return refused;
  setText(element, text);
  return null;
}

/**
 * The day as the box wants it, then as ISO where a page reads the first in another order than it shows. Taken for set only when it is
 * shown as it is wanted, and, where a calendar has opened beside it, when the day is chosen there too.
 */
async function typed(handle: FieldHandle, element: HTMLInputElement, { iso, text: asWanted }: DateValue, stood: Stood): Promise<boolean> {
  const before = textValue(element);
  const text = asWanted ?? iso;
  const isTold = text !== iso;
  for (const written of new Set([text, iso])) {
    setText(element, written);
    await frames();
    await leavePopup(element);
    const shown = textValue(element);
    const same = shown === text || shown === written || (shown !== '' && sameDate(iso, shown) && !mayBeTurned(iso, written, shown));
    if (same && !says(element, INVALID) && !(await isDeaf(handle, iso, isTold || shown !== written, stood))) return true;
    if (shown !== before) setText(element, before);
    await frames();
    // Only what was read as another day is told in another way.
    if (shown === '' || shown === before || shown === written) break;
  }
  return false;
}

/** ms a calendar has to go, and the box to take what was typed. */
const LEAVES = 250;

/** A box that says that its calendar is open takes what was typed when that is left. */
async function leavePopup(element: Element): Promise<void> {
  if (attr(element, 'aria-expanded') !== 'true' || attr(element, 'aria-haspopup') === 'listbox') return;
  pressBeside(element);
  await until(() => attr(element, 'aria-expanded') !== 'true', LEAVES);
  await frames();
}

/** Of a box and of the custom element around it: what they say of a text that they could not read. */
const INVALID = 'aria-invalid';

function says(element: Element, name: string): boolean {
  const root = rootNode(element);
  return attr(element, name) === 'true' || (root instanceof ShadowRoot && attr(shadowHost(root), name) === 'true');
}

/** ms a calendar has to mark the day that was typed, or to go. */
const HEARS = 600;

/**
 * A calendar that has not heard of what was typed: it stays open without the day being chosen in it. Where nothing said how the box wants
 * its day and the text stands there as it was typed, the calendar is opened to ask it.
 */
async function isDeaf(handle: FieldHandle, iso: string, isProved: boolean, stood: Stood): Promise<boolean> {
  const isChosen = (month: Element) => {
    const day = dayIn(month, iso);
    return day !== null && isChosenDay(day);
  };
  const heard = await until(() => {
    const month = monthIn(handle);
    return !month || isChosen(month);
  }, HEARS);
  if (!heard) return true;
  if (isProved || handle.kind !== 'date-picker' || monthIn(handle)) return false;
  const opened = await openCalendar(handle);
  if (!opened) return false;
  const chosen = await until(() => isChosen(monthIn(handle) ?? opened), HEARS);
  await closeCalendar(handle, stood);
  return !chosen;
}

/** "2027-03-04" that a page shows as "03/04/2027" may be read as April: two small numbers in another order than was written. */
function mayBeTurned(iso: string, written: string, shown: string): boolean {
  const [, month = 0, day = 0] = iso.split('-').map(Number);
  if (day > 12 || day === month) return false;
  // Between dots the day stands first everywhere.
  const [, dotted] = /^(\d\d?)\. ?\d\d?\. ?\d{4}/.exec(shown) ?? [];
  if (dotted) return Number(dotted) !== day;
  const order = (text: string) =>
    (text.match(/\d+/g) ?? [])
      .map(Number)
      .filter((number) => number === month || number === day)
      .join();
  return order(written) !== order(shown) && !/[a-z]{3}/i.test(shown);
}

type Part = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'half';

/** One editable box a part: its digits typed one by one, as a keyboard would. */
async function setSections({ members }: FieldHandle, { iso }: DateValue): Promise<FillRefusal | null> {
  const values = partsOf(iso);
  const parts = members.map((member) => sectionOf(member));
  if (parts.some((part) => part === null || !values[part])) return parts.includes(null) ? 'not-supported' : 'does-not-fit';
  const half = parts.includes('half');
  for (const [index, member] of members.entries()) {
    const part = parts[index];
    if (!part) continue;
    const hour = Number(values.hour);
    const text = part === 'hour' && half ? String(hour % 12 || 12).padStart(2, '0') : (values[part] ?? '');
    await typeInto(member, text);
  }
  const last = members.at(-1);
  if (last) blur(last);
  return null;
}

function partsOf(iso: string): Partial<Record<Part, string>> {
  const time = /(\d\d):(\d\d)/.exec(iso);
  const [year, month, day] = /^\d{4}/.test(iso) ? iso.slice(0, 10).split('-') : [];
  return { year, month, day, ...(time ? { hour: time[1], minute: time[2], half: Number(time[1]) < 12 ? 'am' : 'pm' } : {}) };
}

const PARTS: readonly (readonly [Part, RegExp])[] = [
  ['year', /\b(year|yyyy|jahr|jjjj|annee|aaaa|ano|anno)\b/],
  ['month', /\b(month|mmm?m?|monat|mois|mes|mese)\b/],
  ['minute', /\b(minutes?|minuten|min)\b/],
  ['hour', /\b(hours?|hh|stunden?|heures?|horas?|ore)\b/],
  ['half', /\b(meridiem|am pm|ampm|aa|am|pm)\b/],
  ['day', /\b(day|dd|tag|tt|jour|jj|dia|giorno)\b/],
];

/** Which part a box is: by its name, else by how far it counts. */
function sectionOf(member: Element): Part | null {
  for (const name of ['aria-label', 'data-type', 'data-segment', 'data-placeholder', 'placeholder', 'id', 'class', 'aria-valuetext']) {
    const text = normalise(attr(member, name));
    const found = PARTS.find(([, pattern]) => pattern.test(text));
    if (found) return found[0];
  }
  const max = Number(attr(member, 'aria-valuemax'));
  return max > 1000 ? 'year' : max === 12 ? 'month' : max >= 28 && max <= 31 ? 'day' : max === 59 ? 'minute' : max === 23 ? 'hour' : null;
}

/** A framework takes each digit into its state before it can take the next. */
async function typeInto(member: Element, text: string): Promise<void> {
  if (isInput(member)) {
    setText(member, text);
    return;
  }
  focus(member);
  press(member);
  const selection = member.ownerDocument.getSelection();
  for (const sign of text === 'am' || text === 'pm' ? [text[0] ?? ''] : text) {
    if (isEditable(member)) selection?.selectAllChildren(member);
    const code = /\d/.test(sign) ? `Digit${sign}` : `Key${sign.toUpperCase()}`;
    const typed = { key: sign, code, bubbles: true, composed: true, cancelable: true };
    fire(member, new KeyboardEvent('keydown', typed));
    const free = fire(
      member,
      new InputEvent('beforeinput', { bubbles: true, composed: true, cancelable: true, inputType: 'insertText', data: sign }),
    );
    if (free && isEditable(member)) member.ownerDocument.execCommand('insertText', false, sign);
    fire(member, new KeyboardEvent('keyup', typed));
    await settle();
  }
}
