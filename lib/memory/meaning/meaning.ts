import { SELF } from '../../core/ids.ts';
import { plainText, type Value } from '../../core/value.ts';
import { type Claim, isTombstone, type Told } from '../facts/claim.ts';
import { isOtherwiseRelated, personAmong } from '../facts/from-contact.ts';
import { type Draft, REPLACED } from '../facts/grammar/row.ts';
import { identity, sameValue } from '../facts/same.ts';
import { sentenceSpans } from '../facts/sentences.ts';
import { kept } from '../facts/tell.ts';
import type { State } from '../state.ts';
import { hasEnded } from '../time.ts';
import type { Belief, Statement } from '../types.ts';
import { names } from './ends.ts';
import { withTimes } from './history.ts';
import { inTime } from './in-time.ts';
import { joined, MARKER, type Mark, type Marker, marksFrom } from './mark.ts';
import { type Reading, readMarks } from './read-marks.ts';
import { theirsIn } from './theirs.ts';
import { isEnglish } from './tongue.ts';
import { attributesOf } from './values.ts';
import { namesOf } from './whose.ts';

/**
 * Notes by their meaning: each is marked by the tagger before it is told, so that what is read of it stands in the log and a rebuild needs
 * no model. Where the grammar understood a sentence, its word counts, and the marks add what it left. Without the tagger, late, or for what
 * is no note, everything is as the grammar leaves it.
 */
/** The marks in a note's text, by the statement's id. */
export type Marked = ReadonlyMap<string, readonly Mark[]>;
export const NO_MARKS: Marked = new Map();

/** How long is waited for the marks, ms, and how many texts are read so, 10 to 40 ms each. The model may have to be loaded first. */
export interface Patience {
  readonly deadline: number;
  readonly most: number;
}
/** Of a note that was just written, and of a life that is brought in once. */
const AT_WRITING: Patience = { deadline: 4000, most: 160 };
export const AT_BRINGING_IN: Patience = { deadline: 60_000, most: 2000 };
/** Texts between two looks at the clock: of a long import as many are read as there is time for. */
const SLICE = 16;
/** A longer note is a document in all but name. */
const LONGEST_NOTE = 4000;
/** UTF-16 units that the tagger reads well at once. */
const AT_ONCE = 420;

/** How sure a mark must be in a clause that the grammar understood. */
const BESIDE = 0.8;

interface Window {
  readonly id: string;
  readonly text: string;
  /** Where it begins in the note, and from where on its marks count: what stands before is read for its sense alone. */
  readonly start: number;
  readonly counts: number;
}

export class Meaning {
  private readonly marker: Marker;
  private readonly atWriting: Patience;

  constructor(marker: Marker, deadline = AT_WRITING.deadline) {
    this.marker = marker;
    this.atWriting = { ...AT_WRITING, deadline };
  }

  /** What is marked in these notes. Never fails: what is late or fails is not there. */
  async of(statements: readonly Statement[], { deadline, most } = this.atWriting): Promise<Marked> {
    if (this.marker.marks !== MARKER) return NO_MARKS;
    const windows = statements.flatMap(windowsOf).slice(0, most);
    if (windows.length === 0) return NO_MARKS;
    const signal = AbortSignal.timeout(deadline);
    const marked = new Map<string, Mark[]>();
    try {
      for (let at = 0; at < windows.length; at += SLICE) {
        const slice = windows.slice(at, at + SLICE);
        const texts = slice.map(({ text }) => text);
        const rows = await inTime(this.marker.mark(texts, signal), signal);
        for (const [index, { id, start, counts }] of slice.entries())
          for (const mark of marksFrom(rows[index] ?? new Float32Array(0))) {
            if (mark.start < counts) continue;
            marked.set(id, [...(marked.get(id) ?? []), { ...mark, start: mark.start + start, end: mark.end + start }]);
          }
      }
    } catch {
      // Late or failed: what came before it counts.
    }
    return marked;
  }
}

/** A short note at once; of a longer one as many sentences as the tagger reads well, each with the one before it. */
function windowsOf(statement: Statement): Window[] {
  if (statement.kind !== 'note' || statement.text.length > LONGEST_NOTE || !isEnglish(statement.text)) return [];
  const note = kept(statement);
  if (note.kind !== 'note') return [];
  const { id, text } = note;
  if (text.length <= AT_ONCE) return [{ id, text, start: 0, counts: 0 }];
  let before = 0;
  return sentenceSpans(text).flatMap(([from, to]) => {
    const start = to - before > AT_ONCE ? from : before;
    before = from;
    return to - start > AT_ONCE ? [] : [{ id, text: text.slice(start, to), start, counts: from - start }];
  });
}

/** What was told, with what the marks in it add. */
export function withMeaning(told: Told, marked: Marked, state: State): Told {
  const found = marked.get(told.statement.id);
  if (!found || told.source.kind !== 'note') return told;
  const { at } = told.statement;
  const heldOf = (attribute: string) =>
    state.live(SELF, attribute).filter((belief) => belief.stance !== 'inferred' && belief.polarity && !hasEnded(belief, at));
  const marks = leftBehind(alone(withTimes(told.text, joined(found, told.text), at)), told.text, heldOf);
  const persons = [...told.persons];
  const others = namesOf([...state.persons.values(), ...told.persons]);
  const claims: Told['claims'][number][] = [...told.claims];
  for (const span of sentenceSpans(told.text)) {
    const [from, to] = span;
    const quote = told.text.slice(from, to);
    const own = marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({ ...mark, start: mark.start - from, end: mark.end - from }));
    const inSentence = claims.flatMap((claim) => (!isTombstone(claim) && claim.span[0] < to && from < claim.span[1] ? [claim] : []));
    const understood = inSentence.filter(({ attribute, aside }) => attribute !== 'note' && !aside);
    const aside = inSentence.filter((claim) => claim.aside);
    const left = claims.findIndex((claim) => inSentence.some((one) => one === claim && one.attribute === 'note'));
    if (own.length === 0 && left < 0) continue;
    const isRead = ({ start, end }: Mark) => understood.some(({ span }) => span[0] < from + end && from + start < span[1]);
    const fit = own.filter((mark) => mark.sure >= BESIDE || !isRead(mark));
    const reading = readMarks(quote, fit, { at, heldOf, others });
    if (understood.length > 0) news(claims, own, span);
    if (!reading) continue;
    const { spares, about, drafts: all } = understood.length > 0 ? beyond(reading, claims) : reading;
    const people = [...state.persons.values(), ...persons].filter(({ id }) => id !== SELF);
    const drafts = all.filter(
      (draft) => !(draft.person && isOtherwiseRelated(people, draft.person.name, draft.person.relation)) && !isNoted(draft, aside),
    );
    for (const { person } of drafts) if (person) persons.push(personAmong(people, person.name, person.relation));
    const read = drafts.map(
      ({ person: _person, subject = SELF, confidence = 0, ...draft }): Claim => ({
        ...draft,
        subject,
        confidence,
        stance: 'stated',
        span,
        quote,
        readBy: 'meaning',
      }),
    );
    const note = claims[left];
    // The sentence stays before it: it may say more, is found by its words, and doubts what was held until now.
    if (note && !isTombstone(note))
      claims.splice(
        left,
        1,
        { ...note, ...(spares.length > 0 ? { spares: [...(note.spares ?? []), ...spares] } : {}), ...(about.length > 0 ? { about } : {}) },
        ...read,
      );
    else claims.push(...read);
  }
  claims.push(...theirsIn(told, marks, [...state.persons.values(), ...told.persons]));
  return { ...told, claims, persons };
}

/** How sure it must be that somebody is on their own. */
const ALONE = 0.6;

/** "Lionel and me have run out of road. I'm on my own": who was the partner no longer is. */
function alone(marks: readonly Mark[]): readonly Mark[] {
  const isAlone = marks.some(
    ({ about, stands, sure }) =>
      /^marital:(?:single|divorced|separated)$/.test(about) && (stands === 'is' || stands === 'new') && sure >= ALONE,
  );
  return isAlone ? marks.map((mark) => (mark.about === 'partner' && mark.stands === 'is' ? { ...mark, stands: 'end' } : mark)) : marks;
}

/** Of what one has one of at a time. */
const ONE_OF: ReadonlySet<string> = new Set(['town', 'employer', 'bank', 'doctor', 'dentist', 'internet-provider', 'energy-supplier']);
/** How sure it must be that another one has begun. */
const BEGUN = 0.6;

/** "Sold up in Porto. Home is Vigo now": of two that are told as new in one note the one that is held is the one that was left. */
function leftBehind(marks: readonly Mark[], text: string, heldOf: (attribute: string) => readonly Belief[]): readonly Mark[] {
  const words = ({ start, end }: Mark) => text.slice(start, end).toLowerCase();
  return marks.map((mark) => {
    if (mark.stands !== 'new' || !ONE_OF.has(mark.about)) return mark;
    const isOther = (one: Mark) => one.about === mark.about && one.stands === 'new' && one.sure >= BEGUN && words(one) !== words(mark);
    const isHeld = attributesOf(mark.about).some((attribute) => heldOf(attribute).some((belief) => names(belief, words(mark))));
    return isHeld && marks.some(isOther) ? { ...mark, stands: 'end' as const } : mark;
  });
}

/** What the grammar read of a sentence is news where the marks say so: what stood in its place has ended. */
function news(claims: Told['claims'][number][], marks: readonly Mark[], [from, to]: readonly [number, number]): void {
  for (const [index, claim] of claims.entries()) {
    if (isTombstone(claim) || claim.ends || claim.replaces || !REPLACED.has(claim.attribute) || claim.span[0] < from || claim.span[1] > to)
      continue;
    if (marks.some(({ about, stands }) => stands === 'new' && attributesOf(about).includes(claim.attribute)))
      claims[index] = { ...claim, replaces: true };
  }
}

/** A number that is already kept as what it is called is no phone and no licence as well. */
function isNoted({ attribute, value, ends }: Draft, aside: readonly Claim[]): boolean {
  if (ends) return false;
  const texts = value.type === 'record' ? Object.values(value.parts) : [plainText(value)];
  const isIts = ({ value: noted, attribute: own }: Claim) => {
    const codes = noted.type === 'record' ? [noted.parts.number ?? ''] : [plainText(noted)];
    return (
      (own === attribute && noted.type === 'record') || codes.some((code) => code.length > 1 && texts.some((text) => text.includes(code)))
    );
  };
  return aside.some(isIts);
}

function overlap(attribute: string, a: Value, b: Value): boolean {
  return a.type === 'record' && b.type === 'record' ? identity(attribute, a.parts, b.parts) !== 'other' : sameValue(attribute, a, b);
}

/** What one thing that is told is easily taken for: the lender of a mortgage is no bank of one's own, 27 days of leave are no notice. */
const TAKEN_FOR: Readonly<Record<string, readonly string[]>> = {
  'mortgage-lender': ['bank', 'rent', 'salary'],
  'mortgage-balance': ['rent', 'salary', 'savings'],
  mortgage: ['rent', 'salary'],
  loan: ['bank', 'rent', 'salary', 'vehicle'],
  insurance: ['bank', 'vehicle', 'salary'],
  pension: ['bank', 'salary'],
  'pension-income': ['salary'],
  benefit: ['salary'],
  'household-income': ['salary'],
  broker: ['landlord', 'doctor', 'partner', 'job', 'bank', 'insurance'],
  accountant: ['landlord', 'doctor', 'partner', 'job'],
  referee: ['landlord', 'doctor', 'partner', 'job', 'email', 'tel', 'organization-title'],
  'annual-leave': ['notice-period'],
  'leave-left': ['notice-period'],
  'organization-title': ['job'],
  'desired-role': ['job', 'organization-title'],
  'desired-location': ['address'],
  'interview-times': ['job'],
  'exam-result': ['education'],
  certificate: ['education', 'skill'],
  business: ['bank', 'salary'],
  'tel-extension': ['tel'],
};

/** Beside what the grammar understood, the marks tell what it says nothing of, and which held fact is over. */
function beyond({ drafts }: Reading, claims: Told['claims']): Reading {
  const read = claims.filter((claim): claim is Claim => !isTombstone(claim) && claim.attribute !== 'note');
  const isTold = (attribute: string, ends: boolean) =>
    read.some((claim) => claim.attribute === attribute && (!ends || !claim.ends)) ||
    (!ends && read.some((claim) => claim.ends?.includes(attribute)));
  const isSaid = ({ attribute, value }: Draft) =>
    read.some((claim) => claim.attribute === attribute && overlap(attribute, claim.value, value));
  const taken = new Set(read.flatMap(({ attribute }) => TAKEN_FOR[attribute] ?? []));
  // What somebody did at a firm reads like leaving it. What held at another time stands beside what the grammar understood of today.
  const more = drafts.filter((draft) =>
    draft.validTo
      ? !isSaid(draft)
      : !(draft.ends && draft.attribute === 'job') &&
        !(taken.has(draft.attribute) && !draft.ends) &&
        !isTold(draft.attribute, draft.ends !== undefined),
  );
  return { drafts: more, spares: [], about: [] };
}
