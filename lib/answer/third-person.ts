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
const YOUR = new RegExp(`\\byour (?:\\w+ )?(?<who>${RELATION})(?<s>['’]s|s['’]|['’])?(?![\\w-])`, 'i');
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

function byName(question: string, people: readonly Person[]): Turned | null {
  for (const person of people) {
    const words = [person.name, ...person.aliases, person.name.split(/\s+/)[0] ?? ''].filter((word) => word.length > 2);
    for (const word of words.sort((a, b) => b.length - a.length)) {
      const found = new RegExp(`(?<![\\p{L}])${literal(word)}(?<s>['’]s|['’])?(?![\\p{L}])`, 'iu').exec(question);
      if (!found) continue;
      const rest = found.groups?.s ? question.replace(found[0], 'your') : secondPerson(question, found[0]);
      return { question: rest, title: person.name, subject: person.id };
    }
  }
  return null;
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
