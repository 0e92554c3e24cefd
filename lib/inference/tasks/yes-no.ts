import { yesOdds } from './odds.ts';
import { confidenceOf, modelFor, type Outcome, reasonOf, refused, type TaskModel, type TaskRun } from './types.ts';
import { labelForModel, seenText } from './untrusted.ts';

/**
 * Choices by asking Yes or No of each candidate: letters are biased by their place, and "none of these" is never chosen. What changes
 * stands last in the prompt, so that all before it is computed once. Who it is about, whether it holds today, numbers and dates are
 * settled by the caller's code before a candidate is given here; what is secret is never given.
 */
export interface FactCandidate {
  readonly id: string;
  /** As one sentence in the first person. */
  readonly sentence: string;
}

const GRAMMAR = 'root ::= "Yes" | "No"';
const TOP = 20;
const LONGEST_FACT = 240;
/** More than these are first cut by the caller's own ranking. */
const MOST = 12;
/** Baselines of facts that were asked about before: a page asks about the same ones again and again. */
const REMEMBERED = 200;

async function odds(run: TaskRun, model: TaskModel, purpose: string, system: string, prompt: string): Promise<number | null> {
  const answer = await model.run({
    purpose,
    priority: run.priority ?? 'person',
    deadline: run.deadline,
    system,
    prompt,
    grammar: GRAMMAR,
    maxTokens: 1,
    logprobs: TOP,
    signal: run.signal,
  });
  return yesOdds(answer);
}

const FACT_SYSTEM = 'You decide whether a fact gives the value that a form field asks for. Answer Yes or No.';
const FACT_EXAMPLES = `Field: E-mail address
Fact: My e-mail address is ana@mail.example.
Yes

Field: Phone number
Fact: My brother's phone number is 01632 960111.
No

Field: Current employer
Fact: I worked at Bright Ltd until 2019.
No

Field: Dietary requirements
Fact: I am vegetarian.
Yes

Field: Dietary requirements
Fact: I like cooking for my friends.
No`;
/** Where the label would stand. What a fact gets here it owes to itself, not to what is asked. */
const NO_LABEL = '(no label)';

export const factPrompt = (label: string, sentence: string): string => `${FACT_EXAMPLES}\n\nField: ${label}\nFact: ${sentence}`;

const baselines = new WeakMap<TaskModel, Map<string, number>>();

async function baseline(run: TaskRun, model: TaskModel, sentence: string): Promise<number | null> {
  const known = baselines.get(model) ?? new Map<string, number>();
  baselines.set(model, known);
  const found = known.get(sentence);
  if (found !== undefined) return found;
  const now = await odds(run, model, 'choose-fact', FACT_SYSTEM, factPrompt(NO_LABEL, sentence));
  if (now !== null) known.set(sentence, now);
  if (known.size > REMEMBERED) known.delete(known.keys().next().value ?? '');
  return now;
}

export interface ChooseFactRun extends TaskRun {
  /** The control's visible label; anything else a page says of it is not shown to the model. */
  readonly label: string;
  readonly candidates: readonly FactCandidate[];
}

/** The one candidate that gives what the field asks for. */
export async function chooseFact(run: ChooseFactRun): Promise<Outcome<FactCandidate>> {
  const found = modelFor(run, 'choose-fact');
  if (!found.model) return refused(found.reason);
  const label = labelForModel(run.label);
  if (!label) return refused('label-unusable');
  const scored = await score(run, found.model, async (model, candidate) => {
    const sentence = seenText(candidate.sentence, LONGEST_FACT);
    const asked = await odds(run, model, 'choose-fact', FACT_SYSTEM, factPrompt(label, sentence));
    const own = await baseline(run, model, sentence);
    return asked === null || own === null ? null : asked - own;
  });
  return best(scored, found.limits);
}

const OPTION_SYSTEM =
  'You decide whether an option of a form is the right one for a person, given one fact about that person. Answer Yes or No.';
const OPTION_EXAMPLES = `Question: How do you travel to work?
Fact: I cycle to the office.
Option: Bicycle
Yes

Question: How do you travel to work?
Fact: I cycle to the office.
Option: Car
No

Question: Highest qualification
Fact: I have a master's degree in physics.
Option: Bachelor's degree
No`;

export interface ChooseOptionRun extends TaskRun {
  readonly label: string;
  readonly fact: FactCandidate;
  readonly options: readonly string[];
}

const optionPrompt = (label: string, fact: string, option: string): string =>
  `${OPTION_EXAMPLES}\n\nQuestion: ${label}\nFact: ${fact}\nOption: ${option}`;

/** Index of the option that the fact means. Numbers, ranges and dates are code's. */
export async function chooseOption(run: ChooseOptionRun): Promise<Outcome<number>> {
  const found = modelFor(run, 'choose-option');
  if (!found.model) return refused(found.reason);
  if (run.options.some((option) => /\d/.test(option))) return refused('numeric-options');
  const label = labelForModel(run.label);
  if (!label) return refused('label-unusable');
  const fact = seenText(run.fact.sentence, LONGEST_FACT);
  const rows = run.options.map((option, index) => ({ index, option: labelForModel(option) }));
  if (rows.some(({ option }) => option === '')) return refused('label-unusable');
  const scored = await score({ ...run, candidates: rows }, found.model, (model, { option }) =>
    odds(run, model, 'choose-option', OPTION_SYSTEM, optionPrompt(label, fact, option)),
  );
  const chosen = best(scored, found.limits);
  return chosen.value === null ? chosen : { ...chosen, value: chosen.value.index };
}

const TEXT_SYSTEM =
  'You decide whether a fact about a person belongs into the text that a form asks that person to write. Answer Yes or No.';
const TEXT_EXAMPLES = `Asked: Why do you want to rent this flat?
Fact: I am looking for a home close to my work at the hospital.
Yes

Asked: Why do you want to rent this flat?
Fact: I have a fishing licence.
No

Asked: Describe your experience with customers
Fact: I worked in a bookshop for three years.
Yes`;

export interface ChooseFactsRun extends TaskRun {
  readonly asked: string;
  /** Fixed before anything of the page was read: the model can take away from it only. */
  readonly candidates: readonly FactCandidate[];
}

/** Those that belong into the text, in their order. */
export async function chooseFactsForText(run: ChooseFactsRun): Promise<Outcome<readonly FactCandidate[]>> {
  const found = modelFor(run, 'choose-facts-for-a-text');
  if (!found.model) return refused(found.reason);
  const asked = labelForModel(run.asked);
  if (!asked) return refused('label-unusable');
  const scored = await score(run, found.model, (model, { sentence }) =>
    odds(
      run,
      model,
      'choose-facts-for-a-text',
      TEXT_SYSTEM,
      `${TEXT_EXAMPLES}\n\nAsked: ${asked}\nFact: ${seenText(sentence, LONGEST_FACT)}`,
    ),
  );
  if (!Array.isArray(scored)) return scored as Outcome<never>;
  const kept = scored.filter((one) => one.score >= found.limits.odds);
  if (kept.length === 0) return refused('unsure');
  return { value: kept.map(({ candidate }) => candidate), confidence: confidenceOf(Math.min(...kept.map((one) => one.score))) };
}

interface Scored<C> {
  readonly candidate: C;
  readonly score: number;
}

async function score<C>(
  run: TaskRun & { readonly candidates: readonly C[] },
  model: TaskModel,
  of: (model: TaskModel, candidate: C) => Promise<number | null>,
): Promise<readonly Scored<C>[] | ReturnType<typeof refused>> {
  if (!model.skills.grammar || !model.skills.logprobs) return refused('engine-cannot');
  if (run.candidates.length === 0) return refused('nothing-to-choose-from');
  const scored: Scored<C>[] = [];
  try {
    for (const candidate of run.candidates.slice(0, MOST)) {
      const got = await of(model, candidate);
      if (got === null) return refused('answer-unreadable');
      scored.push({ candidate, score: got });
    }
  } catch (error) {
    return refused(reasonOf(error), String(error));
  }
  return scored;
}

function best<C>(
  scored: readonly Scored<C>[] | ReturnType<typeof refused>,
  limits: { readonly score: number; readonly lead: number },
): Outcome<C> {
  if (!Array.isArray(scored)) return scored as Outcome<never>;
  const [first, second] = [...(scored as readonly Scored<C>[])].sort((a, b) => b.score - a.score);
  if (!first || first.score < limits.score) return refused('unsure');
  const lead = first.score - (second?.score ?? Number.NEGATIVE_INFINITY);
  if (lead < limits.lead) return refused('unsure');
  return { value: first.candidate, confidence: confidenceOf(Math.min(first.score, lead)) };
}
