import { attributeOf } from '../core/attributes.ts';
import { SELF, type SubjectId } from '../core/ids.ts';
import { normalise } from '../core/text.ts';
import type { IsoDate, Value } from '../core/value.ts';
import type { FieldReading, Question, Relation } from '../forms/types.ts';
import type { Belief, Memory } from '../memory/types.ts';
import { candidateOf, monthsBetween, partValue } from './candidate.ts';
import { composeDraft, isAboutWork } from './compose.ts';
import { answerOpen } from './open.ts';
import { aboutTopic, countryOfTopic } from './topic.ts';
import type { Candidate } from './types.ts';

/**
 * What the memory answers to one question: candidates best first, or a reason for none.
 * Grounded or blank: nothing known is never "no", "none" or 0; another person's fact is never the person's own.
 */
export type NoAnswer = 'nothing-known' | 'other-person' | 'other-time' | 'depends';
export interface Answers {
  readonly candidates: readonly Candidate[];
  readonly reason?: NoAnswer;
}
export type Reading = Pick<Memory, 'slot' | 'former' | 'search' | 'people'>;

export interface AnswerContext {
  readonly memory: Reading;
  readonly today: IsoDate;
  /** Longest text the control takes, in UTF-16 units. */
  readonly maxLength?: number;
  /** True where the control takes several sentences. */
  readonly longText: boolean;
}

const nothing = (reason: NoAnswer = 'nothing-known'): Answers => ({ candidates: [], reason });

export async function answerQuestion(reading: FieldReading, context: AnswerContext): Promise<Answers> {
  const { question } = reading;
  const subject = await subjectOf(question, context.memory);
  if (subject === null) return nothing('other-person');
  const [id = '', part] = (question.path ?? '').split('.');
  if (subject !== SELF) return found(await aboutSomebody(question, subject, id, part, context));
  if (context.longText && isAboutWork(question)) return found(await composeDraft(question, context));
  if (question.path === null) return found(await answerOpen(question, context));
  const condition = await conditionFails(question, context);
  if (condition) return nothing('depends');
  return found(await answerPath(question, id, part, context));
}

function found(candidates: readonly Candidate[]): Answers {
  return candidates.length > 0 ? { candidates } : nothing();
}

// ---- whose fact is asked for ----

/** Relations whose facts stand in a record of the person's own (`landlord.tel`), under the same name. */
const OWN_RECORDS: ReadonlySet<string> = new Set(['landlord', 'partner', 'doctor', 'referee', 'emergency-contact']);

async function subjectOf(question: Question, memory: Reading): Promise<SubjectId | null> {
  const { relation, index = 1 } = question.subject;
  if (relation === 'self' || relation === 'employer' || relation === 'school' || relation === 'recipient') return SELF;
  // The first traveller, guest or applicant is the person who fills the form in; the second is a question to them.
  if (relation === 'traveller' || relation === 'applicant') {
    if (index <= 1) return SELF;
    return index === 2 ? ((await personOf(memory, 'partner')) ?? null) : null;
  }
  if (OWN_RECORDS.has(question.path?.split('.')[0] ?? '')) return SELF;
  const person = await personOf(memory, relation);
  if (person) return person;
  return OWN_RECORDS.has(relation) ? SELF_RECORD : null;
}

/** Not a person of its own in the memory, but perhaps a record of the person's ("my doctor is ..."). */
const SELF_RECORD = 'record' as SubjectId;

async function personOf(memory: Reading, relation: Relation): Promise<SubjectId | undefined> {
  const people = await memory.people();
  const matches = people.filter((person) => person.relation === relation || person.relation.split(/[,\s]+/).includes(relation));
  if (matches.length === 1) return matches[0]?.id;
  if (relation === 'emergency-contact') return undefined;
  return undefined;
}

async function aboutSomebody(question: Question, subject: SubjectId, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  if (question.path === null) return [];
  const relation = question.subject.relation;
  const record = OWN_RECORDS.has(relation) ? await memory.slot({ attribute: relation, subject: SELF }) : [];
  const wanted = part ?? id;
  const fromRecord = record.flatMap((belief) => {
    const value = partValue(belief, id === relation ? wanted : id);
    // A record of the person's own, but its facts are somebody else's.
    return value ? [candidateOf(belief, today, { value, path: question.path ?? id, subject: (subject === SELF_RECORD ? `person:${relation}` : subject) as SubjectId })] : [];
  });
  if (fromRecord.length > 0) return fromRecord;
  if (subject === SELF_RECORD) return [];
  const own = await memory.slot({ attribute: id, subject });
  if (own.length > 0) return own.flatMap((belief) => inPart(belief, part, question, context));
  return nameParts(subject, id, context);
}

/** "Tomas Reyes" as first and last name, only where there are exactly two words. */
async function nameParts(subject: SubjectId, id: string, context: AnswerContext): Promise<Candidate[]> {
  const person = (await context.memory.people()).find((one) => one.id === subject);
  if (!person || !['name', 'given-name', 'family-name'].includes(id)) return [];
  const words = person.name.split(/\s+/);
  const text = id === 'name' ? person.name : words.length === 2 ? (id === 'given-name' ? words[0] : words[1]) : undefined;
  const about = text ? await context.memory.slot({ attribute: 'name', subject }) : [];
  const uses = about[0]?.leaves ?? (await leavesAbout(subject, context));
  return text ? [{ kind: 'fact', value: { type: 'text', text }, path: id, subject, beliefs: about.slice(0, 1).map((one) => one.id), uses, confidence: 0.9, sensitivity: 2 }] : [];
}

async function leavesAbout(subject: SubjectId, { memory }: AnswerContext): Promise<readonly string[]> {
  for (const attribute of ['tel', 'email', 'bday']) {
    const [belief] = await memory.slot({ attribute, subject });
    if (belief) return belief.leaves;
  }
  return [];
}

// ---- the person's own facts, by path ----

async function answerPath(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  switch (id) {
    case 'name':
      return fullName(question, context);
    case 'organization':
      return (await jobs(question, 'employer', context)) ?? plain(question, id, part, context);
    case 'organization-title':
      return (await jobs(question, 'title', context)) ?? plain(question, id, part, context);
    case 'job':
    case 'education':
      return records(question, id, part, context);
    case 'experience':
      return experience(question, context);
    case 'skill':
    case 'language':
      return named(question, id, part, context);
    case 'work-authorization':
      return rightToWork(question, part, context);
    case 'trip':
    case 'order':
      return event(question, id, part, context);
    default:
      return plain(question, id, part, context);
  }
}

/** First and last name joined; the middle name only where it is asked for. */
async function fullName(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  const [given] = await memory.slot({ attribute: 'given-name' });
  const [family] = await memory.slot({ attribute: 'family-name' });
  const [middle] = /\b(middle|all (given|first) names|zweite\w*|samtliche vornamen)\b/.test(normalise(question.text)) ? await memory.slot({ attribute: 'additional-name' }) : [];
  if (given?.value.type === 'text' && family?.value.type === 'text') {
    const beliefs = [given, ...(middle ? [middle] : []), family];
    const text = beliefs.map((belief) => (belief.value.type === 'text' ? belief.value.text : '')).join(' ');
    return [candidateOf(given, today, {
      value: { type: 'text', text }, path: 'name',
      beliefs: beliefs.map((belief) => belief.id),
      uses: [...new Set(beliefs.flatMap((belief) => belief.leaves))],
      confidence: Math.min(...beliefs.map((belief) => belief.confidence)),
    })];
  }
  return (await memory.slot({ attribute: 'name' })).map((belief) => candidateOf(belief, today));
}

/** A slot's values: those of the asked context first; several that nothing tells apart are ambiguous. */
async function plain(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  if (question.time === 'future' && attributeOf(id)?.temporal === 'state' && attributeOf(id)?.kind === 'record') return [];
  const former = question.time === 'former';
  const all = former ? await memory.former({ attribute: id }) : await memory.slot({ attribute: id });
  const beliefs = former ? all.slice(question.nth, question.nth + 1) : inContext(all, question.context);
  const candidates = beliefs.flatMap((belief) => inPart(belief, part, question, context));
  const single = attributeOf(id)?.cardinality !== 'many';
  const distinct = new Set(candidates.map((candidate) => JSON.stringify(candidate.value))).size;
  if (distinct <= 1) return candidates.slice(0, 1);
  // Lists are asked for as lists; otherwise two values that nothing tells apart are the person's choice.
  if (question.ask === 'list') return [joined(candidates)];
  return single && candidates[0]?.doubt !== 'conflict' && !former ? candidates.slice(0, 1) : candidates.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
}

function inContext(beliefs: readonly Belief[], asked: string | undefined): readonly Belief[] {
  if (asked && ['work', 'home', 'mobile', 'billing', 'shipping'].includes(asked)) {
    const exact = beliefs.filter((belief) => belief.context === asked);
    if (exact.length > 0) return exact;
    if (asked === 'work') return [];
  }
  // What belongs to work is not given where work is not asked for.
  return beliefs.filter((belief) => belief.context !== 'work');
}

function inPart(belief: Belief, part: string | undefined, question: Question, { today }: AnswerContext): Candidate[] {
  const path = part ? `${belief.attribute}.${part}` : belief.attribute;
  const start = belief.value.type === 'record' ? (partValue(belief, 'start') ?? undefined) : undefined;
  const since = start?.type === 'date' ? start.iso : belief.validFrom;
  if ((question.ask === 'duration' || question.ask === 'years') && belief.value.type === 'record' && (part === undefined || part === 'start')) {
    return since ? [candidateOf(belief, today, { kind: 'conclusion', path, value: { type: 'duration', months: Math.max(0, monthsBetween(since, belief.validTo ?? today)) } })] : [];
  }
  if (question.ask === 'start' && (part === undefined || part === 'start')) return since ? [candidateOf(belief, today, { path, value: { type: 'date', iso: since } })] : [];
  if (question.ask === 'yes-no' && belief.value.type !== 'boolean' && part === undefined) {
    return [candidateOf(belief, today, { path, value: { type: 'boolean', yes: belief.polarity } })];
  }
  if (!belief.polarity && belief.value.type !== 'boolean') return [];
  if (part === undefined) return [candidateOf(belief, today, { path })];
  const value = partValue(belief, part);
  return value ? [candidateOf(belief, today, { path, value })] : [];
}

function joined(candidates: readonly Candidate[]): Candidate {
  const [first] = candidates as readonly [Candidate, ...Candidate[]];
  const text = candidates.map(({ value }) => (value.type === 'text' ? value.text : value.type === 'record' ? (value.parts.name ?? value.parts.language ?? '') : '')).filter(Boolean).join(', ');
  return {
    ...first, value: { type: 'text', text },
    beliefs: candidates.flatMap((candidate) => candidate.beliefs),
    uses: [...new Set(candidates.flatMap((candidate) => candidate.uses))],
    confidence: Math.min(...candidates.map((candidate) => candidate.confidence)),
    doubt: candidates.find((candidate) => candidate.doubt)?.doubt,
  };
}

// ---- records in time ----

/** Jobs, schools: newest first, what goes on before what has ended. */
async function timeline(id: string, { memory }: AnswerContext): Promise<Belief[]> {
  const all = [...(await memory.slot({ attribute: id })), ...(await memory.former({ attribute: id }))];
  const end = (belief: Belief) => text(partValue(belief, 'end')) ?? belief.validTo ?? (belief.attribute === 'job' ? '9999' : (text(partValue(belief, 'start')) ?? ''));
  const start = (belief: Belief) => text(partValue(belief, 'start')) ?? belief.validFrom ?? '';
  const unique = [...new Map(all.map((belief) => [belief.id, belief])).values()];
  return unique.sort((a, b) => end(b).localeCompare(end(a)) || start(b).localeCompare(start(a)));
}

function text(value: Value | null): string | undefined {
  return value?.type === 'date' ? value.iso : value?.type === 'text' ? value.text : undefined;
}

async function records(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const line = await timeline(id, context);
  const ended = (belief: Belief) => (belief.validTo ?? text(partValue(belief, 'end')) ?? '9999') <= context.today;
  const asked = question.time === 'former' ? line.filter(ended) : question.time === 'current' && id === 'job' ? line.filter((belief) => !ended(belief)) : line;
  const belief = asked[question.nth];
  if (!belief) return [];
  const answers = inPart(belief, part, question, context);
  // Ongoing: an end date is not known, and nothing else may stand there.
  return answers;
}

async function jobs(question: Question, part: string, context: AnswerContext): Promise<Candidate[] | null> {
  const answers = await records({ ...question, time: question.time === 'any' ? 'current' : question.time, ask: 'value' }, 'job', part, context);
  return answers.length > 0 ? answers : question.time === 'former' ? [] : null;
}

async function experience(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  const all = await memory.slot({ attribute: 'experience' });
  const fitting = question.topic ? all.filter((belief) => aboutTopic(belief.context ?? '', question.topic ?? '')) : all.filter((belief) => belief.context === undefined);
  const best = fitting[0];
  return best ? [candidateOf(best, today, { kind: 'conclusion' })] : [];
}

/** Skills and languages: one of them by its name, or the list of all. Not mentioned is not "no". */
async function named(question: Question, id: 'skill' | 'language', part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = (await context.memory.slot({ attribute: id })).filter((belief) => belief.polarity);
  const nameOf = (belief: Belief) => (belief.value.type === 'record' ? (belief.value.parts[id === 'skill' ? 'name' : 'language'] ?? '') : '');
  if (question.topic) {
    const topic = question.topic;
    return all.filter((belief) => aboutTopic(nameOf(belief), topic)).slice(0, 1).flatMap((belief) => inPart(belief, part ?? (question.ask === 'value' ? 'level' : undefined), question, context));
  }
  const isOne = part !== undefined && part !== 'name' && part !== 'language';
  if (isOne || (question.nth > 0 && all.length <= question.nth)) return [];
  const candidates = all.map((belief) => candidateOf(belief, context.today, { value: { type: 'text', text: nameOf(belief) }, path: id }));
  if (candidates.length === 0) return [];
  return question.nth > 0 || question.ask === 'value' && all.length === 1 ? candidates.slice(question.nth, question.nth + 1) : [joined(candidates)];
}

async function rightToWork(question: Question, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = await context.memory.slot({ attribute: 'work-authorization' });
  const country = countryOfTopic(question.topic ?? question.text);
  const fitting = country ? all.filter((belief) => belief.value.type === 'record' && belief.value.parts.country === country) : all;
  const [belief] = fitting;
  if (!belief || fitting.length > 1) return [];
  const value = partValue(belief, part ?? 'allowed');
  // "Here", with no country named, may be another country than the one the person spoke of.
  return value ? [candidateOf(belief, context.today, { value, path: question.path ?? 'work-authorization', doubt: country ? undefined : 'ambiguous' })] : [];
}

/** Trips ahead, the newest order: a guess at which one is meant, so always the person's call. */
async function event(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = await context.memory.slot({ attribute: id });
  const past = id === 'trip' ? [] : await context.memory.former({ attribute: id });
  const start = (belief: Belief) => text(partValue(belief, 'start')) ?? belief.validFrom ?? belief.at;
  const fitting = id === 'trip'
    ? all.filter((belief) => (text(partValue(belief, 'end')) ?? start(belief)) >= context.today).sort((a, b) => start(a).localeCompare(start(b)))
    : [...all, ...past].sort((a, b) => start(b).localeCompare(start(a)));
  const [belief] = fitting;
  if (!belief) return [];
  const answers = inPart(belief, part, question, context);
  return answers.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'event' }));
}

// ---- conditions in the label ----

const UNDER_YEARS = /(?:less|fewer|under|shorter) (?:than )?(\d{1,2}|one|two|three|four|five) years?|weniger als (\d{1,2}) jahre/;
const NUMBER: Readonly<Record<string, number>> = { one: 1, two: 2, three: 3, four: 4, five: 5 };

/** "Previous address (if less than 3 years at current)": true when the memory shows that it does not apply, or cannot tell. */
async function conditionFails(question: Question, context: AnswerContext): Promise<boolean> {
  const match = UNDER_YEARS.exec(normalise(question.text));
  if (!match || question.time !== 'former' || !question.path?.startsWith('address')) return false;
  const years = Number(match[1] ?? match[2]) || NUMBER[match[1] ?? ''] || 0;
  const [current] = await context.memory.slot({ attribute: 'address' });
  return !current?.validFrom || monthsBetween(current.validFrom, context.today) >= years * 12;
}
