import { normalise } from '../../core/text.ts';
import type { FillRefusal, FillValue } from '../../fill/types.ts';
import type { FieldHandle } from '../collect/handle.ts';
import { all, attr, isEditable, rectOf, textContent } from '../dom.ts';
import { blur, fire, focus, inputEvents, setText } from './native.ts';
import { press } from './press.ts';
import { settle, until } from './settle.ts';

/** Dates: native values, typed texts, boxes of day, month and year, and calendars that only take a press. */
type DateValue = Extract<FillValue, { type: 'date' }>;

export async function setDate(handle: FieldHandle, value: DateValue): Promise<FillRefusal | null> {
  const { element } = handle;
  if (handle.kind === 'date-sections') return setSections(handle, value);
  if (!(element instanceof HTMLInputElement)) return 'not-supported';
  if (/^(date|month|week|time|datetime-local)$/.test(element.type)) {
    setText(element, element.type === 'datetime-local' && value.iso.length === 10 ? `${value.iso}T00:00` : value.iso);
    return null;
  }
  if (element.readOnly) return pickDay(element, value.iso);
  setText(element, value.text ?? value.iso);
  return null;
}

/** One editable box a part: its digits typed one by one, as a keyboard would. */
async function setSections({ members }: FieldHandle, { iso }: DateValue): Promise<FillRefusal | null> {
  const [year = '', month = '', day = ''] = iso.split('-');
  const parts = members.map((member) => partOf(member));
  if (parts.some((part) => part === null)) return 'not-supported';
  for (const [index, member] of members.entries()) {
    const digits = { year, month, day }[parts[index] ?? 'day'];
    if (digits === '') return 'does-not-fit';
    await typeDigits(member, digits);
  }
  const last = members.at(-1);
  if (last) blur(last);
  return null;
}

function partOf(member: Element): 'year' | 'month' | 'day' | null {
  const text = normalise(
    `${attr(member, 'aria-label')} ${attr(member, 'data-type')} ${attr(member, 'aria-valuetext')} ${attr(member, 'data-placeholder')} ${attr(member, 'placeholder')} ${attr(member, 'id')}`,
  );
  if (/\b(year|yyyy|jahr|jjjj|annee|ano|anno)\b/.test(text)) return 'year';
  if (/\b(month|mm|monat|mois|mes|mese)\b/.test(text)) return 'month';
  if (/\b(day|dd|tag|tt|jour|dia|giorno)\b/.test(text)) return 'day';
  const max = Number(attr(member, 'aria-valuemax'));
  return max > 1000 ? 'year' : max === 12 ? 'month' : max >= 28 && max <= 31 ? 'day' : null;
}

/** A framework takes each digit into its state before it can take the next. */
async function typeDigits(member: Element, digits: string): Promise<void> {
  if (member instanceof HTMLInputElement) {
    setText(member, digits);
    return;
  }
  focus(member);
  press(member);
  const selection = member.ownerDocument.getSelection();
  for (const digit of digits) {
    if (isEditable(member)) selection?.selectAllChildren(member);
    const key = { key: digit, code: `Digit${digit}`, bubbles: true, composed: true, cancelable: true };
    fire(member, new KeyboardEvent('keydown', key));
    const taken = !fire(
      member,
      new InputEvent('beforeinput', { bubbles: true, composed: true, cancelable: true, inputType: 'insertText', data: digit }),
    );
    if (!taken && isEditable(member)) member.ownerDocument.execCommand('insertText', false, digit);
    fire(member, new KeyboardEvent('keyup', key));
    await settle();
  }
}

/** Most pages a calendar is turned, so that a wrong arrow ends. */
const TURNS = 24;

/** A read-only box with a calendar: opened, turned to the month, the day pressed by its accessible name. */
async function pickDay(element: HTMLInputElement, iso: string): Promise<FillRefusal | null> {
  press(element);
  const found = await until(() => calendar(element), 1500);
  if (!found) return 'not-supported';
  const [year = '', month = ''] = iso.split('-');
  for (const select of all(found, 'select')) {
    const option = [...(select as HTMLSelectElement).options].findIndex((one) => namesMonth(one.text, Number(month)));
    if (option >= 0) {
      (select as HTMLSelectElement).selectedIndex = option;
      inputEvents(select, '');
    }
  }
  for (const box of all(found, 'input[type=number], input.numInput')) {
    setText(box as HTMLInputElement, year, false);
    fire(box, new KeyboardEvent('keyup', { key: year.at(-1) ?? '', bubbles: true }));
    fire(box, new Event('change', { bubbles: true }));
  }
  await settle();
  for (let turn = 0; turn < TURNS; turn++) {
    const day = dayNamed(found, iso);
    if (day) {
      press(day);
      await settle();
      return null;
    }
    if (!turnPage(found, iso)) break;
    await settle();
  }
  fire(element, new KeyboardEvent('keydown', { key: 'Escape', code: 'Escape', bubbles: true, composed: true }));
  blur(element);
  return 'not-supported';
}

function calendar(element: Element): Element | null {
  const candidates = [...all(document, '[role=dialog], [role=grid], [class*=calendar], [class*=datepicker]')].filter(
    (one) => !one.contains(element) && rectOf(one).width > 60 && rectOf(one).height > 60,
  );
  return candidates[0] ?? null;
}

function longNames(iso: string): string[] {
  const at = Date.parse(iso);
  const languages = [document.documentElement.lang || 'en', 'en', 'en-US', 'en-GB'];
  return languages.flatMap((language) => {
    try {
      return [
        new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(at),
        new Intl.DateTimeFormat(language, { dateStyle: 'full', timeZone: 'UTC' }).format(at),
      ];
    } catch {
      return [];
    }
  });
}

function dayNamed(root: Element, iso: string): Element | null {
  const names = longNames(iso).map((name) => normalise(name));
  for (const cell of all(root, '[aria-label], [data-date], time[datetime]')) {
    if (attr(cell, 'data-date') === iso || attr(cell, 'datetime') === iso) return cell;
    if (attr(cell, 'aria-disabled') === 'true') continue;
    if (names.includes(normalise(attr(cell, 'aria-label')))) return cell;
  }
  return null;
}

function namesMonth(text: string, month: number): boolean {
  return [document.documentElement.lang || 'en', 'en'].some((language) => {
    try {
      return (
        normalise(new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, month - 1, 1))) ===
        normalise(text)
      );
    } catch {
      return false;
    }
  });
}

/** One page towards the month that is wanted, by the heading's year and month. */
function turnPage(root: Element, iso: string): boolean {
  const heading = normalise((textContent(root) ?? '').slice(0, 200));
  const year = Number(/\b(19|20)\d\d\b/.exec(heading)?.[0] ?? 0);
  if (year === 0) return false;
  const [wantedYear = 0, wantedMonth = 0] = iso.split('-').map(Number);
  const month = Array.from({ length: 12 }, (_, i) => i + 1).find((one) => heading.split(' ').some((word) => namesMonth(word, one))) ?? 0;
  const forward = wantedYear * 12 + wantedMonth > year * 12 + month;
  const pattern = forward
    ? /next month|next|nachster monat|weiter|suivant|siguiente/
    : /previous month|previous|prev|vorheriger monat|zuruck|precedent|anterior/;
  const button = [...all(root, 'button, [role=button]')].find((one) =>
    pattern.test(normalise(attr(one, 'aria-label') || attr(one, 'title') || (textContent(one) ?? ''))),
  );
  return button ? press(button) : false;
}
