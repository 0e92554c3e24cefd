import { SELF } from '../core/ids.ts';
import type { FieldReading, FieldSnapshot } from '../forms/types.ts';
import { chooseFact, chooseOption, type TaskModel } from '../inference/tasks/index.ts';
import type { Belief, Memory } from '../memory/types.ts';
import { candidateOf } from './candidate.ts';
import type { Candidate } from './types.ts';

/**
 * What the rules left blank, asked of a language model that can only choose: one of the person's own facts for a question that no rule
 * knows, or one of a control's options for a fact that no rule could place. Whose it is, whether it holds today, what is personal and
 * what is a number have been settled by code before; the choice is an offer at most.
 */
export interface SecondChoice {
  readonly memory: Pick<Memory, 'search'>;
  readonly today: string;
  readonly model: TaskModel;
  readonly longText: boolean;
  readonly signal?: AbortSignal;
}

/** Facts that are looked through by their words and meaning first. */
const MOST_FACTS = 8;
/** From here on a fact is personal and is not offered on a model's word. */
const PERSONAL = 3;
/** Options of one question. */
const MOST_OPTIONS = 12;
/** ms for each question. */
const DEADLINE = 60_000;

export async function factFor(reading: FieldReading, { memory, today, model, longText, signal }: SecondChoice): Promise<Candidate | null> {
  const { question } = reading;
  if (question.path !== null || question.subject.relation !== 'self' || question.text.trim() === '') return null;
  const found = (await memory.search(question.text, { limit: MOST_FACTS * 3, subject: SELF })).map(({ belief }) => belief);
  const facts = found.filter((belief) => usable(belief, today, longText)).slice(0, MOST_FACTS);
  const outcome = await chooseFact({
    model,
    label: question.text,
    candidates: facts.map((belief) => ({ id: belief.id, sentence: belief.text })),
    deadline: DEADLINE,
    signal,
  });
  const chosen = outcome.value && facts.find((belief) => belief.id === outcome.value.id);
  if (!chosen || outcome.value === null) return null;
  return candidateOf(chosen, today, { confidence: outcome.confidence, doubt: 'by-model' });
}

function usable(belief: Belief, today: string, longText: boolean): boolean {
  return (
    belief.label === 'IN' &&
    belief.polarity &&
    belief.stance !== 'inferred' &&
    belief.sensitivity < PERSONAL &&
    (belief.validTo === undefined || belief.validTo >= today) &&
    // A whole sentence is an answer only where there is room for one.
    (belief.attribute !== 'note' || longText)
  );
}

/** The option that a fact means, where the words alone did not say. */
export async function optionFor(
  field: FieldSnapshot,
  reading: FieldReading,
  fact: Candidate,
  sentence: string,
  { model, signal }: Pick<SecondChoice, 'model' | 'signal'>,
): Promise<Candidate | null> {
  const options = field.options.map(({ label }) => label).filter((label) => label.trim() !== '');
  if (fact.sensitivity >= PERSONAL || options.length < 2 || options.length > MOST_OPTIONS) return null;
  const outcome = await chooseOption({
    model,
    label: reading.question.text,
    fact: { id: 'fact', sentence },
    options,
    deadline: DEADLINE,
    signal,
  });
  const chosen = outcome.value === null ? undefined : options[outcome.value];
  return chosen === undefined || outcome.value === null
    ? null
    : { ...fact, value: { type: 'text', text: chosen }, confidence: outcome.confidence, doubt: 'by-model' };
}
