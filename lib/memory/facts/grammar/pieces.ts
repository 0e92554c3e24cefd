import { attributeOf, kindAt } from '../../../core/attributes.ts';
import { KINS } from '../../../core/kin.ts';
import { labelPaths } from '../labels.ts';
import { isPath, typed, typedPart } from '../typed.ts';
import { RELATIVES } from './lexicon.ts';
import { type Groups, gist, pattern } from './phrase.ts';
import { type Draft, REPLACED, type Row, record, type Saying } from './row.ts';

/**
 * A breath of speech in pieces: "Bin Mechaniker bei Kessler, Personalnummer 40-7716" tells two things, each in a shape of its own. A clause is
 * cut where a piece may end, and the longest run of what was cut that some shape reads to its end is one piece. What a piece speaks of
 * ("gültig bis ...", "Kennzeichen ...") is what the breath spoke of before.
 */
export interface Told extends Saying {
  /** What was spoken of, latest last: attributes of this breath and of the one before it. */
  readonly topics: readonly string[];
  /** "jetzt", "ahora", "seit heute": it was otherwise before. */
  readonly news: boolean;
}
/** What is spoken of without anything being told of it: "Ya renové la licencia". */
interface Topic {
  readonly topic: string;
}
export type PieceReader = (groups: Groups, at: Told) => readonly (Draft | Topic)[] | null;

export interface Piece {
  readonly read: PieceReader;
  readonly templates: readonly string[];
  /** Read although it is a wish, an end or a condition. */
  readonly even?: true;
}

/** How a language is cut, and by which words it doubts. */
export interface Tongue {
  readonly id: string;
  readonly pieces: readonly Piece[];
  /** Spelt into a template: what "~wohne" stands for. */
  readonly verb: (word: string) => string;
  /** Where one piece may end and another begin. */
  readonly joints: RegExp;
  /** Small words that change nothing. */
  readonly fillers: RegExp;
  /** First words that only lead to what is told. */
  readonly leads: RegExp;
  readonly news: RegExp;
  readonly hedged: RegExp;
  readonly past: RegExp;
  /** In a piece that was not understood: it may take the others back. */
  readonly undoes: RegExp;
  /** Somebody else is spoken of. */
  readonly others: RegExp;
  /** Between a label and its value. */
  readonly is: RegExp;
  /** In front of a label. */
  readonly own: RegExp;
}

const escaped = (words: readonly string[]) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replace(/-/g, '[- ]?'))
    .join('|');
const KIN = `(?<kin>(?:${escaped(KINS.flatMap(({ one }) => one))}))`;

interface Ready {
  readonly piece: Piece;
  readonly exact: RegExp;
  readonly looks: RegExp;
}

/** Pieces of one clause at the most: a longer one is prose. */
const MOST = 12;

/**
 * Two rows: one for clauses that are understood in all their pieces, to be tried before other rows, and one for those of which a piece was left
 * over that takes nothing back.
 */
export function rowsInPieces(tongue: Tongue): { readonly whole: Row; readonly part: Row } {
  const ready = tongue.pieces.flatMap((piece) =>
    piece.templates.map((template): Ready => {
      const spelt = template
        .replace(/\\d\{(\d)\}/g, (_all, times: string) => '\\d'.repeat(Number(times)))
        .replace(/~([\p{L}]+)/gu, (_all, word: string) => tongue.verb(word))
        .replaceAll('{kin}', KIN);
      const exact = pattern(apart(spelt));
      return { piece, exact, looks: gist(exact) };
    }),
  );
  const known = wordsOf(tongue);
  let last: { readonly key: string; readonly reading: Reading | null } | undefined;
  const readingOf = (at: Saying) => {
    const key = `${at.at}|${at.previous ?? ''}|${at.text}`;
    if (last?.key !== key) last = { key, reading: at.kind !== 'document' && mayBe(at.text, known) ? breath(tongue, ready, at) : null };
    return last.reading;
  };
  const rowOf = (id: string, takes: (reading: Reading) => boolean): Row => ({
    id: `${tongue.id}-${id}`,
    pattern: /^(?<all>.+)$/s,
    evenHedged: true,
    read: (_groups, at) => {
      const reading = readingOf(at);
      return reading && takes(reading) ? reading.drafts : null;
    },
  });
  return {
    whole: rowOf('whole', ({ left }) => left.length === 0),
    part: rowOf('part', ({ drafts, left }) => drafts.every(({ ends }) => ends) || !left.some((one) => tongue.undoes.test(one))),
  };
}

/** A name may stand once in a pattern: where a template says in two places when, the second is `since_2`. */
function apart(template: string): string {
  const seen = new Map<string, number>();
  const next = (name: string) => {
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return times === 1 ? name : `${name}_${times}`;
  };
  return template.replace(/\(\?<(\w+)>|(?<!\\p)\{(?:(\w+):)?([a-z]\w*)\}/g, (_all, named?: string, group?: string, type?: string) =>
    named ? `(?<${next(named)}>` : `{${next(group ?? type ?? '')}:${type}}`,
  );
}

/** What was said in either place. */
function together(groups: Groups): Groups {
  const all: Record<string, string | undefined> = {};
  for (const [name, text] of Object.entries(groups)) all[name.replace(/_\d$/, '')] ??= text;
  return all;
}

/** Letters of the shortest word by which a language is known, and of those that may have an ending more. */
const SHORTEST = 3;
const INFLECTED = 6;
/** Words that English has too. */
const ENGLISH_TOO: ReadonlySet<string> = new Set(
  (
    'actor actual administrator alcohol alle alter analyst arthritis artist asthma auditor auto bachelor badminton banco bank barkeeper basketball bass blind boxe bus cambridge cargo cello chef civil club conductor con contra copd crohn das delegate den dental dentist der designer diabetes die diploma director doctor don don drama dsl editor elector email ' +
    'era eso fax final fines first florist fon franc freelance friend functional gang gas general gluten goethe golf gut halal hat hay her hobbies hockey home homeoffice ielts imam industrial instructor internet jeans journalist kilo kind las lateral lupus los mag mail mails man manager mann master mate media mes meter metro mir mobil mobile monitor moto mutual name namen ' +
    'natural nie nos notar nota note nun office parkinson particular pass pan patent pension per period personal piano pilot plan plaza polo por position positive positiv post private pro problem professor psoriasis rang real registro remote renal rugby sala salad service shirt shirts sie sin single sino sitz sms social sofort sol sold solo son soy squash starten stock student ' +
    'superior supervisor tag tan telc telegram tennis tie tinnitus toefl trainer tuba type typ uni unhurt vale vegan via visa vocal volleyball wagen war warren was whatsapp wifi will wind wird xxl xxs zither'
  ).split(' '),
);

/** The words that the templates of a language are made of. */
function wordsOf({ pieces }: Tongue): ReadonlySet<string> {
  const literal = pieces.flatMap(({ templates }) =>
    templates.flatMap((template) => template.replace(/\{[^}]*\}|\?<\w+>|\\\w/g, ' ').match(/\p{L}+/gu) ?? []),
  );
  return new Set(literal.map((word) => word.toLowerCase()).filter((word) => word.length >= SHORTEST && !ENGLISH_TOO.has(word)));
}

/** Whether a clause may be of this language: some word of it is, with or without an ending. */
function mayBe(text: string, known: ReadonlySet<string>): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const isLong = (word: string) => word.length >= INFLECTED;
  return words.some((word) => known.has(word) || (isLong(word) && (known.has(word.slice(0, -1)) || known.has(word.slice(0, -2)))));
}

interface Reading {
  readonly drafts: readonly Draft[];
  readonly left: readonly string[];
}

function breath(tongue: Tongue, ready: readonly Ready[], at: Saying): Reading | null {
  const cut = cutUp(at.text, tongue.joints);
  if (cut.length > MOST || /\?$/.test(at.text)) return null;
  const isHedged = tongue.hedged.test(at.text);
  const isTheirs = at.previous !== undefined && isOfAnother(at.previous, tongue);
  const drafts: Draft[] = [];
  const left: string[] = [];
  const topics = [...new Set((at.before ?? []).map(({ attribute }) => attribute))];
  for (let from = 0; from < cut.length; ) {
    const found = longest(tongue, ready, cut, from, { at, topics, isHedged, isTheirs });
    if (!found) {
      const words = cut[from]?.text ?? '';
      left.push(words);
      from += 1;
      // Whoever is named here may be whom the rest is about.
      if (isOfAnother(words, tongue)) {
        left.push(...cut.slice(from).map(({ text }) => text));
        break;
      }
      continue;
    }
    for (const one of found.told) {
      topics.push('topic' in one ? one.topic : one.attribute);
      if (!('topic' in one)) add(drafts, one);
    }
    from = found.to;
  }
  return drafts.length > 0 && left.length < cut.length ? { drafts, left } : null;
}

function isOfAnother(words: string, { others }: Tongue): boolean {
  return RELATIVES.test(words) || others.test(words);
}

interface Cut {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function cutUp(text: string, joints: RegExp): Cut[] {
  const cuts: Cut[] = [];
  let start = 0;
  const push = (end: number) => {
    if (text.slice(start, end).trim() !== '') cuts.push({ text: text.slice(start, end), start, end });
  };
  for (const match of text.matchAll(joints)) {
    push(match.index);
    start = match.index + match[0].length;
  }
  push(text.length);
  return cuts;
}

interface Around {
  readonly at: Saying;
  readonly topics: readonly string[];
  readonly isHedged: boolean;
  readonly isTheirs: boolean;
}

function longest(tongue: Tongue, ready: readonly Ready[], cut: readonly Cut[], from: number, around: Around) {
  for (let to = cut.length; to > from; to--) {
    const words = around.at.text.slice(cut[from]?.start ?? 0, cut[to - 1]?.end ?? 0);
    const told = one(tongue, ready, words, around);
    if (told) return { told, to };
  }
  return null;
}

/** What one piece tells, or null. */
function one(tongue: Tongue, ready: readonly Ready[], words: string, { at, topics, isHedged, isTheirs }: Around) {
  const news = tongue.news.test(words);
  const isPast = tongue.past.test(words);
  const said: Told = { ...at, text: words, topics, news, reader: { ...at.reader, dayFirst: at.reader.dayFirst ?? true } };
  for (const text of waysOf(words, tongue)) {
    for (const { piece, exact, looks } of ready) {
      if (((isHedged || isPast) && !piece.even) || !looks.test(text)) continue;
      const match = exact.exec(text);
      const told = match ? piece.read(together(match.groups ?? {}), said) : null;
      if (told && told.length > 0 && !(isTheirs && !piece.even && !SELF.test(words))) return told.map((draft) => renewed(draft, news));
    }
    const told = isHedged || isPast || isTheirs ? null : labelled(text, tongue, said);
    if (told) return told;
  }
  return null;
}
/** Words by which somebody speaks of themselves. */
const SELF =
  /(?<!\p{L})(?:ich|wir|mein\p{L}*|unser\p{L}*|mich|mir|bin|habe|heiße|wohne|arbeite|yo|mi|mis|me|soy|tengo|vivo|trabajo|estoy|nací)(?!\p{L})/iu;

const renewed = (draft: Draft | Topic, news: boolean): Draft | Topic =>
  news && !('topic' in draft) && !draft.ends && REPLACED.has(draft.attribute) ? { ...draft, replaces: true } : draft;

/** As it stands without its fillers, and without what only leads to it ("Für die Uniform: ..."). */
function waysOf(words: string, { fillers, leads }: Tongue): string[] {
  const bare = (text: string) =>
    text
      .replace(fillers, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s:,]+|[\s.!;:,]+$/g, '');
  const plain = bare(words);
  const led = bare(plain.replace(leads, ''));
  const head = /^(?<head>[^:]{3,40}): (?<rest>.+)$/.exec(led)?.groups;
  const behind = head && !SPEAKS.test(head.head ?? '') && !RELATIVES.test(head.head ?? '') ? [bare(head.rest ?? '')] : [];
  return [...new Set([plain, led, ...behind])].filter(Boolean);
}
/** Before a colon: somebody who says what follows. */
const SPEAKS = /\b(?:sagt\w*|schreibt|schrieb|meint\w*|zitat|frage|von|dice|dijo|escribió|pregunta|de)\b|^\S+$/iu;

/** Further parts of what was told of already are its own; what differs is another thing. */
function add(drafts: Draft[], draft: Draft): void {
  const at = drafts.findLastIndex((old) => old.attribute === draft.attribute && old.subject === draft.subject);
  const old = drafts[at];
  const isMore =
    old?.value.type === 'record' &&
    draft.value.type === 'record' &&
    !old.ends &&
    !draft.ends &&
    old.polarity === draft.polarity &&
    disjoint(old.value.parts, draft.value.parts);
  if (!isMore || old.value.type !== 'record' || draft.value.type !== 'record') {
    drafts.push(draft);
    return;
  }
  const [merged] = record(draft.attribute, { ...old.value.parts, ...draft.value.parts });
  if (merged) drafts[at] = { ...old, ...draft, value: merged.value };
}

const disjoint = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>) =>
  Object.keys(b).every((part) => a[part] === undefined || a[part] === b[part]);

/** Words of the longest label. */
const LABEL = 6;
/** What is read without a word between label and value: codes, sizes, days, numbers to call. */
const CLIPPED =
  /(?:^|[.-])(?:number|code|plate|size)$|^(?:national-id|social-security|tax-id|vat-id|iban|tel|fax|email|bday|frequent-flyer|tax-class|blood-type|height|weight|identity-card\.\w+|passport\.(?:start|end))$/;

/** "Personalnummer 40-7716", "Staatsangehörigkeit: deutsch", "El número de socio es 2318". */
function labelled(text: string, { is, own }: Tongue, at: Told): readonly Draft[] | null {
  const words = text.replace(own, '').split(' ');
  for (let to = Math.min(words.length - 1, LABEL); to > 0; to--) {
    const label = words.slice(0, to).join(' ');
    const rest = words.slice(to).join(' ');
    const value = rest.replace(is, '');
    const joined = value !== rest || /[:=]$/.test(label);
    const [match] = labelPaths(label);
    if (!match || match.strength < 1 || match.path === '' || !isPath(match.path)) continue;
    if (RELATIVES.test(label) || !(joined || CLIPPED.test(match.path))) continue;
    return valueAt(match.path, match.context, value.trim(), at);
  }
  return null;
}

function valueAt(path: string, context: string | undefined, value: string, at: Told): readonly Draft[] | null {
  const [id = '', part] = path.split('.');
  if (attributeOf(id)?.derived || !isLikely(path, value)) return null;
  if (part) {
    const text = typedPart(path, value, at.reader);
    return text === null ? null : record(id, { [part]: text });
  }
  const typedValue = kindAt(path) === 'record' ? null : typed(id, value, at.reader);
  return typedValue ? [{ attribute: id, value: typedValue, ...(context ? { context } : {}) }] : null;
}

const DIGITS = (value: string) => (value.match(/\d/g) ?? []).length;

/** Whether a value is of the kind that its place holds: a code has digits, a name is written large, and none goes on as a sentence. */
function isLikely(path: string, value: string): boolean {
  if (value === '' || value.split(' ').length > 8 || /^(?:nicht|kein\w*|noch|sehr|no|ya|muy|todavía)\b/i.test(value)) return false;
  if (/(?:^|\.)(?:tel|fax)$/.test(path)) return DIGITS(value) >= 6 && !/\p{L}{3}/u.test(value);
  if (/(?:^|\.)email$/.test(path)) return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value);
  if (/number|plate|postal-code|iban|national-id|social-security|tax-id|vat-id|flyer/.test(path))
    return DIGITS(value) >= 2 && value.length <= 34 && !/\p{Ll}{3}/u.test(value);
  if (/size$/.test(path)) return value.length <= 8 && !/\p{Ll}{3}/u.test(value);
  if (path === 'blood-type') return /^(?:[AB0O]|AB)(?: ?[+-]|(?: rh)? ?(?:positiv[oa]?|negativ[oa]?))?$/i.test(value);
  if (/(?:^|[.-])name$|organization$|employer|company|birth-place|institution|practice|bank/.test(path)) return /^[\p{Lu}\d]/u.test(value);
  return true;
}
