import { attributeOf } from '../../../core/attributes.ts';
import { DATE_TEXT } from '../dates.ts';
import { lookup } from '../lookup.ts';
import { typed, typedPart } from '../typed.ts';
import type { Draft, Row, Saying } from './row.ts';

/**
 * "Groupe sanguin AB+, pointure 38, mon numéro au bureau a changé : ce n'est plus A mais B": a thing by what it is called and its value
 * behind it, in whatever order people put them. One table a language says what things are called and what their values look like; what
 * may stand between the two is said once. A clause is read only where all of it is such things.
 */
export interface Thing {
  /** A path of the catalogue; ".start" is that part of the record that was spoken of before it. */
  readonly path: string;
  /** What it is called, as alternatives of a pattern in lower case. */
  readonly words: string;
  readonly value: keyof typeof VALUES;
  readonly context?: string;
  /** May stand behind a value without a comma: "Citroën C3 immatriculée AB-123-CD". */
  readonly free?: true;
  /** Its name and a value are enough, without "is" or a colon, though the value has no digit. */
  readonly bare?: true;
  /** The value as it is kept; undefined where it is none. */
  readonly as?: (value: string) => string | undefined;
  /** Of what a record does not hold by itself: a whole reading. */
  readonly read?: (value: string, at: Saying) => readonly Draft[] | null;
}

export interface ThingWords {
  readonly things: readonly Thing[];
  /** Articles and possessives before its name. */
  readonly before: string;
  /** What stands between a name and its value. */
  readonly between: RegExp;
  /** Words between two things. */
  readonly and: string;
  /** What only frames it: "Pour les EPI : ...". */
  readonly opener: RegExp;
  /** Words that make the clause a wish, a guess, a plan or somebody else's. */
  readonly unless: RegExp;
}

const MONEY = '(?:R\\$|CHF|EUR|€|\\$)';
/** What values look like, whole. Those with a digit in them need no more than their thing's name before them. */
const VALUES = {
  code: /^(?:[A-Z]{1,5}[ -])?-?(?=[^\s]*\d)[A-Za-z\d][A-Za-z\d./-]*(?: (?:[A-Z\d][A-Za-z\d./-]*|go|gb|mo)){0,8}$/u,
  plate: /^[A-Z\d]{1,4}(?:[ -]?[A-Z\d]{1,4}){1,3}$/u,
  digits: /^\d{1,8}$/u,
  tel: /^\+?[\d(][\d ()./-]{5,22}$/u,
  email: /^[^\s@]+@[^\s@]+\.[^\s@]+$/u,
  date: new RegExp(`^(?:${DATE_TEXT})$`, 'iu'),
  year: /^(?:19|20)\d\d$/u,
  size: /^(?:\d{1,3}(?:[.,/]\d{1,2})?(?: ?(?:cm|mm))?|(?:X{0,4}|\d ?X)(?:S|L)|M|[A-Z]{1,2}\d{0,3}|[ps]p?|gg?|m)(?: (?:ans|anos|EU|US|UK|BR))?$/u,
  amount: new RegExp(
    `^(?:${MONEY} ?)?\\d[\\d .,'’\\u00a0]*(?:k€|k)? ?(?:${MONEY}|euros?|francs?|reais|dollars?)?(?: ?(?:par|/|por|ao|à|le|la|a) ?\\p{L}+)?(?: (?:nets?|bruts?|brutos?|líquidos?|liquidos?|mensuels?|annuels?|mensais|anuais|charges comprises|hors charges|cc|hc|CC|HC))*$`,
    'iu',
  ),
  count:
    /^(?:\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|um|uma|dois|duas|três|quatro|seis|sete|oito)(?: (?:ans|anos|pessoas|personnes|enfants|filhos|pièces|quartos))?$/iu,
  duration:
    /^(?:\d{1,3}|une?|deux|trois|quatre|six|um|uma|dois|duas|três|quatro|seis) (?:jours?|semaines?|mois|ans?|dias?|semanas?|m[eê]s(?:es)?|anos?)$/iu,
  measure:
    /^(?:1 ?m ?\d{2}|\d{1,3}(?:[.,]\d{1,2})? ?(?:m|cm|kg|kgs|kilos?|quilos?|km|m²|m2|mètres(?: carrés)?|metros(?: quadrados)?)(?:\s?\d{2})?)(?: de (?:altura|haut))?$/iu,
  area: /^\d{1,4}(?:[.,]\d{1,2})? ?(?:m²|m2|mètres carrés|metros quadrados)$/iu,
  blood: /^(?:ab|a|b|o|0) ?(?:\+|-|−|(?:rh[ée]?(?:sus)? ?)?(?:\+|-|positif|négatif|positivo|negativo|pos|neg))$/iu,
  level: /^(?:[abc][12]\+?|-?\d|r\/?c|\p{L}+(?: \p{L}+){0,2})$/iu,
  person:
    /^(?:(?:Dr|Dre|Dra|Mme|M|Maître|Docteur|Docteure|Doutora?|Sr|Sra|Dona|D)\.? )?\p{Lu}[\p{L}'’-]*\.?(?: (?:\p{Lu}[\p{L}'’-]*\.?|de|da|do|dos|das|du|des|le|la|van|von|der|den|e|el|al|ben|bin|d'\p{Lu}\p{L}+)){0,6}$/u,
  proper: /^(?:[lL]'|[lL]e |[lL]a |[lL]es |[oOaA]s? )?[\p{Lu}\d][\p{L}\d'’&.+-]*(?: [\p{L}\d'’&.+()-]+){0,6}$/u,
  words: /^\p{L}[\p{L}\d'’°²/ +().-]{0,60}$/u,
  list: /^[\p{L}\d][^;:]{0,90}$/u,
  any: /^\S[^;]{0,120}$/u,
} as const satisfies Readonly<Record<string, RegExp>>;
/** Values that nobody takes for a word of the sentence. */
const CODED: ReadonlySet<string> = new Set([
  'code',
  'plate',
  'digits',
  'tel',
  'email',
  'date',
  'size',
  'measure',
  'area',
  'blood',
  'amount',
  'duration',
  'count',
]);

interface Compiled extends Thing {
  readonly start: RegExp;
}

interface Segment {
  readonly thing: Compiled;
  readonly from: number;
  readonly to: number;
}

export function thingsRow(id: string, words: ThingWords): Row {
  // Of two names of one length the one that says more comes first: "fixe" is the telephone at home.
  const ordered = words.things.toSorted((a, b) => Number(b.context !== undefined) - Number(a.context !== undefined));
  const compiled = ordered.map(
    (thing): Compiled => ({
      ...thing,
      // What is told by its value alone ("sans engagement") has no name to end.
      start: new RegExp(
        `(?:${words.before})?(?:${thing.words.replace(/(?<!\\)\((?!\?)/g, '(?:')})${thing.words.startsWith('(?=') ? '' : '(?![\\p{L}\\d])'}`,
        'uy',
      ),
    }),
  );
  const separator = new RegExp(`[,;:/(–—.] ?|\\s(?:${words.and})\\s`, 'gu');
  return {
    id,
    pattern: /^(?<all>.{3,300})$/u,
    evenHedged: true,
    read: ({ all = '' }, at) => (words.unless.test(all) ? null : readThings(all, at, compiled, separator, words)),
  };
}

/** Where a thing may be named: at the start, behind a comma or an "and", and for some behind any word. */
function segmentsOf(text: string, compiled: readonly Compiled[], separator: RegExp): Segment[] {
  const lower = text.toLowerCase();
  const starts = new Set([0]);
  for (const { index, 0: mark } of text.matchAll(separator)) starts.add(index + mark.length);
  const segments: Segment[] = [];
  for (let at = 0; at < text.length; at++) {
    const isStart = starts.has(at);
    if (!isStart && text[at - 1] !== ' ') continue;
    let best: Segment | undefined;
    for (const thing of compiled) {
      if (!isStart && !thing.free) continue;
      thing.start.lastIndex = at;
      const found = thing.start.exec(lower);
      if (found && (!best || at + found[0].length > best.to)) best = { thing, from: at, to: at + found[0].length };
    }
    if (!best) continue;
    segments.push(best);
    at = Math.max(at, best.to - 1);
  }
  return segments;
}

/** Names of things that other languages have too: alone they do not say that this is one of theirs. */
const ANYWHERE =
  /^(?:e-?mail|mail|mobile|fax|tel\.?|iban|club|internet|box|site|service|portable|direction|nas|ine|gsm|cell|auto|garage|parking|poste|extension|interne|adresse|domicile|bi|cc|ra|cat\.?|a|à|par|pour|por|no|n°|nº|cave|piso|interno|whatsapp|nit|nis|nib|fact?o|polo|pin|zap)$/iu;

function readThings(
  all: string,
  at: Saying,
  compiled: readonly Compiled[],
  separator: RegExp,
  { between, opener }: ThingWords,
): readonly Draft[] | null {
  const text = all.replace(/\u00a0/g, ' ').replace(opener, '');
  const segments = segmentsOf(text, compiled, separator);
  if (segments[0]?.from !== 0 || segments.every(({ from, to }) => ANYWHERE.test(text.slice(from, to).trim()))) return null;
  const drafts: Draft[] = [];
  let record: string | undefined;
  for (let index = 0; index < segments.length; index++) {
    const segment = segments[index];
    if (!segment) return null;
    // A name of a thing within a value ("carte de lecteur") goes on with it.
    let next = index + 1;
    let read: readonly Draft[] | null = null;
    for (; next <= segments.length; next++) {
      read = readOne(text.slice(segment.to, segments[next]?.from ?? text.length), segment.thing, record, at, between);
      if (read || segment.thing.value !== 'any') break;
    }
    if (!read) return null;
    drafts.push(...read);
    const [first] = read;
    if (first?.value.type === 'record') record = first.attribute;
    index = next - 1;
  }
  return together(drafts);
}

const isNews = (said: string) => /chang|mud(?:ou|aram)|plus|nouve|nov[oa]|maintenant|désormais|agora|não é|passou/iu.test(said);

function readOne(rest: string, thing: Compiled, record: string | undefined, at: Saying, between: RegExp): readonly Draft[] | null {
  const intro = between.exec(rest)?.[0] ?? '';
  const value = rest
    .slice(intro.length)
    .replace(/[\s,;./–—(-]+$/u, '')
    .replace(/^\((?<inner>[^()]*)\)$/u, '$<inner>')
    .replace(/^(?<inner>[^()]*)\)$/u, '$<inner>')
    .trim();
  const isMarked = /[:=]|(?<!\p{L})(?:c'est|est|sont|é|são|s'appelle|s'élève|fait|ficou|passou)(?!\p{L})/iu.test(intro);
  if (value === '' || !VALUES[thing.value].test(value) || !(isMarked || thing.bare || CODED.has(thing.value))) return null;
  const kept = thing.as ? thing.as(value) : value;
  if (!kept) return null;
  const drafts = thing.read ? thing.read(kept, at) : draftsOf(thing, kept, record, at);
  return drafts && (isNews(intro) || isNews(at.text)) ? drafts.map((draft) => ({ ...draft, replaces: !draft.ends })) : drafts;
}

/** Parts by which somebody or some firm that was spoken of just before is reached: their telephone is not the person's. */
const PART_OF: Readonly<Record<string, string>> = { tel: 'tel', email: 'email', 'customer-number': 'number' };

function draftsOf({ path, context }: Thing, value: string, record: string | undefined, { reader }: Saying): readonly Draft[] | null {
  const parts = record ? (attributeOf(record)?.parts ?? {}) : {};
  const theirs = lookup(PART_OF, path);
  const isTheirs = record !== undefined && theirs !== undefined && parts[theirs] !== undefined;
  const [id = '', part] = (isTheirs ? `${record}.${theirs}` : path.startsWith('.') ? `${record ?? ''}${path}` : path).split('.');
  if (id === '' || (part && attributeOf(id)?.parts?.[part] === undefined)) return null;
  const extra = context ? { context } : {};
  if (part) {
    const text = typedPart(`${id}.${part}`, value, reader);
    return text ? [{ attribute: id, value: { type: 'record', parts: { [part]: text } }, ...extra }] : null;
  }
  const read = typed(id, value, reader);
  return read ? [{ attribute: id, value: read, ...extra }] : null;
}

/** The parts of one record, told one after the other, are one. */
export function together(drafts: readonly Draft[]): readonly Draft[] {
  const out: Draft[] = [];
  for (const draft of drafts) {
    const at = out.findIndex((one) => one.attribute === draft.attribute && one.value.type === 'record' && !one.ends && !draft.ends);
    const known = out[at];
    const isMore =
      known?.value.type === 'record' &&
      draft.value.type === 'record' &&
      Object.keys(draft.value.parts).every((part) => known.value.type === 'record' && !known.value.parts[part]);
    if (isMore && known.value.type === 'record' && draft.value.type === 'record')
      out[at] = { ...known, value: { type: 'record', parts: { ...known.value.parts, ...draft.value.parts } } };
    else out.push(draft);
  }
  return out;
}

/** In these languages the day stands before the month, wherever the person lives. */
export const dayFirst = (rows: readonly Row[]): Row[] =>
  rows.map((row) => ({
    ...row,
    read: (groups, at) => row.read(groups, { ...at, reader: { ...at.reader, dayFirst: at.reader.dayFirst ?? true } }),
  }));

/** "AB positif" as "AB+". */
export const bloodType = (value: string): string | undefined => {
  const found = /^(?<type>ab|[abo0]) ?(?:rh[ée]?(?:sus)? ?)?(?<sign>\+|pos\w*|-|−|n[ée]g\w*)$/iu.exec(value)?.groups;
  return found ? `${found.type?.toUpperCase().replace('0', 'O')}${/^(?:\+|p)/i.test(found.sign ?? '') ? '+' : '-'}` : undefined;
};

/** "1m72" as metres are written. */
export const metres = (value: string): string => value.replace(/ de (?:altura|haut)$/iu, '').replace(/^(\d) ?m ?(\d{2})$/iu, '$1,$2 m');
