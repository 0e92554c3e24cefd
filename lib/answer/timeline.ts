import { normalise } from '../core/text.ts';
import type { Value } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { ofDegree } from './of-sort.ts';
import { inPart } from './part.ts';
import type { Candidate } from './types.ts';

/** Things that follow one another in a life: jobs and schools, in rows of a form or by "current" and "former". */

/** Jobs, schools: newest first, what goes on before what has ended. */
export async function timeline(id: string, { memory }: Pick<AnswerContext, 'memory'>): Promise<Belief[]> {
  const all = [...(await memory.slot({ attribute: id })), ...(await memory.former({ attribute: id }))];
  const end = (belief: Belief) =>
    text(partValue(belief, 'end')) ?? belief.validTo ?? (belief.attribute === 'job' ? '9999' : (text(partValue(belief, 'start')) ?? ''));
  const start = (belief: Belief) => text(partValue(belief, 'start')) ?? belief.validFrom ?? '';
  const unique = [...new Map(all.map((belief) => [belief.id, belief])).values()];
  return unique.sort((a, b) => end(b).localeCompare(end(a)) || start(b).localeCompare(start(a)));
}

/** Whether it has ended by that day, by its own end or by a later word. */
export function isOver(belief: Belief, today: string): boolean {
  return (belief.validTo ?? text(partValue(belief, 'end')) ?? '9999') <= today;
}

export function text(value: Value | null): string | undefined {
  return value?.type === 'date' ? value.iso : value?.type === 'text' ? value.text : undefined;
}

/** One of each value, in their order. */
function unlike(candidates: readonly Candidate[]): Candidate[] {
  const values = candidates.map(({ value }) => JSON.stringify(value));
  return candidates.filter((_, index) => values.indexOf(values[index] ?? '') === index);
}

/** Records by their place in time. Of two jobs that both go on, nothing says which one is meant where one is asked for. */
export async function records(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const whole = placed(await timeline(id, context), question);
  const line = id === 'education' ? ofDegree(question.query, whole).filter((one) => one.polarity || question.ask === 'yes-no') : whole;
  const now = line.filter((belief) => !isOver(belief, context.today)).flatMap((belief) => text(partValue(belief, 'employer')) ?? []);
  // Another title at the firm where one still is makes it no former employer.
  const ended = (belief: Belief) =>
    isOver(belief, context.today) && !(id === 'job' && part === 'employer' && now.includes(text(partValue(belief, 'employer')) ?? ''));
  const asked =
    question.time === 'former'
      ? line.filter(ended)
      : question.time === 'current' && id === 'job'
        ? line.filter((belief) => !ended(belief))
        : line;
  if (id === 'job' && question.time !== 'former' && question.nth === 0 && !question.inRows) {
    const several = unlike(line.filter((belief) => !ended(belief)).flatMap((belief) => inPart(belief, part, question, context)));
    // What was only read by its meaning comes behind what was told in so many words.
    const told = [...several].sort((a, b) => Number(a.doubt === 'read-by-meaning') - Number(b.doubt === 'read-by-meaning'));
    if (several.length > 1) return told.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'ambiguous' }));
  }
  const belief = question.nth === 0 && !question.inRows ? withPieces(asked, part) : asked[question.nth];
  if (!belief) return [];
  const answers = inPart(belief, part, question, context);
  // Ongoing: an end date is not known, and nothing else may stand there.
  return answers;
}

/** "Start date at Kestrel": that job and no other. */
function placed(line: readonly Belief[], { query }: Question): readonly Belief[] {
  const named = line.filter(({ value }) => {
    const name = value.type === 'record' ? normalise(value.parts.employer ?? value.parts.institution ?? '') : '';
    return name.length >= 3 && ` ${query} `.includes(` ${name} `);
  });
  if (named.length > 0) return named;
  return AT_ANOTHER.test(query) ? [] : line;
}
/** Where a question names a place by something else than what it is. */
const AT_ANOTHER =
  /^(?:(?:start|starting|joining|end|leaving|finish) date|(?:date|year) (?:you )?(?:started|joined|left)) (?:at|with) (?!(?:the |your |this |that |current |present |previous |last |former |most recent |first )*(?:employer|company|job|role|position|post|school|university|college|firm|organi[sz]ation|institution)\b)/;

/** Told in pieces ("I started in May", "my minor is German"): of a record that says neither where nor what, the one after it may say more. */
function withPieces(line: readonly Belief[], part: string | undefined): Belief | undefined {
  const [first] = line;
  if (!first || part === undefined || partValue(first, part) !== null) return first;
  const isPiece = ({ value }: Belief) => value.type === 'record' && !PLACED.some((name) => value.parts[name]);
  const at = line.findIndex((belief) => partValue(belief, part) !== null);
  return at > 0 && line.slice(0, at).every(isPiece) ? line[at] : at > 0 && isPiece(line[at] as Belief) && at === 1 ? line[at] : first;
}
const PLACED = ['employer', 'title', 'institution', 'degree'];

export async function jobs(question: Question, part: string, context: AnswerContext): Promise<Candidate[] | null> {
  const answers = await records(
    { ...question, time: question.time === 'any' && question.nth === 0 && !question.inRows ? 'current' : question.time, ask: 'value' },
    'job',
    part,
    context,
  );
  // The second row of a list of jobs is the second job or nothing.
  return answers.length > 0 ? answers : question.time === 'former' || question.nth > 0 ? [] : null;
}
