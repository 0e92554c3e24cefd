import { attributeOf } from '../../core/attributes.ts';
import type { IsoDate } from '../../core/value.ts';
import { countryCode } from '../facts/countries.ts';
import { type Draft, REPLACED, record } from '../facts/grammar/row.ts';
import { asksToForget } from '../facts/requests.ts';
import { maskQuotes } from '../facts/sentences.ts';
import type { Belief } from '../types.ts';
import { endedOf, identifying, names } from './ends.ts';
import { isPast } from './history.ts';
import type { Mark, Stands } from './mark.ts';
import { isAhead, sinceOf } from './times.ts';
import { type Around, attributesOf, type Context, ENDS, isPart, ROWS } from './values.ts';
import { isTellers } from './whose.ts';

/**
 * What a sentence that the grammar did not understand says, by the marks that the tagger has put in it: values that hold, values of a
 * time that is over, ends of what is held, a doubt about what is held where it is less sure; nothing otherwise. Pure; a wrong value is
 * worse than none.
 */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** Attributes that the sentence settles: it doubts nothing else about them. */
  readonly spares: readonly string[];
  /** Attributes that it is about without saying what holds, or that may have ended with what it ends. */
  readonly about: readonly string[];
}

/**
 * How sure a mark must be before a value is taken from it, an end, a part beside a sure part of the same record, and before what is held is
 * doubted. The first two were chosen on notes held back, the others by what they did to the banks of wordings.
 */
export const LIMITS = { value: 0.6, end: 0.5, beside: 0.35, doubt: 0.3 } as const;
/** Of a value that was worked out. */
const CONFIDENCE = 0.6;

const HOLDS: ReadonlySet<Stands> = new Set(['is', 'new', 'slip']);
const OVER: ReadonlySet<Stands> = new Set(['end', 'not', 'wrong']);
/** What may have ended with the end of it. */
const ALSO: Readonly<Record<string, readonly string[]>> = { job: ['employment-status'], partner: ['marital-status'] };
/** Their dates are part of what they are. */
const TIMED: ReadonlySet<string> = new Set(['passport', 'visa', 'bday', 'education']);
/** "Excel? Not any more" asks nothing. */
const isQuestion = (sentence: string): boolean => /\?\W*$/.test(sentence) && sentence.trim().split(/\s+/).length > 2;

/** @param marks their places are in the sentence */
export function readMarks(sentence: string, marks: readonly Mark[], { at, heldOf, others = [] }: Context): Reading | null {
  const plain = sentence.replace(/[’‘]/g, "'");
  const masked = maskQuotes(sentence).replace(/[’‘]/g, "'");
  if (asksToForget(masked) || isQuestion(masked)) return null;
  const around: Around = { sentence: masked, at, heldOf };
  // What somebody else said in quotation marks is nobody's telling.
  const seen = marks.filter(
    (mark) =>
      masked.slice(mark.start, mark.end) === plain.slice(mark.start, mark.end) &&
      !isOrigin(mark, masked) &&
      isTellers(mark, masked, others),
  );
  const sure = (stances: ReadonlySet<Stands>, limit: number) => {
    const among = seen.filter(({ stands }) => stances.has(stands));
    const firm = new Set(among.filter((mark) => mark.sure >= limit).flatMap(({ about }) => recordOf(about)));
    // "24,000 in 2021, 26,500 in 2022": one of a row of the same kind, each with its time, is as sure as the surest.
    const inRow = new Set(among.filter((mark) => mark.sure >= limit && mark.time).map(({ about }) => about));
    return among.filter(
      (mark) =>
        mark.sure >= limit ||
        (mark.sure >= LIMITS.beside && recordOf(mark.about).some((one) => firm.has(one))) ||
        (mark.sure >= LIMITS.doubt && mark.time && inRow.has(mark.about)),
    );
  };
  const values = (isAhead(masked, at) ? [] : valuesOf(sure(HOLDS, LIMITS.value), around)).filter(
    ({ attribute, replaces, corrects }) => !REACHED.has(attribute) || replaces || corrects || heldOf(attribute).length === 0,
  );
  const over = sure(OVER, LIMITS.end);
  const ends = endsOf(over, around, values);
  const ended = new Set(ends.map(({ attribute }) => attribute));
  const past = historyOf([...sure(new Set(['past']), LIMITS.value), ...over.filter(({ stands }) => stands === 'end')], around, ended);
  const drafts = [
    ...past,
    ...ends,
    ...values.filter((draft) => !draft.ends || (heldOf(draft.attribute).length > 0 && !ended.has(draft.attribute))),
  ].map((draft) => ({ ...draft, confidence: CONFIDENCE }));
  const settled = new Set([...ends, ...values].map(({ attribute }) => attribute));
  // Said as if it had always been so, beside another: which of the two holds is asked.
  const beside = values.filter(
    (draft) => REPLACED.has(draft.attribute) && !draft.ends && !draft.replaces && !draft.corrects && !ended.has(draft.attribute),
  );
  for (const { attribute } of beside) settled.delete(attribute);
  const doubted = seen
    .filter(({ sure: likely, stands }) => likely >= LIMITS.doubt && (stands === 'new' || stands === 'slip' || OVER.has(stands)))
    .flatMap(({ about }) => attributesOf(about))
    .concat(
      unsure(seen, around),
      [...settled].flatMap((attribute) => ALSO[attribute] ?? []),
      beside.map(({ attribute }) => attribute),
    )
    .filter((attribute) => !settled.has(attribute) && heldOf(attribute).length > 0);
  if (drafts.length === 0 && doubted.length === 0) return null;
  return { drafts, spares: [...settled], about: [...new Set(doubted)] };
}

/** "From Leeds" is no home, and who a place is rented from no town. */
const isOrigin = ({ about, stands, start }: Mark, sentence: string): boolean =>
  (about === 'town' && stands !== 'end' && /\bfrom (?:the )?$/i.test(sentence.slice(0, start))) ||
  // "At Kestrel I led ..." is no leaving.
  (about === 'employer' && stands === 'end' && /^\W*(?:while |when )?at (?:the )?$/i.test(sentence.slice(0, start)));

/** Beside one's own another number or address of mail is somebody's: only news makes it one's own. */
const REACHED: ReadonlySet<string> = new Set(['tel', 'email']);

/** What people say goodbye to by its name, in words without end. */
const MENTIONED = ['job', 'vehicle', 'medication', 'membership', 'landlord', 'insurance', 'bank', 'partner', 'diet', 'sport', 'hobby'];

/** What is held and named in a sentence that nobody understood, and of which no mark says surely that it still is so: it may have been its end. */
function unsure(marks: readonly Mark[], { sentence, heldOf }: Around): string[] {
  const holds = new Set(
    marks.filter(({ stands, sure }) => HOLDS.has(stands) && sure >= LIMITS.value).flatMap(({ about }) => attributesOf(about)),
  );
  return MENTIONED.filter((attribute) => !holds.has(attribute) && heldOf(attribute).some((belief) => names(belief, sentence)));
}

/** The record that it is a part of. */
const recordOf = (about: string): readonly string[] => {
  const row = ROWS[about];
  return row && isPart(row) ? row.attributes : [];
};

function valuesOf(marks: readonly Mark[], around: Around): Draft[] {
  return [
    ...recordsOf(marks, around).flatMap(({ attribute, parts, mark }) =>
      record(attribute, completed(attribute, parts, mark, around)).map((draft) => said(draft, mark, around)),
    ),
    ...surest(singlesOf(marks, around)).map(({ draft, mark }) => said(draft, mark, around)),
  ];
}

/** Of what one has one of, the surest: in a breath with a doctor stands the practice. */
function surest(singles: readonly Single[]): readonly Single[] {
  return singles.filter(
    ({ draft, mark }) =>
      draft.ends ||
      attributeOf(draft.attribute)?.cardinality !== 'one' ||
      !singles.some((other) => other.draft.attribute === draft.attribute && !other.draft.ends && isSurer(other.mark, mark)),
  );
}
const isSurer = (a: Mark, b: Mark): boolean => a.sure > b.sure || (a.sure === b.sure && a.start < b.start);

/** Values of a time that the note names and that is over. */
function historyOf(marks: readonly Mark[], around: Around, ended: ReadonlySet<string>): Draft[] {
  const then = (draft: Draft, { time }: Mark): Draft[] => {
    if (!time?.to || draft.ends || ended.has(draft.attribute)) return [];
    const times = { validTo: time.to, ...(time.from ? { validFrom: time.from } : {}) };
    if (draft.attribute !== 'job' || draft.value.type !== 'record') return [{ ...draft, ...times }];
    const parts = { ...draft.value.parts, ...(time.from ? { start: time.from } : {}), end: time.to };
    return record('job', parts, times);
  };
  return [
    ...recordsOf(marks, around).flatMap(({ attribute, parts, mark }) => record(attribute, parts).flatMap((draft) => then(draft, mark))),
    ...singlesOf(marks, around).flatMap(({ draft, mark }) => then(draft, mark)),
  ];
}

/** With how it was said: as news, or to put a slip right. */
function said(draft: Draft, mark: Mark, around: Around): Draft {
  const { stands } = mark;
  const timed = dated(draft, mark, around);
  if (draft.ends) return timed;
  if (stands === 'slip') return { ...timed, corrects: true };
  const isNews = stands === 'new' && REPLACED.has(draft.attribute) && around.heldOf(draft.attribute).length > 0;
  return isNews ? { ...timed, replaces: true } : timed;
}

/** With the day from which it is so. */
function dated(draft: Draft, mark: Mark, { sentence, at }: Around): Draft {
  const since = TIMED.has(draft.attribute) ? null : (sinceOf(mark, sentence, at) ?? (draft.ends ? mark.time?.to : mark.time?.from));
  return since ? { validFrom: since, ...draft } : draft;
}

const wordsOf = ({ start, end }: Mark, { sentence }: Around): string => sentence.slice(start, end);

interface Single {
  readonly draft: Draft;
  readonly mark: Mark;
}

function singlesOf(marks: readonly Mark[], around: Around): Single[] {
  return marks.flatMap((mark) => {
    const row = ROWS[mark.about];
    return row && !isPart(row) ? row.make(wordsOf(mark, around), around).map((draft) => ({ draft, mark })) : [];
  });
}

interface Gathered {
  readonly attribute: string;
  readonly parts: Record<string, string>;
  /** The first of its marks that says more than that it is so. */
  mark: Mark;
  last: Mark;
}

function isRegionOf(open: Gathered, mark: Mark, value: Readonly<Record<string, string>>, around: Around): Record<string, string> | null {
  const place = value['address-level2'];
  const isBeside = open.last.about === 'town' && mark.about === 'town' && around.sentence.slice(open.last.end, mark.start) === ', ';
  if (!place || !isBeside || open.last.stands !== mark.stands) return null;
  const country = countryCode(place);
  return country ? { country } : { 'address-level1': place };
}

/** Parts that stand together, in their order; a part that is there already begins another record. */
function recordsOf(marks: readonly Mark[], around: Around): Gathered[] {
  const records: Gathered[] = [];
  for (const mark of marks) {
    const row = ROWS[mark.about];
    const value = row && isPart(row) ? row.read(wordsOf(mark, around), around) : null;
    if (!row || !value) continue;
    const [attribute = ''] = row.attributes;
    const open = records.findLast((one) => one.attribute === attribute);
    // "Ballarat, Victoria": the second of two places names where the first one is.
    const region = open && isRegionOf(open, mark, value, around);
    if (open && region) {
      Object.assign(open.parts, region);
      open.last = mark;
      continue;
    }
    if (open && Object.keys(value).every((part) => !(part in open.parts)) && !isOfAnotherTime(open.mark, mark)) {
      Object.assign(open.parts, value);
      if (open.mark.stands === 'is') open.mark = mark;
      open.last = mark;
    } else records.push({ attribute, parts: { ...value }, mark, last: mark });
  }
  return records;
}

const isOfAnotherTime = (a: Mark, b: Mark): boolean => isPast(a) && (a.time?.from !== b.time?.from || a.time?.to !== b.time?.to);

/** What was told of a part of what is held stands with the rest of it: a new title at the same firm, a plate of the only car. */
function completed(
  attribute: string,
  parts: Readonly<Record<string, string>>,
  { stands }: Mark,
  { sentence, heldOf }: Around,
): Readonly<Record<string, string>> {
  const [only, ...others] = heldOf(attribute);
  const held = only?.value.type === 'record' && others.length === 0 ? only.value.parts : {};
  const keeps = (...kept: string[]) => ({
    ...Object.fromEntries(kept.flatMap((name) => (held[name] ? [[name, held[name]]] : []))),
    ...parts,
  });
  if (attribute === 'job') return parts.employer ? parts : keeps('employer', 'location', 'start');
  if (attribute === 'vehicle') return parts.make || parts.model ? parts : keeps('make', 'model', 'year');
  if (attribute === 'pet') return parts.species || !parts.name || !isSame(held.name, parts.name) ? parts : keeps('species', 'count');
  if (attribute === 'passport' || attribute === 'driving-licence') return parts.number ? parts : keeps('number', 'country', 'type');
  // The street where one lives is in the town where one lives, whatever else is named beside it.
  const street = attribute === 'address' ? parts['address-line1'] : undefined;
  const known = heldOf('address').flatMap(({ value }) => (value.type === 'record' ? [value.parts] : []));
  const home = street && stands !== 'slip' ? known.find((one) => isSame(one['address-line1'], street)) : undefined;
  if (home) return home;
  if (attribute !== 'address' || parts['address-level2']) return parts;
  // A new street may be in another town, unless it is said to be the same.
  if (parts['address-line1'])
    return stands === 'slip' || NEAR.test(sentence) ? keeps('address-level2', 'address-level1', 'country') : parts;
  return parts['postal-code'] ? keeps('address-line1', 'address-line2', 'address-level2', 'address-level1', 'country') : parts;
}
const NEAR =
  /\b(?:same (?:town|village|city|street|road)|(?:round|around) the corner|next door|(?:down|up|along|across) the (?:road|street|lane)|flat|floor)\b/i;
const isSame = (held: string | undefined, told: string) => held?.toLowerCase() === told.toLowerCase();

/** How sure an end must be of what has only begun; days that it counts as such. */
const FIRM = 0.8;
const FRESH = 31;
const isFresh = ({ validFrom, at: told }: Belief, at: IsoDate): boolean => {
  const since = Date.parse(validFrom?.length === 10 ? validFrom : told);
  return Date.parse(at) - since < FRESH * 86_400_000 && Date.parse(at) > since;
};

/** Which held facts are over: those that a mark names, or the only one of what has ended. */
function endsOf(marks: readonly Mark[], around: Around, values: readonly Draft[]): Draft[] {
  const { sentence, heldOf } = around;
  const ended = new Map<string, Draft>();
  for (const mark of marks)
    for (const attribute of attributesOf(mark.about)) {
      const held = heldOf(attribute);
      const isNamed = mark.about in ROWS && !mark.about.includes(':');
      const named = isNamed ? held.filter((belief) => names(belief, wordsOf(mark, around))) : [];
      // Without its value: nothing of the kind may be told to have begun in the same breath.
      const isOnly = mark.stands === 'end' && mark.about in ENDS && !values.some((draft) => draft.attribute === attribute);
      const target = named.length === 1 ? named[0] : isOnly ? endedOf(attribute, sentence, held) : null;
      const value = target && identifying(target);
      if (target && mark.sure < FIRM && isFresh(target, around.at)) continue;
      if (target && value) ended.set(target.id, dated({ attribute, value, ends: [attribute] }, mark, around));
    }
  return [...ended.values()];
}
