import { kindAt } from '../core/attributes.ts';
import { houses, linesOfAddresses, towns } from './address-boxes.ts';
import { asksForCard } from './leave.ts';
import { measures } from './measures.ts';
import { halves, particles, partsOfNames, surnames, titles } from './name-boxes.ts';
import { normal } from './normal.ts';
import { codePart, isCodes } from './phone-parts.ts';
import { type Read, UNREAD } from './read-words.ts';
import { datePartOf, readAutocomplete } from './token.ts';
import type { FieldSnapshot, PageSnapshot } from './types.ts';
import { partsOfThings } from './whose-thing.ts';

/** What one control's neighbours say about it: words they share, documents and stays it leans on, the three boxes of a date. */

/** Fields whose words before them stand before the next or the last one too: those name none of them alone. */
export function sharedWords(fields: readonly FieldSnapshot[]): readonly boolean[] {
  const same = (a: FieldSnapshot | undefined, b: FieldSnapshot | undefined) =>
    a !== undefined &&
    b !== undefined &&
    a.form === b.form &&
    a.label !== '' &&
    a.label === b.label &&
    isLoose(a) &&
    isLoose(b) &&
    (a.name !== b.name || a.name === undefined);
  return fields.map((field, index) => same(field, fields[index - 1]) || same(field, fields[index + 1]));
}

function isLoose({ labelSource, kind }: FieldSnapshot): boolean {
  return (labelSource === 'before' || labelSource === 'table' || labelSource === 'host') && kind !== 'radio-group' && kind !== 'checkbox';
}

/** The reads again, each in the light of its form's others. */
export function byNeighbours(page: PageSnapshot, reads: readonly Read[]): Read[] {
  const settled = [...reads];
  partsOfNames(page, settled);
  halves(page, settled);
  triples(page, settled);
  particles(page, settled);
  surnames(page, settled);
  titles(page, settled);
  houses(page, settled);
  linesOfAddresses(page, settled);
  followUps(page, settled);
  returns(page, settled);
  stays(page, settled);
  towns(page, settled);
  measures(page, settled);
  dialling(page, settled);
  partsOfThings(page, settled);
  accounts(page, settled);
  dateParts(page, settled);
  return settled;
}

/** What is asked once with yes or no, and then for its details. */
const DETAILED = new Set(['pet', 'allergy', 'medication', 'condition', 'disability', 'diet']);
const DETAILS =
  /^(if (so|yes)|wenn ja|falls ja)\b|^(please )?(give |provide |add )?(more |further )?(details|einzelheiten)( here| of these)?$/;
const HELD = /\b(held|had) (it|this|one)\b|^(years )?held( for| since)?$|^how long( have you)? held$/;
const ENDS = /\b(valid until|valid to|expir(y|es|ation)|gultig bis|ablaufdatum)\b/;
const ISSUED = /\b(issued|issue date|date of issue|ausgestellt|ausstellungsdatum)\b/;

/** A question that leans on the one before it: "If yes, which?", "How long have you held it?", "Valid until". */
function followUps(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    if (reads[index]?.path !== null || field.kind === 'checkbox') return;
    const label = normal(field.label || field.placeholder || '', 120);
    const before = reads[index - 1]?.path ?? '';
    const sameForm = page.fields[index - 1]?.form === field.form;
    const lean = (path: string): void => {
      reads[index] = { path, confidence: 0.75, conflict: false, because: 'leans on the question before it' };
    };
    const subject = nearestDocument(page, reads, index) ?? headedBy(page, field);
    const cover = page.fields.some(
      (other, at) => at < index && index - at <= REACH && other.form === field.form && reads[at]?.path === 'health-insurance',
    );
    if (COVER_NUMBER.test(label) && cover) lean('health-insurance-number');
    else if (DETAILS.test(label) && sameForm && DETAILED.has(before)) lean(before);
    else if (!subject) return;
    else if (subject === 'driving-licence' && HELD.test(label)) lean('driving-licence.start');
    else if (ENDS.test(label)) lean(`${subject}.end`);
    else if (ISSUED.test(label)) lean(`${subject}.start`);
  });
}

const COVER_NUMBER =
  /^(your )?(insurance|policy|member|membership|insured|card|versicherten|versicherungs|mitglieds) ?(id|number|no|nummer|nr)( on (the|your) card)?$/;

/** How many questions back "it" may still mean the document. */
const REACH = 4;

function nearestDocument(page: PageSnapshot, reads: readonly Read[], index: number): string | undefined {
  for (let at = index - 1; at >= Math.max(0, index - REACH); at--) {
    const id = reads[at]?.path?.split('.')[0];
    if (page.fields[at]?.form === page.fields[index]?.form && (id === 'passport' || id === 'driving-licence')) return id;
  }
  return undefined;
}

const DOCUMENTS: readonly (readonly [string, RegExp])[] = [
  [
    'passport',
    /^(your |the )?(passport|reisepass|passeport|pasaporte|passaporto|paspoort|paszport)( (details?|information|data|daten|angaben))?$/,
  ],
  [
    'driving-licence',
    /^(your |the )?(driving licen[cs]e|drivers? licen[cs]e|fuhrerschein|permis de conduire)( (details?|information|daten|angaben))?$/,
  ],
];

/** The document that the page, the form or the group is about. */
function headedBy(page: PageSnapshot, field: FieldSnapshot): string | undefined {
  if (page.fields.some((other) => other.form === field.form && asksForCard(other))) return undefined;
  const over = [page.groups[field.group]?.title, field.legend, field.heading, page.forms[field.form]?.heading, page.heading];
  return DOCUMENTS.find(([, said]) => over.some((text) => text && said.test(normal(text, 80))))?.[0];
}

const LEAVES =
  /^(\d{1,2} )?(intended |planned |expected |proposed |scheduled |geplante[rs]? |date prevue |fecha prevista )?((date|day|datum|tag) (of|der|des|de|du) )?(your )?(departure|departing|leaving|abfahrt|abreise|depart|salida)( date| day)?( from (the )?\w+( \w+){0,2})?$/;
const COMES = /\b(arriv\w*|check in|ankunft|anreise|einreise|entry|llegada|arrivee)\b/;

/** Beside an arrival the departure is the way home. */
function returns(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    if (read?.path !== 'trip.start' || !LEAVES.test(normal(field.label, 80))) return;
    const beside = (path: string, words: RegExp) =>
      page.fields.some(
        (other, at) => at !== index && other.form === field.form && reads[at]?.path === path && words.test(normal(other.label, 80)),
      );
    if (beside('trip.start', COMES) && !beside('trip.end', /./))
      reads[index] = { ...read, path: 'trip.end', because: `${read.because}, beside an arrival` };
  });
}

/** Words of a box that takes both ends of a stay; on `normal` text. */
export const BOTH_ENDS =
  /\b(check in|arrival|arrive|anreise|from|start)\b.*\b(check out|departure|depart|abreise|to|end)\b|\b(dates? of (your )?(stay|trip|travel|visit)|(stay|travel|trip|holiday) dates|when are you (staying|travelling)|reisezeitraum|reisedaten|zeitraum (des|ihres) aufenthalts?)\b/;

/** A list of hours is called an arrival too, and takes no day. */
const TAKES_DAY = /^(text|date|date-picker|date-sections|datetime-local|month)$/;

/** One box for the whole stay, where no other asks for its last day. */
function stays(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const isTrip = read?.path === 'trip.start' || read?.path === 'trip.end' || read?.path === null;
    if (!read || !isTrip || !/^(text|date-picker)$/.test(field.kind) || field.inputType === 'date') return;
    if (!BOTH_ENDS.test(normal(field.label || field.aria || '', 80))) return;
    if (read.path === null && !/\b(stay|travel|trip|check in|arrival|holiday|reise\w*|aufenthalt\w*|anreise)\b/.test(normal(field.label)))
      return;
    const apart = page.fields.some(
      (other, at) =>
        at !== index && other.form === field.form && TAKES_DAY.test(other.kind) && /^trip\.(start|end)$/.test(reads[at]?.path ?? ''),
    );
    if (!apart)
      reads[index] = {
        ...read,
        path: 'trip.period',
        confidence: Math.max(read.confidence, 0.8),
        because: 'both ends of a stay in one box',
      };
  });
}

/** A list of dialling codes, or a box that is called a code, right before a box for a number; alone it takes no number. */
function dialling(page: PageSnapshot, reads: Read[]): void {
  for (let index = page.fields.length - 1; index >= 0; index--) {
    const field = page.fields[index];
    const next = page.fields[index + 1];
    if (!field || readAutocomplete(field.autocomplete)?.path) continue;
    const worded = codePart(field);
    const leads = next !== undefined && next.form === field.form && reads[index + 1]?.path === 'tel' && next.hidden === field.hidden;
    const listed = isCodes(field) && (worded !== undefined || normal(field.label) === normal(next?.label ?? ''));
    const typed = worded !== undefined && field.options.length === 0 && !field.optionsUnknown;
    if (leads && (listed || typed))
      reads[index] = { path: 'tel', confidence: 0.95, conflict: false, because: 'a dialling code before a number' };
    else if (typed && !leads && reads[index]?.path === 'tel')
      reads[index] = { ...UNREAD, another: true, because: 'a dialling code of no number' };
  }
}

const IBAN = /\biban\b/;
const BRANCH =
  /^(bank )?(sort|branch|routing|transit|bank|bsb|aba) ?(code|number|no|transit number)?$|\b(bankleitzahl|blz|sort ?code|routing (number|no|transit)|code banque|code guichet|codigo de(l)? banco|cab|abi|kod banku|clearing ?n\w*)\b/;
const BANK =
  /\b(bank\w*|building society|account (holder|name)|direct debit|refunds?|payouts?|payments?|bic|swift|kontoinhaber\w*|lastschrift\w*|erstattung\w*|kreditinstitut|banque|titulaire|prelevement|remboursement|banco|titular|domiciliacion|reembolso|banca|intestatario|addebito|rekening\w*|konta?|przelew\w*)\b/;
/** Words that mean an account at a bank by themselves. */
const AT_BANK = /\b(bank account|kontonummer|bankkonto|numero de cuenta|conto|rekeningnummer)\b/;
/** Letters of the shortest IBAN. */
const SHORTEST_IBAN = 15;

/** An account's number is the IBAN only where a bank is spoken of and no box takes the branch apart; any shop has accounts. */
function accounts(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const label = normal(field.label || field.placeholder || field.aria || '', 120);
    if (read?.path !== 'iban' || IBAN.test(label) || field.autocomplete) return;
    const others = page.fields.filter((other, at) => at !== index && other.form === field.form).map((other) => normal(other.label, 120));
    const form = page.forms[field.form];
    const over = normal([page.groups[field.group]?.title, field.legend, form?.heading, page.heading].join(' '), 300);
    const parted = others.some((one) => BRANCH.test(one) || IBAN.test(one)) || (field.maxLength ?? SHORTEST_IBAN) < SHORTEST_IBAN;
    const atBank = AT_BANK.test(label) || BANK.test(over) || others.some((one) => BANK.test(one));
    if (parted || !atBank) reads[index] = { ...UNREAD, another: true, because: `${read.because}, which is no IBAN here` };
  });
}

/** "Passport expiry day", "... month", "... year" side by side: each takes its part of the one date. */
function dateParts(page: PageSnapshot, reads: Read[]): void {
  page.fields.forEach((field, index) => {
    const read = reads[index];
    const part = read?.path && read.path !== 'bday' && kindAt(read.path) === 'date' ? datePartOf(field) : undefined;
    if (!read || !part || read.unit) return;
    const beside = [-2, -1, 1, 2].some((step) => {
      const other = page.fields[index + step];
      const otherPart = other && other.form === field.form && other.group === field.group ? datePartOf(other) : undefined;
      return otherPart !== undefined && otherPart !== part && reads[index + step]?.path === read.path;
    });
    if (beside) reads[index] = { ...read, unit: part };
  });
}

/** Youngest year that a list of birth years still reaches back to. */
const OLD_ENOUGH = 1945;

/** Day, month and year in a row: a birthday when one of them says so, or when the years reach back a lifetime. */
function triples(page: PageSnapshot, reads: Read[]): void {
  for (let at = 0; at + 2 < page.fields.length; at++) {
    const three = page.fields.slice(at, at + 3);
    if (three.some((field) => field.form !== three[0]?.form)) continue;
    const parts = three.map(datePartOf);
    if (new Set(parts).size !== 3 || parts.includes(undefined)) continue;
    const paths = [0, 1, 2].map((offset) => reads[at + offset]?.path ?? null);
    if (paths.some((path) => path !== null && path !== 'bday')) continue;
    const said = paths.includes('bday');
    if (!said && !three.some(reachesBack)) continue;
    for (const offset of [0, 1, 2])
      if (paths[offset] === null)
        reads[at + offset] = { path: 'bday', confidence: said ? 0.9 : 0.75, conflict: false, because: 'one of day, month and year' };
    at += 2;
  }
}

function reachesBack(field: FieldSnapshot): boolean {
  const years = field.options.map((option) => Number(normal(option.label))).filter((year) => year > 1850 && year < 2100);
  return years.length > 40 && Math.min(...years) <= OLD_ENOUGH;
}
