import { ok, type Result, refuse } from '../../core/result.ts';
import { normalise } from '../../core/text.ts';
import { shortLength, type Value } from '../../core/value.ts';
import { MONTHS_OVER } from '../../forms/measures.ts';
import { BOTH_ENDS } from '../../forms/neighbours.ts';
import { normal } from '../../forms/normal.ts';
import type { FieldSnapshot, Question } from '../../forms/types.ts';
import { areYesNo, type Picked, type PickRefusal, pickOption, pickYesNo } from '../options.ts';
import type { FillValue } from '../types.ts';
import { dateParts, monthWordings, patternIn, shownDate, textDate } from './date.ts';
import { countedFor } from './money.ts';
import { isBounded } from './pattern.ts';
import { numbersIn } from './range.ts';
import { spansIn, unitsIn } from './spans.ts';
import { grouped, type Locale, wordings } from './text.ts';
import { inUnitOf } from './units.ts';

/**
 * A value of the memory in the form a control accepts, or the reason why it cannot stand there. Nothing is cut, nothing
 * is rounded in silence: `exact` is false where a range, the nearest option or a part of it stands for the value.
 */
export interface Formatted {
  readonly fill: FillValue;
  /** As the person is shown it before they agree. */
  readonly shown: string;
  readonly exact: boolean;
}
export type FormatRefusal = 'no-option' | 'too-long' | 'does-not-fit' | PickRefusal;
export interface Asking {
  readonly question: Question;
  readonly token?: string | null;
}

type Answer = Result<Formatted, FormatRefusal>;

interface Task {
  readonly value: Value;
  readonly path: string;
  readonly field: FieldSnapshot;
  readonly question: Question;
  readonly token: string | null;
  readonly locale: Locale;
}

const DATE_KINDS: ReadonlySet<string> = new Set(['date', 'month', 'week', 'datetime-local', 'date-sections', 'date-picker']);
const CHOICE_KINDS: ReadonlySet<string> = new Set(['select', 'combobox', 'listbox', 'radio-group', 'rating']);

export function format(given: Value, path: string, field: FieldSnapshot, asking: Asking, locale: Locale): Answer {
  const measured = inUnitOf(given, field, asking.question.unit);
  const counted = measured && countedFor(measured, field);
  if (!counted) return refuse('does-not-fit');
  const answer = inForm(counted.value, path, field, asking, locale);
  return answer.ok && !counted.exact ? ok({ ...answer.value, exact: false }) : answer;
}

function inForm(value: Value, path: string, field: FieldSnapshot, asking: Asking, locale: Locale): Answer {
  const task: Task = {
    value: asked(value, asking.question, field),
    path,
    field,
    question: asking.question,
    token: asking.token ?? null,
    locale,
  };
  if (path === 'trip.period') return asPeriod(task);
  // One end alone would be taken for the other.
  if (/^trip\.(start|end)$/.test(path) && BOTH_ENDS.test(normal(task.field.label || task.field.aria || '', 80)))
    return refuse('does-not-fit');
  if (field.kind === 'checkbox' || field.kind === 'switch') return asCheck(task);
  if (takesSeveral(task)) return asOptions(task);
  // Some calendars call themselves a combobox.
  if (field.kind === 'combobox' && value.type === 'date' && field.options.length === 0 && !wantsPart(asking.question)) return asDate(task);
  if (CHOICE_KINDS.has(field.kind) && (field.options.length > 0 || field.optionsUnknown)) return asOption(task);
  if (isClock(task)) return asTime(task);
  if (DATE_KINDS.has(field.kind)) return asDate(task);
  if (field.kind === 'number' || field.kind === 'slider' || field.kind === 'spinbutton' || field.inputType === 'number')
    return asNumber(task);
  if (isNameForNumber(task)) return refuse('does-not-fit');
  if (field.kind === 'file' || field.kind === 'password' || field.kind === 'time' || field.kind === 'color') return refuse('does-not-fit');
  return asText(task);
}

/** Digits of a number that somebody answers; extensions and codes have boxes of their own. */
const SHORTEST_PHONE = 3;

/** "Membership number" asks for no club's name, and a box for a telephone for no count. */
const NUMBER_OF = /(?<![^ ])(?:number|no|nr|num|nummer|numero|id|code)$/;

function isNameForNumber({ value, field, token }: Task): boolean {
  const label = normal((field.label || field.aria || '').replace(/\(.*?\)/g, ''), 120);
  if (value.type === 'text' && !/\d/.test(value.text) && NUMBER_OF.test(label) && !/\bnames?\b/.test(label)) return true;
  const text = value.type === 'text' ? value.text : value.type === 'number' ? String(value.number) : undefined;
  return field.inputType === 'tel' && !token?.startsWith('tel-') && text !== undefined && text.replace(/\D/g, '').length < SHORTEST_PHONE;
}

/** A list of boxes, a list of many, or a box for tags; a drawn list says only when it is opened whether it takes several. */
function takesSeveral({ value, field }: Task): boolean {
  if (field.kind === 'checkbox-group' || field.multiple) return field.options.length > 0 || /^(combobox|listbox|text)$/.test(field.kind);
  return (field.kind === 'combobox' || field.kind === 'listbox') && value.type === 'text' && (value.items?.length ?? 0) > 1;
}

const wantsPart = (question: Question) => question.unit === 'day' || question.unit === 'month' || question.unit === 'year';

const ISO_DAY = /^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** A negated question turns a yes and a no; options that speak for themselves ("I smoke") it does not. */
function asked(value: Value, question: Question, { options }: FieldSnapshot): Value {
  if (value.type === 'boolean' && question.negated && (options.length === 0 || areYesNo(options)))
    return { type: 'boolean', yes: !value.yes };
  // A day kept under a label of its own is a text; the box wants it in its own writing all the same.
  return value.type === 'text' && ISO_DAY.test(value.text.trim()) ? { type: 'date', iso: value.text.trim() } : value;
}

// ---- choices ----

function asCheck({ value }: Task): Answer {
  if (value.type !== 'boolean') return refuse('does-not-fit');
  return ok({ fill: { type: 'check', on: value.yes }, shown: value.yes ? '✓' : '–', exact: true });
}

function pick(task: Task): Result<Picked, PickRefusal> {
  const { value, field, question, locale } = task;
  if (value.type === 'boolean') return pickYesNo(field.options, value.yes);
  if (value.type === 'date') return pickOption(field.options, datePieces(value.iso, question, locale.language));
  const spans = value.type === 'duration' && question.unit !== MONTHS_OVER ? spansIn(field.options.map(({ label }) => label)) : null;
  if (spans && value.type === 'duration') return pickOption(field.options, words(task), value.months, spans);
  return pickOption(field.options, words(task), numberOf(value, field, question));
}

function words({ value, path, field, question, token, locale }: Task): string[] {
  return wordings(value, path, field, question, token, locale);
}

/** One of three selects wants a part of the date; a list of years wants the year. */
function datePieces(iso: string, question: Question, language: string): string[] {
  const { year, month, day } = dateParts(iso);
  if (question.unit === 'day') return day ? [String(Number(day)), day] : [];
  if (question.unit === 'month') return month ? monthWordings(month, language) : [];
  return [year, shownDate(iso, language)];
}

function asOption(task: Task): Answer {
  const { field, value } = task;
  if (field.options.length === 0) {
    const list = value.type === 'date' ? datePieces(value.iso, task.question, task.locale.language) : words(task).filter(Boolean);
    const [label, ...synonyms] = list;
    // What a list that is not drawn yet calls an occupation is not known: the person sees what was chosen.
    const exact = !/^(organization-title|job\.title)$/.test(task.path);
    return label ? ok({ fill: { type: 'option', label, synonyms }, shown: label, exact }) : refuse('does-not-fit');
  }
  const picked = pick(task);
  if (!picked.ok) return refuse(picked.reason === 'no-such-option' ? 'no-option' : picked.reason);
  const { label, index } = picked.value;
  // "Data Analyst" stands for a senior one only where the person says so.
  const exact =
    picked.value.exact && !(value.type === 'text' && /^(organization-title|job\.title)$/.test(task.path) && !sameTitle(label, value.text));
  return ok({ fill: { type: 'option', label, index }, shown: label, exact });
}

function sameTitle(label: string, title: string): boolean {
  return normalise(label) === normalise(title);
}

function asOptions(task: Task): Answer {
  const { value, field } = task;
  const texts = (value.type === 'text' ? (value.items ?? value.text.split(/[,;]\s*/)) : words(task).slice(0, 1)).filter(Boolean);
  if (texts.length === 0) return refuse('does-not-fit');
  if (field.options.length === 0)
    return ok({ fill: { type: 'options', labels: [...new Set(texts)] }, shown: texts.join(', '), exact: true });
  const picked = texts
    .map((text) => pickOption(field.options, [text]))
    .flatMap((result) => (result.ok && result.value.exact ? [result.value.label] : []));
  if (picked.length === 0) return refuse('no-option');
  return ok({ fill: { type: 'options', labels: [...new Set(picked)] }, shown: picked.join(', '), exact: picked.length === texts.length });
}

// ---- times ----

const CLOCK = /^(?:\d{4}-\d\d-\d\d[T ])?([01]?\d|2[0-3]):([0-5]\d)$/;

function isClock({ value, field }: Task): boolean {
  return value.type === 'text' && CLOCK.test(value.text.trim()) && (DATE_KINDS.has(field.kind) || field.kind === 'time');
}

/** A time of day, or a day with its time; never a day whose time is not known, never a time without its day. */
function asTime({ value, field }: Task): Answer {
  const text = value.type === 'text' ? value.text.trim() : '';
  const [, hour = '', minute = ''] = CLOCK.exec(text) ?? [];
  const time = `${hour.padStart(2, '0')}:${minute}`;
  const day = /^\d{4}-\d\d-\d\d/.exec(text)?.[0];
  if (field.kind === 'time' || field.kind === 'date-sections')
    return day ? refuse('does-not-fit') : ok({ fill: { type: 'date', iso: time }, shown: time, exact: true });
  // A box that opens a clock is no other than one that opens a calendar, but for its words.
  if (field.kind === 'date-picker' && !day && wantsClock(field))
    return ok({ fill: { type: 'date', iso: time, text: time }, shown: time, exact: true });
  if (field.kind !== 'datetime-local' || !day) return refuse('does-not-fit');
  return ok({ fill: { type: 'date', iso: `${day}T${time}` }, shown: `${day} ${time}`, exact: true });
}

const CLOCK_WORDS = /\b(time|clock|uhrzeit|zeit|heure|hora|ora|tijd|h{1,2}:mm|at)\b|\b\d{1,2}:\d\d\b/i;
const DAY_WORDS = /\b(date|datum|fecha|data|day)\b|[dmyj]{2,4}[./-][dmyj]{2,4}/i;

function wantsClock(field: FieldSnapshot): boolean {
  const words = [field.label, field.placeholder, field.help, field.aria].join(' ');
  return CLOCK_WORDS.test(words) && !DAY_WORDS.test(words);
}

// ---- dates ----

function asDate({ value, field, locale }: Task): Answer {
  if (value.type !== 'date') return refuse('does-not-fit');
  const { month, day } = dateParts(value.iso);
  const shown = shownDate(value.iso, locale.language);
  // A day without its time is no answer to a question for both.
  if (field.kind === 'datetime-local') return refuse('does-not-fit');
  if (field.kind === 'month' || wantsMonth(field)) {
    const iso = value.iso.slice(0, 7);
    if (!month) return refuse('does-not-fit');
    const text = field.kind === 'month' ? undefined : (textDate(iso, field, locale.language) ?? undefined);
    return ok({ fill: { type: 'date', iso, text }, shown: day ? shownDate(iso, locale.language) : shown, exact: true });
  }
  if (!day) return refuse('does-not-fit');
  if (
    (field.min && /^\d{4}-\d\d-\d\d$/.test(field.min) && value.iso < field.min) ||
    (field.max && /^\d{4}-\d\d-\d\d$/.test(field.max) && value.iso > field.max)
  )
    return refuse('does-not-fit');
  return ok({ fill: { type: 'date', iso: value.iso, text: textDate(value.iso, field, locale.language) ?? undefined }, shown, exact: true });
}

/** "MM/YYYY" stands where a day would have no place. */
function wantsMonth(field: FieldSnapshot): boolean {
  const pattern = [field.placeholder, field.help, field.label].map(patternIn).find((one) => one !== null);
  return !!pattern && !/d|t/i.test(pattern) && !/^j{2}\b|\bj{2}\b/i.test(pattern);
}

/** First and last day in one control: two days pressed in its calendar, or both written. */
function asPeriod({ value, field, locale }: Task): Answer {
  if (value.type !== 'record' || !/^(text|date-picker)$/.test(field.kind)) return refuse('does-not-fit');
  const { start = '', end = '' } = value.parts;
  if (start.length !== 10 || end.length !== 10 || end < start) return refuse('does-not-fit');
  const shown = `${shownDate(start, locale.language)} – ${shownDate(end, locale.language)}`;
  // Where a calendar opens beside it, its days are pressed; else the text stands for them.
  if (field.kind === 'text' && !field.readOnly)
    return tooLong(shown, field)
      ? refuse('too-long')
      : ok({ fill: { type: 'date', iso: start, until: end, text: shown }, shown, exact: true });
  return ok({ fill: { type: 'date', iso: start, until: end }, shown, exact: true });
}

// ---- numbers ----

/** The value as one number in the unit the control wants; undefined when it is no single number. */
function numberOf(value: Value, field: FieldSnapshot, question: Question): number | undefined {
  switch (value.type) {
    case 'number':
      return value.number;
    case 'amount':
      return value.min === value.max ? value.min : undefined;
    case 'duration':
      if (question.unit === MONTHS_OVER) return value.months % 12;
      if (question.ask === 'years' || question.unit === 'years' || saysYears(field)) return Math.floor(value.months / 12);
      if (question.unit === 'weeks' || question.unit === 'days') return inShortUnit(value.months, question.unit);
      // Four weeks are a month where only months can be said; six are none.
      return Math.abs(value.months - Math.round(value.months)) < NEARLY ? Math.round(value.months) : undefined;
    case 'record': {
      const count = Number(value.parts.count ?? value.parts.year);
      return question.ask === 'count' && Number.isFinite(count) ? count : undefined;
    }
    case 'text':
      return soleNumber(value.text, field);
    case 'date':
      return question.unit === 'year' || question.ask === 'years' ? Number(value.iso.slice(0, 4)) : undefined;
    default:
      return undefined;
  }
}

/** A short length in the unit that is asked for; whole months are no number of weeks or days. */
function inShortUnit(months: number, unit: 'weeks' | 'days'): number | undefined {
  const short = shortLength(months);
  if (!short) return undefined;
  if (`${short.unit}s` === unit) return short.count;
  return unit === 'days' ? short.count * 7 : undefined;
}

/** Months by which a length of weeks may miss a whole number of them. */
const NEARLY = 0.1;

/** Two signs behind a dot or a comma group nothing. */
const DECIMAL = /^\d+[.,]\d\d?$/;
const BARE_NUMBER = /^\d{1,3}(?:[ ,.]?\d{3})*$|^\d+$/;

/** The one number of a text; with a unit only among options or where the control speaks of the very same, and never one of another. */
function soleNumber(text: string, field: FieldSnapshot): number | undefined {
  const trimmed = text.trim();
  if (BARE_NUMBER.test(trimmed)) return Number(trimmed.replace(/\D/g, ''));
  if (DECIMAL.test(trimmed)) return Number(trimmed.replace(',', '.'));
  const [, unit] = /^[\d.,' ]+\s?(\p{L}{1,12})\.?$/u.exec(trimmed) ?? [];
  const numbers = numbersIn(trimmed);
  if (!unit || numbers.length !== 1) return undefined;
  const said = normalise([field.label, field.help, field.after, ...field.options.map(({ label }) => label)].join(' '));
  const family = UNITS.find((units) => units.some((one) => one.test(unit)));
  const speaksOf = (one: RegExp) => said.split(' ').some((word) => one.test(word));
  if (family?.some((one) => !one.test(unit) && speaksOf(one))) return undefined;
  const isSame = family?.some((one) => one.test(unit) && speaksOf(one)) === true || said.split(' ').includes(normalise(unit));
  return field.options.length > 0 || isSame ? numbers[0] : undefined;
}

/** Units that are taken for each other by mistake. */
const UNITS: readonly (readonly RegExp[])[] = [
  [/^(miles?|mi|meilen?)$/i, /^(km|kilomet(er|re)s?)$/i],
  [/^(kg|kilos?|kilogramm?s?)$/i, /^(lbs?|pounds?)$/i, /^(st|stones?)$/i],
  [/^(cm|centimet(er|re)s?|zentimeter)$/i, /^(m|met(er|re)s?)$/i, /^(ft|feet|foot)$/i, /^(in|inch(es)?)$/i],
  [/^(years?|yrs?|jahre?n?)$/i, /^(months?|monate?n?)$/i, /^(weeks?|wochen?)$/i, /^(days?|tagen?)$/i],
  [/^(hours?|hrs?|stunden?)$/i, /^(minutes?|mins?|minuten)$/i],
];

function saysYears(field: FieldSnapshot): boolean {
  return [...unitsIn(field.options.map(({ label }) => label))].join() === 'year';
}

/** The digits of a text that is one number: a postcode and a telephone keep the nought in front, a long number its last digits. */
function digitsOf(value: Value): string | undefined {
  const text = value.type === 'text' ? value.text.trim() : '';
  return BARE_NUMBER.test(text) ? text.replace(/\D/g, '') : undefined;
}

function asNumber(task: Task): Answer {
  const { value, field, question, locale } = task;
  const number = value.type === 'date' ? datePart(value.iso, question) : numberOf(value, field, question);
  if (number === undefined || !Number.isFinite(number)) return refuse('does-not-fit');
  if ((field.min && Number(field.min) > number) || (field.max && Number(field.max) < number)) return refuse('does-not-fit');
  const digits = digitsOf(value) ?? String(number);
  const written = value.type === 'text' && DECIMAL.test(value.text.trim()) ? value.text.trim().replace(',', '.') : digits;
  const isAmount = digits === String(number);
  // What is no amount stands only where digits are written; one that is not known to the last of them stands nowhere.
  if (isAmount ? Math.abs(number) > Number.MAX_SAFE_INTEGER : field.kind === 'slider' || field.kind === 'spinbutton')
    return refuse('does-not-fit');
  // A place where "52,400" may stand is a text box; a number control takes bare digits.
  return ok({
    fill: { type: 'number', number, text: written },
    shown: isAmount && (value.type === 'amount' || number >= 10_000) ? grouped(number, locale.language) : written,
    exact: true,
  });
}

function datePart(iso: string, question: Question): number | undefined {
  const { year, month, day } = dateParts(iso);
  if (question.unit === 'day') return day ? Number(day) : undefined;
  if (question.unit === 'month') return month ? Number(month) : undefined;
  return question.unit === 'year' || !month ? Number(year) : undefined;
}

// ---- text ----

function asText(task: Task): Answer {
  const { value, field, question } = task;
  if (value.type === 'date') return asTextDate(task, value.iso);
  if (question.ask === 'count' && value.type === 'record') {
    const count = numberOf(value, field, question);
    return count === undefined ? refuse('does-not-fit') : text(String(count), String(count), field);
  }
  const all = words(task).filter(Boolean);
  const fitting = all.find((wording) => fits(wording, field));
  if (fitting === undefined) return refuse(all.some((wording) => tooLong(wording, field)) ? 'too-long' : 'does-not-fit');
  return text(fitting, fitting, field);
}

function asTextDate({ field, question, locale }: Task, iso: string): Answer {
  const { year, month, day } = dateParts(iso);
  const pad = (part: string) =>
    field.maxLength === 2 || /^(dd|mm|tt)$/i.test(field.placeholder?.trim() ?? '') ? part.padStart(2, '0') : String(Number(part));
  if (question.unit === 'day') return day ? text(pad(day), day, field) : refuse('does-not-fit');
  if (question.unit === 'month') return month ? text(pad(month), month, field) : refuse('does-not-fit');
  if (question.unit === 'year') return text(field.maxLength === 2 ? year.slice(2) : year, year, field);
  const written = textDate(iso, field, locale.language);
  return written === null
    ? refuse('does-not-fit')
    : ok({ fill: { type: 'date', iso, text: written }, shown: shownDate(iso, locale.language), exact: true });
}

function text(value: string, shown: string, field: FieldSnapshot): Answer {
  if (tooLong(value, field)) return refuse('too-long');
  return ok({ fill: { type: 'text', text: value }, shown, exact: true });
}

function tooLong(wording: string, field: FieldSnapshot): boolean {
  return field.maxLength !== undefined && field.maxLength >= 0 && wording.length > field.maxLength;
}

function fits(wording: string, field: FieldSnapshot): boolean {
  if (tooLong(wording, field)) return false;
  if (!field.pattern || !isBounded(field.pattern, wording.length)) return true;
  try {
    return new RegExp(`^(?:${field.pattern})$`, 'v').test(wording);
  } catch {
    // A pattern that is no regular expression constrains nothing, as in the browser.
    return true;
  }
}
