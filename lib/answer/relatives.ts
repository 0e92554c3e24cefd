import type { SubjectId } from '../core/ids.ts';
import { formerKinOf, type Kin, kinOf, kinsIn } from '../core/kin.ts';
import { normalise } from '../core/text.ts';
import type { Question } from '../forms/types.ts';
import type { Belief, Person } from '../memory/types.ts';
import { candidateOf, monthsBetween, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { peopleMeant } from './subject.ts';
import type { Candidate } from './types.ts';

/**
 * What was told of relatives whom nobody has named ("Dad was a train driver") and of those who are no longer there (a late husband, a former
 * wife). It answers questions about exactly them, and is never the person's own.
 */
const PARTS: Readonly<Record<string, string>> = {
  name: 'name',
  'partner.name': 'name',
  'organization-title': 'occupation',
  organization: 'employer',
  bday: 'born',
  age: 'age',
  'birth-place': 'birth-place',
  religion: 'religion',
  nationality: 'nationality',
  hometown: 'hometown',
  tel: 'tel',
  email: 'email',
  'education.institution': 'school',
  'address.address-level2': 'town',
};
const DIED = /\b(death|died|passed away|deceased (on|in|since)|pass away)\b/;
const FORMER = /\b(ex|former|previous|prior|first|divorced)\b/;
const LATE = /\b(late|deceased|dead)\b/;
const SPOUSE = /\b(partners?|spouses?|husbands?|wifes?|wives|fiance\w*|girlfriends?|boyfriends?)\b/;

const textOf = ({ value }: Belief, part: string): string => (value.type === 'record' ? (value.parts[part] ?? '') : '');

/** Whether the question asks for a partner of before. */
export function asksFormerPartner(question: Question, section: string): boolean {
  const text = normalise(`${section} ${question.text}`);
  return SPOUSE.test(text) && (FORMER.test(text) || LATE.test(text) || DIED.test(text));
}

export async function ofRelative(question: Question, section: string, context: AnswerContext): Promise<Candidate[]> {
  const text = normalise(`${section} ${question.text}`);
  const part = DIED.test(text) && /\b(when|date|year|day)\b/.test(text) ? 'died' : PARTS[question.path ?? ''];
  if (part === undefined || question.subject.index !== undefined) return [];
  const told = (await context.memory.slot({ attribute: 'relative' })).filter(({ polarity }) => polarity);
  const meant = asksFormerPartner(question, section) ? formerPartners(told, text) : told.filter((one) => isMeant(one, kinsIn(text)));
  const found = meant.flatMap((belief) => {
    const value = partValue(belief, part);
    const subject = `person:${normalise(textOf(belief, 'relation')).replace(/ /g, '-')}` as SubjectId;
    const cut = part === 'died' && /\byear\b/.test(text) && value?.type === 'date' ? { ...value, iso: value.iso.slice(0, 4) } : value;
    return cut ? [candidateOf(belief, context.today, { value: cut, path: question.path ?? `relative.${part}`, subject })] : [];
  });
  const distinct = new Set(found.map(({ value }) => JSON.stringify(value))).size;
  return distinct > 1 ? found.map((one) => ({ ...one, doubt: one.doubt ?? 'ambiguous' })) : found.slice(0, 1);
}

function isMeant(belief: Belief, named: readonly Kin[]): boolean {
  const kin = kinOf(textOf(belief, 'relation'));
  if (!kin) return false;
  return named.some((one) => one === kin || (one.group === 'partner' && kin.group === 'partner'));
}

/** A former one is not one who has died, where the question says which. */
function formerPartners(told: readonly Belief[], text: string): readonly Belief[] {
  const all = told.filter(
    (one) => formerKinOf(textOf(one, 'relation'))?.group === 'partner' || /^(ex|former|late)\b/.test(normalise(textOf(one, 'relation'))),
  );
  const late = all.filter((one) => /^(late|deceased)\b/.test(normalise(textOf(one, 'relation'))));
  if (LATE.test(text) || DIED.test(text)) return late;
  return all.filter((one) => !late.includes(one));
}

const EXTREME = /\b(youngest|oldest|eldest)\b/;

/** "Age of youngest child": the one of several whose birthday or age tells. */
export async function extremeOf(question: Question, section: string, context: AnswerContext): Promise<SubjectId | null> {
  const { relation } = question.subject;
  const word = EXTREME.exec(normalise(question.text))?.[1];
  if (!word || !['child', 'other'].includes(relation)) return null;
  const people = await peopleMeant(context.memory, relation, `${section} ${question.text}`);
  const aged = await Promise.all(people.map(async (person) => ({ person, age: await ageInMonths(person, context) })));
  if (aged.length < 2 || aged.some(({ age }) => age === null)) return null;
  const sorted = aged.toSorted((a, b) => (a.age ?? 0) - (b.age ?? 0));
  const [first, second] = word === 'youngest' ? sorted : sorted.toReversed();
  return first && first.age !== second?.age ? first.person.id : null;
}

async function ageInMonths({ id }: Person, { memory, today }: AnswerContext): Promise<number | null> {
  const [born] = await memory.slot({ attribute: 'bday', subject: id });
  if (born?.value.type === 'date') return monthsBetween(born.value.iso, today);
  const [age] = await memory.slot({ attribute: 'age', subject: id });
  return age?.value.type === 'number' ? age.value.number * 12 : null;
}

/** How old somebody is whose day of birth is known. */
export async function ageOf(subject: SubjectId, { memory, today }: AnswerContext): Promise<Candidate[]> {
  const [born] = await memory.slot({ attribute: 'bday', subject });
  if (born?.value.type !== 'date' || born.value.iso.length < 10) return [];
  const number = Math.floor(monthsBetween(born.value.iso, today) / 12);
  return number < 0 ? [] : [candidateOf(born, today, { kind: 'conclusion', path: 'age', value: { type: 'number', number } })];
}
