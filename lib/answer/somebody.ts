import { SELF, type SubjectId } from '../core/ids.ts';
import { kinsIn } from '../core/kin.ts';
import { normalise } from '../core/text.ts';
import type { Question } from '../forms/types.ts';
import { candidateOf, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { joined } from './joined.ts';
import { familyFirst } from './name-order.ts';
import { answerOpen } from './open.ts';
import { inPart } from './part.ts';
import { unsureWhich, withNamed } from './somebody-named.ts';
import { OWN_RECORDS, peopleMeant, SELF_RECORD } from './subject.ts';
import { inToldOrder } from './told-order.ts';
import type { Candidate } from './types.ts';

/** Facts about somebody else: from the person's record of them ("my doctor"), else from what is known of that person. */

export async function aboutSomebody(
  question: Question,
  subject: SubjectId,
  id: string,
  part: string | undefined,
  context: AnswerContext,
): Promise<Candidate[]> {
  const { memory, today } = context;
  if (question.path === null) return subject === SELF_RECORD ? [] : answerOpen(question, context, subject);
  const relation = question.subject.relation;
  const told = OWN_RECORDS.has(relation) ? await memory.slot({ attribute: relation, subject: SELF }) : [];
  const records = relation === 'referee' ? inToldOrder(told) : told;
  const { index } = question.subject;
  // In a list of them each has a place; the second row is never the first one's.
  const record = index !== undefined && (index > 1 || records.length > 1) ? records.slice(index - 1, index) : records;
  const wanted = part ?? id;
  const said = record.map(async (belief) => {
    const asked = id === relation ? wanted : (RECORDED[id] ?? id);
    const value = partValue(belief, asked);
    // A record of the person's own, but its facts are somebody else's.
    const whose = (subject === SELF_RECORD ? `person:${relation}` : subject) as SubjectId;
    const own = value ? [candidateOf(belief, today, { value, path: question.path ?? id, subject: whose })] : [];
    return withNamed(belief, asked, own, context);
  });
  const fromRecord = (await Promise.all(said)).flat();
  if (fromRecord.length > 0) return fromRecord;
  if (subject === SELF_RECORD) return [];
  const own = await memory.slot({ attribute: id, subject });
  if (own.length > 0) {
    const values = own.flatMap((belief) => inPart(belief, part, question, context)).map((one) => inOrder(one, id, question.text));
    return unsureWhich(id, values);
  }
  if (id === 'emergency-contact' && part === 'relation') return relationOf(subject, context);
  return nameParts(subject, id, context, question.text);
}

/** What a record of somebody calls what is the person's own under another name. */
const RECORDED: Readonly<Record<string, string>> = { organization: 'organisation', 'organization-title': 'title', job: 'title' };

/** A name of two words the other way round, where the box asks so; of three nobody knows which is which. */
function inOrder(candidate: Candidate, id: string, asked: string): Candidate {
  const words = candidate.value.type === 'text' ? candidate.value.text.trim().split(/\s+/) : [];
  if (id !== 'name' || words.length !== 2 || !familyFirst(asked)) return candidate;
  return { ...candidate, value: { type: 'text', text: `${words[1]}, ${words[0]}` } };
}

/** How somebody stands to the person, as the person said it. */
async function relationOf(subject: SubjectId, context: AnswerContext): Promise<Candidate[]> {
  const person = (await context.memory.people()).find((one) => one.id === subject);
  const uses = person ? await leavesAbout(subject, context) : [];
  return person && uses.length > 0
    ? [
        {
          kind: 'fact',
          value: { type: 'text', text: person.relation },
          path: 'emergency-contact.relation',
          subject,
          beliefs: [],
          uses,
          confidence: 0.9,
          sensitivity: 2,
        },
      ]
    : [];
}

const NAMES = /\b(names|namen|noms|nombres|nomes|nomi|(?:are|kids|children) (?:\w+ )*called|heissen)\b/;

/** "What are your children's names?": all of them, in the order in which they were told of. */
export async function namesOfAll(question: Question, section: string, context: AnswerContext): Promise<Candidate[]> {
  const { relation, index } = question.subject;
  const asked = normalise(question.text);
  const isList = index === undefined && (question.path === null || question.path === 'name') && NAMES.test(asked);
  if (!isList || !kinsIn(`${section} ${asked}`).some(({ group }) => group === relation || (relation === 'other' && group === 'sibling')))
    return [];
  const people = await peopleMeant(context.memory, relation, `${section} ${question.text}`);
  const named = await Promise.all(people.map((person) => nameParts(person.id, 'name', context)));
  const all = named.flat();
  return all.length > 1 ? [joined(all)] : all;
}

/** "Tomas Reyes" as first and last name where there are exactly two words; one alone is a first name. */
async function nameParts(subject: SubjectId, id: string, context: AnswerContext, asked = ''): Promise<Candidate[]> {
  const person = (await context.memory.people()).find((one) => one.id === subject);
  if (!person || !['name', 'given-name', 'family-name'].includes(id)) return [];
  const words = person.name.split(/\s+/);
  const whole = familyFirst(asked) && words.length === 2 ? `${words[1]}, ${words[0]}` : person.name;
  const text = id === 'name' ? whole : words.length <= 2 ? (id === 'given-name' ? words[0] : words[1]) : undefined;
  const about = text ? await context.memory.slot({ attribute: 'name', subject }) : [];
  const uses = about[0]?.leaves ?? (await leavesAbout(subject, context));
  return text
    ? [
        {
          kind: 'fact',
          value: { type: 'text', text },
          path: id,
          subject,
          beliefs: about.slice(0, 1).map((one) => one.id),
          uses,
          confidence: 0.9,
          sensitivity: 2,
        },
      ]
    : [];
}

async function leavesAbout(subject: SubjectId, { memory }: AnswerContext): Promise<readonly string[]> {
  for (const attribute of ['tel', 'email', 'bday']) {
    const [belief] = await memory.slot({ attribute, subject });
    if (belief) return belief.leaves;
  }
  return [];
}
