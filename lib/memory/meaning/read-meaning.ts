import type { IsoDate } from '../../core/value.ts';
import { DATE_TEXT, parseDate } from '../facts/dates.ts';
import { withDates } from '../facts/grammar/relative.ts';
import type { Draft } from '../facts/grammar/row.ts';
import { maskQuotes } from '../facts/sentences.ts';
import type { Belief } from '../types.ts';
import { endedOf, identifying, names } from './ends.ts';
import { bearsOut, isOwnDeed } from './evidence.ts';
import type { Intent } from './model.ts';
import type { Said } from './slots/shape.ts';
import { SLOTS } from './slots.ts';

/**
 * What a sentence that the grammar did not understand says, by its meaning: a whole value or an end where intent and value are sure, a
 * doubt about what is held where only the intent is, nothing otherwise. Pure; a wrong value is worse than none.
 */
export interface Reading {
  readonly drafts: readonly Draft[];
  /** Attributes that the sentence settles: it doubts nothing else about them. */
  readonly spares: readonly string[];
  /** Attributes that it is about without saying what holds, or that may have ended with what it ends. */
  readonly about: readonly string[];
}

/** How sure the intent must be before a value is taken from it, and before what is held is doubted. Chosen on folds of the training data. */
export const LIMITS = { about: 0.6, kind: 0.6, implied: 0.75, doubtAbout: 0.3, doubtKind: 0.4 } as const;
/** A held value that is named makes what it is about so much likelier; an end of what is not held is so much less likely. */
const NAMED = 5;
const NOT_HELD = 0.2;

/** States that begin by the end of something else. */
const BY_END: ReadonlySet<string> = new Set(['marital:single', 'marital:divorced', 'marital:separated', 'marital:widowed']);
export interface Context {
  readonly at: IsoDate;
  /** Own facts that hold on that day. */
  readonly heldOf: (attribute: string) => readonly Belief[];
}

export function readMeaning(sentence: string, intent: Intent, { at, heldOf }: Context): Reading | null {
  const masked = maskQuotes(sentence).replace(/[’‘]/g, "'");
  if (!isEnglish(masked)) return null;
  const heldFor = (about: string) => (SLOTS[about]?.attributes ?? []).flatMap(heldOf);
  const kind = likeliest(intent.kind);
  const [about, sure] = likeliest(inContext(intent, masked, heldFor));
  const slot = SLOTS[about];
  if (!slot || sure < LIMITS.doubtAbout) return null;
  const said = kindOf(about, intent);
  // Where the value is the intent itself nothing else bears it out.
  const isSure = sure >= (about.includes(':') ? LIMITS.implied : LIMITS.about) && said.sure >= LIMITS.kind && ACTS.has(kind[0]);
  const held = heldFor(about);
  const date = TIMED.has(about) ? null : dateIn(masked, at);
  if (isSure && date !== 'ahead' && isOwnDeed(about, masked)) {
    const drafts =
      said.kind === 'end' && about !== 'smoker'
        ? ended(slot.attributes, masked, held)
        : stated(said.kind, { sentence: masked, held, kind: said.kind }, about);
    if (drafts && drafts.length > 0) {
      const since = date ? { validFrom: date } : {};
      return {
        drafts: drafts.map((draft) => ({ ...since, ...draft, confidence: CONFIDENCE })),
        spares: slot.attributes,
        about: slot.also ?? [],
      };
    }
  }
  const changes = (intent.kind.new ?? 0) + (intent.kind.end ?? 0) + (intent.kind.slip ?? 0);
  if (changes < LIMITS.doubtKind || held.length === 0 || !isOwnDeed(about, masked)) return null;
  return { drafts: [], spares: [], about: slot.attributes };
}

/** Their dates are part of what they are. */
const TIMED: ReadonlySet<string> = new Set(['passport', 'visa', 'bday']);
/** Of a value that was worked out. */
const CONFIDENCE = 0.6;
const ACTS: ReadonlySet<string> = new Set(['is', 'new', 'end', 'slip']);

function stated(kind: Said['kind'], said: Said, about: string): readonly Draft[] | null {
  // "Is" beside another value is no news of a change: which of the two holds is asked.
  const drafts = bearsOut(
    about,
    said.sentence,
    said.held.some((belief) => names(belief, said.sentence)),
  )
    ? (SLOTS[about]?.fill(said) ?? null)
    : null;
  if (kind === 'is' && said.held.some((belief) => drafts?.some((draft) => draft.attribute === belief.attribute && !draft.ends)))
    return null;
  return (
    drafts?.map((draft) => ({
      ...draft,
      ...(draft.ends
        ? {}
        : kind === 'slip'
          ? { corrects: true }
          : kind === 'new' && REPLACED.has(draft.attribute)
            ? { replaces: true }
            : {}),
    })) ?? null
  );
}
/** Attributes of which one usually takes the other's place, though several may stand side by side. */
const REPLACED: ReadonlySet<string> = new Set(['job', 'bank', 'tel', 'email', 'vehicle']);

function ended(attributes: readonly string[], sentence: string, held: readonly Belief[]): readonly Draft[] | null {
  const [attribute = ''] = attributes;
  const target = endedOf(
    attribute,
    sentence,
    held.filter((belief) => belief.attribute === attribute),
  );
  const value = target && identifying(target);
  return value ? [{ attribute, value, ends: [attribute] }] : null;
}

/** A beginning, an end, or a slip put right, and how sure. */
function kindOf(about: string, { kind }: Intent): { readonly kind: Said['kind']; readonly sure: number } {
  const { is = 0, new: begun = 0, end = 0, slip = 0 } = kind;
  const isState = BY_END.has(about);
  const begins = is + begun + slip + (isState ? end : 0);
  if (!isState && end > begins) return { kind: 'end', sure: end };
  return { kind: slip > begun && slip > is ? 'slip' : begun + (isState ? end : 0) >= is ? 'new' : 'is', sure: begins };
}

function inContext(intent: Intent, sentence: string, heldFor: (about: string) => readonly Belief[]): Record<string, number> {
  const isEnd = (intent.kind.end ?? 0) > 0.5;
  const weighed = Object.entries(intent.about).map(([about, likely]) => {
    if (likely < 0.01 || about === 'none') return [about, likely] as const;
    const held = heldFor(about);
    const factor = held.some((belief) => names(belief, sentence)) ? NAMED : isEnd && held.length === 0 ? NOT_HELD : 1;
    return [about, likely * factor] as const;
  });
  const sum = weighed.reduce((all, [, likely]) => all + likely, 0) || 1;
  return Object.fromEntries(weighed.map(([about, likely]) => [about, likely / sum]));
}

/** The day from which it is so; `ahead` where that is still to come. */
function dateIn(sentence: string, at: IsoDate): IsoDate | 'ahead' | null {
  const found = new RegExp(`\\b(?:since|as of|from|on|in|starting) (?:the )?(?<when>${DATE_TEXT})`, 'iu').exec(withDates(sentence, at))
    ?.groups?.when;
  const date = found ? parseDate(found) : null;
  return date === null ? null : date.slice(0, at.length) > at.slice(0, date.length) ? 'ahead' : date;
}

const ENGLISH =
  /(?:^|[^\p{L}])(?:the|my|i|i'm|i've|im|we|we've|our|are|to|at|of|and|for|with|from|have|has|been|it's|this|that|not|new|now|got|since|after|out|up|off|by|his|her|who|is|on|me|it|he|she|they|last|took|made|what)(?=[^\p{L}'])/giu;
/** Words of the language for each word: the vectors and the surface are of English. */
const ENGLISH_SHARE = 0.15;
function isEnglish(sentence: string): boolean {
  return (`${sentence} `.match(ENGLISH) ?? []).length >= ENGLISH_SHARE * sentence.split(/\s+/).length;
}

function likeliest(classes: Readonly<Record<string, number>>): readonly [string, number] {
  return Object.entries(classes).reduce((best, one) => (one[1] > best[1] ? one : best), ['none', 0] as readonly [string, number]);
}
