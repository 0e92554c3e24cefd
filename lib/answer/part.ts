import { kindAt } from '../core/attributes.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { asTold } from './as-told.ts';
import { candidateOf, monthsBetween, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import type { Candidate } from './types.ts';
import { yesOrNo } from './yes-no.ts';

/** Worked out from a number or a date. */
const COMPARED = /\b(than|over|under|above|below|at least|valid|mehr als|mindestens|gultig)\b/;

/** "Any pets?" is a question of yes and no. */
const ANY = /^any\b/;
const HOW_LONG: ReadonlySet<string> = new Set(['duration', 'years']);
/** Of a text, how long it has been so is asked only where that is counted. */
const LASTING: ReadonlySet<string> = new Set(['instrument', 'sport', 'marital-status', 'membership']);

/** Years since it was born, as precise as that is known. */
function ageOfAnimal(belief: Belief, today: string): Candidate[] {
  const born = partValue(belief, 'born');
  if (born?.type !== 'date') return [];
  const number = born.iso.length < 7 ? Number(today.slice(0, 4)) - Number(born.iso) : Math.floor(monthsBetween(born.iso, today) / 12);
  return [
    candidateOf(belief, today, {
      kind: 'conclusion',
      path: 'pet.age',
      value: { type: 'number', number, unit: number === 1 ? 'year' : 'years' },
    }),
  ];
}

/** What one belief says to a question: its value, one of its parts, its start, how long it has lasted, or yes and no. Empty when it says nothing. */
export function inPart(belief: Belief, part: string | undefined, question: Question, { today, language }: AnswerContext): Candidate[] {
  const path = part ? `${belief.attribute}.${part}` : belief.attribute;
  const wanted = part ? kindAt(path) : belief.value.type;
  if (question.ask === 'yes-no' && wanted !== 'boolean') {
    const yes = yesOrNo(belief, part, question, today);
    return yes === undefined
      ? []
      : [
          candidateOf(belief, today, {
            path,
            value: { type: 'boolean', yes },
            kind: COMPARED.test(question.query) ? 'conclusion' : undefined,
          }),
        ];
  }
  // "Have you ever smoked?" asks for a lifetime, not for today.
  if (wanted === 'boolean' && belief.value.type === 'boolean' && !belief.value.yes && /\b(ever|jemals)\b/.test(question.query)) return [];
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
  if (!belief.polarity && belief.value.type !== 'boolean')
    return part === undefined && ANY.test(question.query)
      ? [candidateOf(belief, today, { path, value: { type: 'boolean', yes: false } })]
      : [];
  if (part === 'age' && belief.attribute === 'pet') return ageOfAnimal(belief, today);
  const lasted =
    belief.value.type === 'text' &&
    (HOW_LONG.has(question.ask) || /\byears? (of )?(playing|played|practice)\b/.test(question.query)) &&
    LASTING.has(belief.attribute);
  if (lasted)
    return belief.validFrom
      ? [
          candidateOf(belief, today, {
            kind: 'conclusion',
            path,
            value: { type: 'duration', months: monthsBetween(belief.validFrom, belief.validTo ?? today) },
          }),
        ]
      : [];
  if (part === undefined) return [candidateOf(belief, today, { path, value: asTold(belief, language) })];
  const value = partValue(belief, part);
  return value ? [candidateOf(belief, today, { path, value })] : [];
}
