import { attributeOf } from '../core/attributes.ts';
import { type LabelMatch, labelPaths } from '../core/labels/index.ts';
import { displayLabel, normalise } from '../core/text.ts';
import { formKindOf } from './form-kind.ts';
import { leaveReason } from './leave.ts';
import { questionOf } from './question.ts';
import { subjectOf, titlesOf } from './subject.ts';
import { type Autocomplete, datePartOf, readAutocomplete, tokenLeft, tokenOf } from './token.ts';
import type { FieldReading, FieldSnapshot, FormKind, PageSnapshot, ReadPage } from './types.ts';

/**
 * The one pure classifier: what each control of a snapshot asks, and whether it is ours at all. Words a person reads come
 * first, the author's names after them; a control that nothing names is not guessed by its place.
 */
interface Read {
  readonly path: string | null;
  readonly context?: string;
  readonly confidence: number;
  readonly conflict: boolean;
  readonly because: string;
}

/** Below this the person is asked although the reading is probably right. */
const FILL = 0.7;
/** Two things named in one label count as equals from this share of the stronger one's words. */
const AS_STRONG = 0.7;
/** Below this a wording inside a long label says nothing. */
const TOO_THIN = 0.12;

export const readPage: ReadPage = (page) => {
  const kinds = new Map<number, FormKind>();
  const kindOf = (form: number) => {
    const known = kinds.get(form) ?? formKindOf(page, form);
    kinds.set(form, known);
    return known;
  };
  const reads = page.fields.map((field) => readOne(field, titlesOf(field, page)));
  const seen = newSeen();
  return page.fields.map((field, index) => {
    const read = reads[index] ?? UNREAD;
    return reading(field, read, kindOf(field.form), page, reads, seen);
  });
};

const UNREAD: Read = { path: null, confidence: 0, conflict: false, because: 'nothing names it' };

// ---- one control's path ----

interface Source {
  readonly text: string | undefined;
  readonly name: string;
  readonly trust: number;
}

function readOne(field: FieldSnapshot, titles: readonly string[]): Read {
  const named = readAutocomplete(field.autocomplete);
  const context = [titles[0], field.legend, field.tableHeader].filter(Boolean).join(' ');
  const visible: Source[] = [
    { text: field.labelSource === 'placeholder' ? undefined : field.label, name: 'label', trust: 1 },
    { text: field.aria, name: 'aria', trust: 0.98 },
    { text: field.tableHeader, name: 'table', trust: 0.9 },
    { text: field.placeholder, name: 'placeholder', trust: 0.9 },
    { text: field.label === '' ? field.before : undefined, name: 'before', trust: 0.85 },
    { text: field.toolHint, name: 'hint', trust: 0.8 },
  ];
  const author = firstMatch(
    [
      { text: field.name, name: 'name', trust: 0.85 },
      { text: field.id, name: 'id', trust: 0.8 },
    ],
    context,
  );
  const seen = firstMatch(visible, context, author?.match.path);
  if (named?.path) return agree(named, seen);
  if (seen)
    return {
      path: seen.match.path,
      context: seen.match.context,
      confidence: sure(seen, author),
      conflict: false,
      because: `${seen.source.name} "${displayLabel(seen.source.text ?? '')}"`,
    };
  const silent = visible.every((source) => !source.text?.trim());
  const dated = dateGroup(field, titles);
  if (dated) return dated;
  if (author && (silent || author.match.strength > 0.6)) {
    // Words that a person reads and we do not know weigh against the author's name.
    return {
      path: author.match.path,
      context: author.match.context,
      confidence: author.source.trust * (silent ? 0.9 : 0.7),
      conflict: false,
      because: `${author.source.name} "${author.source.text}"`,
    };
  }
  if (field.inputType === 'email' || field.inputType === 'tel')
    return { path: field.inputType, confidence: silent ? 0.6 : 0.72, conflict: false, because: `type ${field.inputType}` };
  return UNREAD;
}

/** "Date of birth" over three boxes that only say day, month and year. */
function dateGroup(field: FieldSnapshot, titles: readonly string[]): Read | undefined {
  if (!datePartOf(field)) return undefined;
  for (const text of [field.legend, field.before, titles[0], field.name, field.id]) {
    const [match] = text ? labelPaths(text) : [];
    if (match?.path === 'bday') return { path: 'bday', confidence: 0.9, conflict: false, because: `part of "${text}"` };
  }
  return undefined;
}

interface Seen {
  readonly source: Source;
  readonly match: LabelMatch;
}

function firstMatch(sources: readonly Source[], context: string, named?: string): Seen | undefined {
  for (const source of sources) {
    if (!source.text?.trim()) continue;
    const matches = labelPaths(source.text, context);
    // "Postcode / Town" over two boxes: the author's name says which of the two this one is.
    const match = matches.find((one) => one.path === named && one.strength >= AS_STRONG * (matches[0]?.strength ?? 0)) ?? matches[0];
    if (match && match.strength >= TOO_THIN) return { source, match };
    // Visible words of some length that name nothing are a question of their own, not to be overruled by a placeholder.
    if (source.name === 'label' && normalise(source.text).split(' ').length >= 3) return undefined;
  }
  return undefined;
}

function sure({ source, match }: Seen, author: Seen | undefined): number {
  const words = normalise(source.text ?? '').split(' ').length;
  const cover = match.strength >= 0.8 ? 0.97 : match.strength >= 0.4 ? 0.9 : words <= 4 ? 0.85 : match.strength >= 0.25 ? 0.78 : 0.6;
  return Math.min(0.99, cover * source.trust + (author?.match.path === match.path ? 0.03 : 0));
}

/** `autocomplete` says what the author wants; the visible words must not say something else. */
function agree(named: Autocomplete, seen: Seen | undefined): Read {
  const path = named.path ?? '';
  const same = !seen || family(seen.match.path) === family(path) || seen.match.strength < 0.4;
  const context = named.context ?? seen?.match.context;
  if (same)
    return {
      path,
      context,
      confidence: seen ? 0.98 : 0.93,
      conflict: false,
      because: `autocomplete ${named.token}${seen ? ` and ${seen.source.name}` : ''}`,
    };
  return {
    path: seen.match.path,
    context: seen.match.context,
    confidence: 0.5,
    conflict: true,
    because: `${seen.source.name} says ${seen.match.path}, autocomplete says ${named.token}`,
  };
}

/** Paths that a page may well call by each other's name. */
function family(path: string): string {
  const id = path.split('.')[0] ?? path;
  if (['name', 'given-name', 'family-name', 'additional-name', 'nickname'].includes(id)) return 'name';
  if (id === 'email' || id === 'username') return 'email';
  if (id === 'preferred-language' || id === 'language') return 'language';
  return id;
}

// ---- the reading ----

interface Times {
  /** How often a path was asked for in each group, and the first group that asked. */
  readonly groups: Map<string, number[]>;
}

function newSeen(): Times {
  return { groups: new Map() };
}

const REPEATED = new Set(['job', 'education', 'language', 'skill', 'certificate', 'referee', 'organization', 'organization-title']);
const PERSONAL = new Set(['given-name', 'family-name', 'name', 'bday', 'sex', 'nationality', 'passport']);

function reading(field: FieldSnapshot, read: Read, kind: FormKind, page: PageSnapshot, reads: readonly Read[], seen: Times): FieldReading {
  const titles = titlesOf(field, page);
  const subject = subjectOf(field, titles);
  const leave = leaveReason(field, kind);
  const hasLine2 = reads.some((other, index) => other.path === 'address.address-line2' && page.fields[index]?.form === field.form);
  const path = ownPath(read.path, field, page, reads);
  const nth = leave === 'hidden' ? 0 : countUp(path, field, subject.relation, seen);
  const stranger = subject.relation === 'self' && nth > 0 && path !== null && PERSONAL.has(path.split('.')[0] ?? '');
  const context = read.context ?? contextOf(titles, field);
  const question = questionOf(field, {
    label: field.label || field.aria || field.placeholder || field.before || '',
    titles,
    path,
    nth: REPEATED.has(path?.split('.')[0] ?? '') ? nth : 0,
    context,
    subject: stranger ? { relation: 'other' } : subject,
    unit: path === 'bday' ? datePartOf(field) : undefined,
  });
  const token = path ? tokenOf(path, field, hasLine2) : null;
  return {
    key: field.key,
    ours: leave === undefined,
    leave,
    token: leave ? tokenLeft(leave, field, kind, token) : token,
    confidence: leave ? 0.9 : read.confidence,
    fill: leave === undefined && !read.conflict && read.confidence >= FILL,
    question,
    conflict: read.conflict,
    section: displayLabel(titles[0] ?? ''),
    because: leave ? `left alone: ${leave}` : read.because,
  };
}

/** Street lines stay apart from a whole address: the one box of a form without town or postcode takes all of it. */
function ownPath(path: string | null, field: FieldSnapshot, page: PageSnapshot, reads: readonly Read[]): string | null {
  if (path !== 'address' && path !== 'address.address-line1') return path;
  const nearby = (wanted: string) =>
    reads.some(
      (other, index) => other.path === wanted && page.fields[index]?.form === field.form && page.fields[index]?.hidden === undefined,
    );
  const parted = nearby('address.postal-code') || nearby('address.address-level2');
  if (path === 'address')
    return parted && !/^(textarea|rich-text)$/.test(field.kind)
      ? streetPath(nearby)
      : parted && nearby('address.postal-code') && nearby('address.address-level2')
        ? 'address.street-address'
        : path;
  return streetPath(nearby);
}

function streetPath(nearby: (path: string) => boolean): string {
  return nearby('address.address-line2') ? 'address.address-line1' : 'address.street-address';
}

function countUp(path: string | null, field: FieldSnapshot, relation: string, seen: Times): number {
  if (!path) return 0;
  const key = `${relation} ${path} ${datePartOf(field) ?? ''} ${field.form}`;
  const groups = seen.groups.get(key) ?? [];
  const at = groups.indexOf(field.group);
  if (at >= 0) return at;
  groups.push(field.group);
  seen.groups.set(key, groups);
  return groups.length - 1;
}

const CONTEXTS: readonly (readonly [string, RegExp])[] = [
  ['billing', /\b(billing|invoice|rechnung\w*|facturation|facturacion|fatturazione)\b/],
  ['shipping', /\b(shipping|delivery|liefer\w*|versand\w*|livraison|envio|spedizione)\b/],
  ['work', /\b(work|business|company|office|dienstlich|geschaftlich|firma)\b/],
  ['home', /\b(home|private|privat)\b/],
];

function contextOf(titles: readonly string[], field: FieldSnapshot): string | undefined {
  const text = normalise([field.label, ...titles.slice(0, 2)].join(' '), 200);
  const found = CONTEXTS.find(([, pattern]) => pattern.test(text))?.[0];
  const attribute = attributeOf(labelPaths(field.label)[0]?.path ?? '');
  // "Work" in a title about jobs is no kind of e-mail or phone.
  return found === 'work' &&
    (attribute?.topic !== 'contact' || !/\b(work|business|company|office|dienstlich|geschaftlich)\b/.test(normalise(field.label)))
    ? undefined
    : found;
}
