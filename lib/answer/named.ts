import { MOTHER_TONGUE } from '../core/mother-tongue.ts';
import { normalise } from '../core/text.ts';
import { tongueIn } from '../core/tongues.ts';
import type { Question } from '../forms/types.ts';
import type { Belief } from '../memory/types.ts';
import { candidateOf, partValue } from './candidate.ts';
import type { AnswerContext } from './context.ts';
import { joined } from './joined.ts';
import { inPart } from './part.ts';
import { text } from './timeline.ts';
import { aboutTopic, countryOfTopic } from './topic.ts';
import type { Candidate } from './types.ts';

/** Things of which there are many and a question names one: a skill, a language, a country to work in, a trip, an order. */

export async function experience(question: Question, context: AnswerContext): Promise<Candidate[]> {
  const { memory, today } = context;
  const all = await memory.slot({ attribute: 'experience' });
  const fitting = question.topic
    ? all.filter((belief) => aboutTopic(belief.context ?? '', question.topic ?? ''))
    : all.filter((belief) => belief.context === undefined);
  const whole = fitting.length > 1 ? coveredBy(fitting, all) : fitting[0];
  if (whole) return [candidateOf(whole, today, { kind: 'conclusion' })];
  return fitting.map((belief) => candidateOf(belief, today, { kind: 'conclusion', doubt: 'ambiguous' }));
}

/** "Software" is engineering and development alike: together they may be the whole working life. One of two is not the answer. */
function coveredBy(fitting: readonly Belief[], all: readonly Belief[]): Belief | undefined {
  const months = ({ value }: Belief) => (value.type === 'duration' ? value.months : 0);
  const sum = fitting.reduce((total, belief) => total + months(belief), 0);
  const total = all.find((belief) => belief.context === undefined);
  if (total && months(total) === sum) return total;
  const [first] = fitting;
  return fitting.every((belief) => months(belief) === (first ? months(first) : 0)) ? first : undefined;
}

const NATIVE = /native|mother|muttersprach|first language/i;

/** 0 for what somebody grew up with, then by how well it is known. */
function rankOf(belief: Belief): number {
  const level = belief.value.type === 'record' ? (belief.value.parts.level ?? '') : '';
  return NATIVE.test(level) ? 0 : /C2|fluent/i.test(level) ? 1 : /C1/i.test(level) ? 2 : /B2/i.test(level) ? 3 : 4;
}

export function byLevel(a: Belief, b: Belief): number {
  return rankOf(a) - rankOf(b);
}

/** Skills and languages: one of them by its name, or the list of all. Not mentioned is not "no". */
export async function named(
  question: Question,
  id: 'skill' | 'language',
  part: string | undefined,
  context: AnswerContext,
): Promise<Candidate[]> {
  const all = (await context.memory.slot({ attribute: id })).filter((belief) => belief.polarity).sort(byLevel);
  const nameOf = (belief: Belief) =>
    belief.value.type === 'record' ? (belief.value.parts[id === 'skill' ? 'name' : 'language'] ?? '') : '';
  if (question.topic) {
    const topic = question.topic;
    return all
      .filter((belief) => aboutTopic(nameOf(belief), topic) || (id === 'language' && isSameTongue(nameOf(belief), topic)))
      .slice(0, 1)
      .flatMap((belief) => inPart(belief, part ?? (question.ask === 'value' ? 'level' : undefined), question, context));
  }
  if (id === 'language' && MOTHER_TONGUE.test(question.query))
    return all
      .filter((belief) => rankOf(belief) === 0)
      .slice(0, 1)
      .map((belief) => candidateOf(belief, context.today, { value: { type: 'text', text: nameOf(belief) }, path: id }));
  if (question.ask === 'count' && all.length > 0)
    return [
      {
        ...joined(all.map((belief) => candidateOf(belief, context.today))),
        kind: 'conclusion',
        path: id,
        value: { type: 'number', number: all.length },
      },
    ];
  const isOne = part !== undefined && part !== 'name' && part !== 'language';
  if (isOne && question.inRows)
    return all.slice(question.nth, question.nth + 1).flatMap((belief) => inPart(belief, part, question, context));
  if (isOne || (question.nth > 0 && all.length <= question.nth)) return [];
  const candidates = all.map((belief) => candidateOf(belief, context.today, { value: { type: 'text', text: nameOf(belief) }, path: id }));
  if (candidates.length === 0) return [];
  return question.inRows || question.nth > 0 || (question.ask === 'value' && all.length === 1)
    ? candidates.slice(question.nth, question.nth + 1)
    : [joined(candidates)];
}

/** "Englisch" is English, whichever of them was said and asked. */
function isSameTongue(one: string, other: string): boolean {
  const tongue = tongueIn(one);
  return tongue !== undefined && tongue === tongueIn(other);
}

export async function rightToWork(question: Question, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = await context.memory.slot({ attribute: 'work-authorization' });
  const country = countryOfTopic(question.topic ?? question.text);
  const told = part ? all.filter((belief) => partValue(belief, part) !== null) : all;
  // "I need no sponsorship", of no country in particular, answers where none is named.
  const anywhere = told.filter(({ value }) => value.type === 'record' && !value.parts.country);
  const fitting = country
    ? told.filter((belief) => belief.value.type === 'record' && belief.value.parts.country === country)
    : anywhere.length > 0
      ? anywhere
      : told;
  const [belief] = fitting;
  if (!belief || fitting.length > 1) return [];
  const value = partValue(belief, part ?? 'allowed');
  // "Here", with no country named, may be another country than the one the person spoke of.
  return value
    ? [
        candidateOf(belief, context.today, {
          value,
          path: question.path ?? 'work-authorization',
          doubt: country || anywhere.includes(belief) ? undefined : 'ambiguous',
        }),
      ]
    : [];
}

/** Both ends of a journey, where one box asks for them together. */
function wholeStay(belief: Belief, { today }: AnswerContext): Candidate[] {
  const [start, end] = [text(partValue(belief, 'start')), text(partValue(belief, 'end'))];
  if (!start || !end) return [];
  return [candidateOf(belief, today, { path: 'trip.period', value: { type: 'record', parts: { start, end } } })];
}

/** "Your trip to Rome" is not the one to Lisbon. */
function goesThere(belief: Belief, question: Question): boolean {
  const place =
    /\b(?:trip|travel\w*|fly\w*|flight|holiday|journey|going|go|stay|reise|flug|fahrt) (?:to|in|nach) (?:the )?([a-z]{3,}(?: [a-z]{3,})?)/.exec(
      question.query,
    )?.[1];
  if (!place || belief.value.type !== 'record') return true;
  const known = normalise(Object.values(belief.value.parts).join(' '));
  return place.split(' ').some((word) => known.split(' ').includes(word));
}

const partsOf = ({ value }: Belief) => (value.type === 'record' ? value.parts : {});
/** A flight told without its day may be the one ahead. */
const isUndated = (belief: Belief): boolean => {
  const { start, end, flight, bags, terminal } = partsOf(belief);
  return !start && !end && !belief.validFrom && !belief.validTo && (flight ?? bags ?? terminal) !== undefined;
};

/** Trips ahead, the newest order: a guess at which one is meant, so always the person's call. */
export async function event(question: Question, id: string, part: string | undefined, context: AnswerContext): Promise<Candidate[]> {
  const all = await context.memory.slot({ attribute: id });
  const past = id === 'trip' ? [] : await context.memory.former({ attribute: id });
  const start = (belief: Belief) => text(partValue(belief, 'start')) ?? belief.validFrom ?? belief.at;
  const fitting =
    id === 'trip'
      ? all
          .filter((belief) => isUndated(belief) || (text(partValue(belief, 'end')) ?? start(belief)) >= context.today)
          .sort((a, b) => start(a).localeCompare(start(b)))
      : [...all, ...past].sort((a, b) => start(b).localeCompare(start(a)));
  // Told in pieces: the flight in one sentence, the bags in another.
  const belief = fitting.find((one) => part !== undefined && part in partsOf(one)) ?? fitting[0];
  if (!belief) return [];
  if (id === 'trip' && !goesThere(belief, question)) return [];
  const answers = part === 'period' ? wholeStay(belief, context) : inPart(belief, part, question, context);
  return answers.map((candidate) => ({ ...candidate, doubt: candidate.doubt ?? 'event' }));
}
