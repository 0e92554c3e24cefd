import { SELF } from '../../core/ids.ts';
import { KINS } from '../../core/kin.ts';
import type { Person } from '../types.ts';
import type { Mark } from './mark.ts';
import { attributesOf } from './values.ts';

/**
 * Whose a marked value is, by the words before it. The tagger marks what is somebody else's as such most of the time; who the person is,
 * how they are reached and where they live stands in every form, and there a friend's number or a child's name in its place is the worst
 * that can be read. Where the last one spoken of before the value is somebody else, it is not the teller's.
 */
const REACHED: ReadonlySet<string> = new Set(['email', 'tel']);
const NAMES: ReadonlySet<string> = new Set(['name', 'given-name', 'family-name', 'additional-name', 'birth-name', 'nickname']);
const HOMES: ReadonlySet<string> = new Set(['address', 'rent', 'residence-status']);

/** Facts of the person's own that are somebody's name: others stand before these by their nature. */
const OF_OTHERS =
  /^(?:partner|child|children|landlord|doctor|emergency-contact|relative|referee|pet|household-size|marital-status|relationship.*|manager)$/;

const KIN = KINS.filter(({ group }) => group !== 'known')
  .flatMap(({ one, many }) => [...one, ...many])
  .filter((word) => /^[a-z][a-z -]+$/.test(word));
const OTHERS = `(?:he|she|they|his|her|hers|their|theirs|him|them|(?:${KIN.join('|')})(?! (?:tongue|visa|language)\\b)|(?<=\\b(?:my|our|his|her|the|old|new) )(?:boss|manager|landlord|landlady|neighbou?r|flatmate|housemate|colleague|doctor|teacher))`;
const FIRST = "(?:i|i'm|i've|i'd|i'll|we|we're|we've|we'll|my|mine|me|our|ours|us)";
/** "With Sam", "from my sister": beside somebody, not of them. */
const BESIDE = /\b(?:with|from|by|at|of|for|than|like|near|after|since|unlike)(?: (?:my|our|the|a|an))*\s+$/i;
/** A first and a last name. */
const WHOLE_NAME = /(?<![\p{L}])\p{Lu}\p{Ll}+ (?!Day\b|Eve\b|Year\b)\p{Lu}\p{Ll}[\p{L}'-]+/gu;
const NAMED =
  /^(?:full |whole |legal )?name\b|\b(?:my|our|the) (?:\p{L}+ ){0,2}(?:sur)?names?\b|\b(?:[Ii]'m|[Ii] am|me) (?:now |legally |officially )?(?=\p{Lu}\p{Ll}+ \p{Lu})|\b(?:i'm|i am|i was|i've been|i go|i went|we're|we are) (?:now |just |still )?(?:called|named|by|back to)\b|\b(?:call|chamo)[ -]me\b|\bknown as\b|\bsurname\b|\b(?:changed|took|taking|taken|use|using|kept|keeping) (?:my|his|her|their|the) (?:\p{L}+['s]* ){0,3}(?:sur)?name\b/iu;
/** What is looked for is not where one lives. */
const WISHED =
  /\b(?:need|want|wants|must find|have to find|find an?|looking for|after a|(?<!went |gone |goes |going |put |got )up to|ideally|hope to|hoping|would|could|might|if|dream)\b/i;

/** @param others names of people who are known @param sentence straight apostrophes */
export function isTellers(mark: Mark, sentence: string, others: readonly string[]): boolean {
  const attributes = attributesOf(mark.about);
  const words = sentence
    .slice(mark.start, mark.end)
    .toLowerCase()
    .split(/[^\p{L}'-]+/u);
  const has = (some: ReadonlySet<string>) => attributes.some((attribute) => some.has(attribute));
  if (has(NAMES)) return NAMED.test(sentence) && !others.some((name) => words.includes(name.toLowerCase()));
  const before = sentence.slice(0, mark.start);
  if (has(HOMES) && WISHED.test(before)) return false;
  if (mark.about.includes(':') || attributes.some((attribute) => OF_OTHERS.test(attribute))) return true;
  return !isOfAnother(before, others, has(REACHED));
}

/** Whether the last one spoken of is somebody else. For a number or an address of mail any name counts, and being beside one too. */
function isOfAnother(before: string, others: readonly string[], anyName: boolean): boolean {
  const known = others.length > 0 ? `|${others.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')}` : '';
  const last = (pattern: RegExp, counts: (at: number) => boolean = () => true) =>
    Math.max(-1, ...[...before.matchAll(pattern)].map(({ index }) => index).filter(counts));
  const isSubject = (at: number) => anyName || !BESIDE.test(before.slice(0, at));
  const third = last(new RegExp(`(?<![\\p{L}])(?:${OTHERS}${known})(?![\\p{L}])`, 'giu'), isSubject);
  const named = anyName ? last(WHOLE_NAME) : -1;
  const first = last(new RegExp(`(?<![\\p{L}])${FIRST}(?![\\p{L}'])(?! (?:${KIN.join('|')})(?![\\p{L}]))`, 'giu'));
  return Math.max(third, named) > first;
}

/** How the people who are known are called. */
export function namesOf(persons: readonly Person[]): string[] {
  const names = persons
    .filter(({ id }) => id !== SELF)
    .flatMap(({ name, aliases }) => [name, ...aliases].flatMap((one) => [one, one.split(' ')[0] ?? '']));
  return [...new Set(names.filter((name) => name.length > 1))];
}
