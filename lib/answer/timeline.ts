import type { Value } from '../core/value.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { ofDegree } from './of-kind.ts';
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
  const whole = await timeline(id, context);
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
  const belief = asked[question.nth];
  if (!belief) return [];
  const answers = inPart(belief, part, question, context);
  // Ongoing: an end date is not known, and nothing else may stand there.
  return answers;
}

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
