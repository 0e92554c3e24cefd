import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, monthsBetween, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import type { Candidate } from './types.ts';

/** Parts that only say which one it is. */
const NAMES: ReadonlySet<string> = new Set(['type', 'number', 'name', 'make']);
/** Words that ask for more than having one. */
const QUALIFIER = /\b(full|clean|provisional|manual|automatic|hgv|motorbike|international|points?|expired|suspended|disqualified)\b/g;

function fitsQualifiers(belief: Belief, part: string, question: Question): boolean {
  const known = partValue(belief, part);
  const text = known?.type === 'text' ? known.text.toLowerCase() : '';
  return (question.query.match(QUALIFIER) ?? []).every((word) => text.includes(word));
}

/** What one belief says to a question: its value, one of its parts, its start, how long it has lasted, or yes and no. Empty when it says nothing. */
export function inPart(belief: Belief, part: string | undefined, question: Question, { today }: AnswerContext): Candidate[] {
  const path = part ? `${belief.attribute}.${part}` : belief.attribute;
  const start = belief.value.type === 'record' ? (partValue(belief, 'start') ?? undefined) : undefined;
  const since = start?.type === 'date' ? start.iso : belief.validFrom;
  if (
    (question.ask === 'duration' || question.ask === 'years') &&
    belief.value.type === 'record' &&
    (part === undefined || part === 'start')
  ) {
    return since
      ? [
          candidateOf(belief, today, {
            kind: 'conclusion',
            path,
            value: { type: 'duration', months: Math.max(0, monthsBetween(since, belief.validTo ?? today)) },
          }),
        ]
      : [];
  }
  if (question.ask === 'start' && (part === undefined || part === 'start'))
    return since ? [candidateOf(belief, today, { path, value: { type: 'date', iso: since } })] : [];
  if (question.ask === 'yes-no' && belief.value.type !== 'boolean' && part === undefined) {
    return [candidateOf(belief, today, { path, value: { type: 'boolean', yes: belief.polarity } })];
  }
  // "Do you have a full driving licence?" asks for the thing, not for its kind; its kind must not say otherwise.
  if (question.ask === 'yes-no' && part !== undefined && NAMES.has(part) && question.query)
    return fitsQualifiers(belief, part, question)
      ? [candidateOf(belief, today, { path, value: { type: 'boolean', yes: belief.polarity } })]
      : [];
  if (!belief.polarity && belief.value.type !== 'boolean') return [];
  if (part === undefined) return [candidateOf(belief, today, { path })];
  const value = partValue(belief, part);
  return value ? [candidateOf(belief, today, { path, value })] : [];
}
