import { normalise, words } from '../core/text.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { joined } from './joined.ts';
import { inPart } from './part.ts';
import type { Candidate } from './types.ts';

/** Things of which one has several and a question means all of them, or names one: allergies, medicines, vaccinations, insurances. */

const YES_NO = /^(?:do|does|did|are|is|have|has|had|will|would)\b/;
const textOf = ({ value }: Belief): string =>
  value.type === 'text' ? value.text : value.type === 'record' ? Object.values(value.parts).join(' ') : '';
const stem = (word: string): string => word.replace(/(?:s|ed|ing)$/, '');

/** Those that the question names, where it names any. */
function meant(question: Question, all: readonly Belief[]): readonly Belief[] {
  const asked = new Set(words(question.text, 300).map(stem));
  const named = all.filter((belief) =>
    words(textOf(belief), 300).some((word) => word.length > 3 && !GENERAL.has(word) && asked.has(stem(word))),
  );
  return named.length > 0 ? named : all;
}
const GENERAL: ReadonlySet<string> = new Set(
  'test tests check with when dose daily once twice week morning night evening medicine tablets last date year years'.split(' '),
);

/** What was told to be nothing is "none": never what was not told of. */
function nothingOf(all: readonly Belief[], question: Question, { today }: AnswerContext): Candidate[] | null {
  const [belief] = all;
  if (!belief || all.some(({ polarity }) => polarity)) return null;
  const isYesNo = YES_NO.test(question.query);
  return [candidateOf(belief, today, isYesNo ? { value: { type: 'boolean', yes: false } } : { value: { type: 'text', text: 'None' } })];
}

/** Where in its note it was told. */
function placeOf(belief: Belief): number {
  const [first] = belief.evidence;
  return first ? first.span[0] + Math.max(0, first.quote.toLowerCase().indexOf(textOf(belief).toLowerCase())) : 0;
}

/** All of them in one answer: a form that asks for allergies asks for every one. */
export async function allOf(question: Question, id: string, context: AnswerContext): Promise<Candidate[]> {
  if (question.inRows || question.nth > 0) return [];
  const { memory, today } = context;
  const all = question.time === 'former' ? await memory.former({ attribute: id }) : await memory.slot({ attribute: id });
  const none = nothingOf(all, question, context);
  if (none) return none;
  const held = all.filter(({ polarity }) => polarity);
  const candidates = [...held].sort((a, b) => a.txFrom - b.txFrom || placeOf(a) - placeOf(b)).map((belief) => candidateOf(belief, today));
  const [first] = candidates;
  if (!first) return [];
  // What was worked out of another sentence may say the same, or instead of it.
  const isUnsure = candidates.some(({ doubt }) => doubt === 'read-by-meaning') && new Set(held.map(({ source }) => source)).size > 1;
  const isList = candidates.length > 1 && !isUnsure && candidates.every(({ doubt }) => doubt !== 'conflict');
  const whole = isList
    ? [joined(candidates)]
    : isUnsure && candidates.length > 1
      ? candidates.map((one) => ({ ...one, doubt: 'ambiguous' as const }))
      : candidates;
  return YES_NO.test(question.query) && whole.length === 1 ? whole.map((one) => withYes(one, context)) : whole;
}

const YES: Readonly<Record<string, string>> = { de: 'Ja', fr: 'Oui', es: 'Sí', pt: 'Sim', it: 'Sì', nl: 'Ja', pl: 'Tak' };

/** "Do you have any allergies?" in a box for text: yes, and which. */
function withYes(candidate: Candidate, { language = 'en' }: AnswerContext): Candidate {
  const { value } = candidate;
  const yes = YES[language.slice(0, 2)] ?? 'Yes';
  return value.type === 'text' ? { ...candidate, value: { type: 'text', text: `${yes}, ${value.text}` } } : candidate;
}

const AMOUNT =
  /(?<![\p{L}\d])(?:\d[\d.,/]* ?(?:mg|mcg|µg|micrograms?|milligrams?|g|ml|iu|units?|puffs?|tablets?|drops?)|(?:one|two|half a) (?:tablets?|puffs?|capsules?|drops?)|once|twice|daily|every|at night|in the)(?![\p{L}]).*$/iu;

/** How much and how often, of the medicine that is named or of the only one. */
export async function dose(question: Question, { memory, today }: AnswerContext): Promise<Candidate[]> {
  const all = (await memory.slot({ attribute: 'medication' })).filter(({ polarity }) => polarity);
  const named = meant(question, all);
  // "Ibuprofen: dose" asks for none of the others.
  const other = words(question.text, 300).filter((word) => !ASKING.has(word));
  if (named.length !== 1 || (named.length === all.length && other.length > 0 && !isNamed(other, named[0]))) return [];
  return named.flatMap((belief) => {
    const text = AMOUNT.exec(textOf(belief))?.[0];
    return text ? [candidateOf(belief, today, { path: 'medication.dose', value: { type: 'text', text } })] : [];
  });
}
const ASKING: ReadonlySet<string> = new Set(
  'dose dosage strength and frequency of the your current prescribed daily medication medicine medicines tablets drug what is how much often many do you take it taken per day which a each in mg with for when'.split(
    ' ',
  ),
);
const isNamed = (asked: readonly string[], belief: Belief | undefined): boolean =>
  belief !== undefined && asked.some((word) => words(textOf(belief), 300).includes(word));

/** When somebody was diagnosed: of the one that is named, or the only one. */
export async function diagnosed(question: Question, { memory, today }: AnswerContext): Promise<Candidate[]> {
  const named = meant(
    question,
    (await memory.slot({ attribute: 'condition' })).filter(({ polarity }) => polarity),
  );
  const [belief, ...others] = named;
  return belief?.validFrom && others.length === 0
    ? [candidateOf(belief, today, { path: 'condition.start', value: { type: 'date', iso: belief.validFrom } })]
    : [];
}

/** Of vaccinations and check-ups the last one of the kind that is named. */
export async function lastOf(
  question: Question,
  id: 'vaccination' | 'check-up',
  part: string | undefined,
  context: AnswerContext,
): Promise<Candidate[]> {
  const all = [...(await context.memory.slot({ attribute: id })), ...(await context.memory.former({ attribute: id }))];
  const start = (belief: Belief) => (partValue(belief, 'start')?.type === 'date' ? textOfDate(belief) : '');
  const asked = new Set(
    words(question.text, 300)
      .map(stem)
      .flatMap((word) => [word, ...(SAME[word] ?? [])]),
  );
  const kinds = [...new Set(all.map((belief) => kindOf(belief)))];
  const isAsked = (kind: string) => words(kind).some((word) => word.length > 2 && !GENERAL.has(word) && asked.has(stem(word)));
  const named = all.filter((belief) => isAsked(kindOf(belief)));
  // What is asked for by a kind that is not known is not known.
  const fitting = named.length > 0 ? named : kinds.length === 1 && !NAMED_KIND.test(normalise(question.text)) ? all : [];
  if (part === undefined && question.ask !== 'yes-no') {
    const names = fitting.length > 0 ? fitting : all;
    const values = names.map((belief) => candidateOf(belief, context.today, { value: { type: 'text', text: kindOf(belief) }, path: id }));
    return values.length > 1 ? [joined(values)] : values;
  }
  const [last] = [...fitting].sort((a, b) => start(b).localeCompare(start(a)));
  return last ? inPart(last, part, question, context) : [];
}
const kindOf = ({ value }: Belief): string => (value.type === 'record' ? (value.parts.name ?? value.parts.kind ?? '') : '');
const textOfDate = (belief: Belief): string => {
  const value = partValue(belief, 'start');
  return value?.type === 'date' ? value.iso : '';
};
const SAME: Readonly<Record<string, readonly string[]>> = {
  dentist: ['dental'],
  teeth: ['dental'],
  optician: ['eye'],
  eye: ['eye'],
  sight: ['eye'],
  vision: ['eye'],
  influenza: ['flu'],
  flu: ['influenza'],
  coronaviru: ['covid'],
};
/** A kind that a question names, whether it is known or not. */
const NAMED_KIND =
  /\b(?:dent\w+|teeth|eyes?|sight|vision|optic\w+|hearing|smear|cervical|mammogram|blood|skin|flu|influenza|covid\w*|tetanus|hepatitis|measles|mmr|polio|rabies|typhoid|yellow fever|hpv|shingles|pneumo\w+|meningitis|cholera|bcg|tb)\b/;

const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [/\b(?:car|motor|vehicle|auto)\b/, /^(?:car|motor|vehicle|van)$/i],
  [/\b(?:motorbike|motorcycle|bike)\b/, /^(?:motorbike|bike|motorcycle)$/i],
  [/\b(?:home|house|contents|buildings?|property|flat)\b/, /^(?:home|house|contents|buildings?)$/i],
  [/\b(?:travel|holiday|trip)\b/, /^travel$/i],
  [/\b(?:pet|dog|cat)\b/, /^(?:pet|dog|cat)$/i],
  [/\blife\b/, /^life$/i],
];

/** "Car insurer" is not who insures the house. */
export async function insured(question: Question, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const asked = KINDS.find(([words]) => words.test(question.query))?.[1];
  const all =
    question.time === 'former'
      ? await context.memory.former({ attribute: 'insurance' })
      : await context.memory.slot({ attribute: 'insurance' });
  const kind = ({ value }: Belief) => (value.type === 'record' ? (value.parts.kind ?? '') : '');
  // Of two of one kind the one told of last has taken the other's place.
  const newestFirst = [...all].sort((a, b) => b.at.localeCompare(a.at));
  const fitting = asked ? newestFirst.filter((belief) => asked.test(kind(belief))) : all;
  const answers = fitting.flatMap((belief) => inPart(belief, part, question, context));
  return answers.length > 1 && !asked ? answers.map((one) => ({ ...one, doubt: one.doubt ?? 'ambiguous' })) : answers.slice(0, 1);
}

const HELD: readonly (readonly [RegExp, string])[] = [
  [/\bvegan\b/, 'vegan'],
  [/\bvegetarian\b/, 'vegetarian'],
  [/\bpescatarian|pescetarian\b/, 'pescatarian'],
];
/** What each of them does not eat, and what else it is. */
const IS_ALSO: Readonly<Record<string, readonly string[]>> = {
  vegan: ['vegan', 'vegetarian'],
  vegetarian: ['vegetarian'],
  pescatarian: ['pescatarian'],
};
const EATS: Readonly<Record<string, readonly string[]>> = {
  vegan: [],
  vegetarian: ['eggs', 'dairy'],
  pescatarian: ['fish', 'seafood', 'eggs', 'dairy'],
};

/** "Are you vegetarian?", "Do you eat fish?", "Do you need a gluten-free meal?" by how somebody eats; undefined where that does not say. */
export function eatsSo(belief: Belief, query: string): boolean | undefined {
  const text = normalise(textOf(belief));
  if (!YES_NO.test(query) || !belief.polarity) return undefined;
  const held = HELD.find(([words]) => words.test(text))?.[1];
  const food = /\beat (?:any )?(meat|fish|seafood|eggs|dairy|poultry|chicken|pork|beef)\b/.exec(query)?.[1];
  if (food && held) return EATS[held]?.includes(food) ?? false;
  const asked = HELD.find(([words]) => words.test(query))?.[1];
  if (asked && held) return IS_ALSO[held]?.includes(asked) ?? false;
  const plain = text.replace(/ free\b.*$/, ' free');
  return /\b(?:free|halal|kosher|diabetic)\b/.test(plain) && query.includes(plain) ? true : undefined;
}

/** "Do you own or rent?" wants the word for what one does. */
export function asTenure(candidates: readonly Candidate[], { query }: Question): Candidate[] {
  if (!/\bown\b.*\bor\b.*\brent|\brent\b.*\bor\b.*\bown/.test(query)) return [...candidates];
  return candidates.map((candidate) => {
    const { value } = candidate;
    const word =
      value.type === 'text' && candidate.kind === 'fact'
        ? /^owner/i.test(value.text)
          ? 'Own'
          : /^tenant/i.test(value.text)
            ? 'Rent'
            : ''
        : '';
    return word ? { ...candidate, value: { type: 'text' as const, text: word } } : candidate;
  });
}
