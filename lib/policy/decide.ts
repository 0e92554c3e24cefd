import type { Candidate, Doubt } from '../answer/types.ts';
import { SELF } from '../core/ids.ts';
import { isSecure, type Origin } from '../core/origin.ts';
import type { FieldReading } from '../forms/types.ts';
import type { RowReason } from '../messaging/contract.ts';
import { classOfWords } from './words.ts';

/**
 * Whether a belief may go to a place: allow, ask the person first, or deny, always with a reason by name.
 * Pure. The place is what the browser says it is; nothing from the page loosens a rule.
 */
export interface Place {
  /** The frame that would be written to; null when opaque (sandboxed, data:). */
  readonly origin: Origin | null;
  readonly topOrigin: Origin;
  /** Where the form says it would be sent, when that is another origin. */
  readonly foreignAction?: Origin;
  /** Catalogue paths the person ruled out for this site. */
  readonly never: ReadonlySet<string>;
  /** Catalogue paths of ordinary data that the person said "always" to for this site. */
  readonly always?: ReadonlySet<string>;
  /** What the form is for, where it changes what belongs there. */
  readonly purpose?: 'job-search';
  /** The person said that whomever the answer is about takes part here. */
  readonly joins?: boolean;
}

export type AskReason = Doubt | 'conflict-label';

export type Verdict =
  | { readonly effect: 'allow' }
  | { readonly effect: 'ask'; readonly reason: AskReason }
  | { readonly effect: 'deny'; readonly reason: RowReason };

const ALLOW: Verdict = { effect: 'allow' };
const ask = (reason: AskReason): Verdict => ({ effect: 'ask', reason });
const deny = (reason: RowReason): Verdict => ({ effect: 'deny', reason });

/** Personal and above (birth date, family, income, health, ids). */
const PERSONAL = 2;
/** Money, health, government ids, special categories: only ever with the person's own yes. */
const SENSITIVE = 3;
const SECRET = 4;

export function decide(candidate: Candidate, reading: FieldReading, place: Place): Verdict {
  const words = wordsOf(candidate, reading);
  if (words?.class === 'legal') return deny('declaration');
  const level = Math.max(candidate.sensitivity, reading.question.sensitivity, words?.level ?? 0);
  if (level >= SECRET) return deny('secret');
  const here = decidePlace(level, place);
  if (here.effect === 'deny') return here;
  if (place.never.has(candidate.path) || place.never.has(reading.question.path ?? '')) return deny('never-here');
  const reasons = [
    here.effect === 'ask' && here.reason,
    !place.joins && candidate.among && 'which-person',
    level >= SENSITIVE && 'sensitive',
    !place.joins && isSomebody(candidate, reading) && 'about-somebody-else',
    reading.conflict && level >= PERSONAL && 'conflict-label',
    isOfAnotherContext(candidate, reading, place) && 'other-context',
    candidate.doubt,
    !reading.fill && 'unsure-reading',
  ] as const;
  // One that is settled hides none of those behind it.
  const open = reasons.find((reason) => reason && !isSettled(reason, candidate, level, place));
  return open ? ask(open) : ALLOW;
}

/** What nobody foresaw is as delicate as its words say; what the catalogue knows has its own class. */
function wordsOf(candidate: Candidate, reading: FieldReading): ReturnType<typeof classOfWords> {
  const isOpen = candidate.path.startsWith('open:') || reading.question.path === null;
  if (!isOpen) return null;
  // Each by itself: a page's long label hides nothing of what the answer was kept under.
  const [path, text] = [classOfWords(candidate.path.replace(/^open:/, '')), classOfWords(reading.question.text)];
  return (path?.level ?? 0) >= (text?.level ?? 0) ? path : text;
}

/** Doubts that an "always for this site" answers, for ordinary data: about the place and the reading, never about which value is right. */
const ANSWERED: ReadonlySet<string> = new Set(['other-destination', 'cross-origin-frame', 'other-context', 'unsure-reading', 'old']);

function isSettled(reason: AskReason, candidate: Candidate, level: number, place: Place): boolean {
  return canSettle(reason, level) && place.always?.has(candidate.path) === true;
}

/** Whether "always here" may be offered for a row that asks. */
export function canSettle(reason: string | undefined, level: number): boolean {
  return reason !== undefined && ANSWERED.has(reason) && level < PERSONAL;
}

/** A work address goes where work is asked for, and never by itself to where another job is looked for. */
function isOfAnotherContext(candidate: Candidate, reading: FieldReading, place: Place): boolean {
  if (candidate.context !== 'work') return false;
  return place.purpose === 'job-search' || reading.question.context !== 'work';
}

/** Records of the person's own that hold somebody else's name and number. */
const PEOPLE = new Set(['partner', 'emergency-contact', 'referee', 'doctor']);
/** Whose name and number are business data. */
const BUSINESS = new Set(['landlord', 'employer', 'school']);

function isSomebody(candidate: Candidate, reading: FieldReading): boolean {
  const { relation } = reading.question.subject;
  if (BUSINESS.has(relation) || candidate.path.startsWith('landlord')) return false;
  return candidate.subject !== SELF || PEOPLE.has(candidate.path.split('.')[0] ?? '');
}

/** What the place alone allows for a class of sensitivity. */
export function decidePlace(level: number, place: Place): Verdict {
  if (place.origin === null) return deny('opaque-frame');
  if (!isSecure(place.origin) && level >= PERSONAL) return deny('insecure-page');
  if (place.origin !== place.topOrigin) return level >= PERSONAL ? deny('cross-origin-frame') : ask('cross-origin-frame');
  if (place.foreignAction !== undefined && place.foreignAction !== place.origin) {
    return level >= SENSITIVE ? deny('other-destination') : ask('other-destination');
  }
  return ALLOW;
}
