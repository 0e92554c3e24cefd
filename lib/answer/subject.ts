import { SELF, type SubjectId } from '../core/ids.ts';
import type { Question, Relation } from '../forms/types.ts';
import type { Reading } from './context.ts';

/** Whose fact a question asks for: the person, somebody the memory knows, or nobody it can name (null). */

/** Relations whose facts stand in a record of the person's own (`landlord.tel`), under the same name. */
export const OWN_RECORDS: ReadonlySet<string> = new Set(['landlord', 'partner', 'doctor', 'referee', 'emergency-contact']);

const OTHERS: ReadonlySet<Relation> = new Set<Relation>(['child', 'parent', 'guarantor', 'witness', 'other']);
/** What a person pays or holds themselves, whoever's name stands over the question. */
const ALWAYS_OWN: ReadonlySet<string> = new Set(['rent', 'residence-status']);

export async function subjectOf(question: Question, memory: Reading): Promise<SubjectId | null> {
  const { relation, index = 1 } = question.subject;
  if (relation === 'self' || relation === 'employer' || relation === 'school' || relation === 'recipient') return SELF;
  // The first traveller, guest or applicant is the person who fills the form in; the second is a question to them.
  if (relation === 'traveller' || relation === 'applicant') {
    if (index <= 1) return SELF;
    return index === 2 ? ((await personOf(memory, 'partner', 1)) ?? null) : null;
  }
  // My doctor is not my child's.
  if (OTHERS.has(relation) && OWN_RECORDS.has(question.path?.split('.')[0] ?? '')) return null;
  if (OWN_RECORDS.has(question.path?.split('.')[0] ?? '') || ALWAYS_OWN.has(question.path ?? '')) return SELF;
  const person = await personOf(memory, relation, question.subject.index);
  if (person) return person;
  return OWN_RECORDS.has(relation) ? SELF_RECORD : null;
}

/** Not a person of its own in the memory, but perhaps a record of the person's ("my doctor is ..."). */
export const SELF_RECORD = 'record' as SubjectId;

/** Everybody the person has told of as that, in the order in which they were told of. */
export async function peopleOf(memory: Pick<Reading, 'people'>, relation: Relation): ReturnType<Reading['people']> {
  return (await memory.people()).filter((person) => person.relation === relation || person.relation.split(/[,\s]+/).includes(relation));
}

async function personOf(memory: Reading, relation: Relation, index?: number): Promise<SubjectId | undefined> {
  const matches = await peopleOf(memory, relation);
  // In a list of them each has a place; the second row is never the first one's.
  if (index !== undefined && (index > 1 || matches.length > 1)) return matches[index - 1]?.id;
  // Two landlords, two children: which one is meant is not ours to guess.
  return matches.length === 1 ? matches[0]?.id : undefined;
}
