import { SELF, type SubjectId } from '../core/ids.ts';
import { formerKinOf, kinOf, kinsIn } from '../core/kin.ts';
import { normalise } from '../core/text.ts';
import type { Question, Relation } from '../forms/types.ts';
import type { Person } from '../memory/types.ts';
import type { Reading } from './context.ts';

/** Whose fact a question asks for: the person, somebody the memory knows, or nobody it can name (null). */

/** Relations whose facts stand in a record of the person's own (`landlord.tel`), under the same name. */
export const OWN_RECORDS: ReadonlySet<string> = new Set([
  'landlord',
  'partner',
  'doctor',
  'dentist',
  'referee',
  'emergency-contact',
  'second-emergency-contact',
  'next-of-kin',
]);

const OTHERS: ReadonlySet<Relation> = new Set<Relation>(['child', 'parent', 'guarantor', 'witness', 'other']);
/** What a person pays or holds themselves, whoever's name stands over the question. */
const ALWAYS_OWN: ReadonlySet<string> = new Set(['rent', 'residence-status', 'check-up.start', 'parcel-neighbour']);

const PARENTS =
  /\b(parents?|guardians?|carers?|mother|father|elternteil|sorgeberechtigte\w*|erziehungsberechtigte\w*|padre|madre|tutor|progenitor|parent|pere|mere|genitore|ouder)\b/;

/** The other parent of one's children may be somebody one has parted from. */
async function formerPartner(memory: Reading): Promise<SubjectId | null> {
  const [one, ...others] = (await memory.people()).filter(({ relation }) => formerKinOf(relation)?.group === 'partner');
  return one && others.length === 0 ? one.id : null;
}

/** `section`: the title it stands under, which may say who ("Mother"). */
export async function subjectOf(question: Question, memory: Reading, section = ''): Promise<SubjectId | null> {
  const { relation, index = 1 } = question.subject;
  if (relation === 'self' || relation === 'employer' || relation === 'school') return SELF;
  if (relation === 'recipient' || relation === 'thing') return null;
  // The first traveller, guest or applicant is the person who fills the form in; the second is a question to them.
  if (relation === 'traveller' || relation === 'applicant') {
    if (index <= 1) return SELF;
    if (index > 2) return null;
    return (
      (await personOf(memory, 'partner', 1)) ??
      (PARENTS.test(normalise(`${section} ${question.text}`)) ? await formerPartner(memory) : null)
    );
  }
  // My doctor is not my child's.
  const isRecord = !OTHERS.has(relation) && OWN_RECORDS.has(question.path?.split('.')[0] ?? '');
  if (isRecord || ALWAYS_OWN.has(question.path ?? '')) return SELF;
  const person = await personOf(memory, relation, question.subject.index, `${section} ${question.text}`);
  if (person) return (await isNoLonger(memory, relation)) ? null : person;
  return OWN_RECORDS.has(relation) ? SELF_RECORD : null;
}

/** Whom one had as that and has no more, or whether is asked: their name answers nothing. */
async function isNoLonger(memory: Reading, relation: Relation): Promise<boolean> {
  if (!OWN_RECORDS.has(relation)) return false;
  const now = await memory.slot({ attribute: relation });
  return now.length > 0 ? now.every(({ label }) => label === 'DISPUTED') : (await memory.former({ attribute: relation })).length > 0;
}

/** Roles that anybody may have: the person, a child, a parent in their care. */
const ROLE =
  /\b(participants?|patients?|residents?|clients?|pupils?|students?|campers?|swimmers?|players?|beneficiar(y|ies)|insured|claimants?|teilnehmer(s|in)?|patient(en|in)?|schuler(s|in)?|versicherte[rn]?|mitglieds?|participante?s?|pacientes?|alumn[oa]s?|eleves?|assure[es]?|beneficiaires?)\b/;
/** Who may have such a role, as one's own concern. */
const FAMILY: ReadonlySet<string> = new Set(['child', 'parent', 'partner', 'sibling', 'wider']);

/** Those whom a question may mean where nothing tells which: two children, everybody in the family where it asks for a patient. */
export async function severalMeant(question: Question, memory: Pick<Reading, 'people'>, section: string): Promise<readonly SubjectId[]> {
  const { relation, index } = question.subject;
  if (index !== undefined || !OTHERS.has(relation)) return [];
  const words = `${section} ${question.text}`;
  const meant = await peopleMeant(memory, relation, words);
  if (meant.length > 0 || relation !== 'other' || !ROLE.test(normalise(words))) return meant.length > 1 ? meant.map(({ id }) => id) : [];
  const family = (await memory.people()).filter((person) => FAMILY.has(kinOf(person.relation)?.group ?? ''));
  return [SELF, ...family.map(({ id }) => id)];
}

/** Not a person of its own in the memory, but perhaps a record of the person's ("my doctor is ..."). */
export const SELF_RECORD = 'record' as SubjectId;

/** Everybody the person has told of as that, in the order in which they were told of. A daughter is a child. */
export async function peopleOf(memory: Pick<Reading, 'people'>, relation: Relation): Promise<readonly Person[]> {
  return (await memory.people()).filter(
    (person) =>
      formerKinOf(person.relation) === undefined &&
      (person.relation === relation || person.relation.split(/[,\s]+/).includes(relation) || kinOf(person.relation)?.group === relation),
  );
}

/** The same where the question says who: whoever asks for the father does not ask for the mother, and "brother" or "manager" is one word for one. */
export async function peopleMeant(memory: Pick<Reading, 'people'>, relation: Relation, question: string): Promise<readonly Person[]> {
  const named = kinsIn(question);
  if (relation !== 'other') {
    const people = await peopleOf(memory, relation);
    // "Supervisor reference": who may speak for the person, said by what they are to them.
    if (people.length === 0 && named.some(({ group }) => group === 'known'))
      return (await memory.people()).filter((person) => named.some((kin) => kin.group === 'known' && kin === kinOf(person.relation)));
    const wanted = named.filter(({ kin, group }) => group === relation && kin !== group);
    if (wanted.length === 0) return people;
    const exact = people.filter((person) => wanted.some(({ kin }) => kin === kinOf(person.relation)?.kin));
    // "Child" may be the daughter who is asked for; a son is not.
    return exact.length > 0 ? exact : people.filter((person) => isGeneral(person));
  }
  const words = ` ${normalise(question)} `;
  // "Brothers and sisters" are all of them, also those of whom nobody said which.
  const siblings = new Set(named.filter(({ group }) => group === 'sibling').map(({ kin }) => kin));
  const all = siblings.has('sibling') || siblings.size > 1;
  return (await memory.people()).filter((person) => {
    const [kin, said] = [kinOf(person.relation), normalise(person.relation)];
    return kin
      ? named.includes(kin) || (all && kin.group === 'sibling')
      : said !== '' && (words.includes(` ${said} `) || words.includes(` ${said}s `));
  });
}

function isGeneral(person: Person): boolean {
  const kin = kinOf(person.relation);
  return kin === undefined || kin.kin === kin.group;
}

async function personOf(memory: Reading, relation: Relation, index?: number, question = ''): Promise<SubjectId | undefined> {
  const matches = await peopleMeant(memory, relation, question);
  // In a list of them each has a place; the second row is never the first one's.
  if (index !== undefined && (index > 1 || matches.length > 1)) return matches[index - 1]?.id;
  // Two landlords, two children: which one is meant is not ours to guess.
  return matches.length === 1 ? matches[0]?.id : undefined;
}
