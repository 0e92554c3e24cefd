import { attributeOf, kindAt } from '../core/attributes.ts';
import { labelPaths } from '../core/labels/index.ts';
import { displayLabel } from '../core/text.ts';
import { type Heard, heard } from './another-thing.ts';
import { normal } from './normal.ts';
import { type Autocomplete, datePartOf, readAutocomplete } from './token.ts';
import type { FieldSnapshot } from './types.ts';

/**
 * The path of one control by its own words, in the order of their worth: what a person reads, then what the page's author
 * wrote. A control that nothing names is not guessed by its place.
 */
export interface Read {
  readonly path: string | null;
  readonly context?: string;
  readonly confidence: number;
  readonly conflict: boolean;
  readonly because: string;
  /** The part of a measure or a length that this box takes, told by the box beside it. */
  readonly unit?: string;
  /** What stands over the box, where its own words are only a unit. */
  readonly over?: string;
  /** Said by nothing but the kind of box. */
  readonly guessed?: true;
  /** Named as a thing that is nothing of the person's: no guess may overrule it. */
  readonly another?: true;
  /** What somebody else has: nobody's where the question names nobody. */
  readonly theirs?: true;
}

/** "Send tickets to": to whoever buys them. */
const SENT_TO =
  /^(?:please )?(?:send|e ?mail) (?:me |us )?(?:the |my |your |our )?(?:e ?)?(?:tickets?|confirmations?|receipts?|invoices?|vouchers?|bookings?|documents?|updates?|quotes?)(?: \w+)? to(?: this (?:e ?mail|address))?$|^where (?:should|shall|can|do) we (?:send|e ?mail)\b|^(?:tickets?|rechnung|bestatigung|quittung)(?: bitte)? (?:senden )?an$/;

export const UNREAD: Read = { path: null, confidence: 0, conflict: false, because: 'nothing names it' };

/** Two things named in one label count as equals from this share of the stronger one's words. */
const AS_STRONG = 0.7;
/** Below this a wording inside a long label says nothing. */
const TOO_THIN = 0.12;
/** Below this a wording in a long label gives way to a placeholder or a name that says something clearly. */
const THIN = 0.3;
/** From this share of its words a placeholder or a name speaks clearly. */
const CLEAR = 0.6;

interface Source {
  readonly text: string | undefined;
  readonly name: string;
  readonly trust: number;
}

interface Seen {
  readonly source: Source;
  readonly match: Heard;
}

/** `shared`: the words before it stand before its neighbours as well, so that they name none of them alone. */
export function readWords(field: FieldSnapshot, titles: readonly string[], shared: boolean, lang = ''): Read {
  const read = bySources(field, titles, shared, field.lang ?? lang);
  if (read.path !== null && isWritten(read.path) && read.path !== 'bday' && field.options.length >= 12 && datePartOf(field))
    return dateGroup(field, titles) ?? { ...UNREAD, because: `a list of dates is no ${read.path}` };
  return isBox(field) && read.path !== null && isWritten(read.path)
    ? { ...UNREAD, because: `a box is no ${read.path}` }
    : inItsKind(field, typed(field, read));
}

function bySources(field: FieldSnapshot, titles: readonly string[], shared: boolean, lang: string): Read {
  const named = readAutocomplete(field.autocomplete);
  const context = [titles[0], field.legend, field.tableHeader].filter(Boolean).join(' ');
  const visible = visibleSources(field, shared);
  const author = firstMatch(
    [
      { text: field.name, name: 'name', trust: 0.85 },
      { text: field.id, name: 'id', trust: 0.8 },
    ],
    context,
  );
  const seen = firstMatch(visible, context, author?.match.path, lang);
  if (named?.path) return agree(named, seen);
  const byAuthor = author && author.match.path !== '' ? author : undefined;
  if (shared && byAuthor && byAuthor.match.strength >= THIN && byAuthor.match.path !== seen?.match.path) return authored(byAuthor, 0.75);
  if (seen?.match.path === '')
    return {
      ...UNREAD,
      ...(seen.match.another ? { another: true } : {}),
      because: `${seen.source.name} "${displayLabel(seen.source.text ?? '')}" only looks like ours`,
    };
  if (seen) {
    return {
      ...(seen.match.theirs ? { theirs: true } : {}),
      path: seen.match.path,
      context: seen.match.context,
      confidence: sure(seen, author),
      conflict: false,
      because: `${seen.source.name} "${displayLabel(seen.source.text ?? '')}"`,
    };
  }
  const silent = visible.every((source) => !source.text?.trim());
  const dated = dateGroup(field, titles) ?? (silent ? byOptions(field) : undefined);
  if (dated) return dated;
  // Words that a person reads and we do not know weigh against the author's name.
  if (byAuthor && (silent || byAuthor.match.strength > CLEAR)) return authored(byAuthor, silent ? 0.9 : 0.7);
  if (field.inputType === 'email' || field.inputType === 'tel')
    return {
      path: field.inputType,
      // Whose it is stands in words that are not known here ("To"), unless they say that it is where something comes to.
      confidence: author?.match.path === field.inputType || visible.some(({ text }) => SENT_TO.test(normal(text ?? '', 120))) ? 0.72 : 0.6,
      conflict: false,
      because: `type ${field.inputType}`,
      guessed: true,
    };
  return UNREAD;
}

function visibleSources(field: FieldSnapshot, shared: boolean): Source[] {
  const label = {
    text: field.labelSource === 'placeholder' ? undefined : withoutCondition(field.label),
    name: 'label',
    trust: shared ? 0.8 : 1,
  };
  const placeholder = { text: field.placeholder, name: 'placeholder', trust: 0.9 };
  return [
    ...(shared ? [placeholder, label] : [label]),
    { text: field.aria, name: 'aria', trust: 0.98 },
    { text: field.tableHeader, name: 'table', trust: 0.9 },
    ...(shared ? [] : [placeholder]),
    { text: field.label === '' ? field.before : undefined, name: 'before', trust: 0.85 },
    { text: field.toolHint, name: 'hint', trust: 0.8 },
  ];
}

/** "Previous street, if less than two years here": when it is asked, not what. */
const CONDITION =
  /\s*[,;–-]?\s*[([]?\s*(?:only )?\b(?:if|when|falls|wenn|sofern|si|se|indien)\b(?=[^()]*\b(?:less|fewer|under|within|different|changed|other than|weniger|unter|innerhalb|kürzer|abweichend|moins|différente?|menos|diferente|meno|diversa?|minder|anders)\b)[^()]*[)\]]?\s*[*:]?\s*$/i;

function withoutCondition(label: string): string {
  const rest = label.replace(CONDITION, '');
  return normal(rest) === '' ? label : rest;
}

const AUTHORS = new Set(['identity', 'contact', 'address', 'account']);
/** Names in the code that mean a thing of the person's more rarely ("model", "weight", "language"). */
const OF_ANYTHING = 0.8;

function authored({ source, match }: Seen, weight: number): Read {
  return {
    path: match.path,
    context: match.context,
    confidence: source.trust * weight * (AUTHORS.has(attributeOf(match.path)?.topic ?? '') ? 1 : OF_ANYTHING),
    conflict: false,
    because: `${source.name} "${source.text}"`,
  };
}

/** "Date of birth" over three boxes that only say day, month and year. */
function dateGroup(field: FieldSnapshot, titles: readonly string[]): Read | undefined {
  const part = datePartOf(field);
  if (!part) return undefined;
  for (const text of [field.legend, field.before, titles[0], field.name, field.id]) {
    const [match] = text ? labelPaths(text) : [];
    if (match?.path === 'bday') return { path: 'bday', confidence: 0.9, conflict: false, because: `part of "${text}"` };
  }
  for (const over of [field.legend, titles[0]]) {
    const [match] = over ? labelPaths(over, titles.join(' ')) : [];
    if (!over || !match || match.strength < THIN || kindAt(match.path) !== 'date' || !isBarePart(field)) continue;
    return { path: match.path, over, unit: part, confidence: 0.9, conflict: false, because: `${part} of "${over}"` };
  }
  return undefined;
}

const BARE_PART =
  /^(day|month|year|dd|mm|yyyy|yy|tag|monat|jahr|jour|mois|annee|dia|mes|ano|giorno|mese|anno|dag|maand|jaar|manad|maned|ar|dzien|miesiac|rok|den|mesic|paiva|kuukausi|vuosi|день|месяц|год)( (dd|mm|yyyy|jjjj|aaaa|[1-9]))?$/;

/** Says no more than the part it takes. */
function isBarePart(field: FieldSnapshot): boolean {
  const label = normal(field.label || field.aria || field.placeholder || '', 40);
  return label === '' || BARE_PART.test(label);
}

const OPTIONS: readonly (readonly [path: string, pattern: RegExp, least: number])[] = [
  ['honorific-prefix', /^(mr|mrs|ms|miss|mx|dr|herr|frau|monsieur|madame|m|mme|sr|sra|senor|senora|signor|signora|pan|pani|dhr|mevr)$/, 2],
  [
    'sex',
    /^(male|female|man|woman|mannlich|weiblich|divers|homme|femme|hombre|mujer|masculino|femenino|feminino|maschio|femmina|muz|zena|mezczyzna|kobieta|мужской|женский)$/,
    2,
  ],
  [
    'address.country',
    /^(germany|france|spain|italy|austria|belgium|netherlands|poland|united kingdom|united states( of america)?|deutschland|frankreich|osterreich|allemagne|espagne|espana|francia|alemania|италия|франция|германия)$/,
    4,
  ],
];

/** Unnamed lists that only one question has: titles, sexes, countries. */
function byOptions(field: FieldSnapshot): Read | undefined {
  if (field.options.length < 2) return undefined;
  const labels = field.options.map((option) => normal(option.label, 60));
  const found = OPTIONS.find(([, pattern, least]) => labels.filter((label) => pattern.test(label)).length >= least);
  return found && { path: found[0], confidence: 0.75, conflict: false, because: 'what it offers' };
}

function firstMatch(sources: readonly Source[], context: string, named?: string, lang = ''): Seen | undefined {
  let thin: Seen | undefined;
  let stuck = false;
  for (const source of sources) {
    if (!source.text?.trim()) continue;
    const matches = labelPaths(source.text, context, lang);
    // "Postcode / Town" over two boxes: the author's name says which of the two this one is.
    const first = matches[0] && heard(matches[0], source.text, lang);
    const byName = matches.find((one) => one.path === named && one.strength >= AS_STRONG * (matches[0]?.strength ?? 0));
    const match = first?.another || first?.theirs || !byName ? first : byName;
    const length = normal(source.text).split(' ').length;
    if (match && match.strength >= TOO_THIN) {
      const clear = match.strength >= CLEAR && match.path !== '';
      if (thin?.match.another) return thin;
      if (thin?.match.path === '') {
        // "Newsletter" over a box that asks for an e-mail.
        if (clear && match.path === 'email') return { source, match };
      } else if (thin || stuck) {
        if (clear && (thin || match.path === named || match.strength > 0.75)) return { source, match };
      } else if (match.path !== '' && (match.strength >= THIN || length < 5)) return { source, match };
      thin ??= stuck ? undefined : { source, match };
    } else if (source.name === 'label' && length >= 3) stuck = true; // A question of its own that we do not know: only clear words overrule it.
  }
  return thin;
}

function sure({ source, match }: Seen, author: Seen | undefined): number {
  const words = normal(source.text ?? '').split(' ').length;
  const cover = match.strength >= 0.8 ? 0.97 : match.strength >= 0.4 ? 0.9 : words <= 4 ? 0.85 : match.strength >= 0.25 ? 0.78 : 0.6;
  return Math.min(0.99, cover * source.trust + (author?.match.path === match.path ? 0.03 : 0));
}

/** `autocomplete` says what the author wants; the visible words must not say something else. */
function agree(named: Autocomplete, seen: Seen | undefined): Read {
  const path = named.path ?? '';
  const said = seen && seen.match.path !== '' ? seen : undefined;
  const same = !said || family(said.match.path) === family(path) || said.match.strength < THIN;
  const context = named.context ?? said?.match.context;
  if (seen?.match.another)
    return {
      path,
      context,
      confidence: 0.5,
      conflict: true,
      because: `${seen.source.name} asks another thing, autocomplete says ${named.token}`,
    };
  if (same)
    return {
      // An e-mail box that serves as the user name of an account takes the e-mail.
      path: path === 'username' && said?.match.path === 'email' ? 'email' : path,
      context,
      confidence: said ? 0.98 : 0.93,
      conflict: false,
      because: `autocomplete ${named.token}${said ? ` and ${said.source.name}` : ''}`,
    };
  return {
    path: said.match.path,
    context: said.match.context,
    confidence: 0.5,
    conflict: true,
    because: `${said.source.name} says ${said.match.path}, autocomplete says ${named.token}`,
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

/** What a box of a kind of its own never takes: a name where a number is dialled, a town where an address is linked. */
const NO_NUMBER =
  /^(organization(-title)?|education\.institution|bank|health-insurance|hobby|order\.shop|(partner|doctor|landlord|emergency-contact|referee)\.(name|practice))$/;
const MAILS = /^(email|username|email-for)$|\.email$/;
const LINKS = /^(url|linkedin|github|portfolio|impp|username)$/;
/** People of whom more is kept than the name. */
const REACHED: Readonly<Record<string, string>> = {
  tel: 'landlord|doctor|emergency-contact|referee',
  email: 'landlord|emergency-contact|referee',
};

/** Whether the kind of box takes what its words were read as; "Emergency contact" over a box for a number asks for theirs. */
function inItsKind(field: FieldSnapshot, read: Read): Read {
  const { path } = read;
  const type = field.inputType ?? '';
  if (path === null || read.because.startsWith('autocomplete')) return read;
  const [id = '', part] = path.split('.');
  if (part === 'name' && new RegExp(`^(?:${REACHED[type] ?? '-'})$`).test(id)) return { ...read, path: `${id}.${type}` };
  const refused = type === 'tel' ? NO_NUMBER.test(path) : type === 'email' ? !MAILS.test(path) : type === 'url' && !LINKS.test(path);
  return refused ? { ...UNREAD, another: true, because: `a box for ${type} takes no ${path}` } : read;
}

/** `type=email` under "Confirm your address" or an example ("name@example.com") is still an e-mail box. */
function typed(field: FieldSnapshot, read: Read): Read {
  const mail =
    field.inputType === 'email' || /^(re ?enter|confirm|repeat)? ?e ?mail( (confirm\w*|again|2))?$/.test(normal(field.name ?? ''));
  if (!mail || read.conflict || read.path === null || !/^(address|name|given-name|nickname)$/.test(read.path)) return read;
  return { ...read, path: 'email', confidence: 0.8, because: `${read.because}, but it takes an e-mail` };
}

function isBox({ kind }: FieldSnapshot): boolean {
  return kind === 'checkbox' || kind === 'switch' || kind === 'checkbox-group' || kind === 'radio-group' || kind === 'rating';
}

/** Paths whose value somebody writes out: a box to tick never asks for one. */
function isWritten(path: string): boolean {
  const topic = attributeOf(path)?.topic;
  return topic === 'identity'
    ? !/^(sex|age|pronouns|honorific-prefix|nationality)$/.test(path)
    : topic === 'address' || (topic === 'contact' && path !== 'preferred-contact') || topic === 'account' || topic === 'order';
}
