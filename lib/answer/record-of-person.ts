import type { Question, Relation } from '../forms/types.ts';
import { candidateOf } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { aboutSomebody } from './somebody.ts';
import { OWN_RECORDS, peopleOf } from './subject.ts';
import type { Candidate } from './types.ts';

/** "Landlord's telephone" where the landlord is somebody in the address book, not a record of the person's own. Of two none is meant. */
export async function recordOfPerson(
  question: Question,
  id: string,
  part: string | undefined,
  context: AnswerContext,
): Promise<Candidate[]> {
  if (!OWN_RECORDS.has(id) || part === undefined || question.time === 'former') return [];
  const people = await peopleOf(context.memory, id as Relation);
  const [person] = people;
  if (!person || people.length > 1) return [];
  if (part === 'name') return aboutSomebody({ ...question, path: 'name' }, person.id, 'name', undefined, context);
  const known = await context.memory.slot({ attribute: part, subject: person.id });
  return known.slice(0, 1).map((belief) => candidateOf(belief, context.today));
}
