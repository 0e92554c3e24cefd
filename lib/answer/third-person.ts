import type { SubjectId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import type { Person } from '../memory/types.ts';

/**
 * Questions about somebody by name or by what they are to the person ("When was your partner born?", "What is Tomas's phone number?"), put
 * as the same question to that somebody, with whose it is apart. Null where nobody else is meant.
 */
export interface Turned {
  /** The question as one would put it to them. */
  readonly question: string;
  /** "Partner", "Landlord": the title such a question stands under; or somebody known by name. */
  readonly title: string;
  readonly subject?: SubjectId;
}

const RELATION =
  'partner|wife|husband|spouse|girlfriend|boyfriend|fianc[ée]e?|landlord|landlady|letting agent|doctor|gp|dentist|emergency contact|guarantor|mother|father|mum|mom|dad|parents?|sister|brother|siblings?|son|daughter|child|children|kids?|friend|neighbou?r|boss|manager|supervisor|colleague|flatmate|housemate|roommate|uncle|aunt|cousin|grandmother|grandfather|referee|tenant|assistant|teacher';
const YOUR = new RegExp(`\\byour (?:\\w+ )?(?<who>${RELATION})(?<s>['’]s|s['’]|['’])?(?![\\w-])(?! (?:practice|surgery|clinic)\\b)`, 'i');
/** What is asked about the person, although somebody stands in it: "Do you have children?", "Who is your partner?" */
const OWN = /^(?:do|does|did|have|has|are|is there|will) you\b|^how many (?:children|kids|siblings|dependants)|^who (?:is|was|are) your/i;

export function turned(question: string, people: readonly Person[]): Turned | null {
  const named = byName(question, people);
  if (named) return named;
  const match = YOUR.exec(question);
  if (!match?.groups || OWN.test(question.trim())) return null;
  const who = match.groups.who ?? '';
  const isPossessive = match.groups.s !== undefined;
  const rest = isPossessive ? question.replace(match[0], 'your') : secondPerson(question, match[0]);
  return { question: rest, title: who.charAt(0).toUpperCase() + who.slice(1) };
}

/** "Your son Will": the name says which. */
const KIN_BEFORE = `(?:[Yy]our (?:\\w+ )?(?:${RELATION}),? )?`;
/** Whoever answers is asked to pass it on, and is not asked about themselves. */
const PASS_ON = /\b(?:can|could|would|will|do) you (?:please |kindly )?(?:tell|give|send|remember|remind|know|have)\b/gi;
const SPOKEN_TO = /\b(?:you|your|yours)\b/i;
/** "May I", "Will you": at the start of a question these are no names. */
const VERB = /^\s+(?:I|we|you|he|she|it|they)\b/;

/**
 * Somebody known by name. Names are written with a capital, and some are words of every question ("May I have your number?"): without
 * "'s" a name is only meant where the person is not spoken to as well.
 */
function byName(question: string, people: readonly Person[]): Turned | null {
  for (const person of people) {
    const words = [person.name, ...person.aliases, person.name.split(/\s+/)[0] ?? ''].filter((word) => word.length > 2);
    for (const word of words.sort((a, b) => b.length - a.length)) {
      const found = foundIn(question, word);
      if (!found) continue;
      const rest = found.isPossessive ? question.replace(found.text, 'your') : secondPerson(question, found.text);
      return { question: rest, title: person.name, subject: person.id };
    }
  }
  return null;
}

function foundIn(question: string, word: string): { readonly text: string; readonly isPossessive: boolean } | null {
  const name = `${KIN_BEFORE}(?<![\\p{L}])${literal(word)}`;
  const possessive = new RegExp(`${name}['’]s?(?![\\p{L}])`, 'iu').exec(question);
  if (possessive) return { text: possessive[0], isPossessive: true };
  const bare = new RegExp(`${name}(?![\\p{L}])`, 'u').exec(question);
  if (!bare) return null;
  const [before, after] = [question.slice(0, bare.index), question.slice(bare.index + bare[0].length)];
  const starts = /(?:^|[.!?:])\s*$/.test(before);
  const rest = starts ? before + after : `${before}${after}`.replace(PASS_ON, '');
  return (starts && VERB.test(after)) || SPOKEN_TO.test(rest) ? null : { text: bare[0], isPossessive: false };
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const VERBS: readonly (readonly [RegExp, string])[] = [
  [/\bdoes\s+you\b/i, 'do you'],
  [/\bwas\s+you\b/i, 'were you'],
  [/\bis\s+you\b/i, 'are you'],
  [/\bhas\s+you\b/i, 'have you'],
];

/** "When was your partner born?" -> "When were you born?" */
function secondPerson(question: string, who: string): string {
  const direct =
    normalise(question).startsWith('what') && /\b(phone|number|name|e-?mail|address|date of birth|birthday) (of|for) /i.test(question);
  const you = question.replace(who, direct ? 'yours' : 'you');
  return VERBS.reduce((text, [pattern, verb]) => text.replace(pattern, verb), you)
    .replace(/\b(of|for) yours\b/i, '')
    .replace(/\bthe\b (?=\w)/i, 'your ');
}
